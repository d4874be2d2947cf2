"""Bản trích dữ liệu cá nhân: everything that is held of one person, told to that person."""

from dataclasses import dataclass
from datetime import date

from app.documents.letterhead import letterhead, title
from app.documents.office import Office
from app.documents.parts import signatures
from app.documents.sheet import (
    PORTRAIT,
    Align,
    Block,
    Column,
    Paragraph,
    Role,
    Row,
    Section,
    Sheet,
    Table,
)
from app.documents.wording import Words, wording

_SIZE = 12.0
_WIDTHS = (10.0, 34.0, 42.0, 74.0)
_HALF = PORTRAIT.width / 2


@dataclass(frozen=True)
class HeldFact:
    """One thing that is held: on which idea, what it is, what it says in full."""

    idea: str
    label: str
    value: str


@dataclass(frozen=True)
class PersonExtract:
    """What one person is told; entries: how often the journal tells of it."""

    office: Office
    person: str
    dated_on: date
    facts: tuple[HeldFact, ...]
    entries: int
    given_by: str


def lay_out(extract: PersonExtract, words: Words = wording) -> Sheet:
    """Return the extract."""
    own = words("person_extract")
    columns = zip(own.texts("columns"), _WIDTHS, strict=True)
    table = Table(
        tuple(
            Column(name, width, Align.LEFT if at else Align.CENTER)
            for at, (name, width) in enumerate(columns)
        ),
        tuple(
            Row((str(n), each.idea, each.label, each.value))
            for n, each in enumerate(extract.facts, start=1)
        ),
        size=_SIZE,
        before=6,
    )
    told = {"office": extract.office.name, "author": extract.person}
    blocks: tuple[Block, ...] = (
        letterhead(extract.office),
        *title(own.text("title"), own.text("subject", author=extract.person)),
        _said(own.text("opening", **told)),
        table,
        _said(own.text("notes", count=extract.entries)),
        signatures((((), ""), ((own.text("signer"),), extract.given_by)), (_HALF, _HALF), _SIZE),
    )
    return Sheet(
        title=f"{own.text('name')} {extract.person}",
        sections=(Section(blocks, PORTRAIT),),
        author=extract.office.name,
        subject=extract.person,
    )


def _said(text: str) -> Paragraph:
    return Paragraph(text, Role.LINE, Align.JUSTIFY, _SIZE, indent=0, before=6)
