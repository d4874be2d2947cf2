"""Thông báo kết quả: what the council found on an idea and why, told to its authors.

It carries no points: neither a member's nor a mean that could be traced to one.
"""

from dataclasses import dataclass
from datetime import date

from app.documents.letterhead import letterhead, title
from app.documents.office import Issue, Office, Signature
from app.documents.parts import bases, closed, dashed, signing_block
from app.documents.sheet import Block, Runs, Section, Sheet, body, line
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words
from app.rules.session import OUTCOME_LABELS, Outcome

_AFTER = {
    Outcome.APPROVED: "after_approved",
    Outcome.NEEDS_WORK: "after_needs_work",
    Outcome.NOT_APPROVED: "after_not_approved",
}


@dataclass(frozen=True)
class ResultNotice:
    """What a notice says.

    to: the authors, or who they are without their names; bases: what it rests on, the minutes
    last; grade: empty where there is none; reasons: a line each; unit and contact: whom to ask.
    """

    office: Office
    issue: Issue
    to: str
    number_text: str
    title: str
    received_on: date
    bases: tuple[str, ...]
    outcome: Outcome
    grade: str
    reasons: tuple[str, ...]
    unit: str
    contact: str
    signature: Signature
    recipients: tuple[str, ...]


def lay_out(notice: ResultNotice, words: Words = wording) -> Sheet:
    """Return the notice."""
    own = words("notice")
    return Sheet(
        title=f"{own.text('name')} {notice.number_text}",
        sections=(Section(_blocks(notice, own)),),
        author=notice.office.name,
        subject=_subject(notice, own),
    )


def _subject(notice: ResultNotice, words: Wording) -> str:
    return words.text("subject", number=notice.number_text)


def _blocks(notice: ResultNotice, words: Wording) -> tuple[Block, ...]:
    return (
        letterhead(notice.office, notice.issue),
        *title(words.text("title"), _subject(notice, words)),
        line(words.text("to", to=notice.to), before=12),
        *bases(notice.bases),
        body(words.runs("opening", office=notice.office.name)),
        body(_idea(notice, words)),
        body(_result(notice, words)),
        *_reasons(notice, words),
        body(_after(notice, words)),
        body(_contact(notice, words)),
        body(closed(words.text("thanks", office=notice.office.name)), keep=True),
        signing_block(notice.signature, notice.recipients, (83, 82)),
    )


def _idea(notice: ResultNotice, words: Wording) -> Runs:
    return words.runs(
        "idea",
        title=notice.title.rstrip(" ."),
        number=notice.number_text,
        day=date_words(notice.received_on),
    )


def _result(notice: ResultNotice, words: Wording) -> Runs:
    outcome = OUTCOME_LABELS[notice.outcome]
    if not notice.grade:
        return words.runs("result", outcome=outcome)
    return words.runs("result_graded", outcome=outcome, grade=notice.grade)


def _reasons(notice: ResultNotice, words: Wording) -> tuple[Block, ...]:
    return (body(words.runs("reasons"), keep=True), *dashed(notice.reasons))


def _after(notice: ResultNotice, words: Wording) -> Runs:
    if notice.outcome is Outcome.NO_QUORUM:
        return words.runs("after_no_quorum")
    return words.runs(_AFTER[notice.outcome], unit=notice.unit)


def _contact(notice: ResultNotice, words: Wording) -> Runs:
    if not notice.contact:
        return words.runs("contact", unit=notice.unit)
    return words.runs("contact_known", unit=notice.unit, contact=notice.contact)
