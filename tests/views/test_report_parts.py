from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from app.services.breakdowns import By
from app.views.reports_view import ReportsView
from tests.makers_reports import a_busy_year


@pytest.fixture
def view(qtbot, workplace):
    workplace = replace(workplace, clock=lambda: datetime(2026, 12, 20, 9, 30))
    workplace.desk.do(a_busy_year)
    view = ReportsView(workplace)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.tabs.setCurrentWidget(view.parts)
    return view


def divide(view, by: By) -> None:
    view.parts.by.set_value(by)
    view.parts.by.edited.emit()


def cell(view, row: int, column: int) -> str:
    return view.parts.table.model.rows[row].cells[column]


@pytest.mark.parametrize("by", list(By))
def test_every_column_adds_up_to_its_figure(view, by) -> None:
    divide(view, by)

    *lines, total = view.parts.table.model.rows
    for column in range(1, 8):
        assert sum(int(line.cells[column]) for line in lines) == int(total.cells[column])
    assert total.cells[:2] == ("Cộng", "12")


def test_enter_in_a_cell_lists_its_ideas(qtbot, view) -> None:
    table = view.parts.table
    row = next(at for at, row in enumerate(table.model.rows) if row.cells[0] == "Chuyển đổi số")
    table.view.setCurrentIndex(table.model.index(row, 2))
    table.view.setFocus()

    qtbot.keyClick(table.view, Qt.Key.Key_Return)

    dialog = view.parts.dialog
    assert dialog is not None
    assert len(dialog.table.model.rows) == int(cell(view, row, 2)) > 0
    assert dialog.span.text() == "Chuyển đổi số, năm 2026"


def test_the_chart_shows_the_column_and_a_bar_opens_its_ideas(qtbot, view) -> None:
    table = view.parts.table
    table.view.setCurrentIndex(table.model.index(0, 1))
    assert view.parts.chart_title.text() == "Ý tưởng, sáng kiến được tiếp nhận"

    table.view.setCurrentIndex(table.model.index(0, 6))
    assert view.parts.chart_title.text() == "Ý tưởng được áp dụng thực tế"

    qtbot.keyClick(view.parts.chart, Qt.Key.Key_Return)
    assert view.parts.dialog.heading.text() == "Ý tưởng được áp dụng thực tế"
    assert table.view.currentIndex().column() == 6
