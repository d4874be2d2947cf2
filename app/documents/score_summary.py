"""Bảng tổng hợp điểm: every idea with every member's total, its mean, place, vote and outcome."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.documents.fonts import text_width
from app.documents.letterhead import letterhead, title
from app.documents.office import Office
from app.documents.parts import labelled, two_signatures
from app.documents.sheet import (
    LANDSCAPE,
    Align,
    Block,
    Column,
    Row,
    Section,
    Sheet,
    Table,
    left_line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words
from app.rules.money import format_number

_SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
_PADDING = 2.6
_WIDEST = "100,00"


class NoSheet(StrEnum):
    """Why a member has no total for an idea."""

    ABSENT = "absent"
    RECUSED = "recused"
    MISSING = "missing"


@dataclass(frozen=True)
class SummaryLine:
    """One idea of the session; totals: one for each member, in the order of the members."""

    number_text: str
    title: str
    author: str
    totals: tuple[Decimal | NoSheet, ...]
    mean: Decimal | None
    place: int | None
    grade: str
    agree: int | None
    voters: int
    outcome: str


@dataclass(frozen=True)
class ScoreSummary:
    """What the summary of a session says."""

    office: Office
    council: str
    session: str
    held_on: date | None
    members: tuple[str, ...]
    ideas: tuple[SummaryLine, ...]
    secretary: str
    chair: str


def lay_out(summary: ScoreSummary, words: Words = wording) -> Sheet:
    """Return the summary on landscape pages."""
    own = words("score_summary")
    blocks: tuple[Block, ...] = (
        letterhead(summary.office, page=LANDSCAPE),
        *title(own.text("title"), summary.session, width=LANDSCAPE.width),
        labelled(own.text("council"), summary.council, 13),
        *_held(summary, own),
        _table(summary, own),
        left_line(own.runs("legend"), 11, before=4),
        two_signatures(
            (own.text("secretary"), summary.secretary),
            (own.text("chair"), summary.chair),
            (LANDSCAPE.width / 2, LANDSCAPE.width / 2),
        ),
    )
    return Sheet(
        title=f"{own.text('name')} - {summary.session}",
        sections=(Section(blocks, LANDSCAPE),),
        author=summary.office.name,
        subject=summary.session,
    )


def _held(summary: ScoreSummary, words: Wording) -> tuple[Block, ...]:
    if summary.held_on is None:
        return ()
    return (labelled(words.text("held"), date_words(summary.held_on), 13),)


def _table(summary: ScoreSummary, words: Wording) -> Table:
    number, code, idea, points, mean, place, grade, vote, outcome = words.texts("columns")
    fixed = (8.0, 23.0, 13.0, 11.0, 16.0, 14.0, 18.0)
    free = LANDSCAPE.width - sum(fixed)
    member_width = min(18.0, (free - 50.0) / max(len(summary.members), 1))
    columns = (
        Column(number, fixed[0], Align.CENTER),
        Column(code, fixed[1]),
        Column(idea, free - member_width * len(summary.members)),
        *(Column(name, member_width, Align.CENTER, group=points) for name in summary.members),
        Column(mean, fixed[2], Align.CENTER),
        Column(place, fixed[3], Align.CENTER),
        Column(grade, fixed[4], Align.CENTER),
        Column(vote, fixed[5], Align.CENTER),
        Column(outcome, fixed[6], Align.CENTER),
    )
    rows = tuple(_row(n, each, words) for n, each in enumerate(summary.ideas, start=1))
    return Table(columns, rows, size=_fitting(summary.members, member_width))


def _fitting(members: tuple[str, ...], width: float) -> float:
    """Names must not break inside a word: the letters get smaller where members are many."""
    words = [*(word for name in members for word in name.split()), _WIDEST]
    for size in _SIZES:
        if all(text_width(word, size, bold=True) + _PADDING <= width for word in words):
            return size
    return _SIZES[-1]


def _row(number: int, idea: SummaryLine, words: Wording) -> Row:
    about = f"{idea.title} ({idea.author})" if idea.author else idea.title
    return Row(
        (
            str(number),
            idea.number_text,
            about,
            *(_mark(total, words) for total in idea.totals),
            "" if idea.mean is None else format_number(idea.mean, 2),
            "" if idea.place is None else str(idea.place),
            idea.grade,
            "" if idea.agree is None else f"{idea.agree}/{idea.voters}",
            idea.outcome,
        )
    )


def _mark(total: Decimal | NoSheet, words: Wording) -> str:
    return words.text(total.value) if isinstance(total, NoSheet) else format_number(total, 2)
