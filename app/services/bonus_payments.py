"""Chi tiền thưởng: bonuses paid from the fund, whole decisions or single awards, and given back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.award import Award, AwardDecision
from app.rules.award import DecisionState
from app.rules.award_errors import (
    AlreadyPaid,
    AlreadyReturned,
    AlreadyRevoked,
    AwardNotIssued,
    AwardNotRevoked,
    NothingToPay,
    NotPaid,
)
from app.rules.dates import short_date
from app.rules.errors import InvalidForm, NotFound, say
from app.rules.fund import FundFlow
from app.rules.role import Duty
from app.services import fund
from app.services.fund import NewEntry
from app.services.nominations import decision_name
from app.services.steps import step


@dataclass(frozen=True)
class Booking:
    """Day and voucher of money that is paid or comes back."""

    on: date
    voucher: str = ""


@dataclass(frozen=True)
class BonusDue:
    """A bonus that waits to be paid, or to come back, in đồng."""

    award_id: int
    decision_id: int
    decision: str
    recipient: str
    amount: int


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Ghi chi tiền thưởng"))
def pay(session: Session, award_ids: Sequence[int], booking: Booking, now: datetime) -> int:
    """Write the payment of bonuses into the ledger, a line each; return their sum in đồng."""
    return _book(session, award_ids, FundFlow.OUT, booking, now)


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Ghi thu lại tiền thưởng"))
def give_back(session: Session, award_ids: Sequence[int], booking: Booking, now: datetime) -> int:
    """Write bonuses of revoked awards that came back into the ledger; return their sum in đồng."""
    return _book(session, award_ids, FundFlow.IN, booking, now)


def unpaid(session: Session, decision_id: int | None = None) -> list[BonusDue]:
    """Return the bonuses of issued decisions that nobody has been paid, oldest decision first."""
    found = [award for award in _awards(session, decision_id) if award.revoked_at is None]
    return _without(session, found, FundFlow.OUT)


def not_returned(session: Session, decision_id: int | None = None) -> list[BonusDue]:
    """Return the bonuses of revoked awards that were paid and have not come back."""
    revoked = [award for award in _awards(session, decision_id) if award.revoked_at is not None]
    paid = fund.paid_awards(session, [award.id for award in revoked], FundFlow.OUT)
    return _without(session, [award for award in revoked if award.id in paid], FundFlow.IN)


def _awards(session: Session, decision_id: int | None) -> list[Award]:
    query = (
        select(Award)
        .join(AwardDecision)
        .where(AwardDecision.state != DecisionState.DRAFT, Award.amount > 0)
        .order_by(AwardDecision.bonus_date, AwardDecision.id, Award.position)
        .options(
            joinedload(Award.nomination),
            joinedload(Award.decision).joinedload(AwardDecision.document),
        )
    )
    if decision_id is not None:
        query = query.where(Award.decision_id == decision_id)
    return list(session.scalars(query))


def _without(session: Session, awards: Sequence[Award], flow: FundFlow) -> list[BonusDue]:
    done = fund.paid_awards(session, [award.id for award in awards], flow)
    return [
        BonusDue(
            award.id,
            award.decision_id,
            decision_name(award.decision),
            award.nomination.recipient,
            award.amount,
        )
        for award in awards
        if award.id not in done
    ]


def _book(
    session: Session,
    award_ids: Sequence[int],
    flow: FundFlow,
    booking: Booking,
    now: datetime,
) -> int:
    if not award_ids:
        raise NothingToPay
    total = 0
    for key in award_ids:
        award = session.get(Award, key)
        if award is None:
            raise NotFound(what="mục khen thưởng")
        _check(session, award, flow, booking.on)
        words = _OUT if flow is FundFlow.OUT else _BACK
        what = words.format(
            recipient=award.nomination.recipient, decision=decision_name(award.decision)
        )
        new = NewEntry(booking.on, flow, award.amount, what, booking.voucher)
        fund.enter(session, new, now, award.id)
        total += award.amount
    return total


_OUT = "Chi tiền thưởng {recipient} theo Quyết định số {decision}"
_BACK = "Thu lại tiền thưởng của {recipient} theo Quyết định số {decision} (đã thu hồi)"


def _check(session: Session, award: Award, flow: FundFlow, on: date) -> None:
    recipient = award.nomination.recipient
    if award.decision.state is DecisionState.DRAFT:
        raise AwardNotIssued
    if on < award.decision.bonus_date:
        early = QT_TRANSLATE_NOOP("Form", "Không thể trước ngày ký quyết định {signed}.")
        raise InvalidForm({"on": say(early, signed=short_date(award.decision.bonus_date))})
    paid = fund.standing(session, award.id, FundFlow.OUT)
    if flow is FundFlow.OUT:
        _check_payable(award, None if paid is None else paid.on_date)
        return
    if award.revoked_at is None:
        raise AwardNotRevoked(recipient=recipient)
    if paid is None:
        raise NotPaid(recipient=recipient)
    returned = fund.standing(session, award.id, FundFlow.IN)
    if returned is not None:
        raise AlreadyReturned(recipient=recipient, on=short_date(returned.on_date))


def _check_payable(award: Award, paid_on: date | None) -> None:
    recipient = award.nomination.recipient
    if award.revoked_on is not None:
        raise AlreadyRevoked(recipient=recipient, on=short_date(award.revoked_on))
    if paid_on is not None:
        raise AlreadyPaid(recipient=recipient, on=short_date(paid_on))
