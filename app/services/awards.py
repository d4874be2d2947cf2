"""Quyết định khen thưởng: drafted from nominations, issued with number and day, revoked (§8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import extract, select
from sqlalchemy.orm import Session, joinedload, selectinload

from app.basics.words import QT_TRANSLATE_NOOP
from app.documents import award_decision
from app.models.agenda import AgendaItem
from app.models.award import Award, AwardDecision, Nomination
from app.models.document import IssuedDocument
from app.models.session import Session as Meeting
from app.rules.award import AwardKind, DecisionState, RecipientKind, bonus
from app.rules.dates import short_date
from app.rules.document import DocumentKind
from app.rules.errors import (
    AlreadyIssued,
    InvalidForm,
    NominationInUse,
    NotFound,
    NothingToDecide,
    say,
)
from app.rules.role import Duty
from app.services import achievements, document_numbers, golden_book, letterheads, settings
from app.services.nominations import check_result, decision_name, paper_order
from app.services.settings import BonusTerms
from app.services.steps import step


@dataclass(frozen=True)
class DecisionDraft:
    """What a new decision is made of; `bonus_date` is the day it will be dated, as far as known."""

    session_id: int
    nomination_ids: tuple[int, ...]
    signer_id: int
    bonus_date: date


@dataclass(frozen=True)
class AwardRow:
    """One recipient of a decision and how the bonus came about, in đồng."""

    id: int
    position: int
    recipient: str
    recipient_kind: RecipientKind
    office: str
    achievement: str
    idea_id: int
    coefficient: Decimal
    raw: Decimal
    amount: int
    revoked: bool
    revoke_reason: str
    revoked_on: date | None = None
    revoke_evidence: str = ""
    revocation_id: int | None = None


@dataclass(frozen=True)
class DecisionRow:
    """A decision as lists show it; recipients and total in đồng leave out what was revoked."""

    id: int
    document_id: int
    session_id: int
    state: DecisionState
    name: str
    number: int | None
    dated_on: date | None
    signer_name: str
    signer_lines: tuple[str, ...]
    recipients: int
    total: int
    revoked: int = 0


@dataclass(frozen=True)
class DecisionDetail:
    """A decision with its recipients and the terms of its bonuses."""

    row: DecisionRow
    bonus_date: date
    base_salary: int
    salary_source: str
    awards: tuple[AwardRow, ...]


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Soạn quyết định khen thưởng"))
def draft_decision(session: Session, draft: DecisionDraft, now: datetime) -> int:
    """Make a decision without number and day from nominations for a Giấy khen; return its id."""
    nominations = _nominations(session, draft.nomination_ids)
    meeting = session.get_one(Meeting, draft.session_id)
    signature = letterheads.signature(
        session, DocumentKind.AWARD_DECISION, draft.bonus_date, draft.signer_id
    )
    document = document_numbers.register(
        session,
        document_numbers.NewDocument(
            kind=DocumentKind.AWARD_DECISION,
            subject=award_decision.subject(
                {nomination.recipient_kind for nomination in nominations}, meeting.held_on.year
            ),
            signer_name=signature.name,
            signer_lines=signature.lines,
            session_id=draft.session_id,
        ),
        draft.bonus_date,
        now,
    )
    terms = settings.bonus_terms(session, draft.bonus_date)
    decision = AwardDecision(
        document_id=document.id,
        session_id=draft.session_id,
        bonus_date=draft.bonus_date,
        base_salary=terms.base_salary,
        salary_source=terms.salary_source,
    )
    decision.awards = [
        _award(nomination, position, terms) for position, nomination in enumerate(nominations, 1)
    ]
    session.add(decision)
    session.flush()
    return decision.id


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Ban hành quyết định khen thưởng"), final=True)
def issue_decision(
    session: Session, decision_id: int, number: int, dated_on: date
) -> DecisionDetail:
    """Enter number and day after the signature; bonuses follow the salary in force on that day."""
    decision = _decision(session, decision_id)
    if decision.state is not DecisionState.DRAFT:
        raise AlreadyIssued(what=f"Quyết định số {decision_name(decision)}")
    _check_day(session, decision, dated_on)
    document_numbers.give_number(session, decision.document_id, number, dated_on)
    terms = settings.bonus_terms(session, dated_on)
    decision.state = DecisionState.ISSUED
    decision.bonus_date = dated_on
    decision.base_salary, decision.salary_source = terms.base_salary, terms.salary_source
    for award in decision.awards:
        _set_bonus(award, award.nomination.recipient_kind, terms)
    golden_book.enter_awards(session, decision.awards, dated_on.year)
    return decision_detail(session, decision_id)


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Bỏ dự thảo quyết định"))
def drop_draft(session: Session, decision_id: int) -> None:
    """Throw a draft away; its nominations can be used again."""
    decision = _decision(session, decision_id)
    if decision.state is not DecisionState.DRAFT:
        raise AlreadyIssued(what=f"Quyết định số {decision_name(decision)}")
    document = decision.document
    session.delete(decision)
    session.flush()
    document_numbers.drop(session, document)


def list_decisions(session: Session, year: int | None = None) -> list[DecisionRow]:
    """Return the decisions, newest first; of one year when asked for."""
    query = (
        select(AwardDecision)
        .join(IssuedDocument)
        .order_by(AwardDecision.id.desc())
        .options(joinedload(AwardDecision.document), joinedload(AwardDecision.awards))
    )
    if year is not None:
        query = query.where(extract("year", AwardDecision.bonus_date) == year)
    return [_row(decision) for decision in session.scalars(query).unique()]


def decision_detail(session: Session, decision_id: int) -> DecisionDetail:
    """Return one decision whole."""
    decision = _decision(session, decision_id)
    return DecisionDetail(
        row=_row(decision),
        bonus_date=decision.bonus_date,
        base_salary=decision.base_salary,
        salary_source=decision.salary_source,
        awards=tuple(_award_row(award) for award in decision.awards),
    )


def find_decision(session: Session, number: int, year: int) -> int:
    """Return the id of the decision with a number of a year."""
    found = session.scalar(
        select(AwardDecision.id)
        .join(IssuedDocument)
        .where(IssuedDocument.number == number, IssuedDocument.year == year)
    )
    if found is None:
        raise NotFound(what=f"quyết định số {number} năm {year}")
    return found


def decisions_of_session(session: Session, session_id: int) -> list[DecisionRow]:
    """Return the decisions that rest on a session, oldest first."""
    query = (
        select(AwardDecision)
        .where(AwardDecision.session_id == session_id)
        .order_by(AwardDecision.id)
    )
    return [_row(decision) for decision in session.scalars(query)]


def _nominations(session: Session, ids: Sequence[int]) -> list[Nomination]:
    query = (
        select(Nomination)
        .where(Nomination.id.in_(ids))
        .options(
            joinedload(Nomination.idea),
            joinedload(Nomination.item).joinedload(AgendaItem.result),
            selectinload(Nomination.awards),
        )
    )
    found = [n for n in session.scalars(query) if n.kind is AwardKind.CERTIFICATE]
    found.sort(key=paper_order)
    if not found:
        raise NothingToDecide
    for nomination in found:
        check_result(nomination.item)
        if any(award.revoked_at is None for award in nomination.awards):
            raise NominationInUse(recipient=nomination.recipient)
    achievements.check_not_awarded(session, [(n.idea_id, n.recipient) for n in found])
    achievements.check_each_once(session, found)
    return found


def _award(nomination: Nomination, position: int, terms: BonusTerms) -> Award:
    award = Award(nomination_id=nomination.id, position=position)
    _set_bonus(award, nomination.recipient_kind, terms)
    return award


def _set_bonus(award: Award, kind: RecipientKind, terms: BonusTerms) -> None:
    award.coefficient = terms.coefficients[kind]
    worked_out = bonus(award.coefficient, terms.base_salary, terms.rounding)
    award.raw, award.amount = worked_out.raw, worked_out.amount


def _check_day(session: Session, decision: AwardDecision, dated_on: date) -> None:
    held_on = session.get_one(Meeting, decision.session_id).held_on
    if dated_on < held_on:
        early = QT_TRANSLATE_NOOP("Form", "Quyết định không thể ký trước ngày họp {held_on}.")
        raise InvalidForm({"dated_on": say(early, held_on=short_date(held_on))})


def _decision(session: Session, decision_id: int) -> AwardDecision:
    recipients = selectinload(AwardDecision.awards).joinedload(Award.nomination)
    decision = session.get(AwardDecision, decision_id, options=[recipients])
    if decision is None:
        raise NotFound(what="quyết định khen thưởng")
    return decision


def _row(decision: AwardDecision) -> DecisionRow:
    document = decision.document
    standing = [award for award in decision.awards if award.revoked_at is None]
    return DecisionRow(
        id=decision.id,
        document_id=document.id,
        session_id=decision.session_id,
        state=decision.state,
        name=decision_name(decision),
        number=document.number,
        dated_on=document.dated_on,
        signer_name=document.signer_name,
        signer_lines=tuple(document.signer_lines.split("\n")),
        recipients=len(standing),
        total=sum(award.amount for award in standing),
        revoked=len(decision.awards) - len(standing),
    )


def _award_row(award: Award) -> AwardRow:
    nomination = award.nomination
    return AwardRow(
        id=award.id,
        position=award.position,
        recipient=nomination.recipient,
        recipient_kind=nomination.recipient_kind,
        office=nomination.position,
        achievement=nomination.achievement,
        idea_id=nomination.idea_id,
        coefficient=award.coefficient,
        raw=award.raw,
        amount=award.amount,
        revoked=award.revoked_at is not None,
        revoke_reason=award.revoke_reason,
        revoked_on=award.revoked_on,
        revoke_evidence=award.revoke_evidence,
        revocation_id=award.revocation_id,
    )
