"""Hệ thống → Hoàn tác, and Ctrl+Z anywhere in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.rules.unit import UnitKind
from app.services import attachments, units
from app.services.attachments import FileContent
from app.services.units import UnitFacts
from app.views.main_window import MainWindow
from app.views.system_undo import UndoTab
from tests.conftest import NOW
from tests.makers_ideas import received


@pytest.fixture
def done(data_file):
    """A unit was saved, a file hung on an idea and taken off again."""
    key = data_file.do(received, "Bể ủ phân")
    data_file.do(units.save_unit, None, UnitFacts(kind=UnitKind.VILLAGE, name="Thôn Một"))
    hung = data_file.do(attachments.attach_data, key, FileContent("phiếu.pdf", b"%PDF-1"), NOW)
    data_file.do(attachments.remove, hung)
    return key


@pytest.fixture
def tab(qtbot, workplace, done):
    tab = UndoTab(workplace)
    qtbot.addWidget(tab)
    tab.show()
    workplace.desk.changed.connect(lambda _tables: tab.reload())
    tab.reload()
    return tab


def rows(tab):
    return [line[2:] for line in tab.table.seen()[1]]


def test_the_steps_stand_there_the_newest_first(tab):
    about = "YT-2026-0001 Bể ủ phân"
    assert rows(tab)[:3] == [
        ("Gỡ tệp khỏi ý tưởng", about, "1"),
        ("Kèm tệp vào ý tưởng", about, ""),
        ("Ghi đơn vị", "Thôn Một", ""),
    ]


def test_the_trash_shows_only_what_was_erased(tab):
    tab.trash.click()

    assert [line[0] for line in rows(tab)] == ["Gỡ tệp khỏi ý tưởng"]


def test_a_step_is_taken_back_after_a_question(tab, workplace, done):
    tab.table.select(max(tab._lines))
    tab.edit()
    assert "Gỡ tệp khỏi ý tưởng" in tab.box.text()
    next(b for b in tab.box.buttons() if b.text() == "Hoàn tác").click()

    assert [f.name for f in workplace.desk.do(attachments.list_attachments, done)] == ["phiếu.pdf"]
    assert rows(tab)[0][0] == "Kèm tệp vào ý tưởng"


def test_a_step_that_was_worked_on_since_says_why_not(tab, monkeypatch):
    refused = []
    monkeypatch.setattr("app.views.book_tab.show_refusal", lambda _p, why: refused.append(str(why)))
    tab.table.select(sorted(tab._lines)[-2])
    tab.edit()
    next(b for b in tab.box.buttons() if b.text() == "Hoàn tác").click()

    assert "đã có thay đổi sau đó" in refused[0]


@pytest.fixture
def window(qtbot, workplace, done, data_path):
    window = MainWindow(workplace, data_path)
    qtbot.addWidget(window)
    window.show()
    return window


def test_ctrl_z_takes_one_step_after_the_other_back_and_says_which(window):
    window.activateWindow()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.text.text() == ("Đã hoàn tác: Gỡ tệp khỏi ý tưởng (YT-2026-0001 Bể ủ phân)")
    window.undo()
    window.undo()
    assert window.toast.text.text() == "Đã hoàn tác: Ghi đơn vị (Thôn Một)"


def test_with_nothing_left_it_says_so(window):
    for _ in range(20):
        window.undo()

    assert window.toast.text.text() == "Không còn bước nào để hoàn tác."
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_in_a_box_ctrl_z_belongs_to_the_writing(window, qtbot):
    window.go("intake")
    box = window.current().page.boxes.title
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.insert("Bể")
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert box.text() == ""
    assert not window.toast.isVisible()
