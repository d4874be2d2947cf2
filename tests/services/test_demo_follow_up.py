"""The sample office shows the whole time after the council, and little of it is late."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from app.rules.follow_up import PilotConclusion, SupportState
from app.rules.idea import IdeaState
from app.services import (
    adoptions,
    author_answers,
    data_file,
    pilots,
    referrals,
    replications,
    support_tasks,
    waiting,
)
from app.services.data_file import DataFile
from app.services.idea_follow_up import Followed, follow_up
from app.services.integrity import check
from app.services.unit_results import unit_results
from app.services.waiting_line import WaitingKind

TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def office(demo_answer) -> Iterator[DataFile]:
    opened = data_file.open_existing(demo_answer.data.data_file)
    yield opened
    opened.close()


def test_support_is_done_open_late_and_dropped(office) -> None:
    tasks = office.do(support_tasks.tasks_of_year, 2026, TODAY)

    states = Counter(task.state for task in tasks)
    assert states == {SupportState.DONE: 3, SupportState.OPEN: 1, SupportState.DROPPED: 1}
    assert [task.late for task in tasks if task.state is SupportState.OPEN] == [6]
    assert any(task.notes for task in tasks)


def test_pilots_run_stop_and_lead_to_use(office) -> None:
    lines = office.do(pilots.pilots_of_year, 2026, TODAY)

    assert {line.conclusion for line in lines} == {
        None,
        PilotConclusion.STOP,
        PilotConclusion.APPLY,
    }
    assert all(line.facts.measures and line.facts.cost for line in lines)


def test_use_spread_and_referrals_are_there(office) -> None:
    use = office.do(adoptions.adoptions_of_year, 2026)
    sent = office.do(referrals.referrals_of_year, 2026, TODAY)

    assert sorted(line.missing for line in use) == [False, True]  # one scan is still awaited
    assert sum(len(idea.by_unit) for idea in office.do(replications.matrix).ideas) == 3
    assert sorted(line.answered is not None for line in sent) == [False, True]


def test_a_handful_of_things_waits_not_every_answer(office) -> None:
    answers = office.do(author_answers.answers_of_year, 2026, TODAY)
    waits = Counter(each.kind for each in office.do(waiting.waiting, TODAY))

    assert sum(each.answered_on is not None for each in answers) == 10
    assert 0 < waits[WaitingKind.ANSWER] <= 3
    assert waits[WaitingKind.SUPPORT] == 1
    assert waits[WaitingKind.PILOT] == 1


def test_units_were_judged_and_the_file_is_whole(office) -> None:
    results = office.do(unit_results, 2026, TODAY)

    assert sum(any(line.reason for line in each.lines) for each in results) == 8
    assert [each for each in office.do(check) if each.serious] == []


def test_records_and_moves_of_an_idea_agree(office) -> None:
    pilot_idea = next(
        line for line in office.do(pilots.pilots_of_year, 2026, TODAY) if line.conclusion is None
    )
    assert pilot_idea.idea_state is IdeaState.PILOTING
    (spread,) = (idea for idea in office.do(replications.matrix).ideas if idea.by_unit)
    kinds = [line.kind for line in office.do(follow_up, spread.id, TODAY)]
    assert kinds == [Followed.ANSWER, Followed.ADOPTION, *[Followed.REPLICATION] * 3]
