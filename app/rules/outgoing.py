"""Sổ văn bản đi: series and states of its lines, and what is odd about its numbers and days."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.document import Series
from app.rules.errors import InvalidForm, say
from app.rules.numbering import format_number_symbol
from app.rules.saying import Said

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
