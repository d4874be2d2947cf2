"""Mở bằng Word: a copy of its own that the clerk goes on with; an earlier one is never touched."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.services.papers import Paper, PaperFormat, save_as


def free_name(folder: Path, name: str, ending: str) -> Path:
    """Return a path where there is no file yet: "name.docx" or "name-2.docx"."""
    path, n = folder / f"{name}.{ending}", 1
    while path.exists():
        n += 1
        path = folder / f"{name}-{n}.{ending}"
    return path


def write_copy(paper: Paper, folder: Path) -> Path:
    """Write a paper as Word beside earlier copies; returns where."""
    return save_as(paper, free_name(folder, paper.name, PaperFormat.WORD.value), PaperFormat.WORD)


def hand_over(written: Path) -> bool:
    """Let the system open a file; False when no program takes it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(written)))
