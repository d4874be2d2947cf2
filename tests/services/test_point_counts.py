from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.models.follow_up import Replication
from app.rules.period import of_year
from app.rules.unit import ActivityKind
from app.rules.unit_points import PointMeasure
from app.services.point_counts import counts_by_unit
from tests.makers import a_unit, an_idea
from tests.makers_reports import did

YEAR = of_year(2026)


@pytest.mark.parametrize("measure", sorted(set(PointMeasure) - {PointMeasure.ENTERED}))
def test_every_counted_measure_finds_nothing_where_nothing_was_done(
    session: Session, measure: PointMeasure
) -> None:
    village = a_unit(session)

    assert counts_by_unit(session, measure, YEAR).get(village.id, []) == []


def test_outreach_of_the_year_counts_for_the_unit_that_did_it(session: Session) -> None:
    village = a_unit(session)
    done = did(session, village, ActivityKind.OUTREACH, date(2026, 7, 2))
    did(session, village, ActivityKind.OUTREACH, date(2027, 7, 2))

    assert counts_by_unit(session, PointMeasure.OUTREACH, YEAR)[village.id] == [done.id]


def test_a_replication_counts_on_both_sides_and_one_idea_once(session: Session) -> None:
    home, first, second = (a_unit(session, f"Thôn Suối {name}") for name in ("Mây", "Đá", "Lau"))
    idea = an_idea(session, unit_id=home.id)
    for unit in (first, second):
        session.add(Replication(idea_id=idea.id, unit_id=unit.id, on_date=date(2026, 9, 1)))
    session.flush()

    assert counts_by_unit(session, PointMeasure.REPLICATED, YEAR) == {home.id: [idea.id]}
    assert counts_by_unit(session, PointMeasure.REPLICATES, YEAR)[first.id] == [idea.id]
