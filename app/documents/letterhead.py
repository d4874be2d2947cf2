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
_AGENCY_SHARE = 64.0  # mm for the left half; Quốc hiệu at size 13 needs 96 of the rest
_AGENCY_GAP = 3.5  # mm left free of it, so that the halves never touch
_AGENCY_SIZES = (13.0, 12.0)  # the decree allows both; the smaller one where lines are long
_TIE = "\u00a0"
_SHORT_RULE = 0.4  # the decree: between a third and a half of the text above


def letterhead(
    office: Office, issue: Issue | None = None, *, dated: bool = True, page: Page = PORTRAIT
) -> Columns:
    """Return the head of page 1; a form of the office has no number, minutes have no date."""
    left = page.width * 0.42 if page.landscape else _AGENCY_SHARE
    agency = (*_agency(office, left - _AGENCY_GAP), *_number(issue))
    state = (*_state(), *_place_and_date(office, issue if dated else None))
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


def state() -> tuple[CellBlock, ...]:
    """Return Quốc hiệu alone, as on a form that a citizen hands in."""
    return _state()


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


def _agency(office: Office, room: float) -> tuple[CellBlock, ...]:
    size = _agency_size(office, room)
    names = [part for text in office.name_lines for part in _broken(text.upper(), size, room)]
    last = text_width(names[-1], size, bold=True)
    return (
        *(
            line(part, size)
            for text in office.upper_lines
            for part in _broken(text.upper(), size, room, bold=False)
        ),
        *(line(text, size, bold=True) for text in names),
        Rule(last * _SHORT_RULE),
    )


def _agency_size(office: Office, room: float) -> float:
    """Return the larger size where the lines keep clear of the Quốc hiệu, else the smaller."""
    fits = all(
        text_width(text.upper(), _AGENCY_SIZES[0], bold=True) <= room for text in office.name_lines
    )
    return _AGENCY_SIZES[not fits]


def _broken(text: str, size: float, room: float, *, bold: bool = True) -> list[str]:
    """Break a long name into as few lines as fit, about equally long."""
    best = closer = _filled(text, size, room, bold=bold)
    while len(closer) == len(best) and room > 0:
        best, room = closer, room - 1
        closer = _filled(text, size, room, bold=bold)
    return best


def _filled(text: str, size: float, room: float, *, bold: bool) -> list[str]:
    lines: list[str] = []
    for word in _words(text):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _words(text: str) -> list[str]:
    """Return the words of a name; two that make one, such as "Ý TƯỞNG", are not parted."""
    for pair in wording("letterhead").texts("unparted"):
        text = text.replace(pair, pair.replace(" ", _TIE))
    return [word.replace(_TIE, " ") for word in text.split(" ") if word]


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
