"""What stands in boxes, half-typed as it is, survives JSON."""

import json
from datetime import date

import pytest

from app.widgets.check_list import CheckList
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.form import Form
from app.widgets.line_box import LineBox
from app.widgets.text_box import TextBox
from app.widgets.tick_box import TickBox
from app.widgets.writing import put_writing, writing_of


@pytest.fixture
def make(qtbot):
    """A form with a box of every kind."""

    def made():
        form = Form()
        qtbot.addWidget(form)
        choice, several = ChoiceBox(), CheckList()
        for box in (choice, several):
            box.set_choices([Choice("a", "Thôn Ấp"), Choice("b", "Thôn Bản")])
        form.add("line", "Dòng", LineBox())
        form.add("text", "Đoạn", TextBox())
        form.add("day", "Ngày", DateBox(date(2026, 7, 20)))
        form.add("choice", "Chọn", choice)
        form.add("several", "Nhiều", several)
        form.add("tick", "Có", TickBox("Có"))
        return form

    return made


def test_half_typed_boxes_come_back_as_they_were(make):
    form, other = make(), make()
    form.field("line").box.setText("Đang gõ ")
    form.field("text").box.setPlainText("Dòng một\nhai ")
    form.field("day").box.setText("13/")
    form.field("choice").box.line.setText("Thôn B")
    form.field("several").box.set_value(["b"])
    form.field("tick").box.set_value(True)

    put_writing(other, json.loads(json.dumps(writing_of(form))))

    assert writing_of(other) == writing_of(form)
    assert other.field("text").box.toPlainText() == "Dòng một\nhai "


def test_a_choice_comes_back_by_its_key(make):
    form, other = make(), make()
    form.field("choice").box.set_value("b")

    put_writing(other, writing_of(form))

    assert other.field("choice").box.value() == "b"


def test_writing_of_another_shape_does_no_harm(make):
    form = make()

    put_writing(form, {"line": 5, "text": None, "choice": "x", "several": {}, "gone": 1})

    assert writing_of(form) == writing_of(make())
