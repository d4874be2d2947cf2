from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.dialogs.unit_result_dialog import UnitResultDialog
from app.rules.unit_points import PointMeasure
from app.services.unit_results import unit_results
from tests.makers import a_unit, an_idea


@pytest.fixture
def dialog(qtbot, workplace):
    def made(session):
        village = a_unit(session, "Thôn Suối Mây")
        an_idea(session, unit_id=village.id, received_on=date(2026, 7, 1))
        found = unit_results(session, 2026, workplace.today())
        return next(each for each in found if each.unit_id == village.id)

    dialog = UnitResultDialog(workplace, workplace.desk.do(made), 2026)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def line_of(dialog, measure: PointMeasure):
    return next(line for line in dialog._result.lines if line.measure is measure)


def test_enter_on_a_counted_line_lists_the_records_and_a_record_opens(qtbot, dialog):
    dialog.table.select(line_of(dialog, PointMeasure.IDEAS).rule_id)

    qtbot.keyClick(dialog.table.view, Qt.Key.Key_Return)

    assert dialog.dialog.span.text() == "Thôn Suối Mây, năm 2026"
    assert dialog.dialog.table.model.rows[0].cells[0] == "YT-2026-0001"
    with qtbot.waitSignal(dialog.go) as told:
        qtbot.keyClick(dialog.dialog.table.view, Qt.Key.Key_Return)
    assert told.args[0] == "idea"


def test_a_judged_line_has_a_reason_instead_of_records(dialog):
    dialog.table.select(line_of(dialog, PointMeasure.ENTERED).rule_id)

    assert not dialog.see.isEnabled()
    row = next(row for row in dialog.table.model.rows if row.cells[-1])
    assert (row.cells[2], row.cells[-1]) == ("", "Chưa chấm")


def test_the_sheet_is_shown_as_on_paper(dialog):
    dialog.print.click()

    assert "Thôn Suối Mây" in dialog.dialog.windowTitle()
