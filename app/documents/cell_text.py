"""Chữ trong ô: text made fit for a cell, in which nothing can ever run as a formula."""

import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.basics.text import nfc

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

MOST = 32_767  # UTF-16 units; Excel's own limit for a cell
CUT = " … [Bị cắt: dài quá giới hạn một ô của Excel]"
NAME_LENGTH = 31  # Excel's own limit for the name of a worksheet
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_RESERVED = {"history"}  # Excel keeps this name for itself
_UNNAMED = "Trang"


def plain(text: str) -> str:
    """Return a text as a cell holds it: composed, without control signs, not longer than fits."""
    kept = _NOT_IN_XML.sub("", nfc(text).replace("\r\n", "\n").replace("\r", "\n"))
    if len(kept) * 2 <= MOST or _length(kept) <= MOST:
        return kept
    room = MOST - len(CUT)
    kept = kept[:room]
    while _length(kept) > room:
        kept = kept[: -(_length(kept) - room + 1) // 2]
    return kept + CUT


def is_plain(text: str) -> bool:
    """Tell fast whether a text can stand as it is; a false no costs time, nothing else."""
    return text.isprintable() and len(text) < MOST // 2 and unicodedata.is_normalized("NFC", text)


def put_text(cell: "Cell", text: str) -> None:
    """Write a text into a cell of openpyxl, which would take "=1+1" for a formula."""
    cell.value = plain(text)
    cell.data_type = "s"
    cell.quotePrefix = text[:1] in {"=", "+", "-", "@", "\t", "\r"}


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """Return names that Excel takes for worksheets, no two alike."""
    taken = set(_RESERVED)
    names = []
    for each in wanted:
        name = _free(_FORBIDDEN.sub(" ", nfc(each)).strip("' ") or _UNNAMED, taken)
        taken.add(name.casefold())
        names.append(name)
    return names


def _free(name: str, taken: set[str]) -> str:
    tried, number = name[:NAME_LENGTH].strip("' "), 1
    while tried.casefold() in taken:
        number += 1
        ending = f" ({number})"
        tried = name[: NAME_LENGTH - len(ending)].strip("' ") + ending
    return tried


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
