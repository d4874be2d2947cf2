"""Phiếu chấm điểm: blank to be filled by hand, or filled; one idea or all ideas of a member."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.basics.text import tidy
from app.documents.letterhead import letterhead, title
from app.documents.office import Issue, Office
from app.documents.parts import labelled
from app.documents.sheet import (
    LANDSCAPE,
    PORTRAIT,
    Align,
    BlankLines,
    Block,
    Column,
    Columns,
    Page,
    Row,
    Section,
    Sheet,
    Table,
    left_line,
    line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.money import format_number

_FORM_SIZE = 13.0
_SIGNATURE_SPACE = 38.0  # points; a member signs without a seal


@dataclass(frozen=True)
class ScoredCriterion:
    """A criterion as the sheet lists it; guide: what the points mean, may be empty."""

    name: str
    maximum: Decimal
    guide: str = ""


@dataclass(frozen=True)
class IdeaScores:
    """One idea on a member's sheet; without scores it is left blank to be filled by hand.

    scores and remarks: one for each criterion, in the order of the sheet's criteria.
    """

    number_text: str
    title: str
    field: str = ""
    author: str = ""
    scores: tuple[Decimal | None, ...] = ()
    remarks: tuple[str, ...] = ()
    total: Decimal | None = None
    strengths: str = ""
    limits: str = ""
    proposal: str = ""


@dataclass(frozen=True)
class ScoreSheets:
    """A member's sheets in one session; held_on: None leaves the day blank.

    code: names session and member, so that a sheet found apart goes back to its place.
    """

    office: Office
    council: str
    session: str
    member: str
    role: str
    criteria: tuple[ScoredCriterion, ...]
    ideas: tuple[IdeaScores, ...]
    held_on: date | None = None
    year: int | None = None
    code: str = ""

    @property
    def maximum(self) -> Decimal:
        """The most points an idea can get."""
        return sum((criterion.maximum for criterion in self.criteria), Decimal(0))


def lay_out(sheets: ScoreSheets, words: Words = wording) -> Sheet:
    """Return one sheet per idea, each on pages of its own."""
    own = words("score_sheet")
    return Sheet(
        title=f"{own.text('name')} - {sheets.member}",
        sections=tuple(Section(_idea_sheet(sheets, idea, own)) for idea in sheets.ideas),
        author=sheets.office.name,
        subject=sheets.session,
    )


def lay_out_all(sheets: ScoreSheets, words: Words = wording) -> Sheet:
    """Return all ideas of a member in one table."""
    own = words("score_sheet")
    blocks = (
        *_head(sheets, own, LANDSCAPE),
        *_member(sheets, sheets.code, own),
        _all_ideas(sheets, own),
        _signed(sheets, own, LANDSCAPE),
    )
    return Sheet(
        title=f"{own.text('name_all')} - {sheets.member}",
        sections=(Section(blocks, LANDSCAPE),),
        author=sheets.office.name,
        subject=sheets.session,
    )


def _idea_sheet(sheets: ScoreSheets, idea: IdeaScores, words: Wording) -> tuple[Block, ...]:
    about = (
        ("idea", f"{idea.number_text} - {idea.title}"),
        ("field", idea.field),
        ("author", idea.author),
    )
    return (
        *_head(sheets, words, PORTRAIT),
        *_member(sheets, "-".join(filter(None, (sheets.code, idea.number_text))), words),
        *(labelled(words.text(key), answer, _FORM_SIZE) for key, answer in about if answer),
        _criteria(sheets, idea, words),
        *_remark(words.text("strengths"), idea.strengths),
        *_remark(words.text("limits"), idea.limits),
        *_proposal(idea, words),
        _signed(sheets, words, PORTRAIT),
    )


def _head(sheets: ScoreSheets, words: Wording, page: Page) -> tuple[Block, ...]:
    name = words.text("title" if page is PORTRAIT else "title_all")
    return (
        letterhead(sheets.office, page=page),
        *title(name, sheets.session, width=page.width),
    )


def _member(sheets: ScoreSheets, code: str, words: Wording) -> tuple[Block, ...]:
    return (
        *((labelled(words.text("code"), code, _FORM_SIZE),) if sheets.code else ()),
        labelled(words.text("council"), sheets.council, _FORM_SIZE),
        labelled(words.text("member"), f"{sheets.member} - {sheets.role}", _FORM_SIZE),
    )


def _criteria(sheets: ScoreSheets, idea: IdeaScores, words: Wording) -> Table:
    number, name, maximum, points, remark = words.texts("columns")
    columns = (
        Column(number, 10, Align.CENTER),
        Column(name, 96),
        Column(maximum, 16, Align.CENTER),
        Column(points, 16, Align.CENTER),
        Column(remark, 27),
    )
    scores = idea.scores or (None,) * len(sheets.criteria)
    remarks = idea.remarks or ("",) * len(sheets.criteria)
    rows = tuple(
        Row((str(n), _described(criterion), format_number(criterion.maximum), _points(score), said))
        for n, (criterion, score, said) in enumerate(
            zip(sheets.criteria, scores, remarks, strict=True), start=1
        )
    )
    total = Row(
        (words.text("total"), format_number(sheets.maximum), _points(idea.total), ""),
        bold=True,
        span=2,
    )
    return Table(columns, rows, total, size=11.0, row_height=9.5)


def _all_ideas(sheets: ScoreSheets, words: Wording) -> Table:
    number, code, idea_title, points, total = words.texts("columns_all")
    width = 24.0
    taken = 10 + 28 + width * (len(sheets.criteria) + 1)
    columns = (
        Column(number, 10, Align.CENTER),
        Column(code, 28),
        Column(idea_title, LANDSCAPE.width - taken),
        *(
            Column(f"{c.name} ({format_number(c.maximum)})", width, Align.CENTER, group=points)
            for c in sheets.criteria
        ),
        Column(f"{total} ({format_number(sheets.maximum)})", width, Align.CENTER),
    )
    rows = tuple(
        Row(
            (
                str(n),
                idea.number_text,
                idea.title,
                *map(_points, idea.scores or (None,) * len(sheets.criteria)),
                _points(idea.total),
            )
        )
        for n, idea in enumerate(sheets.ideas, start=1)
    )
    return Table(columns, rows, row_height=9.5)


def _remark(label: str, said: str) -> tuple[Block, ...]:
    if said:
        return (labelled(label, said, _FORM_SIZE),)
    return (left_line(f"{label}:", _FORM_SIZE, before=6), BlankLines(1, _FORM_SIZE))


def _proposal(idea: IdeaScores, words: Wording) -> tuple[Block, ...]:
    if idea.proposal:
        return (labelled(words.text("proposal"), idea.proposal, _FORM_SIZE),)
    choices = "    ".join(f"□ {choice}" for choice in words.texts("choices"))
    return (left_line(f"{words.text('proposal')}: {choices}", _FORM_SIZE, before=6),)


def _signed(sheets: ScoreSheets, words: Wording, page: Page) -> Columns:
    issue = Issue("", dated_on=sheets.held_on, year=sheets.year)
    right = (
        line(issue.place_and_date(sheets.office.place), 13, italic=True),
        line(words.text("signer"), bold=True),
        line(sheets.member, bold=True, before=_SIGNATURE_SPACE),
    )
    return Columns(((), right), (page.width - 90, 90), before=12)


def _described(criterion: ScoredCriterion) -> str:
    """Return the criterion with its guide as one running text, so that Word and PDF break alike."""
    guide = tidy(criterion.guide)
    return f"{criterion.name}: {guide}" if guide else criterion.name


def _points(score: Decimal | None) -> str:
    return "" if score is None else format_number(score)
