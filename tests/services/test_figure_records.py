from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.rules.period import of_year
from app.rules.unit import ActivityKind
from app.services.figure_catalogue import FIGURES
from app.services.figure_definition import RecordKind
from app.services.figure_records import records
from app.services.figures import figures
from app.services.unit_names import rename_unit
from tests.makers import a_unit, an_idea
from tests.makers_reports import a_meeting, an_award, did


@pytest.fixture
def busy(session: Session) -> Session:
    """A file in which every kind of record is counted."""
    village = a_unit(session)
    idea = an_idea(session, unit_id=village.id)
    did(session, village, ActivityKind.LAUNCH, date(2026, 6, 15))
    did(session, village, ActivityKind.OUTREACH, date(2026, 6, 16))
    a_meeting(session, date(2026, 7, 1))
    an_award(session, idea, date(2026, 7, 10))
    return session


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.name)
def test_every_figure_can_be_opened_as_a_list_of_its_records(busy: Session, figure) -> None:
    ids = figures(busy, of_year(2026), [figure.name])[figure.name].ids

    found = records(busy, figure.kind, ids)

    assert sorted(row.id for row in found) == list(ids)
    assert all(row.title and row.place for row in found)


def test_an_idea_is_listed_with_its_code_and_opens_itself(session: Session) -> None:
    idea = an_idea(session)
    kind = FIGURES[0].kind

    (row,) = records(session, kind, [idea.id])

    assert (row.code, row.detail, row.place) == ("YT-2026-0001", "Đã tiếp nhận", "idea")
    assert row.place_id == idea.id


def test_an_award_opens_its_decision(busy: Session) -> None:
    figure = next(figure for figure in FIGURES if figure.name == "awards_total")
    ids = figures(busy, of_year(2026), ["awards_total"])["awards_total"].ids

    (row,) = records(busy, figure.kind, ids)

    assert (row.place, row.on) == ("decision", date(2026, 7, 10))


def test_an_activity_has_the_name_of_its_day_and_opens_the_log(session: Session) -> None:
    village = a_unit(session)
    done = did(session, village, ActivityKind.OUTREACH, date(2026, 6, 16))
    rename_unit(session, village.id, "Thôn Hòa Bình", date(2026, 7, 1), date(2026, 7, 20))

    (row,) = records(session, RecordKind.ACTIVITY, [done.id])

    assert (row.title, row.place, row.place_id) == ("Thôn Vân Hòa", "outreach", done.id)
