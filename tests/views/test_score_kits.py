"""Score workbooks from the session's page: written for the members, received with a look first."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.rules.score_kit import HEADER_ROW
from app.services import scoring
from app.services.scoring import SheetState
from app.views.session_scores import SessionScores
from tests.makers_council import an_attended_session


@pytest.fixture
def view(qtbot, workplace):
    meeting = workplace.desk.do(an_attended_session)
    view = SessionScores(workplace)
    qtbot.addWidget(view)
    view.resize(1140, 600)
    view.show()
    view.show_session(meeting)
    return view


@pytest.fixture
def folder(qtbot, view, tmp_path):
    view.kits.write_into(tmp_path)
    qtbot.waitUntil(lambda: isinstance(view.kits.box, QMessageBox))
    return tmp_path


def fill(path, *marks):
    book = load_workbook(path)
    for column, points in enumerate(marks, start=4):
        book.worksheets[0].cell(HEADER_ROW + 1, column).value = points
    book.save(path)


def test_workbooks_go_out_and_a_folder_of_them_comes_back(qtbot, view, folder):
    assert view.kits.box.text() == "Đã ghi 6 phiếu chấm Excel."
    paths = sorted(folder.glob("*.xlsx"))
    fill(paths[0], 20, 20, 20, 10)
    fill(paths[1], 99, 20, 20, 10)
    (folder / "ghi-chu.txt").write_text("không phải phiếu")

    view.kits.look_into(folder)
    dialog = view.kits.dialog
    rows = [row.cells for row in dialog.table.model.rows]
    assert [row[2:] for row in rows[:2]] == [
        ("1", "", "", "1", ""),
        ("", "", "", "1", "1"),
    ]
    assert dialog.table.current_key() == 1
    assert "tối đa" in dialog.why.toPlainText()
    assert dialog.save_button.text() == "&Ghi 1 phiếu"
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Space)

    given = view._workplace.desk.do(scoring.sheets, view.session_id)
    assert sum(sheet.state is SheetState.SUBMITTED for sheet in given) == 1


def test_marks_that_would_change_are_told(qtbot, view, folder):
    path = min(folder.glob("*.xlsx"))
    fill(path, 20, 20, 20, 10)
    view.kits.look_at([path])
    view.kits.dialog.accept()
    fill(path, 21, 20, 20, 10)
    view.kits.look_at([path])
    assert "đang là 20; 20; 20; 10, sẽ thành 21; 20; 20; 10" in view.kits.dialog.why.toPlainText()


def test_an_empty_folder_is_told(view, tmp_path):
    view.kits.look_into(tmp_path)
    assert "không có tệp Excel nào" in view.kits.box.text()
    assert view.kits.dialog is None


def test_places_are_asked_for(view):
    for action in (view.kits.make, view.kits.receive, view.kits.receive_all):
        action.trigger()
        assert view.kits.files.isVisible()
        view.kits.files.close()
    view.open_kits()
    assert view.kits.menu.isVisible()
