"""Số liệu báo cáo: the figures of a period, read from the one catalogue."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.rules.errors import NotFound
from app.rules.period import Period
from app.services.figure_catalogue import FIGURES
from app.services.figure_definition import Figure


@dataclass(frozen=True)
class Counted:
    """A figure of one period: its value, the records behind it and the day of each.

    amounts: what each record adds to a sum; empty where records are counted.
    """

    name: str
    value: int
    ids: tuple[int, ...]
    days: tuple[date | None, ...] = ()
    amounts: tuple[int, ...] = ()


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
    found = sorted(map(tuple, session.execute(figure.rows(period))))
    ids, days = tuple(row[0] for row in found), tuple(row[1] for row in found)
    amounts = tuple(row[2] for row in found) if figure.sums else ()
    return Counted(figure.name, sum(amounts) if figure.sums else len(ids), ids, days, amounts)
