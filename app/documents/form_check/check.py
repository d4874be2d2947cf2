"""Kiểm tra thể thức: one finished file in, everything that is wrong with its form out."""

import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium

from app.basics.pdfium_lock import PDFIUM
from app.documents.form_check import kinds
from app.documents.form_check.anatomy import parts
from app.documents.form_check.articles import STATE, WHOLE, noted
from app.documents.form_check.body_rules import body_rules
from app.documents.form_check.head_rules import head_rules
from app.documents.form_check.letter_rules import colour_rules, face_rules, file_rules
from app.documents.form_check.page_rules import page_rules
from app.documents.form_check.part import Part
from app.documents.form_check.pdf_reader import read_pdf
from app.documents.form_check.seen import SeenFile
from app.documents.form_check.signing_rules import signing_rules
from app.documents.form_check.title_rules import title_rules
from app.documents.form_check.word_pages import read_word
from app.documents.form_check.wording_rules import wording_rules
from app.rules.form_errors import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentLocked,
    DocumentTooLarge,
    NotWordOrPdf,
)
from app.rules.form_report import Finding, FormReport, Severity
from app.rules.saying import Refusal

MOST_BYTES = 64 * 1024 * 1024
MOST_UNPACKED = 256 * 1024 * 1024
MOST_PAGES = 1500
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MAIN_PART = "word/document.xml"
_RULES: tuple[Callable[[Part], Iterator[Finding]], ...] = (
    head_rules,
    title_rules,
    body_rules,
    signing_rules,
    wording_rules,
)


def check_file(data: bytes, name: str) -> FormReport:
    """Return what is wrong with the form of a Word or PDF file; refuse what is neither."""
    file = _read(data, name)
    found = parts(file)
    said = dict.fromkeys(_findings(file, found))  # each once, in the order of reading
    ordered = sorted(said, key=lambda each: each.severity is Severity.NOTE)
    return FormReport(name, _kind_words(found), tuple(ordered))


def _findings(file: SeenFile, found: tuple[Part, ...]) -> Iterator[Finding]:
    unruled = [part for part in found if part.kind in {kinds.CERTIFICATE, kinds.OTHER}]
    ruled = [part for part in found if part not in unruled]
    strict = [line for part in ruled for line in part.lines]
    yield from page_rules(file, _free_pages(file, unruled, found))
    yield from face_rules(file, [line for part in found for line in part.lines])
    yield from colour_rules(strict)
    for part in ruled:
        for rule in _RULES:
            yield from rule(part)
    if any(part.kind == kinds.OTHER for part in found):
        said = (
            "Không nhận ra đây là văn bản hành chính (không có Quốc hiệu, tên loại); "
            "chỉ kiểm tra phông chữ."
        )
        yield noted(STATE, WHOLE, said)
    yield from file_rules(file)


def _free_pages(file: SeenFile, unruled: list[Part], found: tuple[Part, ...]) -> frozenset[int]:
    if not unruled:
        return frozenset()
    if not file.is_pdf or len(unruled) == len(found):
        return frozenset(page.index for page in file.pages)
    return frozenset(line.page for part in unruled for line in part.lines)


def _kind_words(found: tuple[Part, ...]) -> str:
    named = list(dict.fromkeys(part.kind for part in found))
    return ", ".join(named)


def _read(data: bytes, name: str) -> SeenFile:
    if not data.strip(b"\0 \r\n\t"):
        raise DocumentEmpty(name=name)
    if len(data) > MOST_BYTES:
        raise DocumentTooLarge(name=name, limit=f"{MOST_BYTES // 1024 // 1024} MB")
    try:
        seen = _opened(data, name)
    except Refusal:
        raise
    except Exception as trouble:
        raise DocumentDamaged(name=name) from trouble
    if not any(line.written for line in seen.lines):
        raise DocumentEmpty(name=name)
    return seen


def _opened(data: bytes, name: str) -> SeenFile:
    if b"%PDF-" in data[:1024]:
        _admit_pdf(data, name)
        return read_pdf(data, name)
    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise DocumentLocked(name=name)
    if not data.startswith(b"PK"):
        raise NotWordOrPdf(name=name)
    _admit_word(data, name)
    return read_word(data, name)


def _admit_pdf(data: bytes, name: str) -> None:
    try:
        with pikepdf.open(BytesIO(data)) as file:
            count = len(file.pages)
    except pikepdf.PasswordError as locked:
        raise DocumentLocked(name=name) from locked
    with PDFIUM, pdfium.PdfDocument(data) as shown:
        count = max(count, len(shown))
    if count > MOST_PAGES:
        raise DocumentTooLarge(name=name, limit=f"{MOST_PAGES} trang")


def _admit_word(data: bytes, name: str) -> None:
    with zipfile.ZipFile(BytesIO(data)) as packed:
        if _MAIN_PART not in packed.namelist():
            raise NotWordOrPdf(name=name)
        if sum(each.file_size for each in packed.infolist()) > MOST_UNPACKED:
            raise DocumentTooLarge(name=name, limit=f"{MOST_UNPACKED // 1024 // 1024} MB")
