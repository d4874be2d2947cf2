from datetime import date
from decimal import Decimal

import pytest

from app.dialogs.rubric_dialog import RubricDialog
from app.services import rubric_versions


@pytest.fixture
def dialog(qtbot, workplace):
    newest = workplace.desk.do(rubric_versions.list_versions)[0]
    dialog = RubricDialog(workplace, newest)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def newest(workplace):
    return workplace.desk.do(rubric_versions.list_versions)[0]


def test_the_form_begins_with_what_is_in_force(dialog):
    assert len(dialog.criteria.rows) == 4
    assert len(dialog.bands.rows) == 5
    assert dialog.sum_line.text() == "Tổng điểm tối đa: 100"


def test_a_criterion_is_added_and_one_taken_away(dialog, workplace):
    dialog.criteria.rows[0].remove.click()
    dialog.criteria.more.click()
    row = dialog.criteria.rows[-1]
    row.name.set_value("Mức độ tham gia")
    row.maximum.set_value(Decimal(25))
    dialog.valid_from.set_value(date(2027, 1, 1))

    dialog.save_button.click()

    assert not dialog.isVisible()
    assert [one.name for one in newest(workplace).facts.criteria][-1] == "Mức độ tham gia"


def test_what_is_wrong_stands_beside_its_box(dialog, workplace):
    dialog.criteria.rows[1].maximum.setText("nhiều")
    dialog.save_button.click()
    assert dialog.criteria.rows[1].fields["maximum"].error() == "Ô này chỉ ghi số."

    dialog.criteria.rows[1].maximum.set_value(Decimal(25))
    dialog.criteria.rows[2].name.set_value("")
    dialog.save_button.click()
    assert dialog.criteria.rows[1].fields["maximum"].error() == ""
    assert dialog.criteria.rows[2].fields["name"].error() == "Chưa ghi tên tiêu chí."
    assert newest(workplace).version == 1


def test_grades_that_overlap_are_refused_in_one_sentence(dialog):
    dialog.bands.rows[2].start.set_value(Decimal(50))
    dialog.save_button.click()

    assert "hai mức bắt đầu từ cùng một số điểm" in dialog.trouble.text()
