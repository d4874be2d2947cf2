"""Công văn: V/v under the number, no name of the kind, whom it goes to (Decree 30/2020, 1.5)."""

from collections.abc import Sequence

from app.documents.letterhead import letterhead
from app.documents.office import Issue, Office
from app.documents.parts import ended
from app.documents.sheet import Align, Block, Columns, Paragraph, line

_SUBJECT_SIZE = 12.0
_BELOW_NUMBER = 6.0  # points, as the decree has it
_TO_LEFT = 62.0  # mm before the recipients of a list, below the end of "Kính gửi:"


def letter_head(office: Office, issue: Issue, subject: str) -> Columns:
    """Return the head of a letter: what it is about stands under its number."""
    head = letterhead(office, issue)
    about = line(subject, _SUBJECT_SIZE, before=_BELOW_NUMBER)
    return Columns(((*head.cells[0], about), head.cells[1]), head.widths)


def addressed(label: str, to: Sequence[str]) -> tuple[Block, ...]:
    """Return "Kính gửi:" with one recipient beside it or several below, a line each."""
    if len(to) == 1:
        return (line(f"{label} {to[0].rstrip(' .;')}.", before=14),)
    return (
        line(label, before=14, align=Align.CENTER),
        *(
            Paragraph(f"- {text}", align=Align.LEFT, indent=0, left=_TO_LEFT, before=2, line=1.0)
            for text in ended(tuple(to))
        ),
    )
