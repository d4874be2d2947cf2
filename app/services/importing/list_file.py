"""Tệp danh sách: a file that was read, its sheets in Unicode, and the list in one of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.basics import collecting
from app.basics.progress import Progress
from app.rules import idea_kit
from app.rules.importing.errors import ColumnMissing, NoHeader
from app.rules.importing.header import Column, Header, find_header, header_at
from app.rules.importing.options import ListOptions
from app.rules.importing.sheet import Sheet, SheetFile
from app.rules.importing.table import Table, read_table
from app.rules.importing.title_book import TitleBook
from app.rules.importing.unicode_sheet import Converted, convert
from app.spreadsheets import reader


@dataclass(frozen=True)
class ListKind:
    """What a kind of list is read with: its titles, the field each row must have, its labels."""

    titles: TitleBook
    key: str
    labels: Mapping[str, str]


@dataclass(frozen=True)
class ListFile:
    """A file as it was read and, sheet by sheet, in Unicode.

    content: its bytes where no file holds them, as for the lists of a folder put together.
    """

    path: Path
    read: SheetFile
    unicode: tuple[Sheet, ...]
    converted: tuple[tuple[Converted, ...], ...]
    content: bytes = b""

    def sheet(self, options: ListOptions, at: int) -> Sheet:
        """Return a sheet as the options want it."""
        return self.unicode[at] if options.convert else self.read.sheets[at]


@dataclass(frozen=True)
class FoundList:
    """A list in a sheet: its place in the file, its header and rows."""

    at: int
    sheet: Sheet
    table: Table


@collecting.put_off()
def open_list(path: Path, progress: Progress) -> ListFile:
    """Read a file; nothing of it is judged yet."""
    return as_list(path, reader.read(path, progress))


def as_list(path: Path, read: SheetFile, content: bytes = b"") -> ListFile:
    """Return what was read with its sheets in Unicode; refuse a form of another version."""
    idea_kit.refuse_old(read)
    turned = [convert(sheet) for sheet in read.sheets]
    return ListFile(
        path,
        read,
        tuple(sheet for sheet, _cells in turned),
        tuple(cells for _sheet, cells in turned),
        content,
    )


def find_list(file: ListFile, kind: ListKind, options: ListOptions) -> FoundList:
    """Return the list of the sheet that was chosen, or of the first that holds one."""
    at, header = _header(file, kind, options)
    header = _with_choices(header, options)
    if header.column(kind.key) is None:
        raise ColumnMissing(column=kind.labels[kind.key])
    sheet = file.sheet(options, at)
    return FoundList(
        at, sheet, read_table(sheet, header, kind.key, with_hidden=options.with_hidden)
    )


def columns_of(file: ListFile, kind: ListKind, options: ListOptions) -> tuple[int, Header]:
    """Return the sheet and the header as they would be read, whatever may be missing in it."""
    at, header = _header(file, kind, options)
    return at, _with_choices(header, options)


def _header(file: ListFile, kind: ListKind, options: ListOptions) -> tuple[int, Header]:
    sheets = range(len(file.unicode)) if options.sheet is None else (options.sheet,)
    if options.header is not None:
        at = options.sheet or 0
        first, last = options.header
        sheet = file.sheet(options, at)
        return at, header_at(sheet, kind.titles, first, last, with_hidden=options.with_hidden)
    best: tuple[int, Header] | None = None
    for at in sheets:
        sheet = file.sheet(options, at)
        if sheet.hidden and options.sheet is None:
            continue
        found = find_header(sheet, kind.titles, kind.key, with_hidden=options.with_hidden)
        if found and (best is None or len(found.fields) > len(best[1].fields)):
            best = at, found
    if best is None:
        raise NoHeader(sheet=file.unicode[options.sheet or 0].name)
    return best


def _with_choices(header: Header, options: ListOptions) -> Header:
    """Return the header with the fields that the clerk gave to columns."""
    chosen = set(options.fields.values()) - {""}
    columns = []
    for column in header.columns:
        if column.at in options.fields:
            columns.append(replace(column, field=options.fields[column.at]))
        elif column.field in chosen:
            columns.append(Column(column.at, column.title, ""))
        else:
            columns.append(column)
    return replace(header, columns=tuple(columns))
