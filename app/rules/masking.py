"""Che dữ liệu cá nhân: what a file may show of a phone, an id, an address unless somebody asked.

Law 91/2025/QH15, article 3 (only what the purpose needs) and Decree 356/2025/NĐ-CP, article 3.
"""

from datetime import date
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP

MASK = "•••"
_LAST = 3  # digits that let two people compare a number without learning it


class PersonalData(StrEnum):
    """What a column tells of a person; TITLE, AUTHORS, UNIT: only what the author allows."""

    PHONE = "phone"
    EMAIL = "email"
    NATIONAL_ID = "national_id"
    BIRTH_DATE = "birth_date"
    ADDRESS = "address"
    CONTACT = "contact"
    CONFIDENTIAL = "confidential"
    TITLE = "title"
    AUTHORS = "authors"
    UNIT = "unit"


BY_WISH = frozenset({PersonalData.TITLE, PersonalData.AUTHORS, PersonalData.UNIT})

PERSONAL_LABELS: dict[PersonalData, str] = {
    PersonalData.PHONE: QT_TRANSLATE_NOOP("Label", "số điện thoại"),
    PersonalData.EMAIL: QT_TRANSLATE_NOOP("Label", "thư điện tử"),
    PersonalData.NATIONAL_ID: QT_TRANSLATE_NOOP("Label", "số định danh"),
    PersonalData.BIRTH_DATE: QT_TRANSLATE_NOOP("Label", "ngày sinh"),
    PersonalData.ADDRESS: QT_TRANSLATE_NOOP("Label", "địa chỉ"),
    PersonalData.CONTACT: QT_TRANSLATE_NOOP("Label", "cách liên hệ"),
    PersonalData.CONFIDENTIAL: QT_TRANSLATE_NOOP("Label", "phần cần giữ kín"),
    PersonalData.TITLE: QT_TRANSLATE_NOOP("Label", "ý tưởng không công bố"),
    PersonalData.AUTHORS: QT_TRANSLATE_NOOP("Label", "tác giả không nêu tên"),
    PersonalData.UNIT: QT_TRANSLATE_NOOP("Label", "đơn vị của tác giả không nêu tên"),
}


def is_masked(text: str) -> bool:
    """Tell whether a text is what stands in place of personal data."""
    return MASK in text


def masked(kind: PersonalData, value: str | date | None) -> str:
    """Return what stands in place of a value; an empty one stays empty."""
    if value is None or value == "":
        return ""
    if isinstance(value, date):
        return f"{MASK}/{value.year}"
    if kind in {PersonalData.PHONE, PersonalData.NATIONAL_ID}:
        return f"{MASK}{value[-_LAST:]}" if len(value) > 2 * _LAST else MASK
    if kind is PersonalData.EMAIL and "@" in value:
        return f"{value[0]}{MASK}@{value.rpartition('@')[2]}"
    return MASK
