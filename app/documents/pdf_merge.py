"""Gộp PDF: several finished documents as one file, each under a bookmark of its own."""

from collections.abc import Iterable
from io import BytesIO

import pikepdf

from app.basics.text import nfc
from app.documents import pdf_archive

LANGUAGE = "vi-VN"


def merged(parts: Iterable[tuple[str, bytes]], title: str, author: str = "") -> bytes:
    """Return the pages of all parts in their order; a part is its bookmark's title and its PDF."""
    buffer = BytesIO()
    with pikepdf.new() as whole:
        starts: list[tuple[str, int]] = []
        for name, data in parts:
            starts.append((name, len(whole.pages)))
            with pikepdf.open(BytesIO(data)) as part:
                whole.pages.extend(part.pages)
        _bookmark(whole, starts)
        _describe(whole, title, author)
        whole.save(buffer)
    return pdf_archive.archived(buffer.getvalue())


def _bookmark(whole: pikepdf.Pdf, starts: list[tuple[str, int]]) -> None:
    with whole.open_outline() as outline:
        outline.root.extend(pikepdf.OutlineItem(nfc(name), page) for name, page in starts)
    whole.Root.PageMode = pikepdf.Name.UseOutlines


def _describe(whole: pikepdf.Pdf, title: str, author: str) -> None:
    whole.Root.Lang = LANGUAGE
    whole.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    whole.docinfo["/Title"] = nfc(title)
    if author:
        whole.docinfo["/Author"] = nfc(author)
