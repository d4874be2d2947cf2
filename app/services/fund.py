"""Sổ quỹ thi đua, khen thưởng: per year what came in, what was paid, what is left, in đồng (§8)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.award import Award, AwardDecision
from app.models.fund import FundEntry
from app.rules.award import DecisionState
from app.rules.award_errors import EntryRests, EntryStruck
from app.rules.dates import short_date
from app.rules.errors import InvalidForm, NotFound, ReasonNeeded, say
from app.rules.fund import FundFlow
from app.rules.role import Duty
from app.rules.saying import Said
from app.services import settings
from app.services.steps import step


@dataclass(frozen=True)
class NewEntry:
    """What is written into the ledger; voucher: the paper it rests on."""

    on: date
    flow: FundFlow
    amount: int
    what: str
    voucher: str = ""


@dataclass(frozen=True)
class EntryRow:
    """A line of the ledger; balance: after it, in đồng; struck: why it does not count."""

    id: int
    on: date
    flow: FundFlow
    amount: int
    what: str
    voucher: str
    recorded_by: str
    award_id: int | None
    balance: int
    struck: str

    @property
    def income(self) -> int:
        """What came in by it."""
        return self.amount if self.flow is FundFlow.IN else 0

    @property
    def expense(self) -> int:
        """What was paid by it."""
        return self.amount if self.flow is FundFlow.OUT else 0


@dataclass(frozen=True)
class Ledger:
    """The ledger of a year; opening: what the year before left."""

    year: int
    opening: int
    entries: tuple[EntryRow, ...]

    @property
    def income(self) -> int:
        """What came in during the year."""
        return sum(each.income for each in self.entries if not each.struck)

    @property
    def expense(self) -> int:
        """What was paid during the year."""
        return sum(each.expense for each in self.entries if not each.struck)

    @property
    def balance(self) -> int:
        """What is left."""
        return self.opening + self.income - self.expense


@dataclass(frozen=True)
class Cover:
    """Whether the fund covers a sum; promised: bonuses of issued decisions not paid yet.

    kept: whether anything stands in the ledger at all; without it nothing can be said.
    """

    kept: bool
    balance: int
    promised: int
    needed: int

    @property
    def missing(self) -> int:
        """What the fund lacks, 0 if it covers the sum."""
        return max(0, self.promised + self.needed - self.balance) if self.kept else 0


def ledger(session: Session, year: int) -> Ledger:
    """Return the ledger of a year in the order of the days, each line with the balance after it."""
    opening = balance = _balance_before(session, date(year, 1, 1))
    query = (
        select(FundEntry).where(FundEntry.year == year).order_by(FundEntry.on_date, FundEntry.id)
    )
    rows: list[EntryRow] = []
    for entry in session.scalars(query):
        if entry.struck_at is None:
            balance += entry.amount if entry.flow is FundFlow.IN else -entry.amount
        rows.append(replace(_row(entry), balance=balance))
    return Ledger(year, opening, tuple(rows))


def years(session: Session, today: date) -> list[int]:
    """Return the years of the ledger and this one, newest first."""
    return sorted({today.year, *session.scalars(select(FundEntry.year).distinct())}, reverse=True)


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Ghi sổ quỹ"))
def enter(session: Session, new: NewEntry, now: datetime, award_id: int | None = None) -> int:
    """Write a line into the ledger of its day's year; return its id."""
    checked = _checked(new, now.date())
    entry = FundEntry(
        year=checked.on.year,
        on_date=checked.on,
        flow=checked.flow,
        amount=checked.amount,
        what=checked.what,
        voucher=checked.voucher,
        award_id=award_id,
        recorded_at=now,
        recorded_by=settings.clerk(session, now.date()),
    )
    session.add(entry)
    session.flush()
    return entry.id


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Gạch dòng sổ quỹ"))
def strike(session: Session, entry_id: int, reason: str, now: datetime) -> None:
    """Strike a wrong line out with its reason; it stays to be read."""
    entry = session.get(FundEntry, entry_id)
    if entry is None:
        raise NotFound(what="dòng trong sổ quỹ")
    if entry.struck_at is not None:
        raise EntryStruck
    if not reason.strip():
        raise ReasonNeeded(step="Gạch bỏ dòng trong sổ quỹ")
    returned = standing(session, entry.award_id, FundFlow.IN)
    if entry.flow is FundFlow.OUT and returned is not None:
        recipient = session.get_one(Award, entry.award_id).nomination.recipient
        raise EntryRests(recipient=recipient, on=short_date(returned.on_date))
    entry.struck_at, entry.strike_reason = now, reason.strip()
    session.flush()


def cover(session: Session, needed: int, on: date, but_not: int | None = None) -> Cover:
    """Tell whether the fund covers a sum besides what issued decisions have promised already.

    on: the day, of whose year the ledger is read; but_not: the decision that needs the sum.
    """
    kept = session.scalar(select(FundEntry.id).where(FundEntry.struck_at.is_(None)).limit(1))
    balance = _balance_before(session, date(on.year + 1, 1, 1))
    return Cover(kept is not None, balance, _promised(session, but_not), needed)


def standing(session: Session, award_id: int | None, flow: FundFlow) -> FundEntry | None:
    """Return the line that pays an award's bonus, or that takes it back, unless it was struck."""
    if award_id is None:
        return None
    return session.scalar(
        select(FundEntry).where(
            FundEntry.award_id == award_id,
            FundEntry.flow == flow,
            FundEntry.struck_at.is_(None),
        )
    )


def paid_awards(session: Session, award_ids: Sequence[int], flow: FundFlow) -> dict[int, date]:
    """Return the day on which each of these awards was paid, or its money came back."""
    query = select(FundEntry.award_id, FundEntry.on_date).where(
        FundEntry.award_id.in_(award_ids),
        FundEntry.flow == flow,
        FundEntry.struck_at.is_(None),
    )
    return {key: day for key, day in session.execute(query) if key is not None}


def _balance_before(session: Session, day: date) -> int:
    sign = case((FundEntry.flow == FundFlow.IN, FundEntry.amount), else_=-FundEntry.amount)
    found = session.scalar(
        select(func.sum(sign)).where(FundEntry.on_date < day, FundEntry.struck_at.is_(None))
    )
    return found or 0


def _promised(session: Session, but_not: int | None) -> int:
    """Return the bonuses of issued decisions that stand and have not been paid."""
    paid = select(FundEntry.award_id).where(
        FundEntry.flow == FundFlow.OUT,
        FundEntry.struck_at.is_(None),
        FundEntry.award_id.is_not(None),
    )
    query = (
        select(func.sum(Award.amount))
        .join(AwardDecision)
        .where(
            AwardDecision.state == DecisionState.ISSUED,
            Award.revoked_at.is_(None),
            Award.id.not_in(paid),
        )
    )
    if but_not is not None:
        query = query.where(AwardDecision.id != but_not)
    return session.scalar(query) or 0


def _checked(new: NewEntry, today: date) -> NewEntry:
    wrong: dict[str, Said] = {}
    if new.amount <= 0:
        wrong["amount"] = say(QT_TRANSLATE_NOOP("Form", "Số tiền phải lớn hơn 0."))
    if not tidy(new.what):
        wrong["what"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi nội dung thu, chi."))
    if new.on > today:
        wrong["on"] = say(QT_TRANSLATE_NOOP("Form", "Ngày thu, chi ở tương lai."))
    if wrong:
        raise InvalidForm(wrong)
    return replace(new, what=tidy(new.what), voucher=tidy(new.voucher))


def _row(entry: FundEntry) -> EntryRow:
    return EntryRow(
        entry.id,
        entry.on_date,
        entry.flow,
        entry.amount,
        entry.what,
        entry.voucher,
        entry.recorded_by,
        entry.award_id,
        0,
        entry.strike_reason,
    )
