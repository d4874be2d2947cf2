"""Dạng tệp: what a file really is, told by its bytes, whatever its name says."""

from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_BIFF = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")  # old .xls without a container
_TEXT_SIGNS = frozenset(range(32)) - {9, 10, 12, 13, 26}
_HEAD = 4096


class Container(StrEnum):
    """How a file is built on the outside."""

    ZIP = "zip"
    OLE = "ole"
    TEXT = "text"
    PAGE = "page"
    OTHER = "other"


_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", QT_TRANSLATE_NOOP("Refusal", "tệp PDF")),
    (b"\x89PNG", QT_TRANSLATE_NOOP("Refusal", "ảnh PNG")),
    (b"\xff\xd8\xff", QT_TRANSLATE_NOOP("Refusal", "ảnh JPG")),
    (b"GIF8", QT_TRANSLATE_NOOP("Refusal", "ảnh GIF")),
    (b"BM", QT_TRANSLATE_NOOP("Refusal", "ảnh BMP")),
    (b"Rar!", QT_TRANSLATE_NOOP("Refusal", "tệp nén RAR")),
    (b"7z\xbc\xaf", QT_TRANSLATE_NOOP("Refusal", "tệp nén 7z")),
    (b"MZ", QT_TRANSLATE_NOOP("Refusal", "chương trình")),
    (b"SQLite format 3", QT_TRANSLATE_NOOP("Refusal", "tệp dữ liệu")),
    (b"{\\rtf", QT_TRANSLATE_NOOP("Refusal", "tệp văn bản RTF")),
)
UNKNOWN = QT_TRANSLATE_NOOP("Refusal", "tệp dạng khác")
WORD = QT_TRANSLATE_NOOP("Refusal", "tệp Word")
SLIDES = QT_TRANSLATE_NOOP("Refusal", "tệp PowerPoint")
PACKED = QT_TRANSLATE_NOOP("Refusal", "tệp nén ZIP")


def container_of(content: bytes) -> Container:
    """Return how a file is built; text is what has no sign that texts do not have."""
    head = content[:_HEAD]
    if head.startswith(_ZIP):
        return Container.ZIP
    if head.startswith(_OLE) or head[:2] in _BIFF:
        return Container.OLE
    if any(head.startswith(magic) for magic, _kind in _OTHERS[:-1]):
        return Container.OTHER
    return _text_or_other(head)


def kind_in_words(content: bytes) -> str:
    """Return what a file that is no spreadsheet is, in words."""
    return next((kind for magic, kind in _OTHERS if content.startswith(magic)), UNKNOWN)


def _text_or_other(head: bytes) -> Container:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Container.TEXT
    if head.startswith(b"{\\rtf") or _TEXT_SIGNS & set(head):
        return Container.OTHER
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta", b"mime-version")):
        return Container.PAGE
    return Container.TEXT
