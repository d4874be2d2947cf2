"""Below every list the same button: the list as it is seen, in a file, with or without secrets."""

import json
from io import BytesIO

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from app.dialogs.list_export import KEYS, ListExport
from app.models.audit import AuditEntry
from app.rules.idea import Publication
from app.services.masked_cells import CLEAR_MARK
from app.services.publication import NOT_PUBLISHED
from app.views.ideas_view import IdeasView
from app.widgets.table import Column, Row, RowTable
from tests.makers_ideas import received

REASON = "Nộp hồ sơ khen thưởng lên huyện"


@pytest.fixture
def view(qtbot, workplace, data_file):
    for title, publication in (
        ("Đọc sách ở thôn", Publication.NAMED),
        ("Bí mật lớn", Publication.PRIVATE),
        ("Ăn sạch mỗi ngày", Publication.NAMED),
    ):
        data_file.do(received, title, publication=publication)
    view = IdeasView(workplace)
    qtbot.addWidget(view)
    view.resize(1190, 690)
    view.show()
    qtbot.waitExposed(view)
    return view


def titles(path):
    rows = list(openpyxl.load_workbook(BytesIO(path.read_bytes())).active.values)
    head = next(n for n, row in enumerate(rows) if row[0] == "Số")
    return [row[2] for row in rows[head + 1 :]]


def saved(qtbot, export, target):
    """Choose the place in the open file dialog and wait until the file is there."""
    export.saving.dialog.fileSelected.emit(str(target))
    export.saving.dialog.close()
    qtbot.waitUntil(lambda: target.with_suffix(".xlsx").exists(), timeout=5000)
    return target.with_suffix(".xlsx")


def test_the_button_says_its_key_and_is_not_there_for_an_empty_list(qtbot, workplace):
    view = IdeasView(workplace)
    qtbot.addWidget(view)
    view.show()

    assert KEYS in view.list_export.push.toolTip()
    assert not view.list_export.push.isVisible()


def test_the_file_holds_the_rows_in_the_order_of_the_screen(qtbot, view, tmp_path):
    view.table.view.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    seen = [row.cells[2] for row in view.table.model.rows]
    QTest.keyClick(
        view.table.view,
        Qt.Key.Key_E,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    view.list_export.dialog.save_button.click()

    path = saved(qtbot, view.list_export, tmp_path / "y-tuong")

    assert seen == ["Ăn sạch mỗi ngày", "Bí mật lớn", "Đọc sách ở thôn"]
    assert titles(path) == [seen[0], f"YT-2026-0002: {NOT_PUBLISHED}", seen[2]]


def test_the_file_says_the_filters(view):
    view.search.setText("sách")
    view.search.returnPressed.emit()

    assert view.list_export.filters() == ("Tìm: “sách”", "Năm: 2026")


def test_in_clear_only_with_a_reason_which_the_journal_keeps(qtbot, view, data_file, tmp_path):
    view.list_export.push.click()
    dialog = view.list_export.dialog
    assert not dialog.reason.isVisible()
    dialog.clear.click()
    assert dialog.reason.isVisible()
    dialog.save_button.click()
    assert "reason" in dialog.form.errors()
    dialog.reason.set_value(REASON)
    dialog.save_button.click()
    assert CLEAR_MARK in view.list_export.saving.dialog.selectedFiles()[0]

    path = saved(qtbot, view.list_export, tmp_path / "ro")

    def noted(session):
        query = select(AuditEntry).where(AuditEntry.action == "export")
        return [json.loads(each.changes) for each in session.scalars(query)]

    assert "Bí mật lớn" in titles(path)
    assert data_file.do(noted)[0]["reason"] == [None, REASON]


def test_several_chosen_rows_can_go_out_alone(qtbot, view, tmp_path):
    view.table.view.selectAll()
    view.list_export.push.click()
    assert "3 dòng đang chọn" in view.list_export.dialog.only_chosen.text()
    view.list_export.dialog.reject()

    view.table.select(view.table.model.rows[0].key)
    view.list_export.push.click()

    assert "only_chosen" not in view.list_export.dialog.form.names()


def test_chosen_rows_are_the_only_ones_in_the_file(qtbot, view, tmp_path):
    view.table.select(view.table.model.rows[0].key)
    QTest.keyClick(view.table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    view.list_export.push.click()
    view.list_export.dialog.only_chosen.click()
    view.list_export.dialog.save_button.click()

    assert len(titles(saved(qtbot, view.list_export, tmp_path / "chon"))) == 2


def test_where_there_is_nothing_to_choose_only_the_place_is_asked(qtbot, workplace, tmp_path):
    table = RowTable([Column("Tên", stretch=True)], "đơn vị")
    qtbot.addWidget(table)
    export = ListExport(workplace, table, table)
    table.show_rows([Row(1, ("Thôn Đồng Minh",))])
    table.show()

    export.push.click()

    assert export.dialog is None
    assert export.saving.dialog.selectedFiles()[0].endswith("danh-sach-don-vi-2026-07-20.xlsx")
    saved(qtbot, export, tmp_path / "don-vi")
    qtbot.waitUntil(lambda: "Đã ghi" in getattr(export.saving.box, "text", str)(), timeout=5000)


def test_the_full_register_is_written_in_the_order_of_the_screen(qtbot, view, tmp_path):
    view.table.view.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    view.list_export.push.click()
    dialog = view.list_export.dialog
    dialog.what.set_value(True)
    dialog.what.edited.emit()
    assert "số định danh" in dialog.form.field("clear").hint_line.text()
    dialog.save_button.click()

    path = saved(qtbot, view.list_export, tmp_path / "day-du")

    rows = list(openpyxl.load_workbook(BytesIO(path.read_bytes())).active.values)
    head = next(n for n, row in enumerate(rows) if row[0] == "Số tiếp nhận")
    assert [row[0] for row in rows[head + 1 :]] == ["YT-2026-0003", "YT-2026-0002", "YT-2026-0001"]
    assert "Số định danh" in rows[head]
