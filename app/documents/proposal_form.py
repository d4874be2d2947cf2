"""Phiếu đề xuất ý tưởng: the form to be filled in by hand, two pages at most."""

from dataclasses import dataclass

from app.documents.form import asked, led, state_head, tick_boxes, to_sign
from app.documents.letter import addressed
from app.documents.letterhead import title
from app.documents.office import Issue, Office
from app.documents.sheet import (
    Align,
    Block,
    Column,
    Columns,
    Page,
    Paragraph,
    Role,
    Row,
    Section,
    Sheet,
    Table,
    Text,
    left_line,
)
from app.documents.wording import Wording, Words, wording

_PAGE = Page(top=20, bottom=20, left=30, right=15)
_SIZE = 12.0
_AUTHORS = 4
_WIDTHS = (9.0, 42.0, 20.0, 14.0, 40.0, 18.0, 22.0)
_ROW_HEIGHT = 7.5
_FIELD_COLUMNS = 2
_SIGNATURE_SPACE = 30.0

# Each question by its sentence, with the dotted lines it gets; in the order of the intake page.
_QUESTIONS = (
    ("situation", 3),
    ("content", 4),
    ("novelty", 2),
    ("reach", 1),
    ("effect_economic", 2),
    ("effect_social", 2),
    ("conditions", 1),
    ("trial", 1),
    ("support_wanted", 1),
    ("confidential_parts", 1),
    ("enclosures", 1),
)


@dataclass(frozen=True)
class ProposalForm:
    """What is printed on the form; publications: the ways to publish that one may choose."""

    office: Office
    unit: str
    movement: str
    groups: tuple[str, ...]
    fields: tuple[str, ...]
    publications: tuple[str, ...]
    contact: str
    year: int


def lay_out(form: ProposalForm, words: Words = wording) -> Sheet:
    """Return the blank form."""
    own = words("proposal_form")
    subject = own.text("subject", movement=form.movement)
    blocks: tuple[Block, ...] = (
        *state_head(),
        *title(own.text("title"), subject),
        *addressed(own.text("to"), (own.text("office", office=form.office.name, unit=form.unit),)),
        *_authors(form, own),
        *asked(own.runs("idea"), 2, _SIZE),
        left_line(own.runs("field"), _SIZE, before=4),
        tick_boxes(form.fields, _FIELD_COLUMNS, _PAGE, _SIZE),
        *(part for key, lines in _QUESTIONS for part in asked(own.runs(key), lines, _SIZE)),
        left_line(own.runs("publication"), _SIZE, before=4),
        tick_boxes(form.publications, len(form.publications), _PAGE, _SIZE),
        _small(own, "undertaking"),
        _notice(form, own),
        _signatures(form, own),
    )
    return Sheet(
        title=own.text("name"),
        sections=(Section(blocks, _PAGE),),
        author=form.office.name,
        subject=subject,
    )


def _authors(form: ProposalForm, words: Wording) -> tuple[Block, ...]:
    titles = words.texts("columns")
    columns = tuple(
        Column(text, width, Align.CENTER) for text, width in zip(titles, _WIDTHS, strict=True)
    )
    rows = tuple(Row((str(n), *("" for _ in titles[1:]))) for n in range(1, _AUTHORS + 1))
    total = Row((words.text("total"), "100", ""), bold=True, span=len(titles) - 2)
    half = _PAGE.width / 2
    contact = (
        (led(words.text("phone"), half, _SIZE, before=5),),
        (led(words.text("email"), half, _SIZE, before=5),),
    )
    return (
        left_line(words.runs("authors"), _SIZE, before=8),
        Table(columns, rows, total, size=11.0, row_height=_ROW_HEIGHT, before=3),
        Columns(contact, (half, half)),
        led(words.text("address"), _PAGE.width, _SIZE),
        _plain(words.runs("groups", groups="; ".join(form.groups))),
    )


def _small(words: Wording, key: str) -> Paragraph:
    return _plain(words.runs(key))


def _notice(form: ProposalForm, words: Wording) -> Paragraph:
    where = f"{form.unit}, {form.contact}" if form.contact else form.unit
    return _plain(words.runs("notice", office=form.office.name, where=where), 11.0)


def _plain(text: Text, size: float = _SIZE) -> Paragraph:
    return Paragraph(text, Role.LINE, Align.JUSTIFY, size, indent=0, before=4, line=1.0)


def _signatures(form: ProposalForm, words: Wording) -> Columns:
    day = Issue("", year=form.year).place_and_date(words.text("blank_place"))
    room = words.text("blank_name")
    guardian = to_sign(
        words.text("guardian"), words.text("guardian_hint"), name=room, space=_SIGNATURE_SPACE
    )
    proposer = to_sign(
        words.text("proposer"), words.text("sign"), over=day, name=room, space=_SIGNATURE_SPACE
    )
    return Columns((guardian, proposer), (82.5, 82.5), before=8)
