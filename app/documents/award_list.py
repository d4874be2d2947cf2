"""Danh sách khen thưởng: who is awarded, for what and how much; one table for all papers."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.sheet import CELL_SIZE, Align, Column, Row, Table
from app.documents.wording import wording
from app.rules.award import RecipientKind
from app.rules.money import format_number, padded


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


_ORDER = (RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD)


def bonus_sum(recipients: Sequence[Recipient]) -> int:
    """Return what all recipients get together."""
    return sum(each.bonus for each in recipients)


def counted(recipients: Sequence[Recipient]) -> str:
    """Return how many of each kind: "01 tập thể, 02 cá nhân và 01 hộ gia đình"."""
    words = wording("award_list")
    parts = [
        words.text(kind.value, count=padded(number))
        for kind in _ORDER
        if (number := sum(each.kind is kind for each in recipients))
    ]
    if len(parts) < 2:
        return "".join(parts)
    return words.text("and", first=", ".join(parts[:-1]), last=parts[-1])


def award_table(recipients: Sequence[Recipient]) -> Table:
    """Return the list in the order collectives, individuals, households, with its total."""
    words = wording("award_list")
    number, name, position, achievement, bonus = words.texts("columns")
    ordered = [each for kind in _ORDER for each in recipients if each.kind is kind]
    rows = tuple(
        Row((str(n), each.name, each.position, each.achievement, format_number(each.bonus)))
        for n, each in enumerate(ordered, start=1)
    )
    total = Row((words.text("total"), format_number(bonus_sum(recipients))), bold=True, span=4)
    columns = (
        Column(number, 10, Align.CENTER),
        Column(name, 38),
        Column(position, 38),
        Column(achievement, 54),
        Column(bonus, 25, Align.RIGHT),
    )
    return Table(columns, rows, total, size=CELL_SIZE)
