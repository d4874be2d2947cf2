"""Bảng dán từ Excel: text from the clipboard as rows of cells, and rows as such text."""

from collections.abc import Iterable, Sequence

_ENDS = {"\t", "\n", ""}


def cells(text: str) -> list[tuple[str, ...]]:
    """Return the rows of a table copied in Excel, Word or a web page; cells as they are written.

    A cell with a tab, a line break or a quotation mark stands in quotation marks, its own ones
    doubled; a mark that is never closed before the end of a cell is an ordinary letter.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    separator = "\t" if "\t" in plain else _other_separator(plain)
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    at = 0
    while at < len(plain):
        cell, at = _cell(plain, at, separator)
        row.append(cell)
        if at >= len(plain) or plain[at] == "\n":
            rows.append(tuple(row))
            row = []
        elif at + 1 == len(plain):
            rows.append((*row, ""))
        at += 1
    return rows


def written(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as Excel puts them on the clipboard."""
    return "\n".join("\t".join(map(_quoted, row)) for row in rows)


def _cell(text: str, at: int, separator: str) -> tuple[str, int]:
    """Return the cell that begins here and where it ends."""
    if text[at] == '"':
        found = _quoted_cell(text, at, separator)
        if found is not None:
            return found
    ends = (text.find(mark, at) for mark in (separator, "\n"))
    end = min((each for each in ends if each >= 0), default=len(text))
    return text[at:end], end


def _quoted_cell(text: str, at: int, separator: str) -> tuple[str, int] | None:
    look = at + 1
    while (mark := text.find('"', look)) >= 0:
        after = text[mark + 1 : mark + 2]
        if after == '"':
            look = mark + 2
        elif after in _ENDS or after == separator:
            return text[at + 1 : mark].replace('""', '"'), mark + 1
        else:
            return None
    return None


def _other_separator(text: str) -> str:
    """Return the semicolon when every line has as many of them, as in a file saved as CSV."""
    counts = {line.count(";") for line in text.splitlines() if line.strip()}
    return ";" if len(counts) == 1 and counts != {0} else "\t"


def _quoted(cell: str) -> str:
    if any(mark in cell for mark in '\t\n\r"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
