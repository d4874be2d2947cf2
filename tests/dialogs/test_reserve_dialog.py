"""Numbers are kept for what is to come."""

import pytest

from app.dialogs.reserve_dialog import ReserveDialog
from app.services import document_register


@pytest.fixture
def dialog(qtbot, workplace):
    dialog = ReserveDialog(workplace)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_several_numbers_are_kept(dialog, workplace):
    assert (dialog.number.value(), dialog.count.value()) == (1, 1)
    dialog.purpose.set_value("Khen thưởng đợt 2")
    dialog.count.set_value(3)

    dialog.accept()

    kept = workplace.desk.do(document_register.reserved_in, "decision", 2026)
    assert [each.number for each in kept] == [1, 2, 3]


def test_the_purpose_must_be_written(dialog):
    dialog.accept()

    assert dialog.form.errors() == {"purpose": "Chưa ghi số này giữ cho việc gì."}


def test_the_first_number_follows_the_kind(dialog, workplace):
    dialog.purpose.set_value("Kế hoạch quý")
    dialog.accept()
    again = ReserveDialog(workplace)

    assert again.number.value() == 2
    again.kind.kind.set_value("KH")
    again.kind.kind.edited.emit()
    assert again.number.value() == 1
