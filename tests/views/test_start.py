import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.basics import places
from app.services.opening import open_for_writing
from app.views.start import Start
from app.widgets.prefs import Prefs


def clock():
    return datetime(2026, 7, 20, 9, 30)


@pytest.fixture
def prefs(tmp_path):
    return Prefs(QSettings(str(tmp_path / "may.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def begin(qapp, qtbot, prefs, monkeypatch, tmp_path):
    monkeypatch.setenv(places.DATA_VARIABLE, str(tmp_path / "so"))
    monkeypatch.setattr("sys.excepthook", None)
    made = []

    def start(named=None):
        one = Start(named, prefs, clock)
        made.append(one)
        one.begin()
        return one

    yield start
    for one in made:
        if one.window is not None:
            qtbot.addWidget(one.window)
        if one.dialog is not None:
            one.dialog.blockSignals(True)
            qtbot.addWidget(one.dialog)
        one.close()


def test_the_first_start_makes_the_file_and_asks_for_names(begin, tmp_path):
    start = begin()

    assert (tmp_path / "so" / "thuongninh.db").is_file()
    assert start.window.isVisible()
    assert start.window.welcome.isVisible()


def test_a_named_file_that_is_missing_is_said_with_choices(begin, tmp_path):
    start = begin(tmp_path / "khong-co.db")

    assert start.window is None
    assert "khong-co.db" in start.dialog.reason.text()
    start.dialog.made.emit(tmp_path / "khong-co.db")
    assert start.window.isVisible()
    assert start.dialog is None


def test_a_file_held_by_another_window_can_be_tried_again(begin, data_path):
    other = open_for_writing(data_path, clock)
    start = begin(data_path)
    assert "đang mở ở" in start.dialog.reason.text()

    other.close()
    start.dialog.again.emit()

    assert start.window.isVisible()


def test_another_file_is_remembered_for_the_next_start(begin, prefs, data_path):
    start = begin()
    start.close()
    start.open(data_path)

    assert Path(prefs.value("data/file")) == data_path


def test_the_journal_is_signed_by_who_is_named_now(begin, data_path):
    start = begin(data_path)

    start.window.welcome.clerk.set_value("Hà Văn Ba")
    start.window.welcome.accept()

    assert start._open.data.database.who == "Hà Văn Ba"


def test_a_defect_while_starting_has_a_box_to_say_so(qtbot, prefs, monkeypatch, tmp_path):
    monkeypatch.setattr("sys.excepthook", None)
    start = Start(tmp_path / "so.db", prefs, clock)
    monkeypatch.setattr(start, "open", lambda *_path, **_make: 1 / 0)
    start.begin_soon()
    crash = sys.excepthook.__self__

    qtbot.waitUntil(lambda: crash.box is not None)

    assert "Dữ liệu đã lưu vẫn an toàn" in crash.box.text()
    crash.box.close()
    assert start.window is None
