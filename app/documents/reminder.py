"""Công văn đôn đốc: one letter to each unit that is behind, naming what it still owes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents.letter import addressed, letter_head
from app.documents.office import Issue, Office, Signature
from app.documents.parts import closed, dashed, signing_block
from app.documents.sheet import Block, Paragraph, Section, Sheet, body, joined
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words, short_date


@dataclass(frozen=True)
class Reminder:
    """What the letter to one unit says.

    plan: the plan it rests on; as_of: the last day that was looked at; missing: a line each;
    keeper: the unit that gathers the answers.
    """

    office: Office
    issue: Issue
    to: str
    plan: str
    period: str
    as_of: date
    missing: tuple[str, ...]
    due: date
    keeper: str
    signature: Signature
    recipients: tuple[str, ...]


def lay_out(letters: Sequence[Reminder], words: Words = wording) -> Sheet:
    """Return all letters of a run, each on pages of its own."""
    own = words("reminder")
    return joined(own.text("name"), (_letter(letter, own) for letter in letters))


def _letter(letter: Reminder, words: Wording) -> Sheet:
    subject = words.text("subject", period=letter.period)
    blocks: tuple[Block, ...] = (
        letter_head(letter.office, letter.issue, subject),
        *addressed(words.text("to"), (letter.to,)),
        body(
            words.runs("opening", plan=letter.plan, day=short_date(letter.as_of), unit=letter.to),
            before=14,
            keep=True,
        ),
        *dashed(letter.missing),
        body(
            words.runs(
                "asks",
                office=letter.office.name,
                unit=letter.to,
                keeper=letter.keeper,
                due=date_words(letter.due),
            )
        ),
        body(words.runs("done")),
        Paragraph(
            closed(words.text("closing", office=letter.office.name, unit=letter.to)), keep=True
        ),
        signing_block(letter.signature, letter.recipients, (78, 87)),
    )
    return Sheet(subject, (Section(blocks),), letter.office.name)
