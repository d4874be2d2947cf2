"""Tài khoản: who may open the data file with a password, and as what."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, ByValue, Keyed, one_of
from app.rules.role import Role


class Account(Keyed, Base):
    """Someone who signs in; one who left is closed, never erased, for the journal names them.

    password_hash: Argon2id with its parameters and salt. failures: wrong passwords since the
    last right one. blocked_until: no password is looked at before.
    """

    __tablename__ = "account"
    __table_args__ = (
        CheckConstraint(one_of(Role, "role"), name="role"),
        CheckConstraint("length(name) > 0", name="name_given"),
        CheckConstraint("failures >= 0", name="failures"),
    )

    name: Mapped[str]
    name_fold: Mapped[str] = mapped_column(unique=True)
    role: Mapped[Role] = mapped_column(ByValue(Role))
    password_hash: Mapped[str]
    failures: Mapped[int] = mapped_column(default=0)
    blocked_until: Mapped[datetime | None]
    made_on: Mapped[date]
    closed_on: Mapped[date | None]


class RecoveryCode(Base):
    """The code printed last, as its Argon2id hash; there is one, an older one holds no more."""

    __tablename__ = "recovery_code"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    code_hash: Mapped[str]
    made_at: Mapped[datetime]
    failures: Mapped[int] = mapped_column(default=0)
    blocked_until: Mapped[datetime | None]
