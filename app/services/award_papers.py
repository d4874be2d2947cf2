"""Tờ trình, quyết định khen thưởng: their facts collected, laid out in the office's words."""

import re
from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from app.documents import award_decision, submission
from app.documents.award_decision import AwardDecision
from app.documents.award_list import Recipient
from app.documents.office import Issue, Office, Signature
from app.documents.submission import Submission
from app.documents.wording import Wording
from app.models.document import IssuedDocument
from app.models.session import Session as Meeting
from app.rules.award import RECIPIENT_KIND_LABELS, RECIPIENT_ORDER, AwardKind, RecipientKind
from app.rules.dates import date_words
from app.rules.document import DOCUMENT_TYPES, DocumentKind, read_signing
from app.rules.errors import NotFound, NothingToDecide
from app.rules.money import format_amount, format_number, padded
from app.rules.paper_source import Of, Source
from app.services import (
    awards,
    bonuses,
    letterheads,
    nominations,
    settings,
    wordings,
)
from app.services.awards import DecisionDetail
from app.services.bonuses import Bonuses
from app.services.document_issue import registered_issue
from app.services.nominations import NominationRow
from app.services.papers import Paper
from app.services.settings import SignerRow

_QUOTED = re.compile("“[^”]+”")


def submission_paper(session: Session, session_id: int, today: date) -> Paper:
    """Return the proposal to the Chairman; number and day stay open.

    Once there is a decision it is worked out on the decision's day, so that both agree.
    """
    meeting = _meeting(session, session_id)
    rows = nominations.list_nominations(session, session_id)
    if not rows:
        raise NothingToDecide
    put_forward = [row for row in rows if row.kind is AwardKind.CERTIFICATE]
    on = _day_of_bonuses(session, session_id, today)
    worked_out = bonuses.for_nominations(session, [row.id for row in put_forward], on)
    unit, commune = letterheads.unit(session, on), letterheads.commune(session, on)
    head = _head_of_unit(session, on)
    facts = Submission(
        office=unit,
        issue=registered_issue(session, _submission_of(session_id), on),
        to=_words(session).text("to", office=commune.name),
        year=meeting.held_on.year,
        movement=_movement(session, on),
        bases=settings.legal_bases(session, DocumentKind.SUBMISSION, on),
        minutes=_minutes(session, meeting),
        nominees=tuple(
            Recipient(row.recipient, row.recipient_kind, row.position, row.achievement, line.amount)
            for row, line in zip(put_forward, worked_out.lines, strict=True)
        ),
        commended=_unpaid(rows, AwardKind.COMMENDATION),
        higher=_unpaid(rows, AwardKind.HIGHER),
        terms=_terms(session, worked_out),
        fund=_fund(session, on),
        dossier=_words(session).texts("dossier", council=meeting.council.name),
        signature=Signature(head.signing, head.name),
        recipients=_words(session).texts("submission_recipients", unit=unit.unit_abbreviation),
    )
    title = DOCUMENT_TYPES[DocumentKind.SUBMISSION].title
    return Paper(
        f"to-trinh-khen-thuong-{session_id}",
        title,
        submission.lay_out(facts, wordings.of_office(session)),
        source=Source(DocumentKind.SUBMISSION, Of.SESSION, str(session_id)),
    )


def decision_paper(session: Session, decision_id: int) -> Paper:
    """Return a decision with its list, as drafted or as issued; awards taken back stay in it."""
    detail = awards.decision_detail(session, decision_id)
    meeting, on = _meeting(session, detail.row.session_id), detail.bonus_date
    office, unit = letterheads.commune(session, on), letterheads.unit(session, on)
    bases = settings.legal_bases(session, DocumentKind.AWARD_DECISION, on)
    facts = AwardDecision(
        office=office,
        issue=_issue(session, detail),
        year=meeting.held_on.year,
        movement=_movement(session, on),
        bases=(*bases, _minutes(session, meeting)),
        proposed_by=_proposed_by(session, meeting, on),
        winners=tuple(
            Recipient(a.recipient, a.recipient_kind, a.office, a.achievement, a.amount)
            for a in detail.awards
        ),
        fund=_fund(session, on),
        executors=_words(session).text(
            "executors",
            head=_head_title(session, unit, on),
            winners=_kinds(award.recipient_kind for award in detail.awards),
        ),
        signature=Signature(read_signing(detail.row.signer_lines), detail.row.signer_name),
        recipients=_words(session).texts("decision_recipients", unit=unit.unit_abbreviation),
    )
    title = DOCUMENT_TYPES[DocumentKind.AWARD_DECISION].title
    if detail.row.number is not None:
        title = f"{title} {detail.row.name}"
    return Paper(
        _file_name(detail),
        title,
        award_decision.lay_out(facts, wordings.of_office(session)),
        source=Source(DocumentKind.AWARD_DECISION, Of.DECISION, str(decision_id)),
    )


def _words(session: Session) -> Wording:
    return wordings.of_office(session)("award_words")


def _meeting(session: Session, session_id: int) -> Meeting:
    meeting = session.get(Meeting, session_id)
    if meeting is None:
        raise NotFound(what="phiên họp này")
    return meeting


def _day_of_bonuses(session: Session, session_id: int, today: date) -> date:
    decisions = awards.decisions_of_session(session, session_id)
    if not decisions:
        return today
    return awards.decision_detail(session, decisions[0].id).bonus_date


def _movement(session: Session, on: date) -> str:
    """Return the movement's name with its quotation marks, as the plan has it."""
    found = _QUOTED.search(settings.value(session, "office.plan", on))
    return found.group() if found else _words(session).text("movement")


def _minutes(session: Session, meeting: Meeting) -> str:
    """Return the base that names the minutes, with their number once they have one."""
    source = Source(DocumentKind.MINUTES, Of.SESSION, str(meeting.id))
    issue = registered_issue(session, source, meeting.held_on)
    council = meeting.council.name
    if issue.number is None:
        return _words(session).text("minutes", day=date_words(meeting.held_on), council=council)
    return _words(session).text(
        "minutes_numbered",
        number=issue.number_text,
        day=date_words(issue.dated_on or meeting.held_on),
        council=council,
    )


def _submission_of(session_id: int) -> Source:
    return Source(DocumentKind.SUBMISSION, Of.SESSION, str(session_id))


def _proposed_by(session: Session, meeting: Meeting, on: date) -> str:
    """Return who proposed it, with the submission's number once it has one."""
    who = _head_title(session, letterheads.unit(session, on), on)
    issue = registered_issue(session, _submission_of(meeting.id), on)
    if issue.number is None or issue.dated_on is None:
        return who
    return _words(session).text(
        "proposed_numbered", who=who, number=issue.number_text, day=date_words(issue.dated_on)
    )


def _fund(session: Session, on: date) -> str:
    return settings.value(session, "bonus.fund", on)


def _unpaid(rows: Iterable[NominationRow], kind: AwardKind) -> tuple[Recipient, ...]:
    """Return those put forward for what brings no bonus of the commune."""
    return tuple(
        Recipient(row.recipient, row.recipient_kind, row.position, row.achievement, 0)
        for row in rows
        if row.kind is kind
    )


def _terms(session: Session, worked_out: Bonuses) -> tuple[str, ...]:
    """Return a line for the salary and one for each kind of recipient that occurs."""
    salary = format_amount(worked_out.base_salary)
    lines = [_words(session).text("salary", salary=salary, source=worked_out.salary_source)]
    by_kind = {line.recipient_kind: line for line in worked_out.lines}
    for kind in RECIPIENT_ORDER:
        if kind in by_kind:
            line = by_kind[kind]
            lines.append(
                _words(session).text(
                    "term" if line.raw == line.amount else "term_rounded",
                    kind=RECIPIENT_KIND_LABELS[kind],
                    coefficient=format_number(line.coefficient),
                    salary=format_number(worked_out.base_salary),
                    raw=f"{format_number(line.raw)} đồng",
                    **({} if line.raw == line.amount else {"amount": format_amount(line.amount)}),
                )
            )
    return tuple(lines)


def _head_of_unit(session: Session, on: date) -> SignerRow:
    heads = settings.signers(session, on, for_unit=True)
    if not heads:
        raise NotFound(what="người ký tờ trình")
    return heads[0]


def _head_title(session: Session, unit: Office, on: date) -> str:
    head = _head_of_unit(session, on)
    return _words(session).text("head_of_unit", title=head.office_title, unit=unit.name)


def _issue(session: Session, detail: DecisionDetail) -> Issue:
    symbol = session.get_one(IssuedDocument, detail.row.document_id).symbol
    return Issue(symbol, detail.row.number, detail.row.dated_on, year=detail.bonus_date.year)


def _file_name(detail: DecisionDetail) -> str:
    row = detail.row
    if row.number is None:
        return f"quyet-dinh-khen-thuong-du-thao-{row.id}"
    return f"quyet-dinh-khen-thuong-{padded(row.number)}-{detail.bonus_date.year}"


def _kinds(kinds: Iterable[RecipientKind]) -> str:
    present = set(kinds)
    return ", ".join(
        RECIPIENT_KIND_LABELS[kind].lower() for kind in RECIPIENT_ORDER if kind in present
    )
