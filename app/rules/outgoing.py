"""Sổ văn bản đi: series and states of its lines, and what is odd about its numbers and days."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby, pairwise

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.document import Series
from app.rules.errors import InvalidForm, say
from app.rules.money import padded
from app.rules.numbering import format_number_symbol, gaps
from app.rules.saying import Said

OLD_DRAFT_DAYS = 14
_SATURDAY = 5


class LineState(StrEnum):
    """How far a line of the register has come."""

    OPEN = "open"
    NUMBERED = "numbered"
    RESERVED = "reserved"
    CANCELLED = "cancelled"


LINE_STATE_LABELS: dict[LineState, str] = {
    LineState.OPEN: QT_TRANSLATE_NOOP("Label", "Chưa có số"),
    LineState.NUMBERED: QT_TRANSLATE_NOOP("Label", "Đã có số"),
    LineState.RESERVED: QT_TRANSLATE_NOOP("Label", "Giữ số"),
    LineState.CANCELLED: QT_TRANSLATE_NOOP("Label", "Đã hủy"),
}

# Decree 30/2020, appendix III: what a kind of document is called and its abbreviation.
TYPE_NAMES: dict[str, str] = {
    "QĐ": QT_TRANSLATE_NOOP("Label", "Quyết định"),
    "TTr": QT_TRANSLATE_NOOP("Label", "Tờ trình"),
    "BC": QT_TRANSLATE_NOOP("Label", "Báo cáo"),
    "TB": QT_TRANSLATE_NOOP("Label", "Thông báo"),
    "GM": QT_TRANSLATE_NOOP("Label", "Giấy mời"),
    "BB": QT_TRANSLATE_NOOP("Label", "Biên bản"),
    "KH": QT_TRANSLATE_NOOP("Label", "Kế hoạch"),
    "HD": QT_TRANSLATE_NOOP("Label", "Hướng dẫn"),
    "CTr": QT_TRANSLATE_NOOP("Label", "Chương trình"),
    "NQ": QT_TRANSLATE_NOOP("Label", "Nghị quyết"),
    "CT": QT_TRANSLATE_NOOP("Label", "Chỉ thị"),
    "QC": QT_TRANSLATE_NOOP("Label", "Quy chế"),
    "QyĐ": QT_TRANSLATE_NOOP("Label", "Quy định"),
    "TC": QT_TRANSLATE_NOOP("Label", "Thông cáo"),
    "PA": QT_TRANSLATE_NOOP("Label", "Phương án"),
    "ĐA": QT_TRANSLATE_NOOP("Label", "Đề án"),
    "DA": QT_TRANSLATE_NOOP("Label", "Dự án"),
    "HĐ": QT_TRANSLATE_NOOP("Label", "Hợp đồng"),
    "CĐ": QT_TRANSLATE_NOOP("Label", "Công điện"),
    "BGN": QT_TRANSLATE_NOOP("Label", "Bản ghi nhớ"),
    "BTT": QT_TRANSLATE_NOOP("Label", "Bản thỏa thuận"),
    "GUQ": QT_TRANSLATE_NOOP("Label", "Giấy ủy quyền"),
    "GGT": QT_TRANSLATE_NOOP("Label", "Giấy giới thiệu"),
    "GNP": QT_TRANSLATE_NOOP("Label", "Giấy nghỉ phép"),
    "PG": QT_TRANSLATE_NOOP("Label", "Phiếu gửi"),
    "PC": QT_TRANSLATE_NOOP("Label", "Phiếu chuyển"),
    "PB": QT_TRANSLATE_NOOP("Label", "Phiếu báo"),
}
LETTER_NAME = QT_TRANSLATE_NOOP("Label", "Công văn")
_SERIES = {
    "QĐ": Series.DECISION,
    "TTr": Series.SUBMISSION,
    "BC": Series.REPORT,
    "TB": Series.NOTICE,
    "GM": Series.INVITATION,
    "BB": Series.MINUTES,
}
_CODES = {code.casefold(): code for code in TYPE_NAMES}
_CODE_OF_SERIES = {series.value: code for code, series in _SERIES.items()}


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


@dataclass(frozen=True)
class NumberedLine:
    """What the remarks need to know of a line."""

    id: int
    series: str
    year: int
    number: int | None
    symbol: str
    dated_on: date | None
    made_on: date
    state: LineState
    subject: str = ""

    @property
    def text(self) -> str:
        """Number and symbol as written."""
        return format_number_symbol(self.number, self.symbol)


def line_state(number: int | None, *, reserved: bool, cancelled: bool) -> LineState:
    """Return the state of a line."""
    if cancelled:
        return LineState.CANCELLED
    if reserved:
        return LineState.RESERVED
    return LineState.OPEN if number is None else LineState.NUMBERED


def type_code(symbol: str) -> str:
    """Return the abbreviation of the kind in a symbol: "QĐ" of "QĐ-UBND"; "" for letters."""
    first = symbol.strip().rpartition("/")[2].partition("-")[0].strip()
    return _CODES.get(first.casefold(), "")


def series_of(symbol: str) -> str:
    """Return the row of numbers of a symbol; kinds the program does not make have their own."""
    code = type_code(symbol)
    if not code:
        return Series.LETTER.value
    return _SERIES[code].value if code in _SERIES else code


def series_label(series: str) -> str:
    """Return what the documents of a series are called."""
    return TYPE_NAMES.get(_CODE_OF_SERIES.get(series, series), LETTER_NAME)


def check_issue_day(day: date | None, today: date, years: range) -> date:
    """Return the day of a document, or refuse one that is open, to come or of another year."""
    if day is None:
        raise InvalidForm({"dated_on": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày văn bản."))})
    if day > today:
        raise InvalidForm({"dated_on": say(QT_TRANSLATE_NOOP("Form", "Ngày văn bản ở tương lai."))})
    if day.year not in years:
        other = QT_TRANSLATE_NOOP("Form", "Ngày {day} không thuộc năm {year} của sổ.")
        raise InvalidForm({"dated_on": say(other, day=day, year=years[0])})
    return day


def weekend(day: date) -> Said | None:
    """Return a note on a day when the office is closed; it is no mistake."""
    if day.weekday() < _SATURDAY:
        return None
    name = "thứ Bảy" if day.weekday() == _SATURDAY else "Chủ nhật"
    return say(QT_TRANSLATE_NOOP("Form", "Ngày {day} là {name}."), day=day, name=name)


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
