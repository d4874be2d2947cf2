"""Tệp ra đĩa: writes bytes to a place the clerk chose, whole or not at all."""

from pathlib import Path

from app.documents.files import replace_file


def write(target: Path, data: bytes) -> None:
    """Write a file; an open one, a full disk or a locked folder is refused with a sentence."""
    replace_file(target, data)
