"""Giấy tờ của ý tưởng: what is asked for, what a pilot measures, what a unit confirms."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents import adoption_confirmation, pilot_follow_up, supplement_request
from app.documents.adoption_confirmation import AdoptionConfirmation
from app.documents.office import Office
from app.documents.pilot_follow_up import Measured, PilotFollowUp
from app.documents.sheet import Sheet
from app.documents.supplement_request import SupplementRequest
from app.models.idea import Idea
from app.models.unit import Unit
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.idea import IdeaState, missing_parts
from app.rules.money import format_number
from app.rules.working_days import after_working_days
from app.services import letterheads, settings, unit_words, wordings
from app.services.idea_paper_facts import adoption_of, event_of, idea_of, number_of, pilot_of
from app.services.idea_records import idea_draft
from app.services.papers import Paper
from app.services.pilots import MeasureFacts
from app.services.publication import shown_authors, shown_title


def supplement_paper(session: Session, idea_id: int, today: date) -> Paper:
    """Return the one written request for what the dossier lacks (facts of §2.4)."""
    idea, words = idea_of(session, idea_id), wordings.of_office(session)
    unit = letterheads.unit(session, today)
    sent_back = event_of(idea, IdeaState.INCOMPLETE)
    days = int(settings.value(session, "supplement.days", today))
    facts = SupplementRequest(
        office=unit,
        to=", ".join(author.name for author in idea.authors),
        number_text=number_of(idea),
        title=idea.title,
        received_on=idea.received_on,
        missing=tuple(label for _name, label in missing_parts(idea_draft(session, idea_id))),
        reason=sent_back.note if sent_back and idea.state is IdeaState.INCOMPLETE else "",
        due=after_working_days(today, days),
        contact=unit.contact,
        dated_on=None,
        year=today.year,
        signature=unit_words.unit_signature(session, today),
        recipients=words("supplement_request").texts("recipients", unit=unit.unit_abbreviation),
    )
    sheet = supplement_request.lay_out(facts, words)
    return _paper(DocumentKind.SUPPLEMENT_REQUEST, "phieu-yeu-cau-bo-sung", idea, sheet)


def follow_up_paper(session: Session, idea_id: int, today: date) -> Paper:
    """Return the sheet on which a pilot is followed, with what is known before it."""
    idea = idea_of(session, idea_id)
    began, pilot = event_of(idea, IdeaState.PILOTING), pilot_of(session, idea, today)
    facts = PilotFollowUp(
        office=letterheads.unit(session, today),
        number_text=number_of(idea),
        idea=shown_title(idea.publication, idea.title),
        authors=_authors(idea),
        began_on=pilot.began_on if pilot else began.on_date if began else None,
        year=today.year,
        unit=pilot.unit if pilot else "",
        place=pilot.place if pilot else "",
        ends_on=pilot.ends_on if pilot else None,
        measures=tuple(map(_measured, pilot.measures)) if pilot else (),
        cost=pilot.cost if pilot else None,
        fund=pilot.fund if pilot else "",
        conclusion=pilot.conclusion if pilot else "",
        reason=pilot.reason if pilot else "",
    )
    sheet = pilot_follow_up.lay_out(facts, wordings.of_office(session))
    return _paper(DocumentKind.PILOT_FOLLOW_UP, "phieu-theo-doi-thu-nghiem", idea, sheet)


def confirmation_paper(session: Session, idea_id: int, today: date) -> Paper:
    """Return the confirmation of the unit that applies the idea, filled in as far as known."""
    idea, words = idea_of(session, idea_id), wordings.of_office(session)
    adoption = adoption_of(idea)
    unit = adoption.unit if adoption else None
    facts = AdoptionConfirmation(
        office=_unit_office(session, unit, today),
        to=letterheads.commune(session, today).name,
        number_text=number_of(idea),
        idea=shown_title(idea.publication, idea.title),
        authors=_authors(idea),
        applied_from=adoption.applied_from if adoption else None,
        effect=adoption.effect if adoption else "",
        measured=adoption.measured if adoption else "",
        spread="",
        signer_title=unit.head_title if unit else "",
        signer_name=unit.head_name if unit else "",
        dated_on=None,
        year=today.year,
    )
    sheet = adoption_confirmation.lay_out(facts, words)
    return _paper(DocumentKind.ADOPTION_CONFIRMATION, "giay-xac-nhan-ap-dung", idea, sheet)


def _measured(each: MeasureFacts) -> Measured:
    before, aim, after = (
        "" if value is None else format_number(value)
        for value in (each.baseline, each.target, each.measured)
    )
    return Measured(each.name, each.unit_name, before, aim, after)


def _unit_office(session: Session, unit: Unit | None, on: date) -> Office:
    """Return the head of the unit's own paper; a unit not known yet leaves dots."""
    upper = settings.lines(session, "office.unit_parent_lines", on)
    place = settings.value(session, "office.place", on)
    if unit is None:
        blank = wordings.of_office(session)("adoption_confirmation").text("blank_unit")
        return Office((blank,), blank, place, upper)
    return Office((unit.name.upper(),), unit.name, place, upper)


def _authors(idea: Idea) -> str:
    return shown_authors(idea.publication, (author.name for author in idea.authors))


def _paper(kind: DocumentKind, name: str, idea: Idea, sheet: Sheet) -> Paper:
    number = number_of(idea)
    return Paper(f"{name}-{number}", f"{DOCUMENT_TYPES[kind].title} {number}", sheet)
