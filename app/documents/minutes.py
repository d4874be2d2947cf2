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
from app.rules.session import OUTCOME_LABELS, Outcome


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

    agree: None as long as nobody has voted; voters: whom the share of the vote is counted on;
    place: None unranked; able and members: how many could take part, told where too few could.
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
    agree: int | None
    disagree: int
    other: int
    invalid_votes: int
    voters: int
    outcome: Outcome | None
    able: int = 0
    members: int = 0
    recused: tuple[Recused, ...] = ()
    discussion: str = ""


@dataclass(frozen=True)
class Minutes:
    """What the minutes of a session say.

    meeting: what was met for; began and ended: None leaves the time blank; bases: why the council
    exists; chair_role: what the chair is in the council; quorum and vote: the least shares, in
    words; conclusion: the council's own.
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
    chair_role: str
    secretary: str
    quorum: str
    has_quorum: bool
    vote: str
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
        body(words.runs("place", place=minutes.place or "." * 60)),
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
        body(words.runs("chair", name=minutes.chair, role=minutes.chair_role)),
        body(words.runs("secretary", name=minutes.secretary or "." * 40)),
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
        block
        for n, idea in enumerate(minutes.ideas, start=1)
        for block in _idea(n, idea, minutes.quorum, words)
    )
    count = padded(len(minutes.ideas))
    return (
        heading(words.text("course"), 2),
        body(words.runs("introduced", chair=minutes.chair, count=count, vote=minutes.vote)),
        *outcomes,
    )


def _idea(number: int, idea: IdeaOutcome, quorum: str, words: Wording) -> tuple[Block, ...]:
    about = words.runs(
        "idea", n=number, number=idea.number_text, title=idea.title, author=idea.author
    )
    discussion = (item(words.runs("discussion", said=idea.discussion)),) if idea.discussion else ()
    return (
        body(about, keep=True),
        *(item(words.runs("recused", name=r.name, reason=r.reason)) for r in idea.recused),
        *discussion,
        *(_deferred(idea, quorum, words) if _is_deferred(idea) else _found(idea, words)),
    )


def _is_deferred(idea: IdeaOutcome) -> bool:
    return idea.outcome is Outcome.NO_QUORUM


def _deferred(idea: IdeaOutcome, quorum: str, words: Wording) -> tuple[Block, ...]:
    """Without enough members there is neither a score nor a vote to tell of."""
    able, members = padded(idea.able), padded(idea.members)
    return (
        item(words.runs("too_few", able=able, members=members, rule=quorum)),
        item(words.runs("deferred")),
    )


def _found(idea: IdeaOutcome, words: Wording) -> tuple[Block, ...]:
    vote = () if idea.agree is None else (item(_vote(idea, idea.agree, words)),)
    if idea.outcome is None:
        return (*_points(idea, words), *vote)
    outcome = words.runs("outcome", outcome=OUTCOME_LABELS[idea.outcome])
    return (*_points(idea, words), *vote, item(outcome))


def _points(idea: IdeaOutcome, words: Wording) -> tuple[Block, ...]:
    sheets = words.runs("sheets", valid=idea.valid_sheets, invalid=idea.invalid_sheets)
    if idea.mean is None or idea.highest is None or idea.lowest is None:
        return (item(sheets),)
    points = words.runs(
        "points",
        mean=format_number(idea.mean, 2),
        highest=format_number(idea.highest, 2),
        lowest=format_number(idea.lowest, 2),
        grade=idea.grade,
    )
    place = (item(words.runs("place_held", place=idea.place)),) if idea.place else ()
    return (item(sheets), item(points), *place)


def _vote(idea: IdeaOutcome, agree: int, words: Wording) -> Runs:
    return words.runs(
        "vote",
        agree=agree,
        disagree=idea.disagree,
        other=idea.other,
        invalid=idea.invalid_votes,
        voters=idea.voters,
        share=format_percent(agree, idea.voters),
    )


def _conclusion(minutes: Minutes, words: Wording) -> tuple[Block, ...]:
    said = tuple(body(part) for part in minutes.conclusion.split("\n") if part)
    counts = _counts(minutes.ideas, words)
    return (heading(words.text("conclusion"), 2), *counts, *said, body(words.runs("adopted")))


def _counts(ideas: Sequence[IdeaOutcome], words: Wording) -> tuple[Block, ...]:
    """Return how many ideas came to what; those put off are named once more."""
    decided = [idea.outcome for idea in ideas if idea.outcome and not _is_deferred(idea)]
    deferred = [idea.number_text for idea in ideas if _is_deferred(idea)]
    counted = words.runs(
        "counts",
        total=padded(len(decided)),
        approved=_some(decided.count(Outcome.APPROVED)),
        needs_work=_some(decided.count(Outcome.NEEDS_WORK)),
        not_approved=_some(decided.count(Outcome.NOT_APPROVED)),
    )
    put_off = words.runs("put_off", count=padded(len(deferred)), numbers=", ".join(deferred))
    lines = ((counted, decided), (put_off, deferred))
    return tuple(body(text) for text, among in lines if among)


def _some(count: int) -> str:
    return padded(count) if count else "0"


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
