"""Tiền thưởng: what each recipient gets by the salary and the coefficients of a day (§8)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.award import Award, Nomination
from app.rules.award import RecipientKind, RoundingMode, bonus
from app.services import nominations, settings


@dataclass(frozen=True)
class BonusLine:
    """How one bonus comes about: coefficient × base salary = raw, rounded to the amount."""

    recipient: str
    recipient_kind: RecipientKind
    coefficient: Decimal
    raw: Decimal
    amount: int


@dataclass(frozen=True)
class Bonuses:
    """The bonuses of a decision dated `on`, in đồng, and what they rest on."""

    on: date
    base_salary: int
    salary_source: str
    rounding: RoundingMode
    lines: tuple[BonusLine, ...]

    @property
    def total(self) -> int:
        """Return what all recipients get together."""
        return sum(line.amount for line in self.lines)


def for_nominations(session: Session, nomination_ids: Sequence[int], on: date) -> Bonuses:
    """Return what these nominations would get in a decision of a day."""
    query = select(Nomination).where(Nomination.id.in_(nomination_ids))
    return _bonuses(session, sorted(session.scalars(query), key=nominations.paper_order), on)


def for_decision(session: Session, decision_id: int, on: date) -> Bonuses:
    """Return what the recipients of a decision would get if it were dated on a day."""
    query = (
        select(Nomination)
        .join(Award, Award.nomination_id == Nomination.id)
        .where(Award.decision_id == decision_id)
        .order_by(Award.position)
    )
    return _bonuses(session, session.scalars(query), on)


def _bonuses(session: Session, recipients: Iterable[Nomination], on: date) -> Bonuses:
    terms = settings.bonus_terms(session, on)
    lines: list[BonusLine] = []
    for nomination in recipients:
        kind = nomination.recipient_kind
        coefficient = terms.coefficients[kind]
        made = bonus(coefficient, terms.base_salary, terms.rounding)
        lines.append(BonusLine(nomination.recipient, kind, coefficient, made.raw, made.amount))
    return Bonuses(on, terms.base_salary, terms.salary_source, terms.rounding, tuple(lines))
