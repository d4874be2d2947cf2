"""Đếm để tính điểm: the records behind each counted line of the points table, by unit.

Every line counts a figure of the catalogue, divided among the units.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.follow_up import Replication
from app.models.idea import Adoption, Idea, IdeaEvent
from app.rules.period import Period
from app.rules.unit_points import PointMeasure
from app.services.figure_definition import RecordKind
from app.services.figure_units import ByUnit, by_unit, grouped
from app.services.figures import figure, figures

# The figure that each measure divides among the units.
FIGURE_OF: dict[PointMeasure, str] = {
    PointMeasure.LAUNCHED: "units_launched",
    PointMeasure.OUTREACH: "outreach_activities",
    PointMeasure.AUTHORS: "authors_total",
    PointMeasure.IDEAS: "ideas_received",
    PointMeasure.APPROVED: "ideas_approved",
    PointMeasure.PRIORITY: "priority_ideas",
    PointMeasure.ADOPTED: "ideas_adopted",
    PointMeasure.APPLIES: "ideas_adopted",
    PointMeasure.REPLICATED: "replications_total",
    PointMeasure.REPLICATES: "replications_total",
    PointMeasure.REPORTS_ON_TIME: "unit_reports_in_time",
    PointMeasure.TASKS_DONE: "unit_tasks_done",
}


def kind_of(measure: PointMeasure) -> RecordKind:
    """Return what is behind a counted line, to list it."""
    if measure is PointMeasure.REPLICATED:
        return RecordKind.IDEA
    return figure(FIGURE_OF[measure]).kind


def counts_by_unit(session: Session, measure: PointMeasure, period: Period) -> ByUnit:
    """Return the keys of what a measure counts in a period, by the key of the unit."""
    name = FIGURE_OF[measure]
    ids = figures(session, period, [name])[name].ids
    if measure is PointMeasure.APPLIES:
        return _by_adopter(session, ids)
    if measure is PointMeasure.REPLICATED:
        return _by_home(session, ids)
    return by_unit(session, kind_of(measure), ids)


def _by_adopter(session: Session, idea_ids: tuple[int, ...]) -> ByUnit:
    """Divide adopted ideas among the units that apply them."""
    adopters = (
        select(IdeaEvent.idea_id, Adoption.unit_id)
        .join(Adoption, Adoption.event_id == IdeaEvent.id)
        .where(IdeaEvent.undone_at.is_(None))
    )
    return grouped(session, adopters, idea_ids)


def _by_home(session: Session, replication_ids: tuple[int, ...]) -> ByUnit:
    """Give the units whose ideas were taken over elsewhere those ideas, each once."""
    homes = select(Replication.id, Replication.idea_id)
    wanted = {idea for record, idea in session.execute(homes) if record in set(replication_ids)}
    return grouped(session, select(Idea.id, Idea.unit_id), wanted)
