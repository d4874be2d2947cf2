"""The day's backup is made on the worker and told; what cannot be made is no box in the morning."""

import shutil

from PySide6.QtWidgets import QWidget

from app.rules.backup import BackupReason
from app.services import backups
from app.widgets.safekeeping import CHANGED, Safekeeping


def test_the_backup_of_the_day_is_made_once_and_told(qtbot, workplace, desk):
    told = []
    desk.changed.connect(told.append)
    safe = Safekeeping(workplace)

    safe.watch()
    qtbot.waitUntil(lambda: told == [{CHANGED}])
    safe.keep_day()
    qtbot.waitUntil(lambda: len(told) == 2)

    (made,) = backups.list_backups(desk.path)
    assert made.reason is BackupReason.DAILY
    assert safe.safety().drill.good


def test_a_backup_that_cannot_be_made_stops_nothing(qtbot, workplace, desk):
    told = []
    desk.changed.connect(told.append)
    backups.folder_of(desk.path).write_text("chỗ này là một tệp")

    Safekeeping(workplace).keep_day()

    qtbot.waitUntil(lambda: told == [{CHANGED}])
    assert backups.list_backups(desk.path) == []


def test_backups_are_made_carried_and_tried_on_request(qtbot, workplace, desk, tmp_path, qapp):
    parent = QWidget()
    qtbot.addWidget(parent)
    safe, answers = Safekeeping(workplace), []

    safe.make(parent, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
    safe.carry(parent, tmp_path / "usb", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    safe.look_at_all(parent, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 3)

    assert answers[0].reason is BackupReason.BY_HAND
    assert answers[1].is_relative_to(tmp_path / "usb")
    assert answers[2].good
    shutil.rmtree(tmp_path / "usb")
    assert safe.safety().second_place == str(tmp_path / "usb")
