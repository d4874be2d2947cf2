"""Trang tính đã đọc: what a spreadsheet file holds, as plain values, whoever wrote it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

Cell = str | int | float | bool | date | datetime | time | None
"""A value as it was stored: a text exactly as it was written, a whole number as int."""

Place = tuple[int, int]
"""Row and column of a cell, both from 0."""


class FileKind(StrEnum):
    """The kinds of files that are read."""

    XLSX = "xlsx"
    XLS = "xls"
    CSV = "csv"


@dataclass(frozen=True)
class Merged:
    """Cells that are shown as one; rows and columns from 0, the last ones included."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True)
class Sheet:
    """A worksheet; rows begin at A1, each as long as its last filled cell.

    hidden_rows, hidden_columns: what Excel does not show, from 0.
    fonts: the font of cells written in a font of another encoding (.VnTime, VNI-Times); no others.
    uncounted: formulas whose value the file does not hold, because nothing ever computed them.
    broken: cells that show an error of Excel (#N/A, #REF!), with that error; their value is None.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[Merged, ...] = ()
    fonts: Mapping[Place, str] = field(default_factory=dict)
    uncounted: frozenset[Place] = frozenset()
    broken: Mapping[Place, str] = field(default_factory=dict)

    def cell(self, row: int, column: int) -> Cell:
        """Return the value at a place, None outside of what is filled."""
        if row >= len(self.rows) or column >= len(self.rows[row]):
            return None
        return self.rows[row][column]

    @property
    def filled(self) -> bool:
        """Tell whether any cell holds something."""
        return any(cell not in (None, "") for row in self.rows for cell in row)


@dataclass(frozen=True)
class SheetFile:
    """A file as it was read; digest: SHA-256 of its bytes, in hexadecimal.

    charset: what the text of a CSV file was encoded in ("utf-8", "windows-1258", "utf-16").
    """

    name: str
    kind: FileKind
    digest: str
    sheets: tuple[Sheet, ...]
    charset: str = ""
