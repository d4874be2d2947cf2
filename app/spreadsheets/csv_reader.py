"""Đọc tệp .csv: text in UTF-8, UTF-16 or Windows-1258, its separator found by itself."""

import csv
import re
import unicodedata
from collections import Counter
from io import StringIO

from app.rules.importing.file_errors import SpreadsheetDamaged
from app.rules.importing.legacy_text import looks_vietnamese
from app.rules.importing.sheet import Cell, Sheet
from app.spreadsheets.xlsx_reader import refuse_large

_SEPARATORS = "\t;,|"
_SAMPLE_LINES = 50
_GUARDED = re.compile(r'="(.*)"', re.DOTALL)  # how Excel is told to leave a number alone
_LONGEST_CELL = 1 << 20
TITLE = "CSV"


def read_csv(content: bytes, name: str) -> tuple[Sheet, str]:
    """Return the one sheet of a file and what its text was encoded in."""
    text, charset = decoded(content)
    separator, text = _separator(text)
    csv.field_size_limit(_LONGEST_CELL)
    try:
        reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=False)
        rows = tuple(tuple(map(_cell, row)) for row in reader)
    except csv.Error as broken:
        raise SpreadsheetDamaged(name=name) from broken
    refuse_large(TITLE, len(rows), max(map(len, rows), default=0))
    return Sheet(TITLE, rows), charset


def decoded(content: bytes) -> tuple[str, str]:
    """Return the text of a file and its encoding.

    Bytes that are no Unicode are Windows-1258 when that reads as Vietnamese; else they are handed
    on one by one, for they may be TCVN3 or VNI, which are told by the cells.
    """
    for mark, charset in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(charset, "replace"), charset
    try:
        return content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        pass
    windows = unicodedata.normalize("NFC", content.decode("cp1258", "replace"))
    if looks_vietnamese(windows):
        return windows, "windows-1258"
    return content.decode("latin-1"), "latin-1"


def _separator(text: str) -> tuple[str, str]:
    """Return what parts the cells, and the text without the line that only says so."""
    first, _newline, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return first[4], rest
    lines = [line for line in text.splitlines()[:_SAMPLE_LINES] if line.strip()]
    best = max(_SEPARATORS, key=lambda mark: _evenness(lines, mark))
    return best, text


def _evenness(lines: list[str], mark: str) -> tuple[int, int]:
    """Return how many lines agree in how often a mark stands in them, and how often."""
    counts = Counter(line.count(mark) for line in lines if mark in line)
    if not counts:
        return 0, 0
    often, agreed = counts.most_common(1)[0]
    return agreed, often


def _cell(text: str) -> Cell:
    guarded = _GUARDED.fullmatch(text)
    if guarded:
        return guarded[1] or None
    if text.startswith("'") and text[1:2] in {"=", "+", "-", "@", "0"}:
        return text[1:]
    return text or None
