from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.widgets.grid import GridColumn, GridRow, ScoreGrid

COLUMNS = [GridColumn("new", "Tính mới", Decimal(25)), GridColumn("use", "Hiệu quả", Decimal(25))]
ROWS = [GridRow("a", "Loa thông minh"), GridRow("b", "Tủ sách số"), GridRow("c", "Bản đồ")]
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def total(scores) -> str:
    given = [score for score in scores if score is not None]
    return str(sum(given, Decimal(0))) if given else ""


@pytest.fixture
def grid(qtbot) -> ScoreGrid:
    grid = ScoreGrid()
    qtbot.addWidget(grid)
    grid.resize(800, 400)
    grid.set_shape(ROWS, COLUMNS, total)
    grid.show()
    grid.activateWindow()
    grid.view.setFocus()
    return grid


def press(qtbot, grid, text="", key=Qt.Key.Key_Enter):
    """Type into whatever has the keyboard, then press a key."""
    for sign in text:
        place = editor(grid) or grid.view
        qtbot.keyClicks(place, sign, KEYPAD)
    qtbot.keyClick(editor(grid) or grid.view, key)


def editor(grid) -> QLineEdit | None:
    editors = [one for one in grid.view.findChildren(QLineEdit) if one.isVisible()]
    return editors[-1] if editors else None


def at(grid) -> tuple[int, int]:
    index = grid.view.currentIndex()
    return index.row(), index.column()


def test_digits_and_enter_fill_the_grid_row_by_row(qtbot, grid):
    for text in ("17.5", "20", "9"):
        press(qtbot, grid, text)

    assert grid.values_of("a") == (Decimal("17.5"), Decimal(20))
    assert grid.values_of("b") == (Decimal(9), None)
    assert at(grid) == (1, 1)


def test_every_change_is_told_with_its_keys(qtbot, grid):
    told = []
    grid.cell_changed.connect(lambda *change: told.append(change))

    press(qtbot, grid, "17,5", Qt.Key.Key_Tab)
    press(qtbot, grid, key=Qt.Key.Key_Backtab)
    press(qtbot, grid, key=Qt.Key.Key_Delete)

    assert told == [("a", "new", Decimal("17.5")), ("a", "new", None)]


def test_the_total_follows_and_empty_is_not_zero(qtbot, grid):
    assert grid.total_of("a") == ""

    press(qtbot, grid, "10")
    press(qtbot, grid, "0")

    assert grid.total_of("a") == "10"
    assert grid.values_of("a") == (Decimal(10), Decimal(0))


def test_too_high_a_score_is_refused_in_its_cell(qtbot, grid):
    press(qtbot, grid, "26")

    assert grid.said.text() == "Điểm 26 vượt mức tối đa 25."
    assert at(grid) == (0, 0)
    assert grid.value("a", "new") is None
    assert editor(grid).text() == "26"

    editor(grid).selectAll()
    press(qtbot, grid, "25")
    assert grid.said.text() == ""
    assert grid.value("a", "new") == Decimal(25)


def test_escape_gives_the_old_score_back(qtbot, grid):
    grid.set_values({("a", "new"): Decimal(12)})

    press(qtbot, grid, "99", Qt.Key.Key_Escape)

    assert grid.value("a", "new") == Decimal(12)
    assert grid.said.text() == ""


def test_arrows_move_while_typing(qtbot, grid):
    press(qtbot, grid, "12", Qt.Key.Key_Down)

    assert grid.value("a", "new") == Decimal(12)
    assert at(grid) == (1, 0)


def test_a_blocked_row_is_jumped_over_and_says_why(qtbot, grid):
    grid.block("b", "Là tác giả nên không chấm ý tưởng này.")
    grid.view.setCurrentIndex(grid.model.index(0, 1))

    press(qtbot, grid, "15")

    assert at(grid) == (2, 0)
    grid.view.setCurrentIndex(grid.model.index(1, 0))
    assert grid.said.text() == "Là tác giả nên không chấm ý tưởng này."
    press(qtbot, grid, "5")
    assert grid.values_of("b") == (None, None)


def test_a_mismatch_is_marked_until_it_is_corrected(qtbot, grid):
    grid.set_values({("a", "new"): Decimal(12)})
    grid.mark("a", "new", "Lần nhập thứ hai: 21")
    assert grid.model.note_at(0, 0) == "Lần nhập thứ hai: 21"

    press(qtbot, grid, "21")

    assert grid.model.note_at(0, 0) == ""


def test_a_closed_session_only_shows(qtbot, grid):
    grid.set_values({("a", "new"): Decimal(12)})
    grid.set_read_only(read_only=True)

    press(qtbot, grid, "9")
    grid.view.setCurrentIndex(grid.model.index(0, 0))
    press(qtbot, grid, key=Qt.Key.Key_Delete)

    assert grid.value("a", "new") == Decimal(12)


def test_the_grid_is_painted_with_all_kinds_of_cells(themed, grid):
    plain = grid.view.grab().toImage()
    grid.set_values({("a", "new"): Decimal(12)})
    grid.block("b", "Vắng mặt")
    grid.mark("a", "new", "Khác")

    assert grid.view.grab().toImage() != plain


def test_enter_on_the_last_open_cell_tells_that_the_sheet_is_at_its_end(qtbot, grid):
    model = grid.model
    grid.view.setCurrentIndex(model.index(len(model.rows) - 1, len(model.columns) - 1))
    grid.view.setFocus()

    with qtbot.waitSignal(grid.ended):
        qtbot.keyClick(grid.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(grid.ended):
        press(qtbot, grid, "5")
