from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.services.idea_follow_up import Followed, FollowLine
from app.services.pilots import MeasureFacts
from app.views.idea_follow_up import IdeaFollowUp

PILOT = FollowLine(
    Followed.PILOT,
    7,
    date(2026, 7, 8),
    "Bộ phận một cửa",
    "Phòng Kinh tế",
    "Đưa vào áp dụng",
    measures=(MeasureFacts("Thời gian chờ", "phút", Decimal(30), Decimal(15), Decimal(14)),),
)
LATE = FollowLine(Followed.SUPPORT, 3, date(2026, 7, 6), "Thiết kế nhãn", "Phòng Kinh tế", "", 5)


@pytest.fixture
def card(qtbot):
    card = IdeaFollowUp()
    qtbot.addWidget(card)
    return card


def test_without_anything_that_followed_there_is_no_card(card) -> None:
    card.show_lines([])

    assert card.isHidden()


def test_a_pilot_tells_what_it_moved_and_what_is_late_stands_out(card) -> None:
    card.show_lines([LATE, PILOT])

    late, pilot = card.table.model.rows
    assert late.cells == ("Hỗ trợ", "06/07/2026", "Thiết kế nhãn", "Phòng Kinh tế", "Muộn 5 ngày")
    assert pilot.cells[2] == "Bộ phận một cửa; Thời gian chờ: 30 → 15, đo được 14 phút"
    assert pilot.cells[4] == "Đưa vào áp dụng"


def test_enter_goes_where_it_is_worked_on(qtbot, card) -> None:
    card.show_lines([LATE, PILOT])
    card.show()
    card.table.select(1)

    with qtbot.waitSignal(card.go) as told:
        qtbot.keyClick(card.table.view, Qt.Key.Key_Return)

    assert told.args == ["pilot", 7]
