"""Danh sách khen thưởng: who is awarded, for what and how much; one table for all papers."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from app.documents.sheet import CELL_SIZE, Align, Column, Row, Table
from app.documents.wording import Wording, wording
from app.rules.award import RECIPIENT_ORDER, RecipientKind
from app.rules.money import format_number, padded

_ROMAN = ("I", "II", "III")


@dataclass(frozen=True)
class Recipient:
    """Someone who is awarded or put forward.

    position: office and unit, or the village; achievement: what for; bonus: đồng.
    """

    name: str
    kind: RecipientKind
    position: str
    achievement: str
    bonus: int


def bonus_sum(recipients: Sequence[Recipient]) -> int:
    """Return what all recipients get together."""
    return sum(each.bonus for each in recipients)


def counted(recipients: Sequence[Recipient]) -> str:
    """Return how many of each kind: "01 tập thể, 02 cá nhân và 01 hộ gia đình"."""
    words = wording("award_list")
    parts = [
        words.text(kind.value, count=padded(number))
        for kind in RECIPIENT_ORDER
        if (number := sum(each.kind is kind for each in recipients))
    ]
    if len(parts) < 2:
        return "".join(parts)
    return words.text("and", first=", ".join(parts[:-1]), last=parts[-1])


def award_table(recipients: Sequence[Recipient]) -> Table:
    """Return the list in the order of the papers, with its total.

    Where there are several kinds of recipient each is a group with its own sum.
    """
    words = wording("award_list")
    number, name, position, achievement, bonus = words.texts("columns")
    columns = (
        Column(number, 10, Align.CENTER),
        Column(name, 38),
        Column(position, 38),
        Column(achievement, 54),
        Column(bonus, 25, Align.RIGHT),
    )
    total = Row((words.text("total"), format_number(bonus_sum(recipients))), bold=True, span=4)
    return Table(columns, _rows(recipients, words), total, size=CELL_SIZE)


def name_table(recipients: Sequence[Recipient]) -> Table:
    """Return a list of those for whom the commune pays no bonus."""
    number, name, position, achievement, _bonus = wording("award_list").texts("columns")
    columns = (
        Column(number, 10, Align.CENTER),
        Column(name, 45),
        Column(position, 45),
        Column(achievement, 65),
    )
    rows = tuple(
        Row((str(n), each.name, each.position, each.achievement))
        for n, each in enumerate(_ordered(recipients), start=1)
    )
    return Table(columns, rows, size=CELL_SIZE)


def _rows(recipients: Sequence[Recipient], words: Wording) -> tuple[Row, ...]:
    rows: list[Row] = []
    numbers = count(1)
    groups = [
        (kind, same)
        for kind in RECIPIENT_ORDER
        if (same := [each for each in recipients if each.kind is kind])
    ]
    for at, (kind, same) in enumerate(groups):
        if len(groups) > 1:
            rows.append(_group(_ROMAN[at], kind, same, words))
        rows += [_line(next(numbers), each) for each in same]
    return tuple(rows)


def _line(n: int, each: Recipient) -> Row:
    return Row((str(n), each.name, each.position, each.achievement, format_number(each.bonus)))


def _group(roman: str, kind: RecipientKind, same: Sequence[Recipient], words: Wording) -> Row:
    counted_as = words.text(kind.value, count=padded(len(same)))
    name = words.text("group", roman=roman, counted=counted_as)
    return Row((name, format_number(bonus_sum(same))), bold=True, span=4)


def _ordered(recipients: Sequence[Recipient]) -> list[Recipient]:
    return [each for kind in RECIPIENT_ORDER for each in recipients if each.kind is kind]
