import gc
import threading
from typing import ClassVar

import pytest

from app.widgets.jobs import Workbench


@pytest.fixture
def bench(qapp):
    bench = Workbench()
    yield bench
    bench.close()


def test_work_is_done_elsewhere_and_answered_here(qtbot, bench):
    answers = []

    bench.start(
        threading.current_thread,
        lambda thread: answers.append((thread, threading.current_thread())),
    )

    qtbot.waitUntil(lambda: bool(answers))
    worked, answered = answers[0]
    assert worked is not threading.main_thread()
    assert answered is threading.main_thread()


def test_three_hundred_answers_come_in_order(qtbot, bench):
    answers = []

    for number in range(300):
        bench.start(lambda number=number: (gc.collect(0), number)[1], answers.append)

    qtbot.waitUntil(lambda: len(answers) == 300, timeout=20_000)
    assert answers == list(range(300))


class Known:
    """Something of the screens; it notes on which thread it ends."""

    ends: ClassVar[list[threading.Thread]] = []

    def __del__(self):
        self.ends.append(threading.current_thread())


@pytest.mark.parametrize("fails", [False, True])
def test_what_the_work_knows_ends_on_the_thread_of_the_screens(qtbot, bench, fails):
    Known.ends = []
    answers = []

    def begin():
        known = Known()

        def work():
            assert not fails
            return 1

        def answered(_result):
            answers.append(known.ends)

        bench.start(lambda: (known, work())[1], answered, answered)

    for _n in range(300):
        begin()
    qtbot.waitUntil(lambda: len(answers) == 300, timeout=20_000)
    gc.collect()

    assert len(Known.ends) == 300
    assert set(Known.ends) == {threading.main_thread()}


def test_an_error_is_handed_to_the_one_who_asked(qtbot, bench):
    errors = []

    bench.start(lambda: 1 / 0, on_failed=errors.append)

    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_an_error_nobody_takes_reaches_the_last_resort(qtbot, bench):
    with qtbot.captureExceptions() as caught:
        bench.start(lambda: 1 / 0)
        qtbot.waitUntil(lambda: bool(caught))

    assert caught[0][0] is ZeroDivisionError


def test_waiting_work_can_be_taken_back(qtbot, bench):
    gate, done = threading.Event(), []
    bench.start(gate.wait)
    second = bench.start(lambda: None, done.append)

    assert second.drop()
    gate.set()
    bench.close()

    assert done == []


def test_a_closed_bench_calls_nobody_back(qtbot):
    bench, answers = Workbench(), []
    bench.start(lambda: 1, answers.append)

    bench.close()
    qtbot.wait(20)

    assert answers == []
