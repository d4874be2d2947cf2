"""Đếm để tính điểm: the records behind each counted line of the points table, by unit.

Where the catalogue has the figure, its query is the one that counts here.
"""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.models.duty import UnitReport, UnitTask
from app.models.follow_up import Replication
from app.models.idea import Adoption, Author, Idea, IdeaEvent
from app.models.unit import UnitActivity
from app.rules.idea import IdeaState
from app.rules.period import Period
from app.rules.unit_points import PointMeasure
from app.services import figure_queries, unit_report_queries

Counts = dict[int, list[int]]
_Pairs = Select[Any, Any]


def counts_by_unit(session: Session, measure: PointMeasure, period: Period) -> Counts:
    """Return the keys of what a measure counts in a period, by the key of the unit."""
    grouped: Counts = defaultdict(list)
    for unit_id, key in session.execute(_PAIRS[measure](period)):
        if unit_id is not None:
            grouped[unit_id].append(key)
    return grouped


def _launched(period: Period) -> _Pairs:
    rows = figure_queries.units_launched(period).subquery()
    return select(rows.c[0], rows.c[0].label("record"))


def _outreach(period: Period) -> _Pairs:
    rows = figure_queries.outreach_activities(period).subquery()
    return select(UnitActivity.unit_id, UnitActivity.id).join(rows, rows.c[0] == UnitActivity.id)


def _authors(period: Period) -> _Pairs:
    rows = figure_queries.authors(period).subquery()
    return select(Idea.unit_id, Author.id).join(Author).join(rows, rows.c[0] == Author.id)


def _reports(period: Period) -> _Pairs:
    rows = unit_report_queries.on_time(period).subquery()
    return select(UnitReport.unit_id, UnitReport.id).join(rows, rows.c[0] == UnitReport.id)


def _tasks(period: Period) -> _Pairs:
    done = UnitTask.done_on.between(period.first, period.last)
    return select(UnitTask.unit_id, UnitTask.id).where(done)


def _applies(period: Period) -> _Pairs:
    """Ideas that the unit confirmed to apply, by the day it applies them from."""
    since = Adoption.applied_from.between(period.first, period.last)
    query = select(Adoption.unit_id, IdeaEvent.idea_id).join(IdeaEvent)
    return query.where(IdeaEvent.undone_at.is_(None), since)


def _replicates(period: Period) -> _Pairs:
    on = Replication.on_date.between(period.first, period.last)
    return select(Replication.unit_id, Replication.idea_id).where(
        Replication.struck_at.is_(None), on
    )


def _replicated(period: Period) -> _Pairs:
    rows = _replicates(period).subquery()
    return select(Idea.unit_id, Idea.id).join(rows, rows.c[1] == Idea.id).distinct()


def _ideas(rows_of: figure_queries.RowsOf) -> Callable[[Period], _Pairs]:
    def pairs(period: Period) -> _Pairs:
        rows = rows_of(period).subquery()
        return select(Idea.unit_id, Idea.id).join(rows, rows.c[0] == Idea.id)

    return pairs


_PAIRS: dict[PointMeasure, Callable[[Period], _Pairs]] = {
    PointMeasure.LAUNCHED: _launched,
    PointMeasure.OUTREACH: _outreach,
    PointMeasure.AUTHORS: _authors,
    PointMeasure.IDEAS: _ideas(figure_queries.receipts),
    PointMeasure.APPROVED: _ideas(figure_queries.concluded(IdeaState.APPROVED)),
    PointMeasure.PRIORITY: _ideas(figure_queries.priority_receipts),
    PointMeasure.ADOPTED: _ideas(figure_queries.reached(IdeaState.ADOPTED)),
    PointMeasure.APPLIES: _applies,
    PointMeasure.REPLICATED: _replicated,
    PointMeasure.REPLICATES: _replicates,
    PointMeasure.REPORTS_ON_TIME: _reports,
    PointMeasure.TASKS_DONE: _tasks,
}
