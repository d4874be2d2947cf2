"""Quyết định thành lập hội đồng: its facts collected from the council and the settings."""

import re
from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from app.documents import council_decision
from app.documents.council_decision import Appointed, CouncilDecision
from app.documents.office import Issue, Office, Signature
from app.documents.wording import Wording
from app.models.council import Council, CouncilMember
from app.rules.document import DOCUMENT_TYPES, DocumentKind, own_power
from app.rules.errors import NotFound
from app.rules.paper_source import Of, Source
from app.rules.session import ROLE_LABELS
from app.services import letterheads, meeting_facts, settings, wordings
from app.services.document_issue import registered_issue
from app.services.papers import Paper
from app.services.sessions import read_share

_KIND = DocumentKind.COUNCIL_DECISION
_NUMBERED = re.compile(r"0*(\d+)\s*/\s*(\S+)")


def council_paper(session: Session, council_id: int, today: date) -> Paper:
    """Return the decision that sets up a council; it is the Chairman's unless the words differ."""
    council = session.get(Council, council_id)
    if council is None:
        raise NotFound(what="hội đồng")
    on = council.decision_date or today
    words = wordings.of_office(session)
    own = words("council_decision")
    office, unit = letterheads.commune(session, on), letterheads.unit(session, on)
    authority = authority_of(own, office)
    head = _head_of_unit(session, unit, own, on)
    facts = CouncilDecision(
        office=office,
        issue=founding_issue(session, council, on),
        council=council.name,
        authority=authority,
        bases=_bases(session, on),
        proposed_by=head,
        members=tuple(_appointed(member, council, own) for member in _in_office(council)),
        quorum=_share(session, "session.quorum", on),
        vote=_share(session, "session.vote", on),
        unit=unit.name,
        executors=own.text("executors", head=head),
        signature=_signature(session, office, authority, on),
        recipients=own.texts("recipients", unit=unit.unit_abbreviation),
    )
    sheet = council_decision.lay_out(facts, words)
    return Paper(f"quyet-dinh-lap-hoi-dong-{council_id}", DOCUMENT_TYPES[_KIND].title, sheet)


def authority_of(own: Wording, office: Office) -> str:
    """Return whose decision it is, in plain writing."""
    return own.text("authority", office=office.name)


def founding_issue(session: Session, council: Council, on: date) -> Issue:
    """Return the number from the register or, for an earlier decision, as the council has it."""
    issue = registered_issue(session, Source(_KIND, Of.COUNCIL, str(council.id)), on)
    known = _NUMBERED.fullmatch(council.decision_number.strip())
    if issue.number is not None or known is None:
        return issue
    return Issue(known[2], int(known[1]), council.decision_date, year=on.year)


def _bases(session: Session, on: date) -> tuple[str, ...]:
    """Return the bases marked for it; without any, those of reports: local government, plan."""
    return settings.legal_bases(session, _KIND, on) or settings.legal_bases(
        session, DocumentKind.PERIOD_REPORT, on
    )


def _signature(session: Session, office: Office, authority: str, on: date) -> Signature:
    """Follow the authority: the Committee signs TM., its Chairman does not."""
    found = letterheads.signature(session, _KIND, on)
    if authority.casefold() == office.name.casefold():
        return found
    return Signature(own_power(found.signing), found.name)


def _head_of_unit(session: Session, unit: Office, own: Wording, on: date) -> str:
    heads = settings.signers(session, on, for_unit=True)
    if not heads:
        return unit.name
    return own.text("head_of_unit", title=heads[0].office_title, unit=unit.name)


def _share(session: Session, key: str, on: date) -> str:
    return meeting_facts.share_words(*read_share(settings.value(session, key, on)))


def _in_office(council: Council) -> Sequence[CouncilMember]:
    return [member for member in council.members if member.active]


def _appointed(member: CouncilMember, council: Council, own: Wording) -> Appointed:
    role = ROLE_LABELS[member.role]
    if member.substitute_for_id is not None:
        names = {each.id: each.name for each in council.members}
        role = own.text("substitute", name=names.get(member.substitute_for_id, ""))
    return Appointed(member.name, member.job_title, role)
