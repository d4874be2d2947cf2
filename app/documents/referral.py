"""Công văn đề xuất cấp trên: the commune asks the province to take up an idea (plan III.4)."""

from dataclasses import dataclass

from app.documents.letter import addressed, letter_head
from app.documents.office import Issue, Office, Signature
from app.documents.parts import closed, dashed, signing_block
from app.documents.sheet import Block, Paragraph, Section, Sheet, body, heading, item
from app.documents.wording import Wording, Words, wording


@dataclass(frozen=True)
class IdeaTold:
    """A side of the idea: what it is called and what is said of it."""

    label: str
    text: str


@dataclass(frozen=True)
class Referral:
    """What the letter says.

    idea: how idea and authors may be named; told: what may be said of it; council: its result in
    one sentence, empty without one; asked: what the commune asks for, a line each.
    """

    office: Office
    issue: Issue
    to: str
    movement: str
    idea: str
    told: tuple[IdeaTold, ...]
    council: str
    asked: tuple[str, ...]
    signature: Signature
    recipients: tuple[str, ...]


def lay_out(letter: Referral, words: Words = wording) -> Sheet:
    """Return the letter."""
    own = words("referral")
    return Sheet(
        title=f"{own.text('name')} {letter.issue.number_text.strip()}",
        sections=(Section(_blocks(letter, own)),),
        author=letter.office.name,
        subject=own.text("subject"),
    )


def _blocks(letter: Referral, words: Wording) -> tuple[Block, ...]:
    return (
        letter_head(letter.office, letter.issue, words.text("subject")),
        *addressed(words.text("to"), (letter.to,)),
        body(
            words.runs(
                "opening",
                movement=letter.movement,
                office=letter.office.name,
                idea=letter.idea,
            ),
            before=14,
        ),
        *_told(letter, words),
        *_council(letter, words),
        heading(words.text("request", number=_number(letter)), 2),
        body(words.runs("asks", office=letter.office.name, to=letter.to), keep=True),
        *dashed(letter.asked),
        Paragraph(
            closed(words.text("closing", office=letter.office.name, to=letter.to)), keep=True
        ),
        signing_block(letter.signature, letter.recipients, (78, 87)),
    )


def _told(letter: Referral, words: Wording) -> tuple[Block, ...]:
    if not letter.told:
        return ()
    return (
        heading(words.text("about"), 2),
        *(item(words.runs("told", label=each.label, text=each.text)) for each in letter.told),
    )


def _council(letter: Referral, words: Wording) -> tuple[Block, ...]:
    if not letter.council:
        return ()
    number = 2 if letter.told else 1
    return (heading(words.text("result", number=number), 2), body(letter.council))


def _number(letter: Referral) -> int:
    return 1 + bool(letter.told) + bool(letter.council)
