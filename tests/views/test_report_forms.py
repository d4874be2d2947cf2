"""Biểu mẫu Excel: out to the units and back again, through the tab."""

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QMessageBox

from app.rules.unit_report_form import FIRST_ROW
from app.views.movement_reports import MovementReports


@pytest.fixture
def view(qtbot, workplace):
    view = MovementReports(workplace)
    qtbot.addWidget(view)
    view.resize(1140, 600)
    view.show_year(2026)
    workplace.desk.changed.connect(lambda _tables: view.reload())
    return view


def written(qtbot, view):
    """Wait until the forms are on the disk and the clerk is told."""
    qtbot.waitUntil(lambda: isinstance(view.forms.box, QMessageBox))


def test_a_form_goes_out_and_comes_back(qtbot, view, tmp_path):
    view.forms.write_for_each(tmp_path)
    written(qtbot, view)
    paths = sorted(tmp_path.glob("*.xlsx"))
    assert view.forms.box.text() == f"Đã ghi {len(paths)} tệp biểu mẫu."
    book = load_workbook(paths[0])
    book.worksheets[0].cell(FIRST_ROW + 1, 2).value = 4
    book.save(paths[0])
    paths[1].write_bytes(b"hong")

    view.forms.look_at(paths[:2])
    rows = [row.cells for row in view.forms.dialog.table.model.rows]
    assert [cells[2] for cells in rows] == ["Nhận báo cáo", "Chưa nhận được"]
    assert "không phải biểu mẫu báo cáo" in rows[1][3]
    assert view.forms.dialog.save_button.text() == "&Nhận 1 tệp"
    view.forms.dialog.accept()

    assert "đã nhận 1;" in view.summary.text()


def test_one_file_for_all_units(qtbot, view, tmp_path):
    view.forms.write_for_all(tmp_path)
    written(qtbot, view)

    assert [path.name for path in tmp_path.glob("*.xlsx")] == ["bieu-bao-cao-2026-h1.xlsx"]


def test_places_are_asked_for(view):
    for ask in (view.forms.ask_for_all, view.forms.ask_for_each, view.forms.ask_returned):
        ask()
        assert view.forms.files.isVisible()
        view.forms.files.close()
    view.forms.look_at([])
    assert view.forms.dialog is None
    view.open_forms()
    assert len(view.forms.menu.actions()) == 3
    view.forms.menu.close()
