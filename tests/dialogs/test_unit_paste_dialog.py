"""Dán danh sách đơn vị: what each row would do, what is left in the box, nothing lost."""

import pytest
from PySide6.QtGui import QGuiApplication

from app.dialogs.unit_paste_dialog import UnitPasteDialog
from app.services import units

HEAD = "STT\tTên đơn vị\tNgười đứng đầu\tSĐT\n"
GOOD = "1\tThôn Suối Mây\tLò Văn Pảo\t0912 345 678\n"
WRONG = "2\tNhóm Ánh Dương\tVi Thị Hảo\t12\n"


@pytest.fixture
def dialog(qtbot, workplace):
    dialog = UnitPasteDialog(workplace)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def cells(dialog):
    return [row.cells for row in dialog.table.model.rows]


def names(workplace):
    return {row.name for row in workplace.desk.do(units.list_units)}


def test_an_empty_box_says_what_it_takes(dialog):
    assert not dialog.take_button.isEnabled()
    assert "tên đơn vị" in dialog.table.empty.text.text()
    dialog.reject()
    assert not dialog.isVisible()


def test_the_clipboard_is_read_and_every_row_judged(qtbot, dialog):
    QGuiApplication.clipboard().setText(HEAD + GOOD + WRONG)

    dialog.paste.click()

    first, second = cells(dialog)
    assert first[:6] == ("2", "Thêm mới", "Thôn Suối Mây", "Thôn", "Lò Văn Pảo", "0912345678")
    assert second[1] == "Chưa đúng"
    assert second[3] == "(trống)"
    assert "Điện thoại: Số điện thoại bắt đầu bằng 0" in second[-1]
    assert "Loại: Chưa rõ loại đơn vị." in second[-1]
    assert dialog.detail.text().startswith("Dòng 3: ")
    assert dialog.summary.text() == "1 thêm mới, 0 bổ sung, 0 đã có, 1 chưa đúng."
    assert dialog.columns.text() == "Đã nhận các cột: Tên đơn vị, Người đứng đầu, Điện thoại."


def test_what_is_typed_is_judged_after_a_pause(qtbot, dialog):
    dialog.box.setPlainText("Thôn Suối Mây")

    qtbot.waitUntil(lambda: len(cells(dialog)) == 1)

    assert dialog.take_button.isEnabled()


def test_good_rows_go_in_and_wrong_ones_stay_to_be_corrected(dialog, workplace):
    dialog.box.setPlainText(HEAD + GOOD + WRONG)
    dialog.show_preview()
    taken = []
    dialog.taken.connect(taken.append)

    dialog.take_button.click()

    assert dialog.isVisible()
    assert taken[0].added == 1
    assert "Thôn Suối Mây" in names(workplace)
    assert "Còn 1 dòng chưa đúng" in dialog.summary.text()
    assert [row[2] for row in cells(dialog)] == ["Nhóm Ánh Dương"]

    text = dialog.text().replace("Nhóm Ánh Dương", "Thôn Ánh Dương").replace("\t12", "\t0912345679")
    dialog.box.setPlainText(text)
    dialog.show_preview()
    dialog.take_button.click()

    assert not dialog.isVisible()
    assert "Thôn Ánh Dương" in names(workplace)


def test_closing_asks_before_a_table_is_thrown_away(dialog, workplace):
    dialog.box.setPlainText(GOOD)
    dialog.show_preview()

    dialog.close_button.click()
    assert dialog.isVisible()
    dialog.question.reject()
    assert dialog.isVisible()
    assert dialog.text() == GOOD

    dialog.close()
    assert dialog.isVisible()
    dialog.question.buttons()[0].click()
    assert not dialog.isVisible()
    assert "Thôn Suối Mây" not in names(workplace)


def test_what_changes_is_named(dialog, workplace):
    dialog.box.setPlainText("Tên đơn vị\tNgười đứng đầu\nPhòng Kinh tế\tLê Văn Chinh\n")
    dialog.show_preview()

    assert cells(dialog)[0][1] == "Bổ sung, sửa"
    assert cells(dialog)[0][-1] == "Ghi lại: người đứng đầu."
