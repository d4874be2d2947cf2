"""A form of the province is added, pointed at and filled by keys; another shape is refused."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from python_calamine import CalamineWorkbook

from app.dialogs.province_forms_dialog import ProvinceFormsDialog
from app.rules.live_text import Variant
from app.services import province_forms, units
from tests import province
from tests.keyboard import press, type_text
from tests.makers_reports import a_busy_year

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
TOP = province.FIRST - 1


@pytest.fixture
def names(desk):
    desk.do(a_busy_year)
    return [each.name for each in desk.do(units.list_units)]


@pytest.fixture
def path(names, tmp_path):
    path = tmp_path / "bieu-tinh.xlsx"
    path.write_bytes(province.province_file(names))
    return path


@pytest.fixture
def dialog(qtbot, workplace, names):
    made = ProvinceFormsDialog(workplace, "2026", "năm 2026")
    qtbot.addWidget(made)
    made.show()
    in_front(qtbot, made)
    return made


def in_front(qtbot, box):
    """Wait until a box is there; the system gives the keyboard back when a bar is gone."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() in (None, box))
    box.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is box)


def pointing(qtbot, dialog, path):
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.dialog is not None)
    marks = dialog.dialog
    in_front(qtbot, marks)
    return marks


def filling(qtbot, dialog):
    dialog.fill()
    box = dialog.dialog
    qtbot.waitUntil(lambda: box.source.text() != "")
    in_front(qtbot, box)
    return box


def kept(qtbot, dialog, path, names):
    """A form with one column and one cell, pointed at without the keyboard."""
    marks = pointing(qtbot, dialog, path)
    marks.grid.choose((TOP, 2), (TOP + len(names) - 1, 2))
    marks.values.choose("ideas_received")
    marks.mark()
    marks.tabs.setCurrentIndex(1)
    marks.grid.choose((2, 3), (2, 3))
    marks.values.choose("ideas_received", Variant.SINCE)
    marks.mark()
    marks.accept()
    qtbot.waitUntil(lambda: dialog.table.current_key() is not None)


def test_from_an_empty_list_to_the_filled_file_by_keys(qtbot, dialog, desk, names, path, tmp_path):
    assert dialog.table.empty.button.hasFocus()
    marks = pointing(qtbot, dialog, path)
    assert marks.grid.hasFocus()

    marks.grid.choose((TOP, 2), (TOP, 2))
    press(Qt.Key.Key_Down, SHIFT, times=len(names) - 1)
    press(Qt.Key.Key_Return)
    assert marks.values.search.hasFocus()
    type_text("tiep nhan")
    press(Qt.Key.Key_Return)
    assert marks.list.table.model.rows[0].cells[1] == f"Biểu 01!C{TOP + 1}:C{TOP + len(names)}"
    assert "theo đơn vị, tên ở cột B" in marks.list.told.text()
    assert marks.grid.hasFocus()
    press(Qt.Key.Key_L, ALT)

    qtbot.waitUntil(lambda: dialog.table.current_key() is not None)
    in_front(qtbot, dialog)
    assert [each.name for each in desk.do(province_forms.list_forms)] == ["bieu-tinh"]
    press(Qt.Key.Key_S, ALT)
    qtbot.waitUntil(lambda: dialog.dialog is not marks)
    box = dialog.dialog
    qtbot.waitUntil(lambda: "năm 2026" in box.source.text())
    assert len(box.table.model.rows) == len(names)
    box.write(tmp_path / "ra.xlsx")
    qtbot.waitUntil(lambda: box.box is not None)

    read = CalamineWorkbook.from_path(tmp_path / "ra.xlsx").get_sheet_by_name(province.LINES)
    rows = read.to_python(skip_empty_area=False)
    assert sum(row[2] for row in rows[TOP : TOP + len(names)]) == 8


def test_the_sheet_shows_formulas_merged_and_marked_cells(qtbot, dialog, names, path):
    marks = pointing(qtbot, dialog, path)
    model = marks.grid.model_of_sheet

    assert marks.tabs.count() == 2  # the hidden sheet is not pointed at
    assert model.headerData(2, Qt.Orientation.Horizontal) == "C"
    assert marks.grid.columnSpan(2, 0) == 7
    assert "Công thức" in model.data(model.index(TOP, 6), Qt.ItemDataRole.ToolTipRole)
    marks.grid.choose((2, 0), (2, 6))
    assert marks.grid.span() == ((2, 0), (2, 0))
    marks.grid.choose((TOP, 2), (TOP + 1, 2))
    assert marks.chosen.text() == "Đang chọn: C9:C10"
    marks.mark()
    assert model.data(model.index(TOP, 2)) == "[1]"


def test_a_cell_that_cannot_take_it_is_told_and_nothing_is_lost(qtbot, dialog, names, path):
    marks = pointing(qtbot, dialog, path)
    marks.grid.choose((TOP, 2), (TOP + 1, 2))
    marks.mark()

    marks.grid.choose((TOP, 6), (TOP, 6))
    marks.mark()

    assert "G9 là công thức" in marks.trouble.text()
    assert len(marks.marks()) == 1
    marks.name.set_value("")
    marks.accept()
    assert "đặt tên" in marks.trouble.text()
    assert marks.isVisible()


def test_marks_are_shown_removed_and_not_thrown_away_unasked(qtbot, dialog, names, path):
    marks = pointing(qtbot, dialog, path)
    marks.grid.choose((TOP, 2), (TOP + 1, 2))
    marks.mark()
    marks.tabs.setCurrentIndex(1)

    marks.list.table.opened.emit(0)
    assert marks.tabs.currentIndex() == 0
    assert marks.grid.span() == ((TOP, 2), (TOP + 1, 2))
    marks.reject()
    assert isinstance(marks.question, QMessageBox)
    assert marks.isVisible()
    marks.question.reject()

    marks.list.remove_button.click()
    assert marks.marks() == []
    assert not marks.save_button.isEnabled()
    marks.reject()
    assert not marks.isVisible()


def test_a_workbook_of_another_shape_is_refused_and_pointed_at_again(
    qtbot, dialog, desk, names, path, tmp_path
):
    kept(qtbot, dialog, path, names)
    book = province.province_book(names)
    book[province.LINES].insert_rows(3)
    book.save(tmp_path / "moi.xlsx")
    box = filling(qtbot, dialog)
    assert box.save_button.isEnabled()

    box.look(tmp_path / "moi.xlsx")
    qtbot.waitUntil(lambda: "moi.xlsx" in box.source.text())

    assert not box.save_button.isEnabled()
    assert "trước là" in box.notes.toPlainText()
    box.again.click()
    qtbot.waitUntil(lambda: dialog.dialog is not box)
    again = dialog.dialog
    assert len(again.marks()) == 2
    again.accept()
    (line,) = desk.do(province_forms.list_forms)
    assert line.file_name == "moi.xlsx"


def test_a_form_is_forgotten_after_a_question(qtbot, dialog, desk, names, path):
    kept(qtbot, dialog, path, names)

    dialog.remove_button.click()
    assert dialog.question is not None
    dialog._remove(dialog.table.current_key())

    assert desk.do(province_forms.list_forms) == []
    assert "Chưa có biểu nào" in dialog.table.empty.text.text()
    assert not dialog.fill_button.isEnabled()


def test_what_is_no_workbook_is_refused_with_a_sentence(qtbot, dialog, tmp_path):
    (tmp_path / "gia.xlsx").write_bytes(b"%PDF-1.7")

    dialog.open_file(tmp_path / "gia.xlsx")

    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert "gia.xlsx" in box.text()
    box.reject()
    assert dialog.dialog is None
