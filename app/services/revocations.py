"""Thu hồi khen thưởng: an award taken back stays in its decision with day, reason and evidence."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.award import Award, AwardDecision
from app.rules.award import DecisionState
from app.rules.award_errors import AlreadyRevoked, AwardNotIssued
from app.rules.dates import short_date
from app.rules.document import DocumentKind
from app.rules.errors import InvalidForm, NotFound, ReasonNeeded, say
from app.rules.paper_source import Of, Source
from app.rules.role import Duty
from app.services import document_numbers, letterheads
from app.services.nominations import decision_name
from app.services.steps import step


@dataclass(frozen=True)
class Revocation:
    """Why awards are taken back from a day on; `evidence` is what that rests on."""

    reason: str
    on: date
    evidence: str = ""


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Hủy bỏ khen thưởng"), final=True)
def revoke_award(session: Session, award_id: int, told: Revocation, now: datetime) -> None:
    """Take one award back; its notice gets a line without number in the register."""
    award = session.get(Award, award_id)
    if award is None:
        raise NotFound(what="mục khen thưởng")
    _revoke(session, award, _checked(award.decision, told, now), now)
    _close(session, award.decision)


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Hủy bỏ quyết định khen thưởng"), final=True)
def revoke_decision(session: Session, decision_id: int, told: Revocation, now: datetime) -> int:
    """Take every award of a decision back that still stands; return how many."""
    decision = session.get(AwardDecision, decision_id)
    if decision is None:
        raise NotFound(what="quyết định khen thưởng")
    checked = _checked(decision, told, now)
    standing = [award for award in decision.awards if award.revoked_at is None]
    for award in standing:
        _revoke(session, award, checked, now)
    _close(session, decision)
    return len(standing)


def _checked(decision: AwardDecision, told: Revocation, now: datetime) -> Revocation:
    if decision.state is DecisionState.DRAFT:
        raise AwardNotIssued
    if not told.reason.strip():
        raise ReasonNeeded(step="Thu hồi khen thưởng")
    if told.on > now.date():
        raise InvalidForm({"on": say(QT_TRANSLATE_NOOP("Form", "Ngày thu hồi ở tương lai."))})
    if told.on < decision.bonus_date:
        early = QT_TRANSLATE_NOOP("Form", "Không thể thu hồi trước ngày ký quyết định {signed}.")
        raise InvalidForm({"on": say(early, signed=short_date(decision.bonus_date))})
    return Revocation(told.reason.strip(), told.on, told.evidence.strip())


def _revoke(session: Session, award: Award, told: Revocation, now: datetime) -> None:
    recipient = award.nomination.recipient
    if award.revoked_at is not None:
        raise AlreadyRevoked(recipient=recipient, on=short_date(award.revoked_on or told.on))
    award.revoked_at, award.revoked_on = now, told.on
    award.revoke_reason, award.revoke_evidence = told.reason, told.evidence
    signature = letterheads.signature(session, DocumentKind.REVOCATION_NOTICE, told.on)
    notice = document_numbers.register(
        session,
        document_numbers.NewDocument(
            kind=DocumentKind.REVOCATION_NOTICE,
            subject=f"Về việc thu hồi khen thưởng của {recipient} theo Quyết định số"
            f" {decision_name(award.decision)}",
            signer_name=signature.name,
            signer_lines=signature.lines,
            session_id=award.decision.session_id,
            source=notice_of(award.id),
        ),
        told.on,
        now,
    )
    award.revocation_id = notice.id
    session.flush()


def notice_of(award_id: int) -> Source:
    """Return what the notice of a revocation is made from."""
    return Source(DocumentKind.REVOCATION_NOTICE, Of.AWARD, str(award_id))


def _close(session: Session, decision: AwardDecision) -> None:
    if all(award.revoked_at is not None for award in decision.awards):
        decision.state = DecisionState.REVOKED
    session.flush()
