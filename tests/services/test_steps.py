"""A use case that writes says whose duty it is; nobody else runs it, from wherever it is called."""

import pytest
from sqlalchemy import update

from app.models.database import STEP
from app.models.idea import Idea
from app.models.setting import Phase
from app.rules.account_errors import NotYourDuty
from app.rules.role import Duty, Person, Role
from app.services.backed_up import reason_before
from app.services.importing import idea_import
from app.services.steps import step, step_of
from tests.makers import an_idea


def rename(session, name):
    session.query(Phase).first().name = name
    session.flush()


@step(Duty.OFFICE, "Đổi tên giai đoạn")
def rename_phase(session, name):
    rename(session, name)


@step(Duty.IDEAS, "Việc lớn", final=True)
def larger_step(session, name):
    rename_phase(session, name)


def at_work(database, role):
    database.at_work = Person("Người thử", role)
    return database


def test_someone_whose_duty_it_is_runs_it(database):
    with at_work(database, Role.ADMIN).transaction() as session:
        rename_phase(session, "Giai đoạn thử")
    with database.transaction() as session:
        assert session.query(Phase).first().name == "Giai đoạn thử"


def test_someone_else_is_refused_before_anything_is_written(database):
    with (
        pytest.raises(NotYourDuty, match="Cán bộ tiếp nhận"),
        at_work(database, Role.INTAKE).transaction() as session,
    ):
        rename_phase(session, "Giai đoạn thử")


def test_a_step_that_is_part_of_a_larger_one_was_allowed_with_it(database):
    with at_work(database, Role.INTAKE).transaction() as session:
        larger_step(session, "Giai đoạn thử")
        assert session.info[STEP].title == "Việc lớn"


def test_after_the_larger_step_the_smaller_one_is_asked_for_again(database):
    with pytest.raises(NotYourDuty), at_work(database, Role.INTAKE).transaction() as session:
        larger_step(session, "Giai đoạn thử")
        rename_phase(session, "Giai đoạn khác")


@pytest.mark.parametrize("role", Role)
def test_nothing_is_written_outside_of_a_step(database, role):
    with (
        pytest.raises(RuntimeError, match="outside of a step"),
        at_work(database, role).transaction() as session,
    ):
        rename(session, "Giai đoạn thử")
    with (
        pytest.raises(RuntimeError, match="outside of a step"),
        database.transaction() as session,
    ):
        session.execute(update(Phase).values(name="Giai đoạn thử"))


def test_reading_needs_no_step(database):
    with database.transaction() as session:
        an_idea(session)
    with at_work(database, Role.LEADER).transaction() as session:
        assert session.query(Idea).count() == 1


def test_without_accounts_everything_goes(database):
    with database.transaction() as session:
        rename(session, "Giai đoạn thử")


def test_a_step_keeps_what_else_the_use_case_says_of_itself():
    assert reason_before(idea_import.take) is not None
    assert step_of(idea_import.take).final
    assert step_of(rename_phase).title == "Đổi tên giai đoạn"
    assert step_of(rename) is None
