"""Liên hệ của đơn vị: telephone numbers and e-mail addresses as people write them in lists."""

import re

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Said, say

_EMAIL = re.compile(r"[^\s@,;]+@[^\s@.,;]+(?:\.[^\s@.,;]+)+")
_BETWEEN_NUMBERS = re.compile(r"\s*[;,/|]\s*|\s+-\s+|\s+và\s+|\s+hoặc\s+", re.IGNORECASE)
_INSIDE_NUMBER = re.compile(r"[\s.\-()]+")
_WITHOUT_ZERO = re.compile(r"[1-9]\d{8}")  # Excel takes the first 0 of a mobile number away
_NUMBER = re.compile(r"(?:\+84|0)\d{8,10}|1[89]00\d{4,6}")


def tidy_phone(text: str) -> str:
    """Return the numbers without dots and spaces, with the 0 that Excel took away.

    What is no telephone number stays as it was written.
    """
    parts = [_plain_number(part) for part in _BETWEEN_NUMBERS.split(tidy(text)) if part]
    return "; ".join(parts)


def wrong_contact(phone: str, email: str) -> dict[str, Said]:
    """Return what is wrong with the contact of a unit; both may be empty, phones be several."""
    wrong: dict[str, Said] = {}
    if phone and not all(map(_NUMBER.fullmatch, phone.split("; "))):
        wrong["phone"] = say(
            QT_TRANSLATE_NOOP(
                "Form",
                "Số điện thoại bắt đầu bằng 0 hoặc +84, có 9 đến 11 chữ số; nhiều số cách nhau"
                " bằng dấu chấm phẩy.",
            )
        )
    if email and not _EMAIL.fullmatch(email):
        wrong["email"] = say(
            QT_TRANSLATE_NOOP("Form", "Địa chỉ thư điện tử có dạng ten@noi-cung-cap.vn.")
        )
    return wrong


def _plain_number(text: str) -> str:
    digits = _INSIDE_NUMBER.sub("", text)
    if _WITHOUT_ZERO.fullmatch(digits) and not _NUMBER.fullmatch(digits):
        return f"0{digits}"
    return digits if digits.lstrip("+").isdecimal() else text
