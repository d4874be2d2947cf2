"""Điện thoại, số định danh trong ô: numbers that Excel robs of the zeros they begin with."""

import re
from dataclasses import dataclass

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import Said, say
from app.rules.importing.cell_text import text_of
from app.rules.importing.sheet import Cell

_BETWEEN = re.compile(r"\s*[;/|\n]\s*|\s*,\s+|\s+-\s+|\s+và\s+|\s+hoặc\s+", re.IGNORECASE)
_SIGNS = re.compile(r"[\s.\-()']+")
_ABROAD = re.compile(r"(?:00)?84(\d{9})")  # with a + it is a number as the form takes it
_MOBILE = re.compile(r"[235789]\d{8}")
_ID_LENGTH, _OLD_ID_LENGTH = 12, 9
_FIRST_PROVINCE, _LAST_PROVINCE = 1, 96
_CENTURIES = frozenset("0123")  # man or woman, born in the 20th or 21st century


@dataclass(frozen=True)
class ReadContact:
    """A number as the form takes it; note: what was changed or left out, problem: what is wrong.

    repaired: whether zeros were put back.
    """

    value: str = ""
    repaired: bool = False
    note: Said | None = None
    problem: Said | None = None


def read_phone(cell: Cell, *, repair: bool = True) -> ReadContact:
    """Return the telephone number of a cell; of several the first, the others are named."""
    first, *others = [part for part in _BETWEEN.split(text_of(cell)) if part] or [""]
    digits = _SIGNS.sub("", first)
    if found := _ABROAD.fullmatch(digits):
        digits = f"0{found[1]}"
    value, repaired = digits, False
    if repair and _MOBILE.fullmatch(digits):
        value, repaired = f"0{digits}", True
    note = _put_back(value) if repaired else None
    if others:
        said = QT_TRANSLATE_NOOP("Form", "Chỉ lấy số đầu {first}; bỏ {others}.")
        note = say(said, first=value, others=", ".join(map(tidy, others)))
    return ReadContact(value, repaired, note)


def read_national_id(cell: Cell, *, repair: bool = True) -> ReadContact:
    """Return the ID number of a cell: 12 digits, or 9 of the old card."""
    digits = _SIGNS.sub("", text_of(cell))
    if not digits.isdecimal() or len(digits) in {_ID_LENGTH, _OLD_ID_LENGTH}:
        return ReadContact(digits)
    filled = digits.zfill(_ID_LENGTH)
    if len(digits) < _ID_LENGTH and repair and _is_id(filled):
        return ReadContact(filled, repaired=True, note=_put_back(f"{filled[:3]}…{filled[-3:]}"))
    return ReadContact(digits)


def _is_id(digits: str) -> bool:
    """Tell whether twelve digits begin with a province and a century as ID numbers do."""
    return _FIRST_PROVINCE <= int(digits[:3]) <= _LAST_PROVINCE and digits[3] in _CENTURIES


def _put_back(value: str) -> Said:
    said = QT_TRANSLATE_NOOP("Form", "Excel đã làm mất số 0 ở đầu; được bổ sung thành {value}.")
    return say(said, value=value)
