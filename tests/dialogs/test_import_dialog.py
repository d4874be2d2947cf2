"""The four steps of an import, by keyboard and by button, each step seen before the next."""

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox

from app.dialogs.import_dialog import ImportDialog
from app.rules.importing.options import AlikeChoice
from app.rules.importing.run import ImportKind, Verdict
from app.services import register
from app.services.importing import profiles
from tests.makers import a_unit
from tests.makers_ideas import an_author_draft, received

TITLES = ("TT", "Tên sáng kiến", "Tác giả", "SĐT", "Thôn")
GOOD = (1, "Bản đồ số các điểm sạt lở", "Lò Thị Đào", "0912345678", None)
WRONG = (2, "Sổ tay nuôi cá", "Hà Văn Én", "123", None)
UNKNOWN = (3, "Điểm thu gom rác", "Vi Thị Mai", None, "Xóm Trên")


def a_file(tmp_path, *rows, titles=TITLES):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    for row in (("XÃ THƯỢNG NINH",), titles, *rows):
        sheet.append(row)
    path = tmp_path / "thon.xlsx"
    book.save(path)
    return path


@pytest.fixture
def dialog(qtbot, workplace):
    made = ImportDialog(workplace)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(qtbot, dialog, path):
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)


def looked(qtbot, dialog, path):
    opened(qtbot, dialog, path)
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 2)


def again(qtbot, dialog, act):
    """Do what makes the dialog look again, and wait for it."""
    before = dialog._seen
    act()
    qtbot.waitUntil(lambda: dialog._seen is not before)


def ideas(desk):
    return [row.title for row in desk.do(register.list_ideas)]


def test_columns_are_understood_and_shown_with_samples(qtbot, dialog, tmp_path):
    opened(qtbot, dialog, a_file(tmp_path, GOOD))

    table = dialog.columns.table
    assert dialog.columns.row.value() == 2
    assert [table.item(n, 0).text() for n in range(table.rowCount())] == list(TITLES)
    assert table.box(1).value() == "title"
    assert table.item(1, 1).text() == GOOD[1]
    assert "thon.xlsx" in dialog.step.text()


def test_good_rows_go_in_and_can_be_undone(qtbot, dialog, desk, tmp_path):
    looked(qtbot, dialog, a_file(tmp_path, GOOD, WRONG))
    assert ideas(desk) == []
    assert "Nhập 1 ý tưởng" in dialog.go_on.text()

    with qtbot.waitSignal(dialog.taken):
        dialog.go_on.click()

    assert ideas(desk) == [GOOD[1]]
    assert "Đã thêm 1 ý tưởng" in dialog.done_page.told.text()
    dialog.done_page.save_rows(tmp_path / "can-sua.xlsx")
    qtbot.waitUntil(lambda: "can-sua.xlsx" in dialog.done_page.outcome.text())
    assert (tmp_path / "can-sua.xlsx").exists()
    dialog.done_page.undo_button.click()
    assert dialog.done_page.question is not None
    dialog.done_page._undo()
    qtbot.waitUntil(lambda: "gạch 1" in dialog.done_page.outcome.text())
    assert ideas(desk) == []


def test_the_chosen_row_is_told_in_full(qtbot, dialog, tmp_path):
    looked(qtbot, dialog, a_file(tmp_path, GOOD, WRONG))

    assert dialog.preview.table.current_key() == 3
    assert dialog.preview.detail.text().startswith("Số điện thoại bắt đầu bằng 0")
    assert dialog.preview.alike.isHidden()


def test_rows_are_filtered_by_what_they_would_do(qtbot, dialog, tmp_path):
    looked(qtbot, dialog, a_file(tmp_path, GOOD, WRONG))

    dialog.preview.chips.chip(Verdict.WRONG.value).click()

    assert len(dialog.preview.table.model.rows) == 1


def test_an_unknown_name_is_explained_once_for_the_whole_list(qtbot, dialog, desk, tmp_path):
    unit = desk.do(lambda session: a_unit(session, "Thôn Vân Hòa").id)
    looked(qtbot, dialog, a_file(tmp_path, UNKNOWN, (4, *UNKNOWN[1:4], "xóm trên")))
    assert dialog._seen.counts[Verdict.WRONG] == 2
    dialog.preview.meant.set_value(unit)

    again(qtbot, dialog, dialog.preview.name_button.click)

    assert dialog._seen.counts[Verdict.WRONG] == 0
    assert dialog._seen.ideas[0].draft.unit_id == unit


def test_like_ideas_stand_side_by_side_until_the_clerk_decides(qtbot, dialog, desk, tmp_path):
    author = (an_author_draft("Lò Thị Đào"),)
    desk.do(received, GOOD[1], authors=author, content="Nội dung cũ")
    like = (1, "Bản đồ các điểm sạt lở", "Lò Thị Đào", None, None)
    looked(qtbot, dialog, a_file(tmp_path, like))
    box = dialog.preview.alike
    assert box.isVisibleTo(dialog)
    assert "Nội dung cũ" in box.other_text.text()
    assert not dialog.go_on.isEnabled()

    again(qtbot, dialog, box.pushes[AlikeChoice.NEW].click)

    assert dialog.go_on.isEnabled()
    assert "thêm mới" in box.state.text()


def test_a_column_is_put_right_and_remembered_for_the_sender(
    qtbot, dialog, desk, tmp_path, monkeypatch
):
    titles = ("TT", "Tên sáng kiến", "Người gửi đây", "Máy", "Thôn")
    opened(qtbot, dialog, a_file(tmp_path, GOOD, titles=titles))
    box = dialog.columns.table.box(2)
    box.set_value("author.name")
    box.edited.emit()
    dialog.columns.remember("Thôn Vân Hòa")
    assert desk.do(profiles.names, ImportKind.IDEAS) == ["Thôn Vân Hòa"]

    opened_again = ImportDialog(dialog._workplace)
    qtbot.addWidget(opened_again)
    opened(qtbot, opened_again, a_file(tmp_path, GOOD, titles=titles))

    assert opened_again.columns.profile.value() == "Thôn Vân Hòa"
    assert opened_again.columns.table.box(2).value() == "author.name"


def test_old_text_is_shown_before_and_after(qtbot, dialog, tmp_path):
    opened(qtbot, dialog, a_file(tmp_path, (1, "B¶n ®å sè", "Lß ThÞ §µo", None, None)))

    assert "2 ô" in dialog.columns.converted.text()
    assert "“B¶n ®å sè” → “Bản đồ số”" in dialog.columns.samples.text()


def test_a_sheet_without_a_list_says_what_to_do(qtbot, dialog, tmp_path):
    opened(qtbot, dialog, a_file(tmp_path, titles=("Doanh thu", "Quý")))

    assert "Không tìm thấy dòng tiêu đề" in dialog.columns.trouble.text()
    assert not dialog.go_on.isEnabled()


def test_a_bad_file_is_refused_and_the_dialog_stays_where_it_was(qtbot, dialog, tmp_path):
    path = tmp_path / "hong.xlsx"
    path.write_bytes(b"PK\x03\x04 hong")

    dialog.open_file(path)

    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None)
    assert dialog.pages.currentIndex() == 0


def test_a_dropped_file_is_opened(qtbot, dialog, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_file(tmp_path, GOOD)))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    dialog.dropEvent(event)

    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)


def test_a_whole_folder_is_one_list_and_bad_files_are_named(qtbot, dialog, desk, tmp_path):
    place = tmp_path / "thang-9"
    place.mkdir()
    a_file(place, GOOD).rename(place / "a.xlsx")
    a_file(place, WRONG).rename(place / "b.xlsx")
    (place / "c.xlsx").write_bytes(b"PK\x03\x04hong")
    dialog.open_folder(place)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)

    assert dialog.box.text() == "Đọc được 2 tệp, 1 tệp chưa đọc được."
    assert "c.xlsx" in dialog.box.informativeText() + dialog.box.detailedText()
    dialog.box.close()
    qtbot.keyClick(dialog.go_on, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 2)
    assert dialog._seen.counts[Verdict.NEW] == 1
    assert dialog._seen.counts[Verdict.WRONG] == 1
    qtbot.keyClick(dialog.go_on, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 3)
    assert [row.title for row in desk.do(register.list_ideas)] == [GOOD[1]]


def test_a_folder_without_lists_says_what_to_do(qtbot, dialog, tmp_path):
    dialog.open_folder(tmp_path)
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None)
    assert "không có danh sách ý tưởng" in dialog.findChild(QMessageBox).text()
    assert dialog.pages.currentIndex() == 0
