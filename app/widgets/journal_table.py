"""Bảng nhật ký: entries as lines that can be searched, copied and given out like any list."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.services.journal_reading import Change, JournalLine
from app.widgets.table import Column, Row

_CONTEXT = "Journal"


def translated(text: str) -> str:
    """Return a word of the journal in the screen's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def columns() -> list[Column]:
    """Return the columns of a journal."""
    return [
        Column(QCoreApplication.translate("JournalTable", "Lúc"), 140),
        Column(QCoreApplication.translate("JournalTable", "Ai"), 170),
        Column(QCoreApplication.translate("JournalTable", "Việc"), 270),
        Column(QCoreApplication.translate("JournalTable", "Nội dung thay đổi"), 500, stretch=True),
    ]


def rows(lines: Sequence[JournalLine]) -> list[Row]:
    """Return the entries as lines of a table."""
    return [_row(each) for each in lines]


def told(change: Change) -> str:
    """Return what became of a field, in one short phrase."""
    name = translated(change.label)
    if not change.before:
        return f"{name}: {change.after}"
    return f"{name}: {change.before} → {change.after or '–'}"


def _row(line: JournalLine) -> Row:
    what = f"{translated(line.action)} {translated(line.record)}"
    cells = (
        f"{line.at:%d/%m/%Y %H:%M}",
        line.who,
        what,
        "; ".join(" ".join(told(each).split()) for each in line.changes),
    )
    return Row(line.id, cells, (line.id, *cells[1:]))
