"""The register of documents on the screen: listed, filtered, numbered, kept, cancelled."""

from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from app.dialogs.number_dialog import NumberDialog
from app.dialogs.register_line_dialog import OtherDocumentDialog, RegisterLineDialog
from app.models.session import Session as Meeting
from app.rules.document import DocumentKind
from app.rules.outgoing import LineState
from app.rules.paper_source import Of, Source
from app.services import document_entry, document_papers, document_register, kept_papers
from app.services.document_entry import LineFacts, OtherDocument, Reservation
from app.services.papers import PaperFormat
from app.views.documents_view import DocumentsView
from tests.keyboard import press, type_text
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session

DAY = date(2026, 7, 20)
NOW = datetime(2026, 7, 20, 9, 30)
CTRL = Qt.KeyboardModifier.ControlModifier


def some_documents(session):
    """Minutes without number, two decisions, a kept number, a cancelled letter."""
    meeting = a_closed_session(session)
    source = Source(DocumentKind.MINUTES, Of.SESSION, str(meeting))
    minutes = document_papers.register_source(session, source, DAY, NOW)
    for number, day, subject in (
        (12, date(2026, 7, 15), "Giao chỉ tiêu"),
        (13, date(2026, 7, 10), "Thành lập Tổ công tác"),
    ):
        other(session, number, day, subject)
    document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "Khen thưởng"), NOW)
    letter = other(session, 1, DAY, "Đôn đốc các thôn", "UBND-VHXH")
    document_entry.cancel(session, letter.id, "Ghi nhầm", NOW)
    return minutes.id


def other(session, number, day, subject, symbol="QĐ-UBND"):
    document = OtherDocument(symbol, "Quyết định", LineFacts(subject), number, day)
    return document_entry.enter_other(session, document, NOW)


@pytest.fixture
def minutes(workplace):
    return workplace.desk.do(some_documents)


@pytest.fixture
def view(qtbot, workplace, minutes):
    return shown(qtbot, workplace)


def shown(qtbot, workplace):
    view = DocumentsView(workplace)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.setFocus()
    return view


def settled():
    for _ in range(5):
        QCoreApplication.processEvents()


def numbers(view):
    return [row.cells[0] for row in view.list.table.model.rows]


def line(workplace, key):
    return workplace.desk.do(document_register.line, key)


def test_an_empty_year_says_what_to_do_first(qtbot, workplace):
    view = shown(qtbot, workplace)

    assert "chưa có văn bản nào trong sổ" in view.list.table.empty.text.text()
    view.list.table.empty.button.click()
    assert view.verbs.dialog.heading.text() == "Vào sổ văn bản của chương trình"


def test_the_lines_are_listed_with_their_state(view):
    assert numbers(view) == ["/BB-HĐ", "14/QĐ-UBND", "01/UBND-VHXH", "12/QĐ-UBND", "13/QĐ-UBND"]
    states = [row.cells[4] for row in view.list.table.model.rows]
    assert states == ["Chưa có số", "Giữ số", "Đã hủy", "Đã có số", "Đã có số"]
    assert view.list.table.model.rows[1].cells[2] == "Giữ cho: Khen thưởng"


def test_chips_and_search_narrow_the_list(view):
    view.list.series.chip("decision").click()
    assert numbers(view) == ["14/QĐ-UBND", "12/QĐ-UBND", "13/QĐ-UBND"]
    view.list.states.chip(LineState.RESERVED).click()
    assert numbers(view) == ["14/QĐ-UBND"]

    view.list.states.chip("").click()
    press(Qt.Key.Key_F, CTRL)
    type_text("to cong tac")
    press(Qt.Key.Key_Return)
    assert numbers(view) == ["13/QĐ-UBND"]

    view.list.search.setText("không có")
    view.list.refresh()
    view.list.table.empty.button.click()
    assert len(numbers(view)) == 5


def test_what_is_odd_leads_to_its_line(view):
    assert view.side.tabText(1) == "Cần xem lại (1)"
    texts = [view.remarks.list.item(at).text() for at in range(view.remarks.list.count())]
    assert "Số 13/QĐ-UBND ngày 10/07/2026" in texts[0]

    view.remarks.list.itemActivated.emit(view.remarks.list.item(0))
    assert view.detail.number.text() == "13/QĐ-UBND"


def test_number_and_day_are_written_by_keyboard(qtbot, view, workplace, minutes):
    view.show_record(minutes)
    view.list.table.setFocus()
    press(Qt.Key.Key_G, CTRL)
    qtbot.waitUntil(lambda: view.verbs.dialog is not None)  # a button goes down first
    dialog = view.verbs.dialog
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or view))
    assert (dialog.number.value(), dialog.dated_on.value()) == (1, DAY)

    press(Qt.Key.Key_Return, CTRL)

    qtbot.waitUntil(lambda: line(workplace, minutes).number_and_symbol == "01/BB-HĐ")
    assert view.detail.number.text() == "01/BB-HĐ"


def test_a_kept_number_is_used_for_a_document_from_elsewhere(view, workplace):
    key = view.list.table.model.rows[1].key
    view.show_record(key)
    view.verbs.give.click()
    dialog = view.verbs.dialog

    assert isinstance(dialog, OtherDocumentDialog)
    assert (dialog.number.value(), dialog.subject.value()) == (14, "Khen thưởng")
    dialog.accept()

    assert "14/QĐ-UBND" in numbers(view)
    assert view.detail.badge.text() == "Đã có số"


def test_a_decision_is_numbered_with_its_bonuses(view, workplace):
    def a_decision(session):
        return a_draft(session, 1, some_nominations(session, 1))

    workplace.desk.do(a_decision)
    settled()
    key = next(row.key for row in view.list.table.model.rows if row.cells[0] == "/QĐ-UBND")
    view.show_record(key)
    view.verbs.give.click()
    dialog = view.verbs.dialog

    assert isinstance(dialog, NumberDialog)
    dialog.number.set_value(20)
    dialog.accept()
    assert view.detail.number.text() == "20/QĐ-UBND"


def test_a_line_is_changed_and_cancelled(view, workplace, minutes):
    view.show_record(minutes)
    view.verbs.edit.click()
    dialog = view.verbs.dialog
    assert isinstance(dialog, RegisterLineDialog)
    dialog.copies.set_value(7)
    dialog.accept()
    assert line(workplace, minutes).copies == 7

    view.verbs.cancel.click()
    view.verbs.dialog.reason.set_value("Lập lại")
    view.verbs.dialog.accept()
    assert line(workplace, minutes).state is LineState.CANCELLED
    assert not view.verbs.give.isEnabled()
    assert "Lý do hủy: Lập lại" in view.detail.facts.text()


def test_a_document_is_kept_marked_old_and_made_again(qtbot, view, workplace, minutes):
    view.show_record(minutes)
    view.verbs.keep.click()
    qtbot.waitUntil(lambda: view.verbs.files.box is not None, timeout=8000)
    assert "Đã lưu “Biên bản họp hội đồng” vào sổ" in view.verbs.files.box.text()
    qtbot.waitUntil(lambda: len(view.detail.versions.model.rows) == 1)

    def moved(session):
        session.get_one(Meeting, 1).place = "Nhà văn hóa xã"

    workplace.desk.do(moved)
    qtbot.waitUntil(lambda: view.verbs.remake.isEnabled(), timeout=5000)
    assert "Nhà văn hóa xã" in view.detail.changes.text()
    assert "Đã cũ" in [row.cells[4] for row in view.list.table.model.rows]
    view.list.states.chip("stale").click()
    assert numbers(view) == ["/BB-HĐ"]

    view.list.show_all()
    view.verbs.remake.click()
    qtbot.waitUntil(lambda: not view.verbs.remake.isEnabled(), timeout=8000)
    assert len(view.detail.versions.model.rows) == 2

    view.verbs.keep.click()
    qtbot.waitUntil(lambda: "không khác bản đã lưu" in view.verbs.files.box.text(), timeout=8000)


def test_a_kept_file_is_opened(view, workplace, minutes, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "app.views.document_files.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()),
    )
    source = line(workplace, minutes).source
    kept = workplace.desk.do(kept_papers.keep_again, source, NOW)

    path = view.verbs.files.open_kept(kept.id, PaperFormat.PDF)

    assert path.read_bytes().startswith(b"%PDF")
    assert opened == [str(path)]
    assert view.verbs.files.open_kept(99, PaperFormat.PDF) is None


def test_the_paper_and_the_printed_register_are_shown(view, minutes):
    view.show_record(minutes)
    view.verbs.show_paper.click()
    assert view.verbs.files.dialog.paper.title == "Biên bản họp hội đồng"
    view.verbs.files.dialog.close()

    view.printed.click()
    assert view.verbs.files.dialog.paper.name == "so-van-ban-di-2026"
    view.verbs.files.dialog.close()


def test_the_register_goes_to_excel(qtbot, view, tmp_path):
    view.excel.click()
    view.verbs.files.saving.dialog.fileSelected.emit(str(tmp_path / "so"))
    view.verbs.files.saving.dialog.close()
    qtbot.waitUntil((tmp_path / "so.xlsx").exists)

    rows = list(load_workbook(tmp_path / "so.xlsx").active.iter_rows(values_only=True))
    assert any(row[0] == "13/QĐ-UBND" for row in rows)


def test_a_paper_of_the_program_is_entered_by_keyboard(view, workplace):
    workplace.desk.do(some_nominations, 1)
    view.new_record()
    dialog = view.verbs.dialog
    dialog.accept()
    assert dialog.form.errors()["kind"] == "Hãy chọn văn bản."

    dialog.kind.set_value(DocumentKind.SUBMISSION)
    dialog.kind.edited.emit()
    assert dialog.record.value() == "1"
    dialog.accept()

    assert view.detail.number.text() == "/TTr-VHXH"
    assert "/TTr-VHXH" in numbers(view)
