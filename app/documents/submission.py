"""Tờ trình: the unit puts forward to the Chairman whom to award, with list and cost."""

from dataclasses import dataclass

from app.documents.award_list import Recipient, award_table, bonus_sum, counted, name_table
from app.documents.letterhead import letterhead, title
from app.documents.office import Issue, Office, Signature
from app.documents.parts import bases, closed, dashed, signing_block
from app.documents.sheet import Block, Paragraph, Section, Sheet, body, heading, line
from app.documents.wording import Wording, Words, wording
from app.rules.money import amount_in_words, format_amount


@dataclass(frozen=True)
class Submission:
    """What the submission says.

    office: the unit that submits; to: to whom; minutes: the minutes it rests on, as a base line;
    nominees: for a Giấy khen; commended, higher: for a commendation and for an award of a higher
    level, which cost the commune nothing; terms: how a single bonus is worked out, a line each;
    dossier: what is attached.
    """

    office: Office
    issue: Issue
    to: str
    year: int
    movement: str
    bases: tuple[str, ...]
    minutes: str
    nominees: tuple[Recipient, ...]
    terms: tuple[str, ...]
    fund: str
    dossier: tuple[str, ...]
    signature: Signature
    recipients: tuple[str, ...]
    commended: tuple[Recipient, ...] = ()
    higher: tuple[Recipient, ...] = ()


def lay_out(submission: Submission, words: Words = wording) -> Sheet:
    """Return the submission with the list in its text."""
    own = words("submission")
    subject = own.text("subject", year=submission.year)
    return Sheet(
        title=f"{own.text('title')} {submission.issue.number_text.strip()}",
        sections=(Section(_blocks(submission, own, subject)),),
        author=submission.office.name,
        subject=subject,
    )


def _blocks(submission: Submission, words: Wording, subject: str) -> tuple[Block, ...]:
    return (
        letterhead(submission.office, submission.issue),
        *title(words.text("title"), subject),
        line(words.text("to", to=submission.to), before=10),
        *bases((*submission.bases, submission.minutes)),
        body(
            words.runs(
                "request",
                unit=submission.office.name,
                asked=_asked(submission, words),
                movement=submission.movement,
                year=submission.year,
            )
        ),
        *_parts(submission, words),
        Paragraph(
            closed(words.text("closing", unit=submission.office.name, to=submission.to)), keep=True
        ),
        signing_block(submission.signature, submission.recipients, (83, 82)),
    )


def _asked(submission: Submission, words: Wording) -> str:
    """Return what is asked for: a Giấy khen, a commendation, an award of a higher level."""
    asked = [
        words.text(f"ask_{name}", winners=counted(group))
        for name, group in _groups(submission)
        if group
    ]
    return "; ".join(asked)


def _groups(submission: Submission) -> tuple[tuple[str, tuple[Recipient, ...]], ...]:
    return (
        ("certificate", submission.nominees),
        ("commendation", submission.commended),
        ("higher", submission.higher),
    )


def _parts(submission: Submission, words: Wording) -> tuple[Block, ...]:
    """Return the numbered parts that there is something to say in."""
    parts: list[tuple[str, tuple[Block, ...]]] = [
        (f"list_{name}", (award_table(group) if name == "certificate" else name_table(group),))
        for name, group in _groups(submission)
        if group
    ]
    if submission.nominees:
        parts.append(("cost", _cost(submission, words)))
    if submission.dossier:
        parts.append(("dossier", dashed(submission.dossier)))
    return tuple(
        block
        for n, (name, blocks) in enumerate(parts, 1)
        for block in (heading(words.text(name, n=n), 2), *blocks)
    )


def _cost(submission: Submission, words: Wording) -> tuple[Block, ...]:
    total = bonus_sum(submission.nominees)
    return (
        body(
            words.runs(
                "cost_sum",
                total=format_amount(total),
                words=amount_in_words(total),
                fund=submission.fund,
                year=submission.year,
            )
        ),
        *((body(words.text("terms"), keep=True),) if submission.terms else ()),
        *dashed(submission.terms),
    )
