"""A list is taken in and undone without the mouse: columns, preview, register, undoing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from app.dialogs.import_dialog import ImportDialog
from app.rules.idea import IdeaState
from app.services import register
from app.services.importing import runs
from tests.dialogs.test_import_dialog import GOOD, WRONG, a_file
from tests.keyboard import press
from tests.makers_ideas import an_author_draft, received

ALT = Qt.KeyboardModifier.AltModifier
ALIKE = (3, "Bản đồ các điểm sạt lở (số)", "Lò Thị Đào", None, None)


@pytest.fixture
def dialog(qtbot, workplace):
    made = ImportDialog(workplace)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def arrived(qtbot, dialog, page):
    """Wait until a page is there; the system gives the keyboard back when a bar is gone."""
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == page)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() in (None, dialog))
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)


def titles(desk):
    rows = desk.do(register.list_ideas)
    return [row.title for row in rows if row.state is not IdeaState.STRUCK]


def test_from_the_file_to_the_register_and_back(qtbot, dialog, desk, tmp_path):
    dialog.open_file(a_file(tmp_path, GOOD, WRONG))
    arrived(qtbot, dialog, 1)
    assert dialog.columns.sheet.hasFocus()

    press(Qt.Key.Key_X, ALT)
    arrived(qtbot, dialog, 2)
    assert titles(desk) == []
    assert dialog.preview.table.view.hasFocus()
    press(Qt.Key.Key_Down)
    assert dialog.preview.table.current_key() is not None

    press(Qt.Key.Key_N, ALT)
    arrived(qtbot, dialog, 3)
    assert titles(desk) == [GOOD[1]]

    press(Qt.Key.Key_H, ALT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QMessageBox))
    press(Qt.Key.Key_Return)  # Enter takes the safe answer
    arrived(qtbot, dialog, 3)
    assert titles(desk) == [GOOD[1]]

    press(Qt.Key.Key_H, ALT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QMessageBox))
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "gạch 1" in dialog.done_page.outcome.text())
    assert titles(desk) == []

    arrived(qtbot, dialog, 3)
    press(Qt.Key.Key_Escape)
    assert dialog.isHidden()
    [run] = desk.do(runs.list_runs)
    assert (run.added, run.wrong, run.undone_at is not None) == (1, 1, True)


def test_back_to_the_columns_and_on_again(qtbot, dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, GOOD))
    arrived(qtbot, dialog, 1)
    press(Qt.Key.Key_X, ALT)
    arrived(qtbot, dialog, 2)

    press(Qt.Key.Key_Q, ALT)
    arrived(qtbot, dialog, 1)
    press(Qt.Key.Key_X, ALT)
    arrived(qtbot, dialog, 2)

    assert dialog.go_on.isEnabled()


def test_a_like_idea_is_decided_by_keys(qtbot, dialog, desk, tmp_path):
    desk.do(received, GOOD[1], authors=(an_author_draft("Lò Thị Đào"),))
    dialog.open_file(a_file(tmp_path, ALIKE))
    arrived(qtbot, dialog, 1)
    press(Qt.Key.Key_X, ALT)
    arrived(qtbot, dialog, 2)
    assert not dialog.go_on.isEnabled()

    box = dialog.preview.alike
    for _n in range(20):
        if any(push.hasFocus() for push in box.pushes.values()):
            break
        press(Qt.Key.Key_Tab)
    before = dialog._seen
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog._seen is not before)
    arrived(qtbot, dialog, 2)
    press(Qt.Key.Key_N, ALT)
    arrived(qtbot, dialog, 3)

    assert sorted(titles(desk)) == sorted([GOOD[1], ALIKE[1]])


def test_leaving_before_the_register_writes_nothing(qtbot, dialog, desk, tmp_path):
    dialog.open_file(a_file(tmp_path, GOOD))
    arrived(qtbot, dialog, 1)
    press(Qt.Key.Key_X, ALT)
    arrived(qtbot, dialog, 2)

    press(Qt.Key.Key_Escape)

    assert dialog.isHidden()
    assert titles(desk) == []
    assert desk.do(runs.list_runs) == []


def test_every_button_of_a_page_has_an_access_key_of_its_own(qtbot, dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, GOOD, WRONG))
    arrived(qtbot, dialog, 1)
    own_keys(dialog)
    press(Qt.Key.Key_X, ALT)
    arrived(qtbot, dialog, 2)
    own_keys(dialog)
    press(Qt.Key.Key_N, ALT)
    arrived(qtbot, dialog, 3)
    own_keys(dialog)


def own_keys(dialog):
    pushes = [push for push in dialog.findChildren(QAbstractButton) if push.isVisible()]
    keys = [key for push in pushes if (key := QKeySequence.mnemonic(push.text()).toString())]
    assert len(keys) == len(set(keys)) > 2, keys
