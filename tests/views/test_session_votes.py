"""Ballots and conclusions: what follows is proposed, the chair may differ within the rules."""

import pytest
from PySide6.QtCore import Qt

from app.rules.session import Outcome, RecusalKind
from app.services import agenda, attendance, recusals, sessions, standings
from app.views.session_votes import SessionVotes
from tests.keyboard import press, type_text
from tests.makers import an_idea
from tests.makers_council import a_session, mark_all

CONTROL = Qt.KeyboardModifier.ControlModifier


def marked(session):
    meeting = a_session(session, [an_idea(session, "Loa thông minh"), an_idea(session, "Tủ sách")])
    mark_all(session, meeting)
    return meeting


def without_quorum(session):
    """Three of seven step back from the first idea."""
    meeting = marked_none(session)
    item = agenda.list_agenda(session, meeting)[0].item_id
    for seat in attendance.list_seats(session, meeting)[:3]:
        recusals.recuse(session, item, seat.member_id, RecusalKind.OTHER, "Cùng nhóm đề xuất")
    return meeting


def marked_none(session):
    return a_session(session, [an_idea(session, "Loa thông minh")])


@pytest.fixture
def tab(qtbot, workplace):
    tab = SessionVotes(workplace)
    qtbot.addWidget(tab)
    tab.resize(1140, 560)
    tab.show()
    tab.activateWindow()
    return tab


def first(desk, meeting) -> standings.Standing:
    return desk.do(standings.standings, meeting)[0]


def test_the_conclusion_that_follows_is_proposed_once_the_votes_are_counted(desk, tab):
    tab.show_session(desk.do(marked))
    assert tab.form.outcome.value() is None

    tab.form.agree.setFocus()
    type_text("5")

    assert tab.form.passed.text() == "Thông qua"
    assert tab.form.outcome.value() is Outcome.APPROVED

    tab.form.agree.selectAll()
    type_text("4")
    assert tab.form.passed.text() == "Không thông qua"
    assert tab.form.outcome.value() is Outcome.NEEDS_WORK


def test_ctrl_enter_keeps_the_idea_and_goes_to_the_next(desk, tab):
    meeting = desk.do(marked)
    tab.show_session(meeting)
    tab.form.agree.setFocus()

    type_text("6")
    press(Qt.Key.Key_Enter)
    type_text("1")
    tab.form.discussion.setFocus()
    type_text("Cần làm rõ kinh phí.")
    press(Qt.Key.Key_Return, CONTROL)

    done = first(desk, meeting)
    assert (done.ballot.agree, done.ballot.disagree, done.chosen) == (6, 1, Outcome.APPROVED)
    assert done.discussion == "Cần làm rõ kinh phí."
    assert "Tủ sách" in tab.form.title.text()
    assert tab.table.model.rows[0].cells[3] == "Đạt"


def test_more_votes_than_voters_are_refused_beside_the_box(desk, tab):
    meeting = desk.do(marked)
    tab.show_session(meeting)
    tab.form.agree.setFocus()

    type_text("8")
    press(Qt.Key.Key_Return, CONTROL)

    assert "chỉ 7 thành viên được biểu quyết" in tab.form.form.errors()["agree"]
    assert first(desk, meeting).ballot is None
    assert "Loa thông minh" in tab.form.title.text()


def test_the_chair_may_decide_otherwise_and_the_choice_stays(desk, tab):
    meeting = desk.do(marked)
    tab.show_session(meeting)
    tab.form.everybody.click()
    tab.form.outcome.set_value(Outcome.NEEDS_WORK)
    tab.form.outcome.edited.emit()
    tab.form.conclusion.set_value("Bổ sung dự toán")

    tab.save.click()

    done = first(desk, meeting)
    assert (done.chosen, done.conclusion) == (Outcome.NEEDS_WORK, "Bổ sung dự toán")


def test_choosing_another_idea_keeps_what_was_typed(desk, tab):
    meeting = desk.do(marked)
    tab.show_session(meeting)
    tab.form.agree.setFocus()
    type_text("7")

    tab.table.select(tab.table.model.rows[1].key)

    assert first(desk, meeting).ballot.agree == 7
    assert "Tủ sách" in tab.form.title.text()


def test_an_idea_without_quorum_takes_no_votes_and_says_why(desk, tab):
    tab.show_session(desk.do(without_quorum))

    assert tab.form.needed.text().startswith("Không đủ thành phần: chỉ 4 trong 7 thành viên")
    assert not tab.form.agree.isEnabled()
    assert tab.table.model.rows[0].cells[3] == "Không đủ thành phần"


def test_the_general_conclusion_is_kept_when_the_tab_is_left(desk, tab):
    meeting = desk.do(marked)
    tab.show_session(meeting)
    tab.general.setFocus()
    type_text("Thống nhất kết quả.")
    tab.ends_at.setFocus()
    type_text("11:15")

    tab.hide()

    detail = desk.do(sessions.session_detail, meeting)
    assert (detail.general_conclusion, detail.ends_at) == ("Thống nhất kết quả.", "11:15")
