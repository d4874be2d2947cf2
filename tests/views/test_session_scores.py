"""Marks by keypad and Enter, a member's sheet or an idea's; everything is kept at once."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.services import agenda, attendance, scoring
from app.services.scoring import SheetState
from app.views.session_scores import IDEA, MEMBER, SessionScores
from tests.keyboard import press
from tests.makers import an_author, an_idea
from tests.makers_council import NAMES, a_session, conclude_all, mark_all

KEYPAD = Qt.KeyboardModifier.KeypadModifier


def a_meeting(session):
    """Seven members, three ideas; the sixth is away, the last is an author of the second."""
    ideas = [
        an_idea(session, "Loa thông minh"),
        an_idea(session, "Tủ sách số", (an_author("Lương Thị Mỵ"),)),
        an_idea(session, "Bản đồ sạt lở"),
    ]
    meeting = a_session(session, ideas)
    away = attendance.list_seats(session, meeting)[5].member_id
    attendance.set_present(session, meeting, away, present=False, reason="Ốm")
    return meeting


@pytest.fixture
def tab(qtbot, workplace):
    tab = SessionScores(workplace)
    qtbot.addWidget(tab)
    tab.resize(1140, 560)
    tab.show()
    tab.activateWindow()
    return tab


@pytest.fixture
def meeting(desk, tab):
    made = desk.do(a_meeting)
    tab.show_session(made)
    tab.grid.view.setFocus()
    return made


def editor(tab) -> QLineEdit | None:
    editors = [one for one in tab.grid.view.findChildren(QLineEdit) if one.isVisible()]
    return editors[-1] if editors else None


def enter(qtbot, tab, *texts):
    """Type numbers on the keypad, each with Enter after it."""
    for text in texts:
        for sign in text:
            qtbot.keyClicks(editor(tab) or tab.grid.view, sign, KEYPAD)
        qtbot.keyClick(editor(tab) or tab.grid.view, Qt.Key.Key_Enter, KEYPAD)


def sheet_of(desk, meeting, item, member) -> scoring.Sheet:
    found = desk.do(scoring.sheets, meeting)
    members = list(dict.fromkeys(sheet.member_id for sheet in found))
    items = list(dict.fromkeys(sheet.item_id for sheet in found))
    pair = items[item], members[member]
    return next(sheet for sheet in found if (sheet.item_id, sheet.member_id) == pair)


def test_a_whole_sheet_goes_in_with_keypad_and_enter(qtbot, desk, tab, meeting):
    enter(qtbot, tab, "20", "17.5", "15", "22")

    sheet = sheet_of(desk, meeting, 0, 0)
    assert sheet.state is SheetState.SUBMITTED
    assert sheet.total == Decimal("74.5")
    assert tab.grid.total_of(sheet.item_id) == "74,5"
    assert tab.progress.text() == "Cả phiên họp: đã nhập đủ 1/17 phiếu."


def test_every_mark_is_kept_at_once_but_a_part_of_a_sheet_does_not_count(qtbot, desk, tab, meeting):
    enter(qtbot, tab, "20")

    sheet = sheet_of(desk, meeting, 0, 0)
    assert (sheet.state, list(sheet.scores.values())) == (SheetState.DRAFT, [Decimal(20)])
    assert tab.grid.total_of(sheet.item_id) == "thiếu 3"
    assert {row.cells[3] for row in tab.ranks.table.model.rows} == {"–"}


def test_more_than_the_maximum_is_refused_in_its_cell(qtbot, desk, tab, meeting):
    enter(qtbot, tab, "26")

    assert tab.grid.said.text() == "Điểm 26 vượt mức tối đa 25."
    assert sheet_of(desk, meeting, 0, 0).state is SheetState.NONE


def test_enter_after_the_last_mark_opens_the_next_members_sheet(qtbot, tab, meeting):
    enter(qtbot, tab, *("20",) * 12)

    qtbot.waitUntil(lambda: tab.choice.line.text() == f"{NAMES[1]} – 0/3 phiếu")


def test_enter_passes_over_the_sheet_of_someone_absent(qtbot, tab, meeting):
    tab.choice.set_value(tab.choice.choices()[4].key)
    tab.step(0)

    enter(qtbot, tab, *("20",) * 12)

    qtbot.waitUntil(lambda: tab.choice.line.text() == f"{NAMES[6]} – 0/2 phiếu")


def test_the_typing_goes_on_in_the_first_empty_place(qtbot, tab, meeting):
    enter(qtbot, tab, "20", "20")

    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6)

    assert (tab.way.value(), tab.grid.view.currentIndex().column()) == (MEMBER, 2)


def test_an_author_and_an_absent_member_have_no_sheet(qtbot, tab, meeting):
    tab.choice.set_value(tab.choice.choices()[6].key)
    tab.step(0)
    assert tab.choice.line.text() == f"{NAMES[6]} – 0/2 phiếu"
    tab.grid.view.setCurrentIndex(tab.grid.model.index(1, 0))
    why = "Lương Thị Mỵ từ chối chấm ý tưởng này: là tác giả hoặc đồng tác giả."
    assert tab.grid.said.text() == why

    tab.step(-1)

    assert tab.choice.line.text() == f"{NAMES[5]} – vắng mặt"
    assert not any(tab.grid.model.open_at(row, 0) for row in range(3))


def test_the_sheets_of_one_idea_can_be_entered_one_below_the_other(qtbot, desk, tab, meeting):
    qtbot.mouseClick(tab.way.chip(IDEA), Qt.MouseButton.LeftButton)
    assert tab.choice.line.text() == "1. Loa thông minh – 0/6 phiếu"

    enter(qtbot, tab, "20", "20", "20", "20", "10", "10", "10", "10")

    assert sheet_of(desk, meeting, 0, 1).total == Decimal(40)
    first = tab.ranks.table.model.rows[0]
    assert first.cells == ("1", "1", "Loa thông minh", "60,00", "2/6", "40")
    assert 5 in first.tones  # a wide spread is coloured
    assert tab.ranks.apart.text() == "Chênh lệch lớn giữa các phiếu: ý tưởng 1."


def test_an_emptied_mark_is_no_mark(qtbot, desk, tab, meeting):
    enter(qtbot, tab, "20", "20", "20", "20")
    tab.grid.view.setCurrentIndex(tab.grid.model.index(0, 1))

    qtbot.keyClick(tab.grid.view, Qt.Key.Key_Delete)

    sheet = sheet_of(desk, meeting, 0, 0)
    assert (sheet.state, len(sheet.scores)) == (SheetState.DRAFT, 3)


def test_what_is_being_typed_is_kept_when_the_sheet_is_changed(qtbot, desk, tab, meeting):
    qtbot.keyClicks(tab.grid.view, "1", KEYPAD)
    qtbot.keyClicks(editor(tab), "5", KEYPAD)

    qtbot.keyClick(editor(tab), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)

    assert tab.choice.line.text().startswith(NAMES[1])
    assert list(sheet_of(desk, meeting, 0, 0).scores.values()) == [Decimal(15)]


def test_a_session_not_begun_or_closed_takes_no_marks(qtbot, desk, tab):
    tab.show_session(desk.do(lambda s: a_session(s, [an_idea(s)], started=False)))
    enter(qtbot, tab, "20")
    assert tab.notice.text().startswith("Phiên họp chưa bắt đầu")
    assert tab.progress.text() == "Cả phiên họp: đã nhập đủ 0/7 phiếu."


def test_the_grid_and_the_rule_give_the_same_means(desk, tab, meeting):
    desk.do(mark_all, meeting, "18.5")
    desk.do(conclude_all, meeting)

    assert [row.cells[3] for row in tab.ranks.table.model.rows] == ["74,00"] * 3
    assert len(desk.do(agenda.list_agenda, meeting)) == 3
