import threading

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from app.basics.progress import Stopped
from app.rules.errors import FileInUse
from app.widgets.jobs import Workbench
from app.widgets.long_work import run_long


@pytest.fixture
def bench(qapp):
    bench = Workbench()
    yield bench
    bench.close()


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_bar_goes_away_and_the_result_comes_back(qtbot, window, bench):
    results = []

    box = run_long(window, bench, "Đang in", lambda progress: 12, results.append)

    assert box.isVisible()
    qtbot.waitUntil(lambda: bool(results))
    assert results == [12]


def test_the_bar_says_which_step_it_is(qtbot, window, bench):
    gate = threading.Event()

    def work(progress):
        progress.step(2, 5, "Lò Thị Đào")
        gate.wait(5)

    box = run_long(window, bench, "Đang in", work)

    qtbot.waitUntil(lambda: "Lò Thị Đào" in box.step_line.text())
    assert box.step_line.text() == "3/5 · Lò Thị Đào"
    assert (box.bar.value(), box.bar.maximum()) == (2, 5)
    gate.set()
    bench.close()


def test_stopping_ends_the_work_between_two_steps_without_a_message(qtbot, window, bench):
    ended, results = [], []

    def work(progress):
        try:
            for n in range(100_000):
                progress.step(n, 100_000)
                threading.Event().wait(0.001)
        except Stopped:
            ended.append("stopped")
            raise

    box = run_long(window, bench, "Đang in", work, results.append)
    box.stop.click()

    qtbot.waitUntil(lambda: ended == ["stopped"])
    qtbot.wait(30)
    assert results == []
    assert window.findChildren(QMessageBox) == []


def test_a_refusal_is_shown(qtbot, window, bench):
    def work(progress):
        raise FileInUse(name="danh sach.xlsx")

    run_long(window, bench, "Đang xuất", work)

    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    [box] = window.findChildren(QMessageBox)
    assert "danh sach.xlsx" in box.text()
    box.close()


def test_a_defect_is_not_hidden(qtbot, window, bench):
    with qtbot.captureExceptions() as caught:
        run_long(window, bench, "Đang xuất", lambda progress: 1 / 0)
        qtbot.waitUntil(lambda: bool(caught))

    assert caught[0][0] is ZeroDivisionError
