"""The filters of a screen in words."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets.chips import Chip, FilterChips
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.form import Form
from app.widgets.said_filters import said_filters
from app.widgets.search_box import SearchBox
from app.widgets.tick_box import TickBox


@pytest.fixture
def screen(qtbot):
    screen = QWidget()
    qtbot.addWidget(screen)
    screen.search, screen.year, screen.tick = SearchBox(), ChoiceBox(), TickBox("Ưu tiên")
    screen.chips, screen.form = FilterChips(), Form()
    screen.year.setAccessibleName("Năm")
    screen.year.set_choices([Choice(None, "Mọi năm"), Choice(2026, "2026")])
    screen.chips.set_chips([Chip("", "Tất cả", 3), Chip("new", "Đã tiếp nhận", 2)])
    column = QVBoxLayout(screen)
    for box in (screen.search, screen.year, screen.tick, screen.chips, screen.form):
        column.addWidget(box)
    return screen


def test_what_lets_everything_through_is_not_said(screen):
    screen.year.set_value(None)

    assert said_filters(screen) == ()


def test_every_filter_that_narrows_is_said(screen):
    screen.search.setText(" chè ")
    screen.year.set_value(2026)
    screen.tick.set_value(True)
    screen.chips.set_value("new")

    assert said_filters(screen) == (
        "Tìm: “chè”",
        "Năm: 2026",
        "Ưu tiên",
        "Trạng thái: Đã tiếp nhận",
    )


def test_boxes_of_a_form_and_hidden_ones_are_no_filters(screen):
    tick = TickBox("Đồng ý")
    tick.set_value(True)
    screen.form.add("tick", "Tích", tick)
    screen.tick.set_value(True)
    screen.tick.hide()

    assert said_filters(screen) == ()
