"""Chỗ cần xem lại của sổ văn bản: double use, gaps, numbers against days, what waits too long."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby, pairwise

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.document import Series
from app.rules.errors import say
from app.rules.money import padded
from app.rules.numbering import gaps
from app.rules.outgoing import LineState, NumberedLine, series_label
from app.rules.saying import Said

OLD_DRAFT_DAYS = 14


class OddKind(StrEnum):
    """What is odd about the register."""

    DOUBLE = "double"
    ORDER = "order"
    GAP = "gap"
    OLD_DRAFT = "old_draft"
    RESERVED = "reserved"


@dataclass(frozen=True)
class Odd:
    """A remark on the register with what to do about it; ids: the lines it is about."""

    kind: OddKind
    said: Said
    ids: tuple[int, ...] = ()


def oddities(lines: Sequence[NumberedLine], today: date) -> tuple[Odd, ...]:
    """Return everything odd about the lines of a year, what is most serious first."""
    return (
        *double_use(lines),
        *out_of_order(lines),
        *missing_numbers(lines),
        *waiting_lines(lines, today),
    )


def double_use(lines: Iterable[NumberedLine]) -> tuple[Odd, ...]:
    """Name numbers with one symbol that several documents of a year bear."""
    found: dict[tuple[str, int], list[NumberedLine]] = {}
    for line in lines:
        if line.number is not None:
            found.setdefault((line.symbol.casefold(), line.number), []).append(line)
    sentence = QT_TRANSLATE_NOOP(
        "Form",
        "Số {number} có {count} văn bản cùng mang. Hãy kiểm tra và sửa số của văn bản ghi nhầm.",
    )
    return tuple(
        Odd(
            OddKind.DOUBLE,
            say(sentence, number=same[0].text, count=padded(len(same))),
            tuple(line.id for line in same),
        )
        for same in found.values()
        if len(same) > 1
    )


def out_of_order(lines: Iterable[NumberedLine]) -> tuple[Odd, ...]:
    """Name neighbours whose higher number has the earlier day."""
    sentence = QT_TRANSLATE_NOOP(
        "Form",
        "Số {later} ngày {later_on} nhưng số {earlier} ngày {earlier_on}."
        " Hãy kiểm tra lại ngày của hai văn bản.",
    )
    return tuple(
        Odd(
            OddKind.ORDER,
            say(
                sentence,
                later=after.text,
                later_on=after.dated_on,
                earlier=before.text,
                earlier_on=before.dated_on,
            ),
            (before.id, after.id),
        )
        for _series, row in _rows(line for line in lines if _counts_for_order(line))
        for before, after in pairwise(row)
        if (after.dated_on or date.max) < (before.dated_on or date.min)
    )


def order_note(lines: Sequence[NumberedLine], new: NumberedLine) -> Said | None:
    """Return the remark that a number and day would cause beside the others of the year."""
    others = [line for line in lines if line.id != new.id and line.number != new.number]
    same = [line for line in others if line.series == new.series]
    return next((odd.said for odd in out_of_order([*same, new]) if new.id in odd.ids), None)


def missing_numbers(lines: Iterable[NumberedLine]) -> tuple[Odd, ...]:
    """Name the numbers of each series that no line bears, from the first one used here on.

    The commune's other papers take numbers of most series, too; only minutes are all made here.
    """
    sentence = QT_TRANSLATE_NOOP(
        "Form",
        "{series} năm {year}: chưa có số {numbers}. Nếu bỏ sót, hãy bấm “Thêm văn bản ngoài…”.",
    )
    return tuple(
        Odd(
            OddKind.GAP,
            say(
                sentence,
                series=series_label(series),
                year=row[0].year,
                numbers=ranges(free),
            ),
        )
        for series, row in _rows(lines)
        if (free := _left_out(series, [line.number for line in row if line.number]))
    )


def _left_out(series: str, numbers: Sequence[int]) -> tuple[int, ...]:
    first = 1 if series == Series.MINUTES.value else min(numbers, default=1)
    return tuple(number for number in gaps(numbers) if number >= first)


def waiting_lines(lines: Iterable[NumberedLine], today: date) -> tuple[Odd, ...]:
    """Name drafts and reserved numbers that have waited for too long."""
    draft = QT_TRANSLATE_NOOP(
        "Form",
        "“{subject}” vào sổ ngày {on} chưa có số. Hãy ghi số và ngày sau khi ký, hoặc hủy.",
    )
    reserved = QT_TRANSLATE_NOOP(
        "Form",
        "Số {number} giữ từ ngày {on} chưa dùng. Hãy ghi cho văn bản đã ký, hoặc hủy số.",
    )
    found: list[Odd] = []
    for line in lines:
        if (today - line.made_on).days <= OLD_DRAFT_DAYS:
            continue
        if line.state is LineState.OPEN:
            said = say(draft, subject=line.subject or line.symbol, on=line.made_on)
            found.append(Odd(OddKind.OLD_DRAFT, said, (line.id,)))
        elif line.state is LineState.RESERVED:
            said = say(reserved, number=line.text, on=line.made_on)
            found.append(Odd(OddKind.RESERVED, said, (line.id,)))
    return tuple(found)


def ranges(numbers: Sequence[int]) -> str:
    """Return numbers in the office's writing, neighbours joined: "03, 06–09"."""
    parts: list[str] = []
    for _key, group in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        run = [number for _at, number in group]
        ends = sorted({run[0], run[-1]})
        parts.append("–".join(f"{number:02d}" for number in ends))
    return ", ".join(parts)


def _counts_for_order(line: NumberedLine) -> bool:
    return line.dated_on is not None and line.state is not LineState.CANCELLED


def _rows(lines: Iterable[NumberedLine]) -> list[tuple[str, list[NumberedLine]]]:
    """Return the numbered lines of each series in the order of their numbers."""
    rows: dict[str, list[NumberedLine]] = {}
    for line in lines:
        if line.number is not None:
            rows.setdefault(line.series, []).append(line)
    return [
        (series, sorted(row, key=lambda each: each.number or 0)) for series, row in rows.items()
    ]
