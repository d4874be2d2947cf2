"""The list of ideas: found without marks, filtered, opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.rules.idea import IdeaState
from app.services import life
from app.services.life import MoveRequest
from app.views.ideas_view import IdeasView
from tests.makers import a_unit
from tests.makers_ideas import NOW, TODAY, an_author_draft, received

TITLE = 2


@pytest.fixture
def filled(data_file):
    """Three ideas of this year and one of last year."""

    def fill(session):
        unit = a_unit(session)
        received(session, "Đọc sách ở thôn", confidential_parts="Bí mật")
        received(session, "Ăn sạch mỗi ngày", unit_id=unit.id, field_codes=("digital",))
        received(session, "Bán chè qua mạng", authors=(an_author_draft("Vi Thị An"),))
        received(session, "Cũ", received_on=TODAY.replace(year=2025))
        return unit.id

    return data_file.do(fill)


@pytest.fixture
def view(qtbot, workplace):
    view = IdeasView(workplace)
    qtbot.addWidget(view)
    view.resize(1190, 690)
    view.show()
    qtbot.waitExposed(view)
    return view


def titles(view):
    return [row[TITLE] for row in view.table.seen()[1]]


def search(view, text):
    view.search.setText(text)
    view.search.returnPressed.emit()


def test_an_empty_register_says_what_to_do_first(qtbot, view):
    assert view.table.empty.isVisible()
    assert "tiếp nhận phiếu đầu tiên" in view.table.empty.text.text()

    with qtbot.waitSignal(view.go) as asked:
        view.table.empty.button.click()

    assert asked.args == ["intake", 0]


def test_this_years_ideas_are_shown_newest_first(filled, view):
    assert titles(view) == ["Bán chè qua mạng", "Ăn sạch mỗi ngày", "Đọc sách ở thôn"]
    assert view.table.count_line.text() == "3 ý tưởng"


def test_titles_sort_the_vietnamese_way(filled, view):
    view.table.view.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)

    assert titles(view) == ["Ăn sạch mỗi ngày", "Bán chè qua mạng", "Đọc sách ở thôn"]


def test_search_forgives_missing_marks_and_takes_a_number(filled, view):
    search(view, "doc sach")
    assert titles(view) == ["Đọc sách ở thôn"]

    search(view, "YT-2025-0001")
    assert titles(view) == ["Cũ"]

    search(view, "khong co")
    assert titles(view) == []
    assert "Không có ý tưởng nào khớp" in view.table.empty.text.text()
    view.table.empty.button.click()
    assert len(titles(view)) == 3


def test_filters_narrow_the_list_and_are_taken_off_together(filled, view):
    view.unit.set_value(filled)
    view.unit.edited.emit()
    assert titles(view) == ["Ăn sạch mỗi ngày"]
    view.unit.set_value(None)
    view.priority.click()
    assert titles(view) == ["Ăn sạch mỗi ngày"]
    view.year.set_value(2025)
    view.year.edited.emit()
    assert titles(view) == []

    view.all_button.click()

    assert len(titles(view)) == 3
    assert not view.all_button.isVisible()


def test_chips_count_the_states_and_filter_by_them(filled, view, workplace):
    workplace.desk.do(
        life.move_idea, 1, MoveRequest(IdeaState.WITHDRAWN, TODAY, note="Xin rút"), NOW
    )

    assert view.states.chip("").text() == "Tất cả (3)"
    view.states.chip(IdeaState.WITHDRAWN).click()

    assert titles(view) == ["Đọc sách ở thôn"]
    assert view.states.chip(IdeaState.WITHDRAWN).text() == "Tác giả rút (1)"


def test_a_new_idea_appears_by_itself_and_the_chosen_line_stays(filled, view, workplace):
    view.table.select(2)

    workplace.desk.do(received, "Mới nhận")

    assert titles(view)[0] == "Mới nhận"
    assert view.table.current_key() == 2


def test_enter_opens_the_record(qtbot, filled, view):
    view.table.select(2)
    view.table.view.setFocus()

    with qtbot.waitSignal(view.go) as asked:
        qtbot.keyClick(view.table.view, Qt.Key.Key_Return)

    assert asked.args == ["idea", 2]


def test_a_wide_window_shows_the_chosen_idea_beside_the_list(qtbot, filled, view):
    assert not view.glance.isVisible()
    view.resize(1744, 900)
    qtbot.waitUntil(lambda: view.glance.isVisible(), timeout=1000)

    view.table.select(1)

    assert view.glance.name.text() == "Đọc sách ở thôn"
    assert "Lò Thị Đào" in view.glance.facts.text()
    with qtbot.waitSignal(view.go) as asked:
        view.glance.open_button.click()
    assert asked.args == ["idea", 1]


def test_confidential_parts_stand_nowhere_in_the_list(qtbot, filled, view):
    view.resize(1744, 900)
    qtbot.waitUntil(lambda: view.glance.isVisible(), timeout=1000)
    view.table.select(1)

    shown = view.table.as_text() + view.glance.facts.text() + view.glance.content.text()
    assert "Bí mật" not in shown
    search(view, "bí mật")
    assert titles(view) == []


def test_ctrl_f_goes_to_the_search(qtbot, view):
    view.activateWindow()
    view.table.setFocus()

    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: QApplication.focusWidget() is view.search, timeout=1000)
