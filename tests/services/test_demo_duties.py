from collections import Counter
from datetime import date

import pytest

from app.rules.duty import TaskState, UnitReportState
from app.services import data_file, demo_duties, demo_sample, unit_reports, unit_tasks

TODAY = date(2026, 11, 20)


@pytest.fixture
def opened(demo_answer, tmp_path):
    copy = tmp_path / "mau.db"
    copy.write_bytes(demo_answer.data.data_file.read_bytes())
    file = data_file.open_existing(copy)
    yield file
    file.close()


def test_steps_are_taken_on_their_days():
    days = [step.at.date() for step in demo_duties.steps(demo_sample.load())]

    assert min(days) == date(2026, 6, 15)
    assert max(days) <= TODAY


def test_reports_of_the_sample_stand_in_every_way(opened):
    lines = opened.do(unit_reports.lines, "2026-Q3", TODAY)

    states = Counter(line.state for line in lines)
    assert states[UnitReportState.RECEIVED] == 7
    assert states[UnitReportState.RECEIVED_LATE] == 1
    assert states[UnitReportState.RETURNED] == 1
    assert states[UnitReportState.OVERDUE] == len(lines) - 9


def test_tasks_of_the_sample_are_done_or_late(opened):
    lines = opened.do(unit_tasks.tasks_of_year, 2026, TODAY)

    own = [line for line in lines if not line.clause]
    assert [line.state for line in own].count(TaskState.DONE) == 3
    assert len(opened.do(unit_tasks.overdue, TODAY)) == 2
    assert opened.do(unit_tasks.without_tasks, TODAY) == 0
