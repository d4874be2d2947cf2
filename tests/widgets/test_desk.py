import threading
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from app.widgets.desk import Desk


class Ledger:
    """A database that remembers how its transactions ended."""

    def __init__(self, touched: set[str]) -> None:
        self.touched = touched
        self.ended: list[str] = []
        self.prepared: list[object] = []

    def prepare(self, use_case):
        self.prepared.append((use_case, len(self.ended)))

    @contextmanager
    def transaction(self):
        session = SimpleNamespace(info={"touched": set(self.touched)})
        try:
            yield session
        except BaseException:
            self.ended.append("rolled back")
            raise
        self.ended.append("committed")


def test_a_use_case_gets_a_session_and_its_facts(qapp):
    desk = Desk(Ledger(set()))

    assert desk.do(lambda session, number, unit="": (number, unit), 5, unit="Thôn Vịn") == (
        5,
        "Thôn Vịn",
    )


def test_what_changed_is_announced_after_the_commit(qtbot):
    ledger = Ledger({"Idea"})
    desk = Desk(ledger)
    seen = []
    desk.changed.connect(lambda tables: seen.append((tables, list(ledger.ended))))

    desk.do(lambda session: None)

    assert seen == [({"Idea"}, ["committed"])]


def test_reading_announces_nothing(qtbot):
    desk = Desk(Ledger(set()))

    with qtbot.assertNotEmitted(desk.changed):
        desk.do(lambda session: 24)


def test_a_failed_use_case_is_rolled_back_and_announces_nothing(qtbot):
    ledger = Ledger({"Idea"})
    desk = Desk(ledger)

    def fail(session):
        raise ValueError("no")

    with qtbot.assertNotEmitted(desk.changed), pytest.raises(ValueError, match="no"):
        desk.do(fail)
    assert ledger.ended == ["rolled back"]


def test_the_news_of_the_worker_arrive_on_the_thread_of_the_screens(qtbot):
    desk = Desk(Ledger({"Award"}))
    heard = []
    desk.changed.connect(lambda tables: heard.append((tables, threading.current_thread())))

    worker = threading.Thread(target=lambda: desk.do(lambda session: None))
    worker.start()
    worker.join()

    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [({"Award"}, threading.main_thread())]


def test_what_a_use_case_asks_for_is_done_before_its_transaction(qapp):
    ledger = Ledger(set())

    def use_case(_session):
        return 1

    Desk(ledger).do(use_case)

    assert ledger.prepared == [(use_case, 0)]
    assert ledger.ended == ["committed"]
