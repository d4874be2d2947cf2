"""Số liệu đối chiếu: the figures of a period beside those of the periods it is compared with."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.rules.period import MOVEMENT_START, Period, previous, same_last_year, so_far, until
from app.services.figures import Counted, figures

Figures = dict[str, Counted]


@dataclass(frozen=True)
class Comparison:
    """Another period to compare with; it has no figures from before the movement began."""

    period: Period
    figures: Figures | None


@dataclass(frozen=True)
class PeriodFigures:
    """All figures of a period; `last_day` is the last day that was counted."""

    period: Period
    last_day: date
    figures: Figures
    before: Comparison | None
    last_year: Comparison | None
    since_start: Figures

    def value(self, name: str) -> int:
        """Return a figure of the period."""
        return self.figures[name].value


def compared(session: Session, period: Period, today: date) -> PeriodFigures:
    """Return the figures of a period, of the one before, of last year's and since the start.

    A period under way is counted up to today, so that what is owed later is not owed yet.
    """
    days, earlier = until(period, today), previous(period)
    before, year_ago = _comparison(session, earlier), same_last_year(period)
    return PeriodFigures(
        period=period,
        last_day=days.last,
        figures=figures(session, days),
        before=before,
        last_year=before if year_ago == earlier else _comparison(session, year_ago),
        since_start=figures(session, so_far(days)),
    )


def _comparison(session: Session, period: Period | None) -> Comparison | None:
    if period is None:
        return None
    began = period.last >= MOVEMENT_START
    return Comparison(period, figures(session, period) if began else None)
