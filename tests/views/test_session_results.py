"""Results and papers of a session."""

from datetime import datetime

import openpyxl
import pytest

from app.services import conclusions
from app.views.session_results import SessionResults
from tests.makers import an_idea
from tests.makers_council import a_session, conclude_all, mark_all
from tests.makers_sessions import a_closed_session

CLOSED_AT = datetime(2026, 7, 15, 11, 0)


def concluded(session, *, close=False):
    meeting = a_session(session, [an_idea(session, "Loa thông minh"), an_idea(session, "Tủ sách")])
    mark_all(session, meeting)
    conclude_all(session, meeting)
    if close:
        conclusions.close_session(session, meeting, CLOSED_AT)
    return meeting


@pytest.fixture
def tab(qtbot, workplace):
    tab = SessionResults(workplace)
    qtbot.addWidget(tab)
    tab.resize(1140, 560)
    tab.show()
    return tab


def test_results_are_shown_with_everything_the_minutes_say(desk, tab):
    tab.show_session(desk.do(concluded))

    assert tab.table.model.rows[0].cells == (
        "1",
        "YT-2026-0001",
        "Loa thông minh",
        "80,00",
        "Tốt",
        "80",
        "80",
        "0",
        "7/7",
        "7/7",
        "Đạt",
    )
    assert tab.missing.text() == "Đã đủ. Có thể kết thúc phiên họp."


def test_what_is_missing_is_named(desk, tab):
    tab.show_session(desk.do(lambda s: a_session(s, [an_idea(s, "Loa thông minh")])))

    said = tab.missing.text().split("\n")

    assert said[0] == "• “Loa thông minh” chưa có phiếu chấm nào"
    assert said[2].startswith("• “Loa thông minh” chưa nhập phiếu của Phạm Minh Đức, ")


def test_the_papers_open_in_the_preview(qtbot, desk, tab):
    tab.show_session(desk.do(concluded))

    tab.see.click()

    names = [tab.dialog.names.item(at).text() for at in range(tab.dialog.names.count())]
    assert names == ["Phiếu chấm điểm", "Bảng tổng hợp điểm", "Biên bản họp hội đồng"]
    qtbot.waitUntil(lambda: tab.dialog.cursor().shape().name == "ArrowCursor", timeout=20_000)


def test_the_answers_to_the_authors_open_once_the_session_has_ended(qtbot, desk, tab):
    tab.show_session(desk.do(concluded))
    assert not tab.answers.isVisible()

    tab.show_session(desk.do(a_closed_session))
    tab.answers.click()

    names = [tab.dialog.names.item(at).text() for at in range(tab.dialog.names.count())]
    assert names[0] == "Thông báo kết quả đến các tác giả"
    assert len(names) == 4
    qtbot.waitUntil(lambda: tab.dialog.cursor().shape().name == "ArrowCursor", timeout=20_000)


def test_the_matrix_of_marks_is_written_where_the_clerk_says(qtbot, desk, tab, tmp_path):
    tab.show_session(desk.do(concluded))

    tab.saving.write(tab.excel_wish(), tmp_path / "bang-diem.xlsx")
    qtbot.waitUntil((tmp_path / "bang-diem.xlsx").exists)

    book = openpyxl.load_workbook(tmp_path / "bang-diem.xlsx")
    texts = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "Tủ sách" in texts


def test_a_closed_session_leads_to_the_awards(qtbot, desk, tab):
    meeting = desk.do(lambda s: concluded(s, close=True))
    tab.show_session(meeting)
    assert tab.history.text() == "11:00 15/07/2026: cán bộ kết thúc phiên họp"

    with qtbot.waitSignal(tab.go) as gone:
        tab.awards.click()

    assert gone.args == ["nominations", meeting]
