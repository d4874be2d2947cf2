"""Tác giả: who proposes an idea, with which share, and what the form must not get wrong."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from app.basics.records import changed
from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import Said, say

WHOLE = Decimal("100.00")
ADULT_DATA_AGE = 16  # under 16, publishing a name needs two consents (Law 91/2025, article 24)
LINE_LENGTH = 200
MOST_AUTHORS = 100

_PHONE = re.compile(r"(?:\+84|0)\d{8,10}")
_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+")
_NATIONAL_ID = re.compile(r"\d{9}|\d{12}")
_LINES = ("name", "gender", "job_title", "address", "email")


class AuthorKind(StrEnum):
    """Who proposes: a person, a group, a household, an organisation."""

    INDIVIDUAL = "individual"
    COLLECTIVE = "collective"
    HOUSEHOLD = "household"
    ORGANISATION = "organisation"


AUTHOR_KIND_LABELS: dict[AuthorKind, str] = {
    AuthorKind.INDIVIDUAL: QT_TRANSLATE_NOOP("Label", "Cá nhân"),
    AuthorKind.COLLECTIVE: QT_TRANSLATE_NOOP("Label", "Tập thể"),
    AuthorKind.HOUSEHOLD: QT_TRANSLATE_NOOP("Label", "Hộ gia đình"),
    AuthorKind.ORGANISATION: QT_TRANSLATE_NOOP("Label", "Tổ chức, doanh nghiệp"),
}


@dataclass(frozen=True, kw_only=True)
class AuthorDraft:
    """One author as typed into the form; share is in percent."""

    name: str = ""
    kind: AuthorKind = AuthorKind.INDIVIDUAL
    share: Decimal = WHOLE
    birth_date: date | None = None
    gender: str = ""
    job_title: str = ""
    unit_id: int | None = None
    address: str = ""
    phone: str = ""
    email: str = ""
    national_id: str = ""
    child_consents: bool = False
    guardian_consents: bool = False

    def is_under_16(self, on: date) -> bool:
        """Tell whether the author is a child on the day; unknown birth dates count as adult."""
        if self.birth_date is None or self.kind is not AuthorKind.INDIVIDUAL:
            return False
        return _age(self.birth_date, on) < ADULT_DATA_AGE

    def tidied(self) -> "AuthorDraft":
        """Return the author with tidy text; signs between digits of numbers are dropped."""
        tidied: dict[str, Any] = {name: tidy(getattr(self, name)) for name in _LINES}
        tidied["phone"] = re.sub(r"[\s.()-]", "", tidy(self.phone))
        tidied["national_id"] = re.sub(r"[\s.-]", "", tidy(self.national_id))
        return changed(self, tidied)


def equal_shares(count: int) -> tuple[Decimal, ...]:
    """Return equal shares with two decimals that add up to exactly 100."""
    if count < 1:
        return ()
    hundredths, rest = divmod(10_000, count)
    return tuple(Decimal(hundredths + (1 if n < rest else 0)).scaleb(-2) for n in range(count))


def check_authors(
    authors: Sequence[AuthorDraft], received_on: date, *, named: bool
) -> dict[str, Said]:
    """Return what is wrong, by box, such as "shares" or "authors.0.phone"."""
    if not authors:
        return {"authors": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tác giả."))}
    if len(authors) > MOST_AUTHORS:
        return {
            "authors": say(
                QT_TRANSLATE_NOOP("Form", "Nhiều nhất {limit} tác giả."), limit=MOST_AUTHORS
            )
        }
    wrong: dict[str, Said] = {}
    for n, author in enumerate(authors):
        for box, said in _wrong_boxes(author, received_on, named=named).items():
            wrong[f"authors.{n}.{box}"] = said
    total = sum((author.share for author in authors), Decimal(0))
    if total != WHOLE:
        wrong["shares"] = say(
            QT_TRANSLATE_NOOP("Form", "Tỷ lệ đóng góp cộng lại là {total}%, phải bằng 100%."),
            total=total,
        )
    return wrong


def _wrong_boxes(author: AuthorDraft, received_on: date, *, named: bool) -> dict[str, Said]:
    wrong: dict[str, Said] = {}
    if not author.name:
        wrong["name"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên tác giả."))
    for line in _LINES:
        if len(getattr(author, line)) > LINE_LENGTH:
            wrong[line] = say(
                QT_TRANSLATE_NOOP("Form", "Nhiều nhất {limit} ký tự."), limit=LINE_LENGTH
            )
    if not _is_share(author.share):
        wrong["share"] = say(
            QT_TRANSLATE_NOOP("Form", "Tỷ lệ phải lớn hơn 0, không quá 100, nhiều nhất 2 số lẻ.")
        )
    return wrong | _wrong_numbers(author) | _wrong_age(author, received_on, named=named)


def _wrong_numbers(author: AuthorDraft) -> dict[str, Said]:
    wrong: dict[str, Said] = {}
    if author.phone and not _PHONE.fullmatch(author.phone):
        wrong["phone"] = say(
            QT_TRANSLATE_NOOP("Form", "Số điện thoại bắt đầu bằng 0 hoặc +84, có 9 đến 11 chữ số.")
        )
    if author.email and not _EMAIL.fullmatch(author.email):
        wrong["email"] = say(
            QT_TRANSLATE_NOOP("Form", "Địa chỉ thư điện tử có dạng ten@noi-cung-cap.vn.")
        )
    if author.national_id and not _NATIONAL_ID.fullmatch(author.national_id):
        wrong["national_id"] = say(
            QT_TRANSLATE_NOOP("Form", "Số định danh có 12 chữ số (hoặc 9 chữ số với CMND cũ).")
        )
    return wrong


def _wrong_age(author: AuthorDraft, received_on: date, *, named: bool) -> dict[str, Said]:
    if author.birth_date is None:
        return {}
    if author.birth_date > received_on or author.birth_date.year < 1900:
        return {"birth_date": say(QT_TRANSLATE_NOOP("Form", "Ngày sinh chưa hợp lý."))}
    consents = author.child_consents and author.guardian_consents
    if named and author.is_under_16(received_on) and not consents:
        return {
            "guardian_consents": say(
                QT_TRANSLATE_NOOP(
                    "Form",
                    "Tác giả dưới 16 tuổi: công bố tên cần sự đồng ý của cả người đó "
                    "và người đại diện. Nếu chưa có, hãy chọn ẩn danh.",
                )
            )
        }
    return {}


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _is_share(value: Decimal) -> bool:
    """Tell whether the value is a percentage above 0 with at most two decimals."""
    return value.is_finite() and 0 < value <= WHOLE and value * 100 % 1 == 0
