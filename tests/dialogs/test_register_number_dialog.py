"""Ghi số và ngày: the next number is offered, what is odd is said before saving."""

from datetime import date, datetime

import pytest

from app.dialogs.register_number_dialog import RegisterNumberDialog
from app.rules.document import DocumentKind
from app.services import document_entry, document_numbers, document_register
from app.services.document_entry import LineFacts, OtherDocument, Reservation
from app.services.document_numbers import NewDocument

NOW = datetime(2026, 7, 20, 9, 30)


def some_lines(session):
    other = OtherDocument("QĐ-UBND", "Quyết định", LineFacts("Một"), 5, date(2026, 7, 16))
    document_entry.enter_other(session, other, NOW)
    document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "Khen thưởng"), NOW)
    new = NewDocument(DocumentKind.COUNCIL_DECISION, "Thành lập hội đồng")
    entry = document_numbers.register(session, new, NOW.date(), NOW)
    return document_register.line_of(session, entry)


@pytest.fixture
def draft(workplace):
    return workplace.desk.do(some_lines)


@pytest.fixture
def dialog(qtbot, workplace, draft):
    dialog = RegisterNumberDialog(workplace, draft)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def write(dialog, number=None, day=None):
    if number is not None:
        dialog.number.set_value(number)
        dialog.number.edited.emit()
    if day is not None:
        dialog.dated_on.set_value(day)
        dialog.dated_on.edited.emit()


def hint(dialog, name):
    return dialog.form.field(name).hint_line.text()


def test_the_number_after_all_others_is_offered_with_those_kept(dialog):
    assert dialog.number.value() == 7
    assert hint(dialog, "number") == "Số đang giữ: 06 (Khen thưởng)"


def test_order_and_weekend_are_only_said(dialog, workplace, draft):
    write(dialog, 8, date(2026, 7, 12))
    assert "nhưng số 05/QĐ-UBND ngày 16/07/2026" in hint(dialog, "number")
    assert "Chủ nhật" in hint(dialog, "dated_on")

    dialog.accept()

    line = workplace.desk.do(document_register.line, draft.id)
    assert (line.number, line.dated_on) == (8, date(2026, 7, 12))


def test_a_taken_number_and_a_day_to_come_are_refused_beside_their_boxes(dialog):
    write(dialog, 5)
    dialog.accept()
    assert "Số 05 năm 2026 đã dùng" in dialog.form.errors()["number"]

    write(dialog, 9, date(2026, 8, 1))
    dialog.accept()
    assert dialog.form.errors()["dated_on"] == "Ngày ký ở tương lai."

    write(dialog, None, date(2025, 8, 1))
    dialog.accept()
    assert "không thuộc năm 2026" in dialog.form.errors()["dated_on"]

    dialog.number.clear()
    dialog.dated_on.clear()
    dialog.accept()
    assert set(dialog.form.errors()) == {"number", "dated_on"}


def test_a_kept_number_is_taken(dialog, workplace, draft):
    write(dialog, 6)
    dialog.accept()

    assert workplace.desk.do(document_register.line, draft.id).number == 6


def test_a_line_with_a_number_is_put_right(qtbot, workplace, draft):
    line = workplace.desk.do(document_entry.give, draft.id, 9, NOW.date(), NOW.date())
    dialog = RegisterNumberDialog(workplace, line)
    qtbot.addWidget(dialog)

    assert (dialog.heading.text(), dialog.number.value()) == ("Sửa số và ngày", 9)
    write(dialog, 10)
    dialog.accept()
    assert workplace.desk.do(document_register.line, draft.id).number == 10
