"""What tests of the start of the program may ask for."""

from datetime import datetime

import pytest
from PySide6.QtCore import QSettings

from app.basics import places
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
