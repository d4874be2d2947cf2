import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor

from app.rules.live_text import Token
from app.widgets.live_text_box import LiveTextBox

TEXT = (
    "Có {ideas_received} ý tưởng, {units_launched%units_total}{ideas_adopted:before?}.\n\n{{x}} 😀"
)


@pytest.fixture
def box(qtbot):
    box = LiveTextBox()
    box.show_values(lambda token: {"ideas_received": "05"}.get(token.name, "12"), str)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.setFocus()
    return box


def to_end(box) -> None:
    box.moveCursor(QTextCursor.MoveOperation.End)


def test_a_live_text_comes_back_exactly(box) -> None:
    box.set_value(TEXT)

    assert box.value() == TEXT


def test_typed_braces_are_braces(qtbot, box) -> None:
    qtbot.keyClicks(box, "{ideas_received}")

    assert box.value() == "{{ideas_received}}"


def test_a_figure_is_selected_before_it_is_deleted_and_undo_brings_it_back(qtbot, box) -> None:
    box.set_value("a {ideas_received}")
    to_end(box)

    qtbot.keyClick(box, Qt.Key.Key_Backspace)
    assert box.value() == "a {ideas_received}"
    qtbot.keyClick(box, Qt.Key.Key_Backspace)
    assert box.value() == "a "
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.value() == "a {ideas_received}"


def test_typing_and_pasting_never_replace_a_figure(qtbot, box) -> None:
    box.set_value("a {ideas_received} b")
    box.selectAll()
    qtbot.keyClicks(box, "!")
    assert box.value() == "a {ideas_received} b!"

    words = QMimeData()
    words.setText("dán")
    box.selectAll()
    box.insertFromMimeData(words)
    assert box.value() == "a {ideas_received} b!dán"


def test_words_typed_behind_a_figure_are_words(qtbot, box) -> None:
    box.insert_figure(Token("ideas_received"))
    qtbot.keyClicks(box, " xong")

    assert box.value() == "{ideas_received} xong"


def test_a_figure_is_moved_by_cut_and_paste_and_reads_as_its_value_elsewhere(box) -> None:
    box.set_value("{ideas_received} ý tưởng")
    box.selectAll()
    held = box.createMimeDataFromSelection()
    to_end(box)
    box.insertFromMimeData(held)

    assert held.text() == "05 ý tưởng"
    assert box.value() == "{ideas_received} ý tưởng" * 2


def test_ten_thousand_letters_are_pasted_whole(box) -> None:
    words = QMimeData()
    words.setText("Ý tưởng\ufffc {x}\n" * 1000)
    box.insertFromMimeData(words)

    assert box.value() == "Ý tưởng {{x}}\n" * 1000


def test_new_values_are_no_edit(qtbot, box) -> None:
    box.set_value(TEXT)
    with qtbot.assertNotEmitted(box.edited):
        box.show_values(lambda _token: "1.234", str)
    with qtbot.waitSignal(box.edited):
        qtbot.keyClicks(box, "a")
    assert box.problem() == ""
