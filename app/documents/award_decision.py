"""Quyết định khen thưởng: form 1.2 of Decree 30/2020, with the list of those awarded."""

from collections.abc import Collection
from dataclasses import dataclass

from app.documents.award_list import Recipient, award_table, bonus_sum, counted
from app.documents.letterhead import annex_title, authority, letterhead, title
from app.documents.office import Issue, Office, Signature
from app.documents.parts import articles, bases, closed, signing_block
from app.documents.sheet import Block, Paragraph, Runs, Section, Sheet, line
from app.documents.wording import Wording, Words, wording
from app.rules.award import RECIPIENT_ORDER, RecipientKind
from app.rules.money import amount_in_words, format_amount


@dataclass(frozen=True)
class AwardDecision:
    """What a decision to give Giấy khen says.

    movement: the movement's name in quotation marks; proposed_by: whose proposal it rests on;
    executors: who carries it out, in the words of the last article.
    """

    office: Office
    issue: Issue
    year: int
    movement: str
    bases: tuple[str, ...]
    proposed_by: str
    winners: tuple[Recipient, ...]
    fund: str
    executors: str
    signature: Signature
    recipients: tuple[str, ...]


def lay_out(decision: AwardDecision, words: Words = wording) -> Sheet:
    """Return the decision on pages of its own and the list behind it, numbered apart."""
    own = words("award_decision")
    name = own.text("title")
    return Sheet(
        title=f"{name} {decision.issue.number_text.strip()}",
        sections=(
            Section(_decision(decision, own)),
            Section(_list(decision, own)),
        ),
        author=decision.office.name,
        subject=_subject(decision, own),
    )


def subject(kinds: Collection[RecipientKind], year: int, words: Words = wording) -> str:
    """Return what the decision is about; only the kinds that occur are named."""
    return _about(kinds, year, words("award_decision"))


def _about(kinds: Collection[RecipientKind], year: int, own: Wording) -> str:
    who = ", ".join(own.text(kind.value) for kind in RECIPIENT_ORDER if kind in kinds)
    return own.text("subject", who=who, year=year)


def _decision(decision: AwardDecision, words: Wording) -> tuple[Block, ...]:
    office = decision.office
    return (
        letterhead(office, decision.issue),
        *title(words.text("title"), _subject(decision, words)),
        authority(office.authority),
        *bases((*decision.bases, words.text("proposed", who=decision.proposed_by))),
        line(words.text("decides"), bold=True, before=10),
        *articles(_articles(decision, words), keep_last=True),
        signing_block(decision.signature, decision.recipients, (83, 82)),
    )


def _articles(decision: AwardDecision, words: Wording) -> tuple[Runs, ...]:
    total = bonus_sum(decision.winners)
    return (
        words.runs(
            "award",
            winners=counted(decision.winners),
            movement=decision.movement,
            year=decision.year,
        ),
        words.runs(
            "bonus",
            total=format_amount(total),
            words=amount_in_words(total),
            fund=decision.fund,
            year=decision.year,
        ),
        closed(words.runs("carried_out", executors=decision.executors)),
    )


def _list(decision: AwardDecision, words: Wording) -> tuple[Block, ...]:
    total = bonus_sum(decision.winners)
    return (
        *annex_title(
            words.text("list"),
            words.text("document"),
            decision.issue,
            words.text("signed_by", office=decision.office.name),
        ),
        award_table(decision.winners),
        Paragraph(words.runs("list_sum", words=amount_in_words(total)), italic=True),
    )


def _subject(decision: AwardDecision, own: Wording) -> str:
    return _about({winner.kind for winner in decision.winners}, decision.year, own)
