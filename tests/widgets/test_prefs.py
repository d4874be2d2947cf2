from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from app.widgets.prefs import Prefs


@pytest.fixture
def prefs(qapp, tmp_path: Path) -> Prefs:
    return Prefs(QSettings(str(tmp_path / "may.ini"), QSettings.Format.IniFormat))


def test_a_window_comes_back_in_its_size(qtbot, prefs):
    first, second = QWidget(), QWidget()
    for window in (first, second):
        qtbot.addWidget(window)
    first.resize(733, 411)

    assert not prefs.restore(second, "main")
    prefs.remember(first, "main")

    assert prefs.restore(second, "main")
    assert (second.width(), second.height()) == (733, 411)


def test_a_folder_is_kept_while_it_exists(prefs, tmp_path):
    folder = tmp_path / "bao cao"
    folder.mkdir()
    prefs.remember_folder("report", folder)

    assert prefs.folder("report") == folder
    folder.rmdir()
    assert prefs.folder("report") != folder


def test_a_word_has_a_default(prefs):
    assert prefs.value("look", "light") == "light"
    prefs.set_value("look", "dark")
    assert prefs.value("look", "light") == "dark"
