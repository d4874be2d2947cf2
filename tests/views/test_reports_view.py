from dataclasses import replace
from datetime import date, datetime

import openpyxl
import pytest
from PySide6.QtCore import Qt

from app.rules.period import PeriodKind
from app.services import report_issue
from app.services.report_issue import IssueFacts
from app.services.report_words import load_words
from app.views.report_period import PeriodBox
from app.views.reports_view import ReportsView
from tests.makers import an_idea
from tests.makers_reports import a_busy_year

NOW = datetime(2026, 12, 20, 9, 30)


@pytest.fixture
def workplace(workplace):
    """The workplace in December, when the busy year is over."""
    return replace(workplace, clock=lambda: NOW)


@pytest.fixture
def view(qtbot, workplace):
    workplace.desk.do(a_busy_year)
    view = ReportsView(workplace)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    return view


def shown(view, name: str) -> tuple[str, ...]:
    table = view.figures.table.model
    return table.rows[table.row_of(name)].cells


def test_the_figures_of_the_year_are_shown_first(view) -> None:
    assert shown(view, "ideas_received")[:5] == (
        "Ý tưởng, sáng kiến được tiếp nhận",
        "12",
        "–",
        "–",
        "12",
    )
    assert shown(view, "bonus_total")[1] == "3.420.000"


def test_another_period_can_be_chosen(view) -> None:
    view.period.kind.setCurrentIndex(view.period.kind.findData(PeriodKind.QUARTER))
    view.period.kind.activated.emit(0)
    view.period.part.setCurrentIndex(2)
    view.period.part.activated.emit(2)

    assert shown(view, "ideas_received")[1:3] == ("8", "4")
    assert "quý III năm 2026" in view.header.subtitle.text()


@pytest.mark.parametrize(
    ("kind", "part", "code"),
    [
        (PeriodKind.YEAR, None, "2026"),
        (PeriodKind.QUARTER, "Q4", "2026-Q4"),
        (PeriodKind.MONTH, "09", "2026-09"),
        (PeriodKind.HALF_YEAR, "H2", "2026-H2"),
        (PeriodKind.NINE_MONTHS, "9M", "2026-9M"),
        (PeriodKind.MIDTERM, None, "so-ket-2028"),
        (PeriodKind.FINAL_REVIEW, None, "tong-ket-2030"),
        (PeriodKind.FREE, None, "2026-06-01..2026-07-20"),
    ],
)
def test_every_kind_of_period_has_its_code(qtbot, kind, part, code) -> None:
    box = PeriodBox(date(2026, 7, 20))
    qtbot.addWidget(box)
    box.kind.setCurrentIndex(box.kind.findData(kind))
    box.kind.activated.emit(0)
    if part:
        box.part.setCurrentIndex(box.part.findData(part))

    assert box.code() == code


def test_free_dates_in_the_wrong_order_are_no_period(qtbot) -> None:
    box = PeriodBox(date(2026, 7, 20))
    qtbot.addWidget(box)
    box.kind.setCurrentIndex(box.kind.findData(PeriodKind.FREE))
    box.last.set_value(date(2026, 5, 1))

    assert box.code() == ""


def test_enter_on_a_figure_lists_its_records_and_a_record_opens(qtbot, view) -> None:
    view.figures.table.select("awards_total")
    qtbot.keyClick(view.figures.table.view, Qt.Key.Key_Return)
    dialog = view.figures.dialog

    assert dialog.table.model.rowCount() == 3
    with qtbot.waitSignal(view.go) as told:
        dialog.open_record.click()
    assert told.args[0] == "decision"


def test_the_preview_shows_the_report(qtbot, view) -> None:
    view.preview.click()

    qtbot.waitUntil(lambda: view.dialog.preview.data().startswith(b"%PDF"), timeout=15_000)
    assert view.dialog.paper.title == "Báo cáo kết quả phong trào năm 2026"


def test_the_consolidated_form_is_saved_as_a_workbook(qtbot, view, tmp_path) -> None:
    action = next(each for each in view.papers.actions() if "Excel" in each.text())
    action.trigger()
    view.saving.dialog.fileSelected.emit(str(tmp_path / "bieu"))
    view.saving.dialog.close()
    qtbot.waitUntil((tmp_path / "bieu.xlsx").exists)

    assert len(openpyxl.load_workbook(tmp_path / "bieu.xlsx").sheetnames) == 6


def test_the_excel_file_holds_what_the_screen_shows(qtbot, view, tmp_path) -> None:
    view.saving.write(view.excel_wish(), tmp_path / "bao-cao")
    qtbot.waitUntil((tmp_path / "bao-cao.xlsx").exists)

    book = openpyxl.load_workbook(tmp_path / "bao-cao.xlsx")
    in_file = {row[0].value: row[1].value for row in book["Số liệu"].iter_rows(min_row=4)}
    for row in view.figures.table.model.rows:
        assert f"{in_file[row.cells[0]]:,}".replace(",", ".") == row.cells[1]


def test_words_are_saved_as_they_are_typed(qtbot, view, workplace) -> None:
    view.tabs.setCurrentWidget(view.writing)
    qtbot.keyClicks(view.writing.boxes["limits"], "Con it")

    qtbot.waitUntil(lambda: workplace.desk.do(load_words, "2026").limits == "Con it")


def test_a_figure_is_put_into_a_sentence_and_follows_the_data(qtbot, view, workplace) -> None:
    view.tabs.setCurrentWidget(view.writing)
    box = view.writing.boxes["plans"]
    box.setFocus()
    qtbot.keyClicks(box, "Con ")
    view.writing.insert.click()
    dialog = view.writing.dialog
    qtbot.keyClicks(dialog.search, "phien hop")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.keyClicks(box, " phien")

    view.writing.save()
    assert workplace.desk.do(load_words, "2026").plans == "Con {sessions_held} phien"
    view.reload()
    assert box.value() == "Con {sessions_held} phien"


def test_a_report_is_issued_with_the_keyboard(qtbot, view, workplace) -> None:
    view.issue.click()
    dialog = view.dialog
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.number.set_value(15)

    qtbot.keyClick(dialog.number, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    (row,) = workplace.desk.do(report_issue.issued_reports)
    assert (row.number_and_symbol, row.signer_name) == ("15/BC-UBND", "Lê Khắc Công")
    assert view.tabs.currentWidget() is view.issued


def test_a_number_that_is_taken_is_said_beside_the_box(qtbot, view, workplace) -> None:
    workplace.desk.do(report_issue.issue_report, "2026-Q3", IssueFacts(15, NOW.date()), NOW)
    view.issue.click()
    view.dialog.number.set_value(15)

    view.dialog.issue.click()

    assert "15" in view.dialog.form.errors()["number"]
    view.dialog.number.set_value(None)
    view.dialog.signer.set_value(None)
    view.dialog.issue.click()
    assert set(view.dialog.form.errors()) == {"number", "signer"}


def test_what_changed_since_issue_is_listed_with_its_records(qtbot, view, workplace) -> None:
    issued = workplace.desk.do(report_issue.issue_report, "2026", IssueFacts(15, NOW.date()), NOW)
    workplace.desk.do(an_idea, "Ghi bổ sung", received_on=date(2026, 7, 1))
    view.show_place("report", issued.id)

    changes = {row.key: row.cells for row in view.issued.changes.model.rows}
    assert changes["ideas_received"][1:] == ("12", "13", "1", "0", "0")
    view.issued.changes.opened.emit("ideas_received")
    assert view.issued.dialog.table.model.rows[0].cells[2:] == ("Ghi bổ sung", "", "01/07/2026")
    with qtbot.waitSignal(view.go) as opened:
        view.issued.dialog.open_record.click()
    assert opened.args[0] == "idea"
    view.issued.open_paper()
    assert "15" in view.issued.paper.paper.sheet.title


def test_letters_and_table_are_made_of_the_chosen_period(view) -> None:
    table, letters = view.papers_button.menu().actions()[:2]

    table.trigger()
    assert view.papers.dialog.paper.title == "Biểu tổng hợp năm 2026"
    view.papers.dialog.close()
    letters.trigger()
    assert view.papers.dialog.paper.title == "Công văn đôn đốc năm 2026"
    view.papers.dialog.close()
