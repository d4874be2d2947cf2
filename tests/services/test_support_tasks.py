"""Hỗ trợ hoàn thiện: given, followed, ended; late is said."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.errors import DateOutOfOrder, InvalidForm, ReasonNeeded
from app.rules.follow_up import SupportState
from app.rules.follow_up_errors import AlreadyStruck, NotThisFar, SupportEnded
from app.rules.idea import IdeaState
from app.services import support_tasks
from app.services.settings import set_value
from app.services.support_tasks import TaskEnd
from tests.makers import an_idea
from tests.makers_follow_up import (
    NOW,
    a_task,
    an_approved_idea,
    an_office,
    state_of,
    task_facts,
)

TODAY = NOW.date()


def test_the_first_task_begins_the_support_of_an_approved_idea(session):
    idea = an_approved_idea(session)

    key = a_task(session, idea)
    a_task(session, idea, task="Chụp ảnh sản phẩm", due_on=None)

    assert state_of(session, idea) is IdeaState.SUPPORTING
    line = support_tasks.task(session, key, TODAY)
    assert (line.task, line.deliverable) == ("Thiết kế nhãn sản phẩm", "Bản thiết kế nhãn")
    assert line.late == 5
    assert [each.late for each in support_tasks.tasks_of_idea(session, idea, TODAY)] == [5, 0]


def test_a_task_is_not_given_before_the_council(session):
    idea = an_idea(session)

    with pytest.raises(NotThisFar, match="giao việc hỗ trợ"):
        support_tasks.assign(session, task_facts(idea.id, an_office(session)), NOW)


def test_support_does_not_begin_before_the_conclusion(session):
    with pytest.raises(DateOutOfOrder):
        a_task(session, assigned_on=date(2026, 6, 30), due_on=None)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"unit_id": None}, "unit_id"),
        ({"task": " \n"}, "task"),
        ({"assigned_on": None}, "assigned_on"),
        ({"assigned_on": date(2026, 7, 21)}, "assigned_on"),
        ({"due_on": date(2026, 7, 5)}, "due_on"),
    ],
)
def test_what_is_wrong_is_said_at_its_box(session, changes, named):
    facts = replace(task_facts(an_approved_idea(session), an_office(session)), **changes)

    with pytest.raises(InvalidForm) as refused:
        support_tasks.assign(session, facts, NOW)

    assert named in refused.value.wrong


def test_progress_is_noted_by_day_and_name(session):
    set_value(session, "office.clerk", "Lê Thị Sao", TODAY)
    key = a_task(session)

    support_tasks.note(session, key, date(2026, 7, 10), "Đã chọn mẫu nhãn", NOW)

    (note,) = support_tasks.task(session, key, TODAY).notes
    assert (note.on, note.text, note.by) == (
        date(2026, 7, 10),
        "Đã chọn mẫu nhãn",
        "Lê Thị Sao",
    )
    with pytest.raises(InvalidForm):
        support_tasks.note(session, key, date(2026, 7, 21), "", NOW)


def test_a_task_is_done_with_its_result_and_can_be_opened_again(session):
    key = a_task(session)

    support_tasks.end(session, key, TaskEnd(SupportState.DONE, date(2026, 7, 17), "Đã in"), NOW)

    line = support_tasks.task(session, key, TODAY)
    assert (line.state, line.ended_on, line.result, line.late) == (
        SupportState.DONE,
        date(2026, 7, 17),
        "Đã in",
        2,
    )
    with pytest.raises(SupportEnded, match="17/07/2026"):
        support_tasks.note(session, key, TODAY, "Nữa", NOW)
    support_tasks.reopen(session, key)
    assert support_tasks.task(session, key, TODAY).state is SupportState.OPEN


@pytest.mark.parametrize(
    ("how", "named"),
    [
        (TaskEnd(SupportState.DONE, TODAY, " "), "result"),
        (TaskEnd(SupportState.DROPPED, TODAY, ""), "result"),
        (TaskEnd(SupportState.DONE, None, "Xong"), "on"),
        (TaskEnd(SupportState.DONE, date(2026, 7, 5), "Xong"), "on"),
    ],
)
def test_a_task_does_not_end_without_day_and_result(session, how, named):
    with pytest.raises(InvalidForm) as refused:
        support_tasks.end(session, a_task(session), how, NOW)

    assert list(refused.value.wrong) == [named]


def test_words_and_days_can_be_put_right_while_it_is_open(session):
    idea = an_approved_idea(session)
    key, other = a_task(session, idea), an_office(session, "Văn phòng")

    facts = task_facts(idea, other, task="Thiết kế tem", due_on=date(2026, 8, 1))
    support_tasks.change(session, key, facts, NOW)

    line = support_tasks.task(session, key, TODAY)
    assert (line.unit, line.task, line.late) == ("Văn phòng", "Thiết kế tem", 0)


def test_what_was_struck_out_counts_no_more(session):
    idea = an_approved_idea(session)
    key = a_task(session, idea)

    with pytest.raises(ReasonNeeded):
        support_tasks.strike_out(session, key, " ", NOW)
    support_tasks.strike_out(session, key, "Ghi nhầm ý tưởng", NOW)

    assert support_tasks.tasks_of_idea(session, idea, TODAY) == []
    with pytest.raises(AlreadyStruck):
        support_tasks.reopen(session, key)


def test_a_year_shows_what_was_worked_on_in_it(session):
    idea = an_approved_idea(session)
    open_one, done = a_task(session, idea), a_task(session, idea, task="Xong rồi")
    support_tasks.end(session, done, TaskEnd(SupportState.DONE, TODAY, "Xong"), NOW)

    def keys(year):
        return [each.id for each in support_tasks.tasks_of_year(session, year, TODAY)]

    assert keys(2026) == [open_one, done]
    assert keys(2027) == [open_one]
    assert keys(2025) == []
