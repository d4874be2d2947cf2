"""Sổ yêu cầu của chủ thể dữ liệu: what people asked about their personal data, and the answer."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, ByValue, Keyed, one_of
from app.rules.person_request import RequestKind


class PersonRequest(Keyed, Base):
    """A request; it is answered on a day, with what was done or why it was refused."""

    __tablename__ = "person_request"
    __table_args__ = (
        CheckConstraint(one_of(RequestKind, "kind"), name="kind"),
        CheckConstraint("length(person) > 0", name="person_named"),
        CheckConstraint("(answered_on IS NULL) = (outcome = '')", name="answered_with_outcome"),
    )

    person: Mapped[str]
    kind: Mapped[RequestKind] = mapped_column(ByValue(RequestKind))
    received_on: Mapped[date]
    wish: Mapped[str] = mapped_column(default="")
    acknowledge_by: Mapped[date]
    acknowledged_on: Mapped[date | None]
    due_on: Mapped[date] = mapped_column(index=True)
    extended: Mapped[bool] = mapped_column(default=False)
    answered_on: Mapped[date | None]
    outcome: Mapped[str] = mapped_column(default="")
