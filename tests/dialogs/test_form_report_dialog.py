from PySide6.QtGui import QGuiApplication

from app.dialogs.form_report_dialog import FormReportDialog
from app.rules.form_report import Finding, FormReport, Severity

WRONG = Finding(Severity.ERROR, "mục II.3", "trang 1, dòng “Số: 5/QĐ-UBND”", "Thêm số 0.")
NOTED = Finding(Severity.NOTE, "mục II.4", "trang 1", "Chưa ghi ngày.")


def opened(qtbot, *findings):
    dialog = FormReportDialog(FormReport("quyet-dinh.pdf", "Quyết định", findings))
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_a_clean_document_is_ready_to_be_signed(qtbot):
    dialog = opened(qtbot)

    assert dialog.verdict.text() == "Đúng thể thức"
    assert "sẵn sàng" in dialog.explanation.text()
    assert dialog.cards == []
    assert not dialog.copy.isEnabled()


def test_notes_alone_do_not_make_it_wrong(qtbot):
    dialog = opened(qtbot, NOTED)

    assert dialog.verdict.text() == "Đúng thể thức"
    assert len(dialog.cards) == 1


def test_broken_rules_are_counted_and_can_be_sent_on(qtbot):
    dialog = opened(qtbot, WRONG, NOTED)

    dialog.copy.click()

    assert dialog.verdict.text() == "1 chỗ sai"
    assert QGuiApplication.clipboard().text().splitlines()[2:] == [
        "- trang 1, dòng “Số: 5/QĐ-UBND”: Thêm số 0. (mục II.3)",
        "- trang 1: Chưa ghi ngày. (mục II.4)",
    ]


def test_it_closes_with_its_button(qtbot):
    dialog = opened(qtbot)

    dialog.shut.click()

    assert not dialog.isVisible()
