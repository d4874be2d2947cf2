"""Giấy mời họp: form 1.7 of Decree 30/2020; one invitation to all members and guests."""

from dataclasses import dataclass
from datetime import date, time

from app.documents.letterhead import letterhead, title
from app.documents.office import Issue, Office, Signature
from app.documents.parts import closed, dashed, signing_block
from app.documents.sheet import Align, Block, Column, Row, Section, Sheet, Table, body
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words
from app.rules.money import padded


@dataclass(frozen=True)
class Invited:
    """Someone on the council, with the role there and the office held."""

    name: str
    role: str
    position: str = ""

    @property
    def told(self) -> str:
        """The person in one line."""
        return " - ".join((", ".join(filter(None, (self.name, self.position))), self.role))


@dataclass(frozen=True)
class AgendaIdea:
    """An idea of the agenda by its register number and its title."""

    number_text: str
    title: str


@dataclass(frozen=True)
class Invitation:
    """What the invitation to a session says.

    starts_at: None leaves room for the hour; guests: a line each; contact: may be empty.
    """

    office: Office
    issue: Issue
    council: str
    session: str
    members: tuple[Invited, ...]
    guests: tuple[str, ...]
    chair: Invited
    held_on: date
    starts_at: time | None
    place: str
    ideas: tuple[AgendaIdea, ...]
    secretary: str
    contact: str
    signature: Signature
    recipients: tuple[str, ...]


def lay_out(invitation: Invitation, words: Words = wording) -> Sheet:
    """Return the invitation."""
    own = words("invitation")
    return Sheet(
        title=f"{own.text('name')} {invitation.issue.number_text.strip()}",
        sections=(Section(_blocks(invitation, own)),),
        author=invitation.office.name,
        subject=_subject(invitation, own),
    )


def _blocks(invitation: Invitation, words: Wording) -> tuple[Block, ...]:
    return (
        letterhead(invitation.office, invitation.issue),
        *title(words.text("title"), _subject(invitation, words)),
        body(words.runs("invite", office=invitation.office.name), keep=True, before=12),
        *_invited(invitation, words),
        *_meeting(invitation, words),
        *_agenda(invitation, words),
        body(words.runs("enclosed"), keep=True),
        *dashed(words.texts("enclosures")),
        body(_absence(invitation, words)),
        body(closed(words.text("closing")), keep=True),
        signing_block(invitation.signature, invitation.recipients, (83, 82)),
    )


def _subject(invitation: Invitation, words: Wording) -> str:
    return words.text("subject", council=invitation.council)


def _invited(invitation: Invitation, words: Wording) -> tuple[Block, ...]:
    members = dashed([each.told for each in invitation.members])
    if not invitation.guests:
        return (body(words.text("members"), keep=True), *members)
    return (
        body(words.text("members"), keep=True),
        *members,
        body(words.text("guests"), keep=True),
        *dashed(invitation.guests),
    )


def _meeting(invitation: Invitation, words: Wording) -> tuple[Block, ...]:
    chair = invitation.chair
    role = ", ".join(filter(None, (chair.position, chair.role)))
    return (
        body(words.runs("attend", session=invitation.session, council=invitation.council)),
        body(words.runs("chair", name=chair.name, role=role)),
        body(words.runs("time", moment=_moment(invitation, words))),
        body(words.runs("place", place=invitation.place or "." * 60)),
    )


def _moment(invitation: Invitation, words: Wording) -> str:
    day = invitation.held_on
    weekday, written = words.texts("weekdays")[day.weekday()], date_words(day)
    if invitation.starts_at is None:
        return words.text("moment_of_day", weekday=weekday, date=written)
    return words.text(
        "moment",
        hour=f"{invitation.starts_at:%H}",
        minute=f"{invitation.starts_at:%M}",
        weekday=weekday,
        date=written,
    )


def _agenda(invitation: Invitation, words: Wording) -> tuple[Block, ...]:
    if not invitation.ideas:
        return (body(words.runs("content_open")),)
    number, code, name = words.texts("columns")
    columns = (
        Column(number, 11, Align.CENTER),
        Column(code, 34, Align.CENTER),
        Column(name, 120),
    )
    rows = tuple(
        Row((str(n), each.number_text, each.title)) for n, each in enumerate(invitation.ideas, 1)
    )
    count = padded(len(invitation.ideas))
    return (body(words.runs("content", count=count), keep=True), Table(columns, rows))


def _absence(invitation: Invitation, words: Wording) -> str:
    if not invitation.contact:
        return words.text("absence", secretary=invitation.secretary)
    return words.text("absence_contact", secretary=invitation.secretary, contact=invitation.contact)
