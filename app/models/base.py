"""The declarative base: naming of constraints, stored types, the keys every table has."""

import uuid
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import Dialect, Integer, MetaData, String, Table, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import Date, DateTime, TypeEngine
from typing_extensions import override

from app.basics.text import nfc

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Hundredths(TypeDecorator[Decimal]):
    """A decimal with two places, kept as a whole number of hundredths so that SQL compares exactly.

    Scores, shares and means are stored so; a value with more than two places is a defect.
    """

    impl = Integer
    cache_ok = True

    @override
    def process_bind_param(self, value: Decimal | int | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        scaled = Decimal(value) * 100
        if scaled != scaled.to_integral_value():
            msg = f"{value} has more than two decimal places"
            raise ValueError(msg)
        return int(scaled)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(int(value)).scaleb(-2)


class Composed(TypeDecorator[str]):
    """Text in Unicode form C: the door through which every typed word enters the file."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else nfc(value)


class ByValue(TypeDecorator[StrEnum]):
    """An enumeration stored by its value, so that renaming a Python member breaks no old file."""

    impl = String(40)
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    @override
    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
        return None if value is None else self.kind(value).value

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


class Base(DeclarativeBase):
    """Every table of the data file."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, TypeEngine[Any] | type[TypeEngine[Any]]]] = {
        str: Composed,
        date: Date,
        datetime: DateTime,
        Decimal: Hundredths,
    }


def table_of(model: type[Base]) -> Table:
    """Return the table of a class, for writing many rows without making records of them."""
    return Base.metadata.tables[model.__tablename__]


def new_uid() -> str:
    """Return a key that stays unique when two data files are merged."""
    return str(uuid.uuid4())


class Keyed:
    """The two keys of a record: a short one inside this file, a world-wide one for merging."""

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True, default=new_uid)


class Struck:
    """A record that is struck out with a reason when it was wrong, never erased.

    A table that has it checks `STRUCK_WITH_REASON`.
    """

    struck_at: Mapped[datetime | None]
    strike_reason: Mapped[str] = mapped_column(default="")


STRUCK_WITH_REASON = "(struck_at IS NULL) = (strike_reason = '')"


def one_of(kind: type[StrEnum], column: str) -> str:
    """Return the SQL condition that keeps a column to the values of an enumeration."""
    values = ", ".join(f"'{member.value}'" for member in kind)
    return f"{column} IN ({values})"
