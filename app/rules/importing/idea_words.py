"""Lời trong danh sách ý tưởng: how lists say by which way an idea came, and what may be told."""

from enum import StrEnum
from typing import TypeVar

from app.rules.idea import PUBLICATION_LABELS, SOURCE_LABELS, IntakeSource, Publication
from app.rules.importing.title_book import plain_words

E = TypeVar("E", bound=StrEnum)

_SOURCES = {
    IntakeSource.DIRECT: "truc tiep; tai phong; gap truc tiep; direct; in person; tai ubnd",
    IntakeSource.PAPER: "giay; phieu; phieu giay; van ban; ban giay; buu dien; qua buu dien; paper",
    IntakeSource.PHONE: "dien thoai; qua dien thoai; goi dien; phone; telephone",
    IntakeSource.ONLINE: (
        "truc tuyen; online; zalo; qua zalo; email; thu dien tu; facebook; bieu mau; google form;"
        " cong thong tin; qua mang; mang; internet; truc tuyen qua zalo"
    ),
    IntakeSource.VIA_UNIT: (
        "qua thon; qua to; qua to cong nghe so; to cong nghe so; to cong nghe so cong dong;"
        " qua to cong nghe so cong dong; thon; qua truong thon; via unit; qua don vi"
    ),
}
_PUBLICATIONS = {
    Publication.NAMED: (
        "ten that; cong bo; co; dong y; dong y cong bo; duoc cong bo; neu ten; cong khai; named;"
        " yes"
    ),
    Publication.ANONYMOUS: "an danh; khong neu ten; giau ten; an ten; anonymous",
    Publication.PRIVATE: (
        "khong; khong cong bo; khong dong y; khong dong y cong bo; bao mat; private; no"
    ),
}


def _book(words: dict[E, str], labels: dict[E, str]) -> dict[str, E]:
    said = {plain_words(label): member for member, label in labels.items()}
    return said | {
        phrase.strip(): member for member, text in words.items() for phrase in text.split(";")
    }


_SOURCE_BOOK = _book(_SOURCES, SOURCE_LABELS)
_PUBLICATION_BOOK = _book(_PUBLICATIONS, PUBLICATION_LABELS)


def source_of(text: str) -> IntakeSource | None:
    """Return the way a cell names, None if it names none that is known."""
    return _SOURCE_BOOK.get(plain_words(text))


def publication_of(text: str) -> Publication | None:
    """Return what a cell says may be published, None if that is not clear."""
    return _PUBLICATION_BOOK.get(plain_words(text))
