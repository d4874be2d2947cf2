"""Phong trào → Nhiệm vụ: the tasks of part V, given, filtered, marked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.rules.duty import TaskState
from app.services import unit_tasks
from app.services.unit_tasks import TaskFacts
from app.views.movement_view import MovementView

TODAY = date(2026, 7, 20)


@pytest.fixture
def page(qtbot, workplace):
    page = MovementView(workplace)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.show_place("unit_task", 0)
    return page


@pytest.fixture
def view(page):
    return page.tasks


def given(view):
    QTest.mouseClick(view.table.empty.button, Qt.MouseButton.LeftButton)


def cells(view, at):
    return [row.cells[at] for row in view.table.model.rows]


def test_an_empty_list_gives_the_tasks_of_the_plan_in_one_step(view):
    assert "Giao theo Kế hoạch" in view.table.empty.text.text()

    given(view)

    assert view.table.model.rows
    assert view.summary.text().startswith("Hoàn thành 0/")
    QTest.keyClick(view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert "đều đã có" in view.toast.text.text()


def test_several_tasks_are_marked_done_with_the_keyboard(qtbot, view):
    given(view)
    view.table.view.setFocus()
    view.table.view.selectAll()
    count = len(view.table.model.rows)

    QTest.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    view.dialog.accept()

    assert set(cells(view, 4)) == {"Hoàn thành"}
    assert set(cells(view, 5)) == {"20/07/2026"}
    assert f"{count}/{count}" in view.summary.text()


def test_filters_narrow_the_list_and_can_be_cleared(view):
    given(view)
    every = len(view.table.model.rows)
    view.clause.set_value("V.3")
    view.clause.edited.emit()
    assert set(cells(view, 1)) == {"V.3"}

    view.state.set_value(TaskState.DONE)
    view.state.edited.emit()
    assert "khớp" in view.table.empty.text.text()
    QTest.mouseClick(view.table.empty.button, Qt.MouseButton.LeftButton)
    assert len(view.table.model.rows) == every


def test_a_late_own_task_is_shown_as_late_and_taken_off_with_a_way_back(view, workplace):
    given(view)
    unit = next(iter(view._lines.values())).unit_id
    facts = TaskFacts("Treo băng rôn", date(2026, 7, 1), date(2026, 7, 15))
    workplace.desk.do(unit_tasks.give, [unit], facts, TODAY)
    view.state.set_value("late")
    view.state.edited.emit()
    assert cells(view, 3) == ["15/07/2026 (muộn 5 ngày)"]

    view.table.select(view.table.model.rows[0].key)
    assert view.off.isEnabled()
    view.take_off()
    assert not view.table.model.rows
    view.toast.undo.click()
    assert len(cells(view, 3)) == 1


def test_a_task_is_given_put_right_and_shown_for_a_link(view, workplace):
    given(view)
    view.add()
    dialog = view.dialog
    first = next(iter(view._lines.values()))
    dialog.units.set_value([first.unit_id])
    dialog.text.set_value("Gửi ảnh phát động")
    dialog.accept()
    key = max(view._lines)
    view.clause.set_value("V.3")
    view.clause.edited.emit()

    view.show_record(key)
    assert view.chosen_id() == key
    view.open_edit()
    view.dialog.due_on.set_value(date(2026, 8, 1))
    view.dialog.accept()
    assert view._lines[key].facts.due_on == date(2026, 8, 1)
    view.open_files()
    assert "Gửi ảnh phát động" in view.dialog.heading.text()
