import sys
import threading
from datetime import datetime

import pytest
from PySide6.QtWidgets import QMessageBox

from app.rules.errors import FileInUse
from app.widgets.crash import CrashBox


@pytest.fixture
def crash(qapp, tmp_path):
    crash = CrashBox(tmp_path)
    yield crash
    if crash.box is not None:
        crash.box.close()


def strike(crash, error):
    try:
        raise error
    except type(error):
        crash.catch(*sys.exc_info())


def test_one_box_says_that_the_data_are_safe(qtbot, crash):
    strike(crash, KeyError("idea"))

    assert "Dữ liệu đã lưu vẫn an toàn" in crash.box.text()
    assert "KeyError" in crash.box.detailedText()


def test_the_same_error_is_shown_once(qtbot, crash):
    shown = []
    crash.struck.connect(shown.append)

    for _ in range(14):
        strike(crash, KeyError("idea"))

    assert len(shown) == 1


def test_an_error_on_the_worker_is_shown_on_the_thread_of_the_screens(qtbot, crash):
    worker = threading.Thread(target=lambda: strike(crash, KeyError("x")))
    worker.start()
    worker.join()

    assert crash.box is None
    qtbot.waitUntil(lambda: crash.box is not None)


def test_a_stray_refusal_is_a_refusal_and_no_crash(qtbot, crash, qapp):
    strike(crash, FileInUse(name="a.docx"))

    boxes = [one for one in qapp.topLevelWidgets() if isinstance(one, QMessageBox)]
    shown = [one for one in boxes if "a.docx" in one.text()]
    assert crash.box is None
    assert len(shown) == 1
    shown[0].close()


def test_the_report_is_saved_beside_the_data(crash, tmp_path):
    path = crash.save_report("Traceback …", datetime(2026, 11, 23, 14, 5, 6))

    assert path == tmp_path / "bao-loi-20261123-140506.txt"
    assert path.read_text(encoding="utf-8") == "Traceback …"


def test_installing_makes_it_the_last_resort(crash, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)

    crash.install()

    assert sys.excepthook == crash.catch
