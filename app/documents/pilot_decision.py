"""Quyết định áp dụng thử nghiệm: the Committee lets an idea be tried out (plan III.4)."""

from dataclasses import dataclass
from datetime import date

from app.documents.letterhead import authority, letterhead, title
from app.documents.office import Issue, Office, Signature
from app.documents.parts import articles, bases, closed, signing_block
from app.documents.sheet import Block, Runs, Section, Sheet, body, line
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words
from app.rules.money import format_number


@dataclass(frozen=True)
class PilotDecision:
    """What the decision says; what is empty leaves dots to write on.

    idea: how the idea and its authors may be named; place, unit: where and by whom;
    keeper: the unit that looks after the movement; executors: who carries it out;
    cost: what the pilot may cost, in đồng, and fund: from which money, where that is planned.
    """

    office: Office
    issue: Issue
    bases: tuple[str, ...]
    proposed_by: str
    idea: str
    began_on: date | None
    ends_on: date | None
    place: str
    unit: str
    keeper: str
    executors: str
    signature: Signature
    recipients: tuple[str, ...]
    cost: int | None = None
    fund: str = ""


def lay_out(decision: PilotDecision, words: Words = wording) -> Sheet:
    """Return the decision in three articles."""
    own = words("pilot_decision")
    return Sheet(
        title=f"{own.text('title')} {decision.issue.number_text.strip()}",
        sections=(Section(_blocks(decision, own)),),
        author=decision.office.name,
        subject=own.text("subject"),
    )


def _blocks(decision: PilotDecision, words: Wording) -> tuple[Block, ...]:
    numbered = articles(_articles(decision, words), keep_last=True)
    return (
        letterhead(decision.office, decision.issue),
        *title(words.text("title"), words.text("subject")),
        authority(decision.office.name),
        *bases((*decision.bases, words.text("proposed", who=decision.proposed_by))),
        line(words.text("decides"), bold=True, before=10),
        numbered[0],
        *(body(text) for text in _terms(decision, words)),
        *numbered[1:],
        signing_block(decision.signature, decision.recipients, (78, 87)),
    )


def _terms(decision: PilotDecision, words: Wording) -> tuple[str, ...]:
    blank, day = words.text("blank"), words.text("blank_day")
    money: tuple[str, ...] = ()
    if decision.cost:
        cost = format_number(decision.cost)
        money = (words.text("cost", cost=cost, fund=decision.fund or words.text("fund_open")),)
    return (
        words.text(
            "time",
            first=date_words(decision.began_on) if decision.began_on else day,
            last=date_words(decision.ends_on) if decision.ends_on else day,
        ),
        words.text("place", place=decision.place or blank),
        words.text("unit", unit=decision.unit or blank),
        *money,
    )


def _articles(decision: PilotDecision, words: Wording) -> tuple[Runs, ...]:
    return (
        words.runs("allowed", idea=decision.idea),
        words.runs("tasks", unit=decision.unit or words.text("the_unit"), keeper=decision.keeper),
        closed(words.runs("carried_out", executors=decision.executors)),
    )
