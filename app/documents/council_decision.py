"""Quyết định thành lập hội đồng: form 1.2 of Decree 30/2020, with members and rules of work."""

from dataclasses import dataclass

from app.documents.letterhead import authority, letterhead, title
from app.documents.office import Issue, Office, Signature
from app.documents.parts import articles, bases, closed, ended, signing_block
from app.documents.sheet import Block, Section, Sheet, body, item, line
from app.documents.wording import Wording, Words, wording


@dataclass(frozen=True)
class Appointed:
    """Someone the decision names: the office held, then the role in the council."""

    name: str
    position: str
    role: str

    @property
    def told(self) -> str:
        """The person in one line."""
        return " - ".join((", ".join(filter(None, (self.name, self.position))), self.role))


@dataclass(frozen=True)
class CouncilDecision:
    """What a decision to set up a council says.

    authority: whose decision it is; quorum and vote: the least shares, in words; unit: who
    prepares the sessions; executors: who carries the decision out.
    """

    office: Office
    issue: Issue
    council: str
    authority: str
    bases: tuple[str, ...]
    proposed_by: str
    members: tuple[Appointed, ...]
    quorum: str
    vote: str
    unit: str
    executors: str
    signature: Signature
    recipients: tuple[str, ...]


def lay_out(decision: CouncilDecision, words: Words = wording) -> Sheet:
    """Return the decision."""
    own = words("council_decision")
    subject = own.text("subject", council=decision.council)
    return Sheet(
        title=f"{own.text('title')} {decision.issue.number_text.strip()}",
        sections=(Section(_blocks(decision, own, subject)),),
        author=decision.office.name,
        subject=subject,
    )


def _blocks(decision: CouncilDecision, words: Wording, subject: str) -> tuple[Block, ...]:
    set_up, work, carried_out = articles(
        (
            words.runs("set_up", council=decision.council),
            words.runs("work"),
            closed(words.runs("carried_out", executors=decision.executors)),
        ),
        keep_last=True,
    )
    duties = words.lines("duties", quorum=decision.quorum, vote=decision.vote, unit=decision.unit)
    return (
        letterhead(decision.office, decision.issue),
        *title(words.text("title"), subject),
        authority(decision.authority),
        *bases((*decision.bases, words.text("proposed", who=decision.proposed_by))),
        line(words.text("decides"), bold=True, before=10),
        set_up,
        *_members(decision),
        work,
        *(body(duty) for duty in duties),
        carried_out,
        signing_block(decision.signature, decision.recipients, (83, 82)),
    )


def _members(decision: CouncilDecision) -> tuple[Block, ...]:
    told = ended([member.told for member in decision.members])
    return tuple(item(f"{n}. {said}") for n, said in enumerate(told, 1))
