"""Tờ mã khôi phục: printed once, kept in an envelope for the day a password is forgotten."""

from dataclasses import dataclass
from datetime import date

from app.documents.letterhead import title
from app.documents.parts import labelled
from app.documents.sheet import Align, Block, Page, Paragraph, Role, Section, Sheet, line
from app.documents.wording import Words, wording
from app.rules.dates import short_date

_PAGE = Page(top=25, bottom=20, left=30, right=20)
_SIZE, _CODE_SIZE = 13.0, 20.0


@dataclass(frozen=True)
class RecoverySheet:
    """What the sheet says; code: in its groups."""

    commune: str
    holder: str
    made_on: date
    code: str


def lay_out(sheet: RecoverySheet, words: Words = wording) -> Sheet:
    """Return the one page."""
    own = words("recovery_sheet")
    blocks: tuple[Block, ...] = (
        *title(own.text("title"), own.text("subject", commune=sheet.commune)),
        labelled(own.text("holder"), sheet.holder, _SIZE),
        labelled(own.text("made"), short_date(sheet.made_on), _SIZE),
        line(own.text("code", code=sheet.code), _CODE_SIZE, bold=True, before=24),
        *(
            Paragraph(own.text(key), Role.LINE, Align.JUSTIFY, _SIZE, indent=0, before=12)
            for key in ("use", "once", "keep")
        ),
    )
    return Sheet(title=own.text("name"), sections=(Section(blocks, _PAGE),), author=sheet.commune)
