"""Biểu mẫu báo cáo của đơn vị: its code, its boxes, and how what is typed into them is read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.dates import parse_date
from app.rules.duty_errors import FormForeign, FormTooOld
from app.rules.errors import Said, UnknownDate, say

VERSION = 1
MOST = 1_000_000
_MARK = "BCDV"
_EXCEL_BEGINS = date(1899, 12, 30)
_SERIALS = range(40_000, 60_000)  # the days from 2009 to 2064 as Excel counts them


class Kind(StrEnum):
    """What is typed into a box."""

    DAY = "day"
    COUNT = "count"
    TEXT = "text"


@dataclass(frozen=True)
class Box:
    """A box of the form: the name of the fact, its label on paper, what is typed, a hint."""

    name: str
    label: str
    kind: Kind
    hint: str = ""


@dataclass(frozen=True)
class FormCode:
    """What the code at the foot of a form says; unit_id is None where the unit chooses itself."""

    period: str
    unit_id: int | None
    version: int = VERSION

    @property
    def text(self) -> str:
        """Return the code as it stands in the file: "BCDV|1|2026-Q3|17"."""
        return f"{_MARK}|{self.version}|{self.period}|{self.unit_id or ''}"


@dataclass(frozen=True)
class ReportForm:
    """What a form says: who asks, the period, the day it is due, the unit or all units."""

    office: str
    period: str
    due: str
    code: FormCode
    unit: str
    units: tuple[str, ...] = ()


BOXES = (
    Box("launched_on", "Ngày phát động phong trào tại đơn vị", Kind.DAY, "Ngày/tháng/năm"),
    Box("outreach_count", "Số lần tuyên truyền, vận động trong kỳ", Kind.COUNT, "Số nguyên"),
    Box("audience", "Số lượt người được tuyên truyền trong kỳ", Kind.COUNT, "Số nguyên"),
    Box("idea_count", "Số ý tưởng, sáng kiến, giải pháp đã gửi trong kỳ", Kind.COUNT, "Số nguyên"),
    Box("applied_count", "Số ý tưởng, sáng kiến đã áp dụng tại đơn vị", Kind.COUNT, "Số nguyên"),
    Box("results", "Kết quả nổi bật", Kind.TEXT),
    Box("difficulties", "Khó khăn, vướng mắc", Kind.TEXT),
    Box("proposals", "Đề xuất, kiến nghị", Kind.TEXT),
    Box("reporter", "Người báo cáo (họ tên, chức vụ)", Kind.TEXT),
)
# Where things stand in the workbook; rows are counted from 1, what is typed is in column B.
TAB = "Báo cáo"
UNIT_ROW, FIRST_ROW = 7, 8
CODE_ROW = FIRST_ROW + len(BOXES) + 1


def read_code(text: str, name: str) -> FormCode:
    """Read the code of a form; refuse what is no form of ours, or one of another version."""
    mark, version, period, unit = (*tidy(text).split("|"), "", "", "", "")[:4]
    if mark != _MARK or not version.isdecimal() or not period or not _is_key(unit):
        raise FormForeign(name=name)
    if int(version) != VERSION:
        raise FormTooOld(name=name)
    return FormCode(period, int(unit) if unit else None)


def read_boxes(typed: Mapping[str, object]) -> tuple[dict[str, object], tuple[Said, ...]]:
    """Return what stands in the boxes by name, and a sentence for each that cannot be read."""
    found: dict[str, object] = {}
    wrong: list[Said] = []
    for box in BOXES:
        try:
            found[box.name] = _READERS[box.kind](typed.get(box.name))
        except (ValueError, UnknownDate):
            text = _SENTENCES[box.kind]
            wrong.append(say(text, box=box.label, typed=str(typed.get(box.name))))
    return found, tuple(wrong)


def _is_key(unit: str) -> bool:
    return not unit or unit.isdecimal()


def _day(value: object) -> date | None:
    match value:
        case None | "":
            return None
        case datetime():
            return value.date()
        case date():
            return value
        case int() | float() if int(value) in _SERIALS:
            return _EXCEL_BEGINS + timedelta(days=int(value))
        case str():
            return parse_date(value) if tidy(value) else None
    raise ValueError


def _count(value: object) -> int | None:
    if isinstance(value, str):
        if not tidy(value):
            return None
        value = float(tidy(value).replace(".", "").replace(",", "."))
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError
    if value != int(value) or not 0 <= value <= MOST:
        raise ValueError
    return int(value)


def _text(value: object) -> str:
    if isinstance(value, float) and value == int(value):
        value = int(value)
    return "" if value is None else tidy_block(str(value))


_READERS = {Kind.DAY: _day, Kind.COUNT: _count, Kind.TEXT: _text}
_SENTENCES = {
    Kind.DAY: QT_TRANSLATE_NOOP(
        "Form", "Ô “{box}” ghi “{typed}”: hãy ghi ngày/tháng/năm, ví dụ 05/06/2026."
    ),
    Kind.COUNT: QT_TRANSLATE_NOOP(
        "Form", "Ô “{box}” ghi “{typed}”: hãy ghi một số nguyên từ 0 trở lên."
    ),
    Kind.TEXT: QT_TRANSLATE_NOOP("Form", "Ô “{box}” ghi “{typed}”: không đọc được."),
}
