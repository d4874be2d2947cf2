"""Bảng tính: what an Excel file consists of, before it is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """What a column holds, which decides its format."""

    TEXT = "text"
    WHOLE = "whole"
    POINTS = "points"
    MONEY = "money"
    DATE = "date"


Value = str | int | Decimal | date | None


@dataclass(frozen=True)
class BookColumn:
    """A column; summed: its total stands below the last row.

    group: what it shares with the columns beside it, written once above their titles.
    adds: the first and the last column of the same row that it adds up.
    """

    title: str
    width: float
    kind: Kind = Kind.TEXT
    summed: bool = False
    group: str = ""
    adds: tuple[int, int] | None = None


@dataclass(frozen=True)
class Tab:
    """A worksheet: lines above the table, the table, its totals.

    notes: what the table shows (filters, the day it was made), smaller than the heading.
    warning: what whoever holds the file must know; stands above the table and on every page.
    remarks: what explains the table, below it; signatures: who signs, side by side, line by line.
    """

    name: str
    heading: tuple[str, ...]
    columns: tuple[BookColumn, ...]
    rows: Sequence[tuple[Value, ...]]
    total_label: str = ""
    notes: tuple[str, ...] = ()
    warning: str = ""
    remarks: tuple[str, ...] = ()
    signatures: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Book:
    """A workbook with what its file says about itself."""

    title: str
    tabs: tuple[Tab, ...]
    author: str = ""
