"""A document made elsewhere is entered with the number its kind has next."""

from datetime import date, datetime

import pytest

from app.dialogs.register_line_dialog import OtherDocumentDialog
from app.rules.outgoing import LineState
from app.services import document_entry, document_register
from app.services.document_entry import LineFacts, OtherDocument

NOW = datetime(2026, 7, 20, 9, 30)


@pytest.fixture
def dialog(qtbot, workplace):
    other = OtherDocument("KH-UBND", "Kế hoạch", LineFacts("Một"), 4, date(2026, 7, 16))
    workplace.desk.do(document_entry.enter_other, other, NOW)
    dialog = OtherDocumentDialog(workplace)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def choose(dialog, code):
    dialog.kind.kind.set_value(code)
    dialog.kind.kind.edited.emit()


def test_choosing_a_kind_writes_symbol_and_next_number(dialog):
    assert (dialog.kind.symbol.value(), dialog.number.value()) == ("QĐ-UBND", 1)

    choose(dialog, "KH")
    assert (dialog.kind.symbol.value(), dialog.number.value()) == ("KH-UBND", 5)

    choose(dialog, "")
    assert (dialog.kind.symbol.value(), dialog.kind.type_name) == ("UBND-VHXH", "Công văn")


def test_the_document_is_entered_with_all_columns(qtbot, dialog, workplace):
    choose(dialog, "KH")
    dialog.subject.set_value("Triển khai phong trào")
    dialog.recipients.set_value("Các thôn")
    dialog.copies.set_value(26)
    dialog.sent_on.set_value(NOW.date())

    with qtbot.waitSignal(dialog.saved) as told:
        dialog.accept()

    line = workplace.desk.do(document_register.line, told.args[0])
    assert (line.number_and_symbol, line.type_name, line.copies) == ("05/KH-UBND", "Kế hoạch", 26)
    assert (line.recipients, line.sent_on) == ("Các thôn", NOW.date())


def test_without_a_number_it_is_a_draft(qtbot, dialog, workplace):
    dialog.subject.set_value("Chờ ký")
    dialog.number.clear()

    with qtbot.waitSignal(dialog.saved) as told:
        dialog.accept()

    assert workplace.desk.do(document_register.line, told.args[0]).state is LineState.OPEN


def test_what_is_missing_is_said_beside_its_box(dialog):
    dialog.kind.symbol.set_value("")
    dialog.accept()
    assert set(dialog.form.errors()) == {"symbol", "subject"}

    dialog.kind.symbol.set_value("KH-UBND")
    dialog.subject.set_value("Trùng")
    dialog.number.set_value(4)
    dialog.accept()
    assert "Số 04 năm 2026 đã dùng" in dialog.form.errors()["number"]
