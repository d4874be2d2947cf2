"""Undoing a run gives back what stood; what was worked on since stays and is named."""

from datetime import date

import pytest
from sqlalchemy import select

from app.models.importing import ImportLine
from app.models.unit import Unit
from app.rules.importing.errors import RunUndone
from app.rules.unit import ActivityKind, UnitKind
from app.services import unit_import, units
from app.services.importing import undoing
from app.services.units import UnitFacts
from tests.makers import an_idea
from tests.makers_ideas import NOW
from tests.makers_reports import did

TEXT = "Tên đơn vị\tNgười đứng đầu\nThôn Suối Mây\tLò Văn Pảo\nThôn Đồi Sim\tVi Thị Hảo\n"


@pytest.fixture
def village(session) -> int:
    return units.save_unit(session, None, UnitFacts(kind=UnitKind.VILLAGE, name="Thôn Suối Mây"))


def undo(session, run):
    return undoing.undo(session, run, NOW).taken_back


def written(session, run) -> list[int]:
    """The units of a run, as they stand in the list."""
    lines = session.scalars(select(ImportLine).where(ImportLine.run_id == run))
    return [line.record_id for line in lines]


def names(session) -> set[str]:
    return {row.name for row in units.list_units(session, with_closed=True)}


def test_what_was_added_goes_and_what_was_changed_comes_back(session, village) -> None:
    before = names(session)
    done = unit_import.take(session, TEXT, NOW)
    assert (done.added, done.changed) == (1, 1)

    back = undo(session, done.run)

    assert (back.removed, back.restored, back.kept) == (1, 1, ())
    assert names(session) == before
    assert units.unit_detail(session, village).facts.head_name == ""


def test_a_unit_that_was_used_since_stays_and_is_named(session, village) -> None:
    done = unit_import.take(session, TEXT, NOW)
    added = session.get_one(Unit, written(session, done.run)[1])
    did(session, added, ActivityKind.LAUNCH, date(2026, 7, 1))

    back = undo(session, done.run)

    assert (back.removed, back.kept) == (0, ("Thôn Đồi Sim",))
    assert "Thôn Đồi Sim" in names(session)


def test_an_idea_of_the_unit_keeps_it_too(session) -> None:
    done = unit_import.take(session, TEXT, NOW)
    an_idea(session, unit_id=written(session, done.run)[0])

    assert undo(session, done.run).kept == ("Thôn Suối Mây",)


def test_what_was_corrected_since_is_not_overwritten(session, village) -> None:
    done = unit_import.take(session, TEXT, NOW)
    facts = units.unit_detail(session, village).facts
    corrected = UnitFacts(**{**vars(facts), "phone": "0912345678"})
    units.save_unit(session, village, corrected)

    back = undo(session, done.run)

    assert back.kept == ("Thôn Suối Mây",)
    assert units.unit_detail(session, village).facts.phone == "0912345678"


def test_undoing_twice_is_refused(session, village) -> None:
    done = unit_import.take(session, TEXT, NOW)
    undo(session, done.run)

    with pytest.raises(RunUndone):
        undo(session, done.run)

    assert len(names(session) & {"Thôn Đồi Sim"}) == 0
