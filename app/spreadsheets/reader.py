"""Đọc một tệp bảng tính: whatever was sent is read as plain values, or refused with a reason."""

import hashlib
from pathlib import Path

from app.basics.progress import Progress, Silent
from app.rules.importing.file_errors import (
    NotASpreadsheet,
    SpreadsheetBlank,
    SpreadsheetEmpty,
    SpreadsheetHeld,
    SpreadsheetIsFolder,
    SpreadsheetIsPage,
    SpreadsheetMissing,
    SpreadsheetTooLarge,
)
from app.rules.importing.sheet import FileKind, SheetFile
from app.spreadsheets import limits
from app.spreadsheets.file_kind import Container, container_of, kind_in_words


def read(path: Path, progress: Progress | None = None) -> SheetFile:
    """Return what a file holds; nothing but a Refusal or Stopped comes out of a bad one."""
    return read_content(content_of(path), path.name, progress or Silent())


def content_of(path: Path) -> bytes:
    """Return the bytes of a file that is not too large."""
    try:
        if path.is_dir():
            raise SpreadsheetIsFolder(name=path.name)
        size = path.stat().st_size
        if size > limits.FILE_BYTES:
            raise SpreadsheetTooLarge(
                name=path.name,
                size=size // limits.MEGABYTE,
                limit=limits.FILE_BYTES // limits.MEGABYTE,
            )
        return path.read_bytes()
    except FileNotFoundError as missing:
        raise SpreadsheetMissing(name=path.name) from missing
    except OSError as held:
        raise SpreadsheetHeld(name=path.name) from held


def read_content(content: bytes, name: str, progress: Progress) -> SheetFile:
    """Return what the bytes of a file hold."""
    if not content.strip(b"\x00\r\n\t "):
        raise SpreadsheetEmpty(name=name)
    container, charset = container_of(content), ""
    if container is Container.ZIP:
        from app.spreadsheets.xlsx_reader import read_xlsx  # noqa: PLC0415 - slow import

        kind, sheets = FileKind.XLSX, read_xlsx(content, name, progress)
    elif container is Container.OLE:
        from app.spreadsheets.xls_reader import read_xls  # noqa: PLC0415 - slow import

        kind, sheets = FileKind.XLS, read_xls(content, name, progress)
    elif container is Container.TEXT:
        from app.spreadsheets.csv_reader import read_csv  # noqa: PLC0415 - slow import

        sheet, charset = read_csv(content, name)
        kind, sheets = FileKind.CSV, (sheet,)
    elif container is Container.PAGE:
        raise SpreadsheetIsPage(name=name)
    else:
        raise NotASpreadsheet(name=name, kind=kind_in_words(content))
    if not any(sheet.filled for sheet in sheets):
        raise SpreadsheetBlank(name=name)
    return SheetFile(name, kind, hashlib.sha256(content).hexdigest(), sheets, charset)
