"""Thiết lập của cơ quan: what each dated fact may be, and how it is read."""

import re
from decimal import Decimal, InvalidOperation

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import InvalidForm, say
from app.rules.office_facts import SETTINGS, WORK, SettingKind, SettingShape

_BY_KEY = {kind.key: kind for kind in SETTINGS}
_REFERENCE = re.compile(r"\d+/KH-[^\W\d_]+ ngày \d{1,2} tháng \d{1,2} năm \d{4}")
_SYMBOL = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def setting_kind(key: str) -> SettingKind:
    """Return what is known of a key; an unknown one is a plain line."""
    return _BY_KEY.get(key) or SettingKind(key, key, WORK, required=False)


def checked_value(key: str, text: str) -> str:
    """Return the value tidied up, or raise InvalidForm naming the box "value"."""
    kind = setting_kind(key)
    value = tidy_block(text) if kind.shape is SettingShape.BLOCK else tidy(text)
    if not value:
        if kind.required:
            raise _wrong(QT_TRANSLATE_NOOP("Form", "Chưa ghi gì ở ô này."))
        return value
    if kind.shape in {SettingShape.NUMBER, SettingShape.MONEY}:
        return _checked_number(kind, value)
    if kind.choices and value not in dict(kind.choices):
        raise _wrong(QT_TRANSLATE_NOOP("Form", "Hãy chọn một mục trong danh sách."))
    if key.startswith("symbol.") and not _SYMBOL.fullmatch(value):
        raise _wrong(
            QT_TRANSLATE_NOOP("Form", "Ký hiệu chỉ gồm chữ và dấu nối “-”, ví dụ QĐ-UBND.")
        )
    if key == "office.plan_reference":
        return _checked_reference(value)
    return value


def _checked_reference(value: str) -> str:
    short = re.sub(r"^số:?\s*", "", value, flags=re.IGNORECASE)
    if not _REFERENCE.fullmatch(short):
        raise _wrong(QT_TRANSLATE_NOOP("Form", "Hãy ghi như: 45/KH-UBND ngày 10 tháng 6 năm 2026."))
    return short


def shown_value(key: str, value: str) -> str:
    """Return the value as the office reads it: choices by their label, numbers with a comma."""
    kind = setting_kind(key)
    if kind.choices:
        return dict(kind.choices).get(value, value)
    if kind.shape is SettingShape.MONEY:
        return f"{int(value):,}".replace(",", ".")
    return value.replace(".", ",") if kind.shape is SettingShape.NUMBER else value


def _checked_number(kind: SettingKind, text: str) -> str:
    try:
        number = Decimal(text.replace(" ", "").replace(",", "."))
    except InvalidOperation:
        raise _wrong(QT_TRANSLATE_NOOP("Form", "Ô này chỉ ghi số.")) from None
    whole = kind.shape is SettingShape.MONEY or kind.key.endswith((".days", "_minutes"))
    if not number.is_finite() or number < 0 or (whole and number % 1):
        raise _wrong(QT_TRANSLATE_NOOP("Form", "Số phải từ 0 trở lên và đúng kiểu của mục này."))
    return text.replace(" ", "").replace(",", ".")


def _wrong(text: str) -> InvalidForm:
    return InvalidForm({"value": say(text)})
