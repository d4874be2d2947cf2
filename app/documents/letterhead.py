"""Thể thức: Quốc hiệu, agency, number, date and title as Decree 30/2020, appendix I, lays down."""

from app.documents.fonts import text_width
from app.documents.office import Issue, Office
from app.documents.sheet import (
    PORTRAIT,
    Block,
    CellBlock,
    Columns,
    Page,
    Paragraph,
    Rule,
    Text,
    line,
    plain,
)
from app.documents.wording import wording

STATE_SIZE = 13.0
MOTTO_SIZE = 14.0
_AGENCY_SHARES = (63.0, 66.0)  # mm for the left half; Quốc hiệu at size 13 needs 96 of the rest
_AGENCY_SIZES = (13.0, 12.0)  # the decree allows both; the smaller one where lines are long
_SHORT_RULE = 0.4  # the decree: between a third and a half of the text above


def letterhead(
    office: Office, issue: Issue | None = None, *, dated: bool = True, page: Page = PORTRAIT
) -> Columns:
    """Return the head of page 1; a form of the office has no number, minutes have no date."""
    agency = (*_agency(office), *_number(issue))
    state = (*_state(), *_place_and_date(office, issue if dated else None))
    left = page.width * 0.42 if page.landscape else _agency_share(office)
    return Columns((agency, state), (left, page.width - left))


def title(name: str, subject: Text = "", *, width: float = PORTRAIT.width) -> tuple[Block, ...]:
    """Return the kind of document and, below it, what it is about with its short rule."""
    if not plain(subject):
        return (line(name, bold=True, before=16),)
    return (
        line(name, bold=True, before=16),
        line(subject, bold=True),
        Rule(_short(plain(subject), MOTTO_SIZE, width)),
    )


def authority(text: str) -> Paragraph:
    """Return whose decision it is, in bold capitals."""
    return line(text.upper(), bold=True, before=10)


def annex_title(name: str, document: str, issue: Issue, signed_by: str) -> tuple[Block, ...]:
    """Return the head of a list that goes with a document."""
    reference = wording("letterhead").text(
        "attached",
        document=document,
        number=issue.number_text,
        date=issue.date_words,
        office=signed_by,
    )
    return (
        line(name.upper(), bold=True),
        line(reference, 13, italic=True),
        Rule(40.0),
    )


def _agency(office: Office) -> tuple[CellBlock, ...]:
    size = _AGENCY_SIZES[_longest(office, _AGENCY_SIZES[0]) > _AGENCY_SHARES[1]]
    last = text_width(office.name_lines[-1].upper(), size, bold=True)
    return (
        *(line(text.upper(), size) for text in office.upper_lines),
        *(line(text.upper(), size, bold=True) for text in office.name_lines),
        Rule(min(last, _AGENCY_SHARES[1]) * _SHORT_RULE),
    )


def _agency_share(office: Office) -> float:
    return _AGENCY_SHARES[_longest(office, _AGENCY_SIZES[0]) > _AGENCY_SHARES[0]]


def _longest(office: Office, size: float) -> float:
    return max(text_width(text.upper(), size, bold=True) for text in office.name_lines)


def _number(issue: Issue | None) -> tuple[CellBlock, ...]:
    if issue is None:
        return ()
    text = wording("letterhead").text("number", number=issue.number_text)
    return (line(text, 13, before=6),)


def _state() -> tuple[CellBlock, ...]:
    words = wording("letterhead")
    motto = words.text("motto")
    return (
        line(words.text("state"), STATE_SIZE, bold=True),
        line(motto, MOTTO_SIZE, bold=True),
        Rule(text_width(motto, MOTTO_SIZE, bold=True)),
    )


def _place_and_date(office: Office, issue: Issue | None) -> tuple[CellBlock, ...]:
    if issue is None:
        return ()
    return (line(issue.place_and_date(office.place), 14, italic=True, before=6),)


def _short(text: str, size: float, width: float) -> float:
    """A text that fills several lines counts as long as the page is wide."""
    return min(text_width(text, size, bold=True), width) * _SHORT_RULE
