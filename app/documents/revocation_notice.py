"""Thông báo thu hồi khen thưởng: to whom, why, what is to be given back and until when."""

from dataclasses import dataclass
from datetime import date

from app.documents.letterhead import letterhead, title
from app.documents.office import Issue, Office, Signature
from app.documents.parts import bases, closed, signing_block
from app.documents.sheet import Block, Section, Sheet, body, line
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words
from app.rules.money import amount_in_words, format_amount


@dataclass(frozen=True)
class RevocationNotice:
    """What the notice says.

    decision: number and day of the decision in words; evidence: may be empty; amount: what is to
    be paid back, in đồng, 0 where no money was given; where: to whom things are handed over.
    """

    office: Office
    issue: Issue
    recipient: str
    address: str
    achievement: str
    decision: str
    bases: tuple[str, ...]
    reason: str
    evidence: str
    revoked_on: date
    amount: int
    paid: bool
    deadline: date
    where: str
    signature: Signature
    recipients: tuple[str, ...]


def lay_out(notice: RevocationNotice, words: Words = wording) -> Sheet:
    """Return the notice."""
    own = words("revocation_notice")
    return Sheet(
        title=f"{own.text('name')} {notice.issue.number_text.strip()}",
        sections=(Section(_blocks(notice, own)),),
        author=notice.office.name,
        subject=own.text("subject", decision=notice.decision),
    )


def _blocks(notice: RevocationNotice, words: Wording) -> tuple[Block, ...]:
    return (
        letterhead(notice.office, notice.issue),
        *title(words.text("title"), words.text("subject", decision=notice.decision)),
        line(words.text("to", to=_to(notice)), before=12),
        *bases(notice.bases),
        body(words.runs("opening", office=notice.office.name)),
        body(
            words.runs(
                "taken_back",
                recipient=notice.recipient,
                decision=notice.decision,
                achievement=notice.achievement.rstrip(" ."),
                day=date_words(notice.revoked_on),
            )
        ),
        *_reason(notice, words),
        *_return(notice, words),
        body(closed(words.runs("closing")), keep=True),
        signing_block(notice.signature, notice.recipients, (83, 82)),
    )


def _to(notice: RevocationNotice) -> str:
    return ", ".join(part for part in (notice.recipient, notice.address) if part)


def _reason(notice: RevocationNotice, words: Wording) -> tuple[Block, ...]:
    reason = body(words.runs("reason", reason=notice.reason.rstrip(" .")))
    if not notice.evidence:
        return (reason,)
    return reason, body(words.runs("evidence", evidence=notice.evidence.rstrip(" .")))


def _return(notice: RevocationNotice, words: Wording) -> tuple[Block, ...]:
    """Say what is to be handed back; money only where it was paid."""
    facts = {
        "recipient": notice.recipient,
        "where": notice.where,
        "deadline": date_words(notice.deadline),
    }
    if not notice.amount:
        return (body(words.runs("give_back", **facts)),)
    money = {"amount": format_amount(notice.amount), "words": amount_in_words(notice.amount)}
    if not notice.paid:
        return (
            body(words.runs("give_back", **facts)),
            body(words.runs("no_payment", **money)),
        )
    return (body(words.runs("give_back_money", **facts, **money)),)
