from datetime import date, datetime
from pathlib import Path

import pytest

from app.rules.duty import TaskState
from app.rules.duty_errors import PlanTaskStays, TaskHasEvidence
from app.rules.errors import InvalidForm, NotFound
from app.rules.evidence import EvidenceOf
from app.rules.unit import UnitKind
from app.services import evidence, unit_tasks
from app.services.unit_tasks import TaskFacts
from tests.makers import a_unit

TODAY = date(2026, 7, 20)
OWN = TaskFacts(" Treo băng rôn ", date(2026, 7, 1), date(2026, 7, 15), "Tại nhà văn hóa")


def of(session, unit, today=TODAY):
    found = unit_tasks.tasks_of_year(session, 2026, today)
    return [line for line in found if line.unit_id == unit.id]


def own(session, unit):
    unit_tasks.give(session, [unit.id], OWN, TODAY)
    return next(line for line in of(session, unit) if not line.clause)


def test_every_unit_gets_the_tasks_of_its_kind_or_clause_once(session):
    village = a_unit(session)
    done = unit_tasks.assign_plan_tasks(session, TODAY)

    assert [line.clause for line in of(session, village)] == ["IV.1", "V", "V.6", "V.6"]
    assert done.units == len(
        {line.unit_id for line in unit_tasks.tasks_of_year(session, 2026, TODAY)}
    )
    assert unit_tasks.assign_plan_tasks(session, TODAY).tasks == 0
    office = next(x for x in unit_tasks.tasks_of_year(session, 2026, TODAY) if x.clause == "V.3")
    assert office.unit == "Phòng Kinh tế"


def test_a_new_unit_gets_its_tasks_by_the_same_step(session):
    unit_tasks.assign_plan_tasks(session, TODAY)
    assert unit_tasks.without_tasks(session, TODAY) == 0
    team = a_unit(session, "Tổ số Vân Hòa", UnitKind.DIGITAL_TEAM)
    closed = a_unit(session, "Thôn cũ")
    closed.closed_on = TODAY
    session.flush()

    assert unit_tasks.without_tasks(session, TODAY) == 1
    again = unit_tasks.assign_plan_tasks(session, TODAY)
    assert (again.tasks, again.units) == (3, 1)
    assert len(of(session, team)) == 3


def test_an_own_task_is_late_until_it_is_done(session):
    line = own(session, a_unit(session))
    assert (line.facts.text, line.late, line.state) == ("Treo băng rôn", 5, TaskState.TODO)
    assert [task.id for task in unit_tasks.overdue(session, TODAY)] == [line.id]

    unit_tasks.mark(session, [line.id], TaskState.DONE, date(2026, 7, 14), TODAY)

    done = unit_tasks.task_line(session, line.id, TODAY)
    assert (done.late, done.done_on) == (0, date(2026, 7, 14))
    assert unit_tasks.overdue(session, TODAY) == []


def test_many_tasks_are_marked_in_one_step_and_opened_again(session):
    unit = a_unit(session)
    unit_tasks.assign_plan_tasks(session, TODAY)
    keys = [line.id for line in of(session, unit)]

    assert unit_tasks.mark(session, keys, TaskState.DONE, TODAY, TODAY) == 4
    assert unit_tasks.mark(session, keys, TaskState.DONE, TODAY, TODAY) == 0
    assert unit_tasks.mark(session, keys[:1], TaskState.DOING, None, TODAY) == 1

    assert [line.done_on for line in of(session, unit)] == [None, TODAY, TODAY, TODAY]


def test_the_words_of_the_plan_stay(session):
    unit = a_unit(session)
    unit_tasks.assign_plan_tasks(session, TODAY)
    line = of(session, unit)[0]

    unit_tasks.change(session, line.id, TaskFacts("Khác", TODAY, date(2026, 12, 1), "Gấp"), TODAY)

    after = of(session, unit)[0].facts
    assert (after.text, after.due_on, after.note) == (line.facts.text, date(2026, 12, 1), "Gấp")
    with pytest.raises(PlanTaskStays, match=r"IV\.1"):
        unit_tasks.remove(session, line.id)


def test_an_own_task_is_put_right_taken_off_and_given_back(session):
    unit = a_unit(session)
    line = own(session, unit)
    unit_tasks.change(session, line.id, TaskFacts("Treo pa nô", TODAY), TODAY)

    gone = unit_tasks.remove(session, line.id)
    assert of(session, unit) == []
    unit_tasks.put_back(session, gone)

    assert [line.facts.text for line in of(session, unit)] == ["Treo pa nô"]


def test_a_task_with_evidence_stays(session, tmp_path: Path):
    line = own(session, a_unit(session))
    photo = tmp_path / "anh.txt"
    photo.write_text("ảnh", "utf-8")
    evidence.add_path(session, EvidenceOf.UNIT_TASK, line.id, photo, datetime(2026, 7, 20))

    with pytest.raises(TaskHasEvidence):
        unit_tasks.remove(session, line.id)
    assert unit_tasks.task_line(session, line.id, TODAY).files == 1


def test_wrong_boxes_are_named(session):
    with pytest.raises(InvalidForm) as refused:
        unit_tasks.give(session, [], TaskFacts(" ", None), TODAY)
    assert set(refused.value.wrong) == {"units", "text", "assigned_on"}
    line = own(session, a_unit(session))
    with pytest.raises(InvalidForm) as refused:
        unit_tasks.change(session, line.id, TaskFacts("A", TODAY, date(2026, 7, 1)), TODAY)
    assert set(refused.value.wrong) == {"due_on"}
    for day in (None, date(2026, 7, 21), date(2026, 6, 30)):
        with pytest.raises(InvalidForm) as refused:
            unit_tasks.mark(session, [line.id], TaskState.DONE, day, TODAY)
        assert set(refused.value.wrong) == {"on"}
    with pytest.raises(NotFound):
        unit_tasks.mark(session, [999], TaskState.DOING, None, TODAY)
