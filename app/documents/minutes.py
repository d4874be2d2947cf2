"""Biên bản họp hội đồng: form 1.9 of Decree 30/2020, with the result of every idea."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from app.documents.letterhead import letterhead, title
from app.documents.office import Issue, Office
from app.documents.parts import (
    bases,
    closed,
    dashed,
    recipients_block,
    two_signatures,
)
from app.documents.sheet import Block, Runs, Section, Sheet, body, heading, item
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words
from app.rules.money import format_number, format_percent, padded


@dataclass(frozen=True)
class Attendee:
    """Someone on the council; reason: why absent, empty when present."""

    name: str
    role: str
    position: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Recused:
    """A member who takes no part in one idea, and why."""

    name: str
    reason: str


@dataclass(frozen=True)
class IdeaOutcome:
    """What the council found on one idea.

    voters: whom the share of the vote is counted on; outcome: its label; place: None unranked.
    """

    number_text: str
    title: str
    author: str
    valid_sheets: int
    invalid_sheets: int
    mean: Decimal | None
    highest: Decimal | None
    lowest: Decimal | None
    grade: str
    place: int | None
    agree: int
    disagree: int
    other: int
    invalid_votes: int
    voters: int
    outcome: str
    recused: tuple[Recused, ...] = ()
    discussion: str = ""


@dataclass(frozen=True)
class Minutes:
    """What the minutes of a session say.

    meeting: what was met for; began and ended: None leaves the time blank; bases: why the council
    exists; quorum: the rule the session had to meet, in words; conclusion: the council's own.
    """

    office: Office
    issue: Issue
    council: str
    meeting: str
    began: datetime | None
    ended: datetime | None
    place: str
    bases: tuple[str, ...]
    members_total: int
    present: tuple[Attendee, ...]
    absent: tuple[Attendee, ...]
    guests: tuple[str, ...]
    chair: str
    secretary: str
    quorum: str
    has_quorum: bool
    ideas: tuple[IdeaOutcome, ...]
    conclusion: str
    recipients: tuple[str, ...]


def lay_out(minutes: Minutes, words: Words = wording) -> Sheet:
    """Return the minutes; they carry no line of place and date."""
    own = words("minutes")
    return Sheet(
        title=f"{own.text('name')} {minutes.issue.number_text.strip()}",
        sections=(Section(_blocks(minutes, own)),),
        author=minutes.office.name,
        subject=minutes.meeting,
    )


def _blocks(minutes: Minutes, words: Wording) -> tuple[Block, ...]:
    ended_at = _moment(minutes.ended or minutes.began, words, known=minutes.ended is not None)
    return (
        letterhead(minutes.office, minutes.issue, dated=False),
        *title(words.text("title"), minutes.meeting),
        *bases(minutes.bases),
        *_opening(minutes, words),
        *_attendance(minutes, words),
        *_course(minutes, words),
        *_conclusion(minutes, words),
        body(closed(words.text("closed", moment=ended_at)), keep=True),
        two_signatures(
            (words.text("secretary_title"), minutes.secretary),
            (words.text("chair_title"), minutes.chair),
            (82.5, 82.5),
        ),
        *recipients_block(minutes.recipients),
    )


def _opening(minutes: Minutes, words: Wording) -> tuple[Block, ...]:
    began = _moment(minutes.began, words, known=minutes.began is not None)
    return (
        heading(words.text("opening"), 2),
        body(words.runs("began", moment=began)),
        body(words.runs("place", place=minutes.place)),
    )


def _attendance(minutes: Minutes, words: Wording) -> tuple[Block, ...]:
    count = words.runs(
        "present",
        present=padded(len(minutes.present)),
        total=padded(minutes.members_total),
    )
    verdict = words.runs("quorum" if minutes.has_quorum else "no_quorum", rule=minutes.quorum)
    return (
        heading(words.text("attendance"), 2),
        body(count, keep=True),
        *_people(minutes.present),
        *_absent(minutes, words),
        *_guests(minutes, words),
        body(words.runs("chair", name=minutes.chair)),
        body(words.runs("secretary", name=minutes.secretary)),
        body(verdict),
    )


def _absent(minutes: Minutes, words: Wording) -> tuple[Block, ...]:
    if not minutes.absent:
        return (body(words.runs("nobody_absent")),)
    count = padded(len(minutes.absent))
    return (body(words.runs("absent", count=count), keep=True), *_people(minutes.absent))


def _guests(minutes: Minutes, words: Wording) -> tuple[Block, ...]:
    if not minutes.guests:
        return ()
    return (body(words.runs("guests"), keep=True), *dashed(minutes.guests))


def _people(people: Sequence[Attendee]) -> tuple[Block, ...]:
    return dashed([_person(each) for each in people])


def _person(person: Attendee) -> str:
    said = ", ".join(filter(None, (person.name, person.role, person.position)))
    return f"{said} ({person.reason})" if person.reason else said


def _course(minutes: Minutes, words: Wording) -> tuple[Block, ...]:
    outcomes = tuple(
        block for n, idea in enumerate(minutes.ideas, start=1) for block in _idea(n, idea, words)
    )
    return (
        heading(words.text("course"), 2),
        body(words.runs("introduced", chair=minutes.chair, count=padded(len(minutes.ideas)))),
        *outcomes,
    )


def _idea(number: int, idea: IdeaOutcome, words: Wording) -> tuple[Block, ...]:
    about = words.runs(
        "idea", n=number, number=idea.number_text, title=idea.title, author=idea.author
    )
    discussion = (item(words.runs("discussion", said=idea.discussion)),) if idea.discussion else ()
    return (
        body(about, keep=True),
        *(item(words.runs("recused", name=r.name, reason=r.reason)) for r in idea.recused),
        *discussion,
        *_points(idea, words),
        item(_vote(idea, words)),
        item(words.runs("outcome", outcome=idea.outcome)),
    )


def _points(idea: IdeaOutcome, words: Wording) -> tuple[Block, ...]:
    sheets = words.runs("sheets", valid=idea.valid_sheets, invalid=idea.invalid_sheets)
    if idea.mean is None or idea.highest is None or idea.lowest is None:
        return (item(sheets),)
    points = words.runs(
        "points",
        mean=format_number(idea.mean, 2),
        highest=format_number(idea.highest),
        lowest=format_number(idea.lowest),
        grade=idea.grade,
    )
    place = (item(words.runs("place_held", place=idea.place)),) if idea.place else ()
    return (item(sheets), item(points), *place)


def _vote(idea: IdeaOutcome, words: Wording) -> Runs:
    return words.runs(
        "vote",
        agree=idea.agree,
        disagree=idea.disagree,
        other=idea.other,
        invalid=idea.invalid_votes,
        voters=idea.voters,
        share=format_percent(idea.agree, idea.voters),
    )


def _conclusion(minutes: Minutes, words: Wording) -> tuple[Block, ...]:
    said = (body(minutes.conclusion),) if minutes.conclusion else ()
    return (
        heading(words.text("conclusion"), 2),
        *said,
        body(words.runs("adopted")),
    )


def _moment(moment: datetime | None, words: Wording, *, known: bool) -> str:
    if moment is None:
        return words.text("moment_open")
    if not known:
        return words.text("moment_of_day", date=date_words(moment.date()))
    return words.text(
        "moment",
        hour=f"{moment.hour:02d}",
        minute=f"{moment.minute:02d}",
        date=date_words(moment.date()),
    )
