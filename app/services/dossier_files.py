"""Tệp của hồ sơ: a dossier written into a folder, whole or not at all, and as one PDF."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from app.basics.progress import Progress
from app.documents.files import check_free, make_folder, replace_file
from app.documents.pdf_merge import merged
from app.services import books
from app.services.dossier import Dossier
from app.services.papers import ALL_FORMATS, Paper, PaperFormat

WHOLE_NAME = "00-toan-bo-ho-so"
_WHOLE_TITLE = "Hồ sơ phiên họp"
_GROWING = ".dang-ghi"

Step = tuple[str, bytes]


def write(
    dossier: Dossier,
    folder: Path,
    progress: Progress,
    formats: tuple[PaperFormat, ...] = ALL_FORMATS,
) -> list[Path]:
    """Write the papers as Word and PDF, the marks as Excel, and all pages as one PDF.

    The files grow in a folder of their own and are moved when the last is done: who stops the
    work, runs out of room or has one of the old files open in Word finds no half dossier.
    Returns the files in their order.
    """
    make_folder(folder)
    growing = folder / _GROWING
    make_folder(growing)
    try:
        made = [_grown(growing, name, data) for name, data in _steps(dossier, progress, formats)]
        for path in made:
            check_free(folder / path.name)
        return [_moved(path, folder) for path in sorted(made)]
    finally:
        shutil.rmtree(growing, ignore_errors=True)


def _steps(
    dossier: Dossier, progress: Progress, formats: tuple[PaperFormat, ...]
) -> Iterator[Step]:
    """Yield name and bytes of each file; a PDF is laid out once and used again for the whole."""
    with_pdf = PaperFormat.PDF in formats
    papers = [part for part in dossier.parts if isinstance(part, Paper)]
    total = len(papers) * len(formats) + len(dossier.parts) - len(papers) + with_pdf
    done, pages = 0, []
    for part in dossier.parts:
        for ending in _endings(part, formats):
            name = f"{part.name}{ending}"
            progress.step(done, total, name)
            data = _written(part, ending)
            if ending == f".{PaperFormat.PDF.value}":
                pages.append((_title(part), data))
            yield name, data
            done += 1
            time.sleep(0)  # lets the window draw between two files
    if with_pdf and pages:
        name = f"{WHOLE_NAME}.{PaperFormat.PDF.value}"
        progress.step(done, total, name)
        yield name, merged(pages, _WHOLE_TITLE, papers[0].sheet.author)


def _endings(part: object, formats: tuple[PaperFormat, ...]) -> tuple[str, ...]:
    return (
        tuple(f".{kind.value}" for kind in formats) if isinstance(part, Paper) else (books.ENDING,)
    )


def _written(part: Paper | books.BookFile, ending: str) -> bytes:
    if isinstance(part, Paper):
        return part.written(PaperFormat(ending.removeprefix(".")))
    return part.excel()


def _title(part: Paper | books.BookFile) -> str:
    return part.title if isinstance(part, Paper) else part.name


def _grown(growing: Path, name: str, data: bytes) -> Path:
    replace_file(growing / name, data)
    return growing / name


def _moved(path: Path, folder: Path) -> Path:
    target = folder / path.name
    replace_file(target, path.read_bytes())
    return target
