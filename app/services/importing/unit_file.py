"""Danh sách đơn vị trong tệp: the list of a spreadsheet as text, as if it had been pasted."""

from pathlib import Path

from app.basics.progress import Progress
from app.rules.importing.cell_text import text_of
from app.rules.importing.merged import Overlay
from app.rules.importing.sheet import Sheet
from app.rules.pasted_table import written
from app.rules.unit_paste import read
from app.services.importing.list_file import open_list


def text_of_units(path: Path, progress: Progress) -> str:
    """Return the sheet of a file that holds most units; what is hidden is left out."""
    sheets = [sheet for sheet in open_list(path, progress).unicode if not sheet.hidden]
    return max(map(_text, sheets), key=_worth, default="")


def _worth(text: str) -> tuple[bool, int]:
    """Return whether a sheet has a header, and how many units it lists."""
    found = read(text)
    return bool(found.header), len(found.rows)


def _text(sheet: Sheet) -> str:
    overlay = Overlay(sheet)
    width = max((len(row) for row in sheet.rows), default=0)
    columns = [n for n in range(width) if n not in sheet.hidden_columns]
    return written(
        [text_of(overlay.value(row, n)) for n in columns]
        for row in range(len(sheet.rows))
        if row not in sheet.hidden_rows
    )
