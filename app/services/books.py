"""Bảng tính: an Excel file ready to be saved, without knowing its making."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.basics.progress import Progress
from app.documents import files
from app.documents.book import Book
from app.rules.dates import short_date

ENDING = ".xlsx"


@dataclass(frozen=True)
class BookFile:
    """A workbook with the name its file gets (no ending, safe on every disk).

    kept: the file as it was written at issue, which stands for good.
    personal: the columns that hold personal data in clear; such a file leaves a trace.
    """

    name: str
    book: Book
    kept: bytes | None = None
    personal: tuple[str, ...] = ()

    def excel(self, progress: Progress | None = None) -> bytes:
        """Return the Excel file; it can be stopped between rows."""
        if self.kept is not None:
            return self.kept
        from app.documents import excel  # noqa: PLC0415 - slow import

        return excel.write(self.book, progress)


def made_on(today: date) -> str:
    """Return the line that says when a workbook was made."""
    return f"Lập ngày {short_date(today)}"


def save(made: BookFile, folder: Path) -> Path:
    """Write a workbook into a folder; a file of that name is replaced whole."""
    files.make_folder(folder)
    return save_as(made, folder / made.name)


def save_as(made: BookFile, target: Path, progress: Progress | None = None) -> Path:
    """Write a workbook to the place the clerk chose, with Excel's ending."""
    target = with_ending(target)
    files.replace_file(target, made.excel(progress))
    return target


def with_ending(target: Path) -> Path:
    """Return the place with Excel's ending."""
    if target.suffix.lower() == ENDING:
        return target
    return target.with_name(f"{target.name}{ENDING}")


def put(data: bytes, target: Path) -> Path:
    """Write a workbook that is already made."""
    files.replace_file(target, data)
    return target
