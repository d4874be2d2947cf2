from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.rules.errors import InvalidForm, say
from app.widgets.date_box import DateBox
from app.widgets.form import Form
from app.widgets.line_box import LineBox
from app.widgets.text_box import TextBox


@pytest.fixture
def form(qtbot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.section("Ý tưởng", "Ghi như người nộp nói.")
    form.add("title", "Tên ý tưởng", LineBox(), required=True)
    form.add("day", "Ngày", DateBox(date(2026, 11, 23)), beside=True)
    form.add("content", "Nội dung", TextBox(), hint="Hai, ba câu là đủ")
    form.add("place", "Nơi áp dụng", LineBox())
    form.end()
    form.show()
    return form


def test_enter_goes_from_box_to_box_in_the_order_of_reading(qtbot, form):
    form.focus_first()
    assert form.focusWidget() is form.field("title").box

    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert form.focusWidget() is form.field("day").box
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert form.focusWidget() is form.field("content").box

    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert form.focusWidget() is form.field("content").box
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert form.focusWidget() is form.field("place").box


@pytest.mark.parametrize("name", ["title", "content"])
def test_control_enter_asks_to_save_from_any_box(qtbot, form, name):
    form.activateWindow()
    form.field(name).box.setFocus()

    with qtbot.waitSignal(form.save_asked):
        qtbot.keyClick(form.field(name).box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_each_error_stands_under_its_box_and_the_first_gets_the_keyboard(form):
    left = form.show_errors(
        InvalidForm(
            {
                "place": say("Tối đa {n} chữ.", n=200),
                "content": say("Chưa ghi nội dung."),
                "shares": say("Tổng phải bằng 100."),
            }
        )
    )

    assert form.errors() == {"content": "Chưa ghi nội dung.", "place": "Tối đa 200 chữ."}
    assert form.focusWidget() is form.field("content").box
    assert left == ["Tổng phải bằng 100."]
    assert form.field("content").hint_line.isVisible()


def test_an_error_goes_when_the_box_is_edited_and_the_hint_comes_back(qtbot, form):
    form.show_errors({"content": "Chưa ghi nội dung."})

    with qtbot.waitSignal(form.edited) as news:
        qtbot.keyClicks(form.field("content").box, "a")

    assert news.args == ["content"]
    assert form.errors() == {}
    assert form.field("content").hint_line.text() == "Hai, ba câu là đủ"


def test_unreadable_boxes_are_problems(form):
    form.field("day").box.setText("hôm qua")

    assert list(form.problems()) == ["day"]


def test_required_fields_are_marked(form):
    assert form.field("title").label.text() == "Tên ý tưởng *"
    assert form.field("place").label.text() == "Nơi áp dụng"


def test_a_field_can_be_hidden_with_its_label(form):
    form.show_field("place", shown=False)

    assert not form.field("place").isVisible()
    assert not form.field("place").label.isVisible()


def test_the_screen_reader_hears_label_and_error(form):
    form.show_errors({"title": "Chưa ghi tên."})

    box = form.field("title").box
    assert (box.accessibleName(), box.accessibleDescription()) == ("Tên ý tưởng", "Chưa ghi tên.")
