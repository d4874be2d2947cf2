"""Trích nhật ký: who did what, when, from what to what; of one idea or of a period."""

from dataclasses import dataclass
from datetime import datetime

from app.documents.letterhead import letterhead, title
from app.documents.office import Office
from app.documents.parts import signatures
from app.documents.sheet import (
    LANDSCAPE,
    Align,
    Block,
    Column,
    Paragraph,
    Row,
    Section,
    Sheet,
    Table,
)
from app.documents.wording import Wording, Words, wording

_SIZE = 12.0
_HALF = LANDSCAPE.width / 2
_WIDTHS = (12.0, 33.0, 42.0, 50.0, 115.0)
_ALIGNS = (Align.CENTER, Align.CENTER, Align.LEFT, Align.LEFT, Align.LEFT)


@dataclass(frozen=True)
class ExtractChange:
    """One field: what it said and says; empty for nothing."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class ExtractLine:
    """One entry."""

    at: datetime
    who: str
    what: str
    changes: tuple[ExtractChange, ...]


@dataclass(frozen=True)
class JournalExtract:
    """What is printed; head: the hash of the last entry; count: of all that would fit."""

    office: Office
    subject: str
    lines: tuple[ExtractLine, ...]
    count: int
    head: str
    printed_by: str


def lay_out(extract: JournalExtract, words: Words = wording) -> Sheet:
    """Return the extract on landscape pages."""
    own = words("journal_extract")
    told: dict[str, str | int] = {"count": extract.count, "link": extract.head}
    if len(extract.lines) < extract.count:
        told["shown"] = len(extract.lines)
    blocks: tuple[Block, ...] = (
        letterhead(extract.office, page=LANDSCAPE),
        *title(own.text("title"), extract.subject, width=LANDSCAPE.width),
        _table(extract, own),
        Paragraph(
            own.text("only" if "shown" in told else "count", **told),
            size=_SIZE,
            indent=0,
            keep=True,
        ),
        signatures((((), ""), ((own.text("keeper"),), extract.printed_by)), (_HALF, _HALF), _SIZE),
    )
    return Sheet(
        title=own.text("name"),
        sections=(Section(blocks, LANDSCAPE),),
        author=extract.office.name,
        subject=extract.subject,
    )


def _table(extract: JournalExtract, words: Wording) -> Table:
    rows = [
        Row((str(n), f"{line.at:%d/%m/%Y %H:%M}", line.who, line.what, _told(line, words)))
        for n, line in enumerate(extract.lines, start=1)
    ]
    if not rows:
        rows = [Row(("", "", "", "", words.text("nothing")))]
    columns = tuple(map(Column, words.texts("columns"), _WIDTHS, _ALIGNS))
    return Table(columns, tuple(rows), size=_SIZE)


def _told(line: ExtractLine, words: Wording) -> str:
    return "; ".join(_change(each, words) for each in line.changes)


def _change(change: ExtractChange, words: Wording) -> str:
    if not change.before:
        return words.text("added", label=change.label, after=change.after)
    if not change.after:
        return words.text("removed", label=change.label, before=change.before)
    told = {"label": change.label, "before": change.before, "after": change.after}
    return words.text("changed", **told)
