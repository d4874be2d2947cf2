"""Quỹ thi đua, khen thưởng: what came in and what was paid, per year, in đồng (§8)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, ByValue, Keyed, one_of
from app.rules.fund import FundFlow


class FundEntry(Keyed, Base):
    """A line of the ledger; a wrong one is struck out with a reason, never erased.

    award_id: whose bonus was paid out or came back; either happens once.
    """

    __tablename__ = "fund_entry"
    __table_args__ = (
        CheckConstraint(one_of(FundFlow, "flow"), name="flow"),
        CheckConstraint("amount > 0", name="amount_positive"),
        CheckConstraint("(struck_at IS NULL) = (strike_reason = '')", name="struck_with_reason"),
        Index(
            "uq_fund_entry_award_once",
            "award_id",
            "flow",
            unique=True,
            sqlite_where=text("struck_at IS NULL"),
            postgresql_where=text("struck_at IS NULL"),
        ),
    )

    year: Mapped[int] = mapped_column(index=True)
    on_date: Mapped[date]
    flow: Mapped[FundFlow] = mapped_column(ByValue(FundFlow))
    amount: Mapped[int]
    what: Mapped[str]
    voucher: Mapped[str] = mapped_column(default="")
    award_id: Mapped[int | None] = mapped_column(ForeignKey("award.id"), index=True)
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str] = mapped_column(default="")
    struck_at: Mapped[datetime | None]
    strike_reason: Mapped[str] = mapped_column(default="")
