import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import Tone

COLUMNS = [Column("Số", 60, Align.RIGHT), Column("Tên", stretch=True), Column("Trạng thái")]
ROWS = [
    Row("a", ("10", "Đường làng", "Đạt"), (10, "d", 1), {2: Tone.GOOD}),
    Row("b", ("2", "Ao cá", "Đã tiếp nhận"), (2, "a", 0)),
    Row("c", ("1", "Ấm trà", "Đạt"), (1, "b", 1)),
]


@pytest.fixture
def table(qtbot) -> RowTable:
    table = RowTable(COLUMNS, "ý tưởng")
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show_rows(ROWS)
    table.show()
    return table


def names(table) -> list[str]:
    return [row.cells[1] for row in table.model.rows]


def test_rows_stand_as_they_were_given_and_are_counted(table):
    assert names(table) == ["Đường làng", "Ao cá", "Ấm trà"]
    assert table.count_line.text() == "3 ý tưởng"


def test_a_click_on_the_header_sorts_by_the_keys_of_the_rows(table):
    table.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row.cells[0] for row in table.model.rows] == ["1", "2", "10"]

    table.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [row.cells[0] for row in table.model.rows] == ["10", "2", "1"]


def test_without_keys_texts_are_sorted_the_vietnamese_way(table):
    table.show_rows([Row(row.key, row.cells) for row in ROWS])
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)

    assert names(table) == ["Ao cá", "Ấm trà", "Đường làng"]


def test_new_rows_keep_the_order_and_the_choice(qtbot, table):
    table.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.select("b")

    table.show_rows([*ROWS, Row("d", ("5", "Loa", "Đạt"), (5, "l", 1))])

    assert [row.key for row in table.model.rows] == ["c", "b", "d", "a"]
    assert table.current_key() == "b"


def test_enter_and_double_click_open_the_row(qtbot, table):
    table.select("c")

    with qtbot.waitSignal(table.opened) as news:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert news.args == ["c"]
    with qtbot.waitSignal(table.opened) as news:
        table.view.doubleClicked.emit(table.model.index(2, 0))
    assert news.args == ["c"]


def test_the_chosen_row_is_announced(qtbot, table):
    with qtbot.waitSignal(table.chosen) as news:
        table.select("b")

    assert news.args == ["b"]


def test_chosen_rows_are_copied_with_tabs(qtbot, table):
    table.select("b")

    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "Số\tTên\tTrạng thái\n2\tAo cá\tĐã tiếp nhận"


def test_what_is_seen_leaves_out_hidden_columns(table):
    table.columns_menu().actions()[1].setChecked(False)

    titles, rows = table.seen()

    assert titles == ("Số", "Trạng thái")
    assert rows[1] == ("2", "Đã tiếp nhận")


def test_an_empty_table_says_what_to_do_first(qtbot, table):
    table.set_empty("Chưa có ý tưởng nào.", "Tiếp nhận ý tưởng")
    table.show_rows([])

    assert table.empty.isVisible()
    assert not table.view.isVisible()
    with qtbot.waitSignal(table.empty_clicked):
        table.empty.button.click()


def test_several_chosen_rows_are_counted(table):
    table.view.selectAll()

    assert table.count_line.text() == "3 ý tưởng, đang chọn 3"
    assert table.selected_keys() == ["a", "b", "c"]


def test_badges_and_texts_are_painted(themed, table):
    with_badge = table.view.grab().toImage()
    table.show_rows([Row(row.key, row.cells) for row in ROWS])

    assert table.view.grab().toImage() != with_badge


@pytest.mark.parametrize("button_text", ["", "Thêm dòng đầu tiên"])
def test_tab_goes_through_an_empty_table(qtbot, button_text):
    page = QWidget()
    column = QVBoxLayout(page)
    before, after = QPushButton("trước"), QPushButton("sau")
    table = RowTable((Column("Tên"),))
    table.set_empty("Chưa có gì.", button_text)
    for widget in (before, table, after):
        column.addWidget(widget)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    before.setFocus()

    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is after


def test_a_row_is_chosen_while_ctrl_is_still_held(table):
    QTest.keyPress(table.view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)

    table.select("b")
    table.show_rows(ROWS)

    assert (table.current_key(), table.selected_keys()) == ("b", ["b"])
    QTest.keyRelease(table.view, Qt.Key.Key_Control)


def test_what_was_seen_is_kept_as_plain_values_whatever_happens_after(table):
    table.view.horizontalHeader().moveSection(1, 0)
    table.view.setColumnHidden(2, True)
    listing = table.listing("Danh sách", ("Năm 2026",))
    table.show_rows([])

    listed = listing.listed()

    assert [column.title for column in listed.columns] == ["Tên", "Số"]
    assert listed.columns[1].numeric
    assert listed.rows[0].cells == ("Đường làng", "10")
    assert (listed.title, listed.filters) == ("Danh sách", ("Năm 2026",))


def test_only_the_chosen_rows_are_listed_top_to_bottom(table):
    table.select("c")
    QTest.keyClick(table.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)

    rows = table.listing("Danh sách", only_chosen=True).listed().rows

    assert [row.cells[1] for row in rows] == ["Ao cá", "Ấm trà"]
