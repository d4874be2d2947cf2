"""Quyết định thử nghiệm, công văn đề xuất: what the Committee signs about one idea."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents import pilot_decision, referral
from app.documents.pilot_decision import PilotDecision
from app.documents.referral import IdeaTold, Referral
from app.models.agenda import AgendaItem
from app.models.idea import Idea
from app.rules.dates import date_words
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.idea import IdeaState, Publication
from app.rules.idea_paper_errors import PilotNotPossible
from app.rules.money import format_number
from app.rules.paper_source import Of, Source
from app.rules.session import OUTCOME_LABELS
from app.services import idea_paper_facts as about
from app.services import letterheads, settings, unit_words, wordings
from app.services.document_issue import registered_issue
from app.services.papers import Paper
from app.services.publication import shown_unit

_TRIED = frozenset(
    {
        IdeaState.APPROVED,
        IdeaState.NEEDS_WORK,
        IdeaState.SUPPORTING,
        IdeaState.PILOTING,
        IdeaState.ADOPTED,
        IdeaState.REPLICATED,
    }
)
_LONGEST_PLACE = 200  # letters; a longer text is no place
_TOLD = ("situation", "content", "novelty", "reach", "effect_economic", "effect_social")


def pilot_decision_paper(session: Session, idea_id: int, today: date) -> Paper:
    """Return the decision that lets an idea be tried out; what is not known is left open."""
    idea = about.idea_of(session, idea_id)
    if idea.state not in _TRIED:
        raise PilotNotPossible(number=about.number_of(idea))
    kind, words = DocumentKind.PILOT_DECISION, wordings.of_office(session)
    own, unit = words("pilot_decision"), letterheads.unit(session, today)
    began, pilot = about.event_of(idea, IdeaState.PILOTING), about.pilot_of(session, idea, today)
    head = unit_words.head_of_unit(session, today)
    facts = PilotDecision(
        office=letterheads.commune(session, today),
        issue=registered_issue(session, Source(kind, Of.IDEA, str(idea_id)), today),
        bases=_bases(session, idea, today),
        proposed_by=head,
        idea=about.named(session, idea),
        began_on=pilot.began_on if pilot else began.on_date if began else None,
        ends_on=pilot.ends_on if pilot else None,
        place=pilot.place if pilot else _place(idea),
        unit=pilot.unit if pilot else _unit(idea),
        keeper=unit.name,
        executors=own.text("executors", head=head),
        signature=letterheads.signature(session, kind, today),
        recipients=own.texts("recipients", unit=unit.unit_abbreviation),
        cost=pilot.cost if pilot else None,
        fund=pilot.fund if pilot else "",
    )
    sheet = pilot_decision.lay_out(facts, words)
    return Paper(
        f"quyet-dinh-thu-nghiem-{about.number_of(idea)}",
        f"{DOCUMENT_TYPES[kind].title} {about.number_of(idea)}",
        sheet,
    )


def referral_paper(session: Session, idea_id: int, today: date) -> Paper:
    """Return the letter that puts an idea before a higher authority."""
    idea = about.idea_of(session, idea_id)
    kind, words = DocumentKind.REFERRAL, wordings.of_office(session)
    own, unit = words("referral"), letterheads.unit(session, today)
    asked = own.texts("asked")
    if idea.support_wanted.strip() and idea.publication is not Publication.PRIVATE:
        asked = (*asked, own.text("wanted", wanted=_one_line(idea.support_wanted)))
    facts = Referral(
        office=letterheads.commune(session, today),
        issue=registered_issue(session, Source(kind, Of.IDEA, str(idea_id)), today),
        to=settings.value(session, "referral.to", today),
        movement=unit_words.movement(session, today),
        idea=about.named(session, idea),
        told=_told(session, idea),
        council=_council(session, idea),
        asked=asked,
        signature=letterheads.signature(session, kind, today),
        recipients=own.texts("recipients", unit=unit.unit_abbreviation),
    )
    sheet = referral.lay_out(facts, words)
    return Paper(
        f"cong-van-de-xuat-{about.number_of(idea)}",
        f"{DOCUMENT_TYPES[kind].title} {about.number_of(idea)}",
        sheet,
    )


def _place(idea: Idea) -> str:
    """Return where the author wants it applied, in the first sentence said of it."""
    if idea.publication is Publication.PRIVATE:
        return ""
    first = _one_line(idea.reach).split(". ")[0]
    return first if len(first) <= _LONGEST_PLACE else ""


def _unit(idea: Idea) -> str:
    """Return the unit that applies the idea or brought it in, unless it gives the author away."""
    adoption = about.adoption_of(idea)
    if adoption is not None:
        return adoption.unit.name
    return shown_unit(idea.publication, idea.unit.name if idea.unit else "")


def _bases(session: Session, idea: Idea, on: date) -> tuple[str, ...]:
    """Return the bases marked for it, without any those of reports; then the council's minutes."""
    cited = settings.legal_bases(session, DocumentKind.PILOT_DECISION, on)
    cited = cited or settings.legal_bases(session, DocumentKind.PERIOD_REPORT, on)
    item = about.concluded_at(session, idea)
    if item is None:
        return cited
    return (*cited, about.minutes_basis(session, item.session))


def _told(session: Session, idea: Idea) -> tuple[IdeaTold, ...]:
    """Return what may be told of the idea: nothing where the author wants it kept back."""
    if idea.publication is Publication.PRIVATE:
        return ()
    own = wordings.of_office(session)("referral")
    texts = [(own.text(name), _one_line(getattr(idea, name))) for name in _TOLD]
    return tuple(IdeaTold(label, text) for label, text in texts if text)


def _council(session: Session, idea: Idea) -> str:
    item = about.concluded_at(session, idea)
    if item is None or item.result is None:
        return ""
    own, meeting = wordings.of_office(session)("referral"), item.session
    blanks = {
        "council": meeting.council.name,
        "day": date_words(meeting.held_on),
        "outcome": OUTCOME_LABELS[item.result.outcome],
        "points": _points(session, item),
        "votes": _votes(session, item),
    }
    number = about.minutes_number(session, meeting)
    if not number:
        return own.text("council_unnumbered", **blanks)
    return own.text("council", minutes=number, **blanks)


def _points(session: Session, item: AgendaItem) -> str:
    result = item.result
    if result is None or result.mean is None or not result.grade:
        return ""
    own = wordings.of_office(session)("referral")
    return own.text("points", mean=format_number(result.mean, 2), grade=result.grade)


def _votes(session: Session, item: AgendaItem) -> str:
    cast = (item.agree, item.disagree, item.other_votes, item.invalid_votes)
    if item.agree is None:
        return ""
    own = wordings.of_office(session)("referral")
    return own.text("votes", agree=f"{item.agree:02d}", voters=f"{sum(n or 0 for n in cast):02d}")


def _one_line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
