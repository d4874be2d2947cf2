from datetime import date
from decimal import Decimal

import pytest

from app.dialogs.point_rules_dialog import PointRulesDialog
from app.rules.unit_points import PointMeasure
from app.services import point_rules


@pytest.fixture
def dialog(qtbot, workplace):
    dialog = PointRulesDialog(workplace)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_the_lines_stand_in_the_order_of_the_criteria_with_their_sums(dialog):
    letters = [row.cells[0] for row in dialog.table.model.rows]

    assert letters == sorted(letters, key="abcdđ".index)
    assert dialog.foot.text() == (
        "Điểm tối đa hôm nay theo tiêu chí: a 20, b 20, c 20, d 20, đ 20; cộng 100."
    )


def test_a_line_goes_on_otherwise_from_a_later_day(dialog, workplace):
    dialog.change.click()
    form = dialog.dialog
    form.maximum.set_value(Decimal(8))
    form.valid_from.set_value(date(2027, 1, 1))
    form.accept()

    first, second = dialog.table.model.rows[:2]
    assert first.cells[1] == second.cells[1]
    assert (first.cells[6], second.cells[5], second.cells[4]) == ("31/12/2026", "01/01/2027", "8")


def test_a_new_line_says_what_is_missing(dialog):
    dialog.new.click()
    form = dialog.dialog
    assert not form.points_each.isEnabled()
    form.measure.set_value(PointMeasure.IDEAS)
    form.measure.edited.emit()
    assert form.points_each.isEnabled()

    form.accept()

    assert {"letter", "label", "maximum"} <= set(form.form.errors())


def test_a_line_taken_off_comes_back(dialog, workplace):
    before = len(dialog.table.model.rows)

    dialog.off.click()
    assert len(dialog.table.model.rows) == before - 1
    dialog.toast.undo.click()

    assert len(dialog.table.model.rows) == before
    assert len(workplace.desk.do(point_rules.rules)) == before
