"""Giấy khen: chosen, looked at, printed; every print is noted, a second one asks why."""

import pytest
from PySide6.QtPrintSupport import QPrinter

from app.dialogs.certificates_dialog import CertificatesDialog
from app.services import awards, print_log
from app.services.print_log import PrintRun
from tests.keyboard import type_text
from tests.makers_certificates import a_drafted_decision, a_stock, an_issued_decision

NAMES = ["Chi đoàn thôn Vân Hòa", "Hà Văn Ân", "Hộ bà Vi Thị Ót"]


def opened(qtbot, workplace, decision):
    row = workplace.desk.do(awards.decision_detail, decision).row
    dialog = CertificatesDialog(workplace, row)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def decision(workplace):
    return workplace.desk.do(an_issued_decision)


@pytest.fixture
def dialog(qtbot, workplace, decision):
    return opened(qtbot, workplace, decision)


def print_to_file(qtbot, dialog, path, pages=None):
    """Print what is ticked into a PDF, as a printer would take it."""
    dialog.print.click()
    preview = dialog.dialog.preview
    qtbot.waitUntil(lambda: preview.pages.page_count > 0, timeout=10_000)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    if pages:
        printer.setFromTo(*pages)
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
    with qtbot.waitSignal(preview.printed, timeout=20_000):
        preview.print_on(printer)


def printed(workplace, decision):
    rows = workplace.desk.do(print_log.list_prints, decision)
    return sorted((row.recipient, row.copy, row.reason) for row in rows)


def labels(dialog):
    return [dialog.names.item(row).text() for row in range(dialog.names.count())]


def test_all_are_ticked_at_first_and_none_needs_a_reason(dialog):
    assert len(dialog.names.value()) == 3
    assert sorted(label.split(". ")[1] for label in labels(dialog)) == NAMES
    assert not dialog.form.field("reason").isVisible()
    assert not dialog.book.isVisible()


def test_what_the_printer_took_is_noted(qtbot, workplace, decision, dialog, tmp_path):
    print_to_file(qtbot, dialog, tmp_path / "in.pdf")

    assert printed(workplace, decision) == [(name, 1, "") for name in NAMES]
    assert all("đã in 1 lần" in label for label in labels(dialog))
    assert "3 Giấy khen" in dialog.box.text()
    assert not dialog.dialog.preview.print.isEnabled()


def test_only_the_pages_that_were_printed_are_noted(qtbot, workplace, decision, dialog, tmp_path):
    second = dialog.names.value()[1]

    print_to_file(qtbot, dialog, tmp_path / "in.pdf", pages=(2, 2))

    rows = workplace.desk.do(print_log.list_prints, decision)
    assert [row.award_id for row in rows] == [second]
    assert second not in dialog.names.value()


def test_a_second_print_asks_why(qtbot, workplace, decision, dialog, tmp_path):
    first = dialog.names.value()[0]
    workplace.desk.do(print_log.record_run, PrintRun((first,)), workplace.now())
    dialog = opened(qtbot, workplace, decision)
    assert first not in dialog.names.value()
    dialog.all.click()
    assert dialog.form.field("reason").isVisible()

    dialog.print.click()
    assert "đã in 1 lần" in dialog.form.errors()["reason"]
    assert dialog.dialog is None

    type_text("Tờ trước nhòe mực", dialog.reason)
    print_to_file(qtbot, dialog, tmp_path / "in.pdf")
    again = [row for row in printed(workplace, decision) if row[1] == 2]
    assert [reason for _, _, reason in again] == ["Tờ trước nhòe mực"]


def test_looking_notes_nothing(qtbot, workplace, decision, dialog):
    dialog.look.click()

    preview = dialog.dialog.preview
    qtbot.waitUntil(lambda: preview.pages.page_count == 3, timeout=10_000)
    assert not preview.print.isVisible()
    assert printed(workplace, decision) == []


def test_nothing_ticked_nothing_to_print(dialog):
    dialog.none.click()

    assert not dialog.print.isEnabled()
    assert not dialog.look.isEnabled()


def test_the_paper_chosen_last_is_offered_again(qtbot, workplace, decision, dialog):
    stock = workplace.desk.do(a_stock)
    dialog = opened(qtbot, workplace, decision)
    dialog.stock.set_value(stock)
    dialog.stock.edited.emit()

    again = opened(qtbot, workplace, decision)

    assert again.stock.value() == stock
    assert again.edit.isEnabled()


def test_a_profile_made_here_is_chosen(qtbot, workplace, dialog):
    dialog.new.click()
    dialog.dialog.name.set_value("Phôi mới")
    dialog.dialog.accept()

    assert dialog.stock.currentText() == "Phôi mới"


def test_a_removed_profile_gives_way_to_blank_paper(qtbot, workplace, decision):
    stock = workplace.desk.do(a_stock)
    dialog = opened(qtbot, workplace, decision)
    dialog.stock.set_value(stock)
    dialog.open_stock(stock)

    dialog.dialog.ask_remove()
    dialog.dialog.box.buttons()[0].click()

    assert dialog.stock.currentText() == "Giấy trắng A4, in cả khung"


def test_a_draft_says_what_stays_blank(qtbot, workplace):
    dialog = opened(qtbot, workplace, workplace.desk.do(a_drafted_decision))

    assert dialog.note.isVisible()
    assert "để trống" in dialog.note.text()
    assert dialog.heading.text() == "Giấy khen theo dự thảo quyết định"


def test_numbers_of_the_golden_book_are_given_to_old_decisions(qtbot, workplace, decision):
    def forget(session):
        from app.models.award import Award

        for award in session.query(Award):
            award.book_year = award.book_number = None

    workplace.desk.do(forget)
    dialog = opened(qtbot, workplace, decision)
    assert dialog.book.isVisible()

    dialog.book.click()

    assert "3 số sổ vàng" in dialog.box.text()
    assert not dialog.book.isVisible()


def test_the_log_opens_from_here(dialog):
    dialog.log.click()

    assert dialog.dialog.windowTitle() == "Sổ in Giấy khen"
