"""Số liệu báo cáo: the figures of a period, read from the one catalogue."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.award import Award
from app.rules.errors import NotFound
from app.rules.period import Period
from app.services.figure_catalogue import FIGURES, Figure
from app.services.figure_queries import Rows


@dataclass(frozen=True)
class Counted:
    """A figure of one period: its value, the records behind it and the day of each."""

    name: str
    value: int
    ids: tuple[int, ...]
    days: tuple[date | None, ...] = ()


_BY_NAME = {each.name: each for each in FIGURES}


def figure(name: str) -> Figure:
    """Return the definition of a figure."""
    if name not in _BY_NAME:
        raise NotFound(what=f"số liệu {name}")
    return _BY_NAME[name]


def figures(
    session: Session, period: Period, names: Iterable[str] | None = None
) -> dict[str, Counted]:
    """Return the figures of a period, all or those named, in the order of the catalogue."""
    wanted = FIGURES if names is None else tuple(map(figure, names))
    return {each.name: counted(session, each, period) for each in wanted}


def counted(session: Session, figure: Figure, period: Period) -> Counted:
    """Return one figure of a period."""
    rows = figure.rows(period)
    found: list[tuple[int, date | None]] = sorted(map(tuple, session.execute(rows)))
    value = _bonuses(session, rows) if figure.adds_bonuses else len(found)
    return Counted(
        figure.name, value, tuple(key for key, _day in found), tuple(day for _key, day in found)
    )


def _bonuses(session: Session, rows: Rows) -> int:
    keys = rows.subquery()
    query = select(func.coalesce(func.sum(Award.amount), 0))
    return session.scalar(query.where(Award.id.in_(select(keys.c[0])))) or 0
