from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.services import office_books
from app.views import main_window, screens
from app.views.main_window import MainWindow
from app.views.screens import SCREENS, Screen, screen_of

DATA = Path("so-mau.db")


class Plain(QWidget):
    """A screen that remembers what was asked of it."""

    help_page = "trang-thu"

    def __init__(self, workplace):
        super().__init__()
        self.asked = []
        self.may_leave = True

    def reload(self):
        self.asked.append("reload")

    def show_record(self, record_id):
        self.asked.append(record_id)

    def show_place(self, place, record_id):
        self.asked.append((place, record_id))

    def can_leave(self):
        return self.may_leave


@pytest.fixture
def window(qtbot, workplace, monkeypatch):
    plain = tuple(Screen(screen.key, screen.rail, Plain) for screen in SCREENS)
    monkeypatch.setattr(screens, "SCREENS", plain)
    window = MainWindow(workplace, DATA)
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_window_begins_at_home_and_says_whose_office_it_is(window):
    assert window.here.place == "home"
    assert window.top.office.text() == ("Phòng Văn hóa - Xã hội · Ủy ban nhân dân xã Thượng Ninh")
    assert window.top.year.text() == "Năm 2026"
    assert window.top.clerk.text() == "Chưa ghi tên cán bộ"


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_2, "ideas"),
        (Qt.Key.Key_3, "evaluation"),
        (Qt.Key.Key_4, "follow_up"),
        (Qt.Key.Key_5, "awards"),
        (Qt.Key.Key_6, "movement"),
        (Qt.Key.Key_7, "reports"),
        (Qt.Key.Key_8, "documents"),
        (Qt.Key.Key_9, "system"),
    ],
)
def test_every_place_is_reached_with_alt_and_its_number(window, key, place):
    QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)

    assert window.here.place == place
    assert window.rail.buttons[place].isChecked()


def test_the_way_back_leads_through_the_records_one_has_seen(window):
    window.go("ideas")
    window.go("idea", 7)
    window.go("idea", 9)

    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (window.here.place, window.here.record_id) == ("idea", 7)
    window.go_back()
    window.go_back()
    assert window.here.place == "home"
    assert not window.top.back.isEnabled()
    window.go_back()
    assert window.here.place == "home"


def test_a_screen_is_made_once_and_shows_the_record_named(window):
    window.go("idea", 7)
    first = window.current()
    window.go("home")
    window.go("idea", 9)

    assert window.current() is first
    assert first.asked == [7, 9]


def test_a_place_that_is_part_of_a_screen_is_told_to_it(window):
    window.go("unit", 3)

    assert window.here.place == "unit"
    assert window.current().asked == [("unit", 3)]
    assert window.rail.buttons["movement"].isChecked()


def test_f5_reads_the_screen_again(window):
    QTest.keyClick(window, Qt.Key.Key_F5)

    assert window.current().asked == ["reload"]


def test_ctrl_n_begins_an_idea_where_the_screen_makes_nothing(window):
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert window.here.place == "intake"


def test_f1_opens_the_page_of_the_screen(window, monkeypatch):
    pages = []
    monkeypatch.setattr(main_window, "show_help", lambda parent, page: pages.append(page))

    QTest.keyClick(window, Qt.Key.Key_F1)

    assert pages == ["trang-thu"]


def test_the_window_stays_open_while_a_screen_holds_unsaved_text(window):
    window.go("ideas")
    window.current().may_leave = False
    window.go("home")

    refused = QCloseEvent()
    window.closeEvent(refused)
    assert not refused.isAccepted()
    assert window.here.place == "ideas"

    window.current().may_leave = True
    allowed = QCloseEvent()
    window.closeEvent(allowed)
    assert allowed.isAccepted()


def test_a_saved_change_is_said_at_the_bottom_and_the_head_follows(window, qtbot):
    assert window.saved.text() == "Mọi thay đổi đã được lưu"

    today = window._workplace.today()
    window._workplace.desk.do(office_books.name_clerk, "Lê Thị Sao", today)

    assert window.saved.text() == "Đã lưu lúc 09:30"
    qtbot.waitUntil(lambda: window.top.clerk.text() == "Lê Thị Sao")


def test_the_welcome_asks_for_names_only_while_there_is_none(window):
    window.offer_welcome()
    window.welcome.clerk.set_value("Lê Thị Sao")
    window.welcome.accept()
    window.welcome = None

    window.offer_welcome()

    assert window.welcome is None


def test_an_unknown_place_leads_home():
    assert screen_of("nowhere").key == "home"


def test_about_names_the_data_file(window, qtbot):
    window.show_about()

    box = next(child for child in window.children() if type(child).__name__ == "AboutDialog")
    assert any("so-mau.db" in line for line in box.lines)
    box.close()
