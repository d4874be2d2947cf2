"""Tệp mẫu riêng: a Word file taken apart without trusting it."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from app.rules.wording_errors import (
    TemplateEncrypted,
    TemplateNotPlain,
    TemplateNotWord,
    TemplateTooLarge,
)

Node = Any  # lxml comes without types
LARGEST_MB = 10
_LARGEST = LARGEST_MB * 1024 * 1024
_LARGEST_UNPACKED = 8 * _LARGEST
_LARGEST_XML = 5 * 1024 * 1024
_MOST_PARTS = 500
_OLE = b"\xd0\xcf\x11\xe0"  # encrypted files and Word before 2007
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_READ = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml")
_REFUSED = re.compile(r"vbaProject|activeX|embeddings/|attachedToolbars|\.bin$", re.IGNORECASE)
_OUTSIDE = re.compile(rb"TargetMode\s*=\s*[\"']External", re.IGNORECASE)
_FIELDS = re.compile(
    r"\b(INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|LINK|IMPORT|DATABASE|MACROBUTTON)\b"
)
_PARTED_IN = re.compile(rb"aFChunk|attachedTemplate|subDocument|oleObject|frame\"", re.IGNORECASE)
_PLACES = {"header": "Đầu trang", "footer": "Chân trang", "footnotes": "Chú thích"}


@dataclass(frozen=True)
class TemplateParagraph:
    """A paragraph's text and where it is: "Đoạn 7"."""

    place: str
    text: str
    in_table: bool


@dataclass(frozen=True)
class TemplatePart:
    """A part of the file in which blanks are filled."""

    name: str
    paragraphs: tuple[TemplateParagraph, ...]


def parts_of(data: bytes) -> tuple[TemplatePart, ...]:
    """Return the parts of a plain Word file, or refuse what is not one."""
    if data.startswith(_OLE):
        raise TemplateEncrypted
    if len(data) > _LARGEST:
        raise TemplateTooLarge(limit=LARGEST_MB)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check_archive(archive)
            names = sorted(
                (name for name in archive.namelist() if _READ.fullmatch(name)),
                key=lambda name: (name != "word/document.xml", name),
            )
            return tuple(_part(name, archive.read(name)) for name in names)
    except (zipfile.BadZipFile, KeyError, UnicodeDecodeError, ValueError) as trouble:
        raise TemplateNotWord from trouble


def _check_archive(archive: zipfile.ZipFile) -> None:
    infos = archive.infolist()
    if len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > _LARGEST_UNPACKED:
        raise TemplateTooLarge(limit=LARGEST_MB)
    if any(info.flag_bits & 1 for info in infos):
        raise TemplateEncrypted
    types = archive.read("[Content_Types].xml").decode("utf-8")
    if "macroEnabled" in types or any(_REFUSED.search(info.filename) for info in infos):
        raise TemplateNotPlain
    if _MAIN not in types or archive.testzip() is not None:
        raise TemplateNotWord
    for info in infos:
        name = info.filename
        if name.endswith(".rels"):
            _check_links(archive.read(name))
        if name.endswith((".xml", ".rels")):
            _check_xml(archive.read(name))


def _check_links(data: bytes) -> None:
    """Nothing from outside may be fetched or run when the document is opened."""
    for link in re.findall(rb"<Relationship\b[^>]*>", data):
        if _PARTED_IN.search(link) or (_OUTSIDE.search(link) and b"/hyperlink" not in link):
            raise TemplateNotPlain


def _check_xml(data: bytes) -> None:
    if len(data) > _LARGEST_XML:
        raise TemplateTooLarge(limit=LARGEST_MB)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise TemplateNotPlain


def read_xml(data: bytes) -> Node:
    """Return the tree of a part; nothing it points to is followed."""
    from lxml import etree  # noqa: PLC0415 - slow import

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as trouble:
        raise TemplateNotWord from trouble


def written_again(data: bytes) -> str:
    """Return a part as plain text, with no sign hidden behind its code."""
    from lxml import etree  # noqa: PLC0415 - slow import

    return str(etree.tostring(read_xml(data), encoding="unicode"))


def _part(name: str, data: bytes) -> TemplatePart:
    root = read_xml(data)
    if any(_FIELDS.search(text) for text in _instructions(root)):
        raise TemplateNotPlain
    return TemplatePart(name, tuple(_paragraphs(name, root)))


def _instructions(root: Node) -> Iterator[str]:
    yield "".join(part.text or "" for part in root.iter(f"{_W}instrText"))
    yield from (part.get(f"{_W}instr", "") for part in root.iter(f"{_W}fldSimple"))


def _paragraphs(name: str, root: Node) -> Iterator[TemplateParagraph]:
    kind = next((word for key, word in _PLACES.items() if f"/{key}" in name), "")
    for at, paragraph in enumerate(root.iter(f"{_W}p"), 1):
        place = f"{kind}, đoạn {at}" if kind else f"Đoạn {at}"
        in_table = any(True for _ in paragraph.iterancestors(f"{_W}tr"))
        yield TemplateParagraph(place, _text(paragraph), in_table)


def _text(paragraph: Node) -> str:
    """Return the paragraph's own text, without that of text boxes in it."""
    return "".join(
        node.text or ""
        for node in paragraph.iter(f"{_W}t")
        if next(node.iterancestors(f"{_W}p"), None) is paragraph
    )
