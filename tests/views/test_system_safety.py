"""An toàn dữ liệu: backups are made, carried and put back from the screen."""

import pytest
from sqlalchemy import text

from app.services import backups, register
from app.views.home_view import HomeView
from app.views.system_view import SystemView
from tests.makers import an_author, an_idea


@pytest.fixture
def view(qtbot, workplace):
    made = SystemView(workplace)
    qtbot.addWidget(made)
    made.show_place("safety", 0)
    made.show()
    return made


def cells(tab):
    return [row.cells for row in tab.table.model.rows]


def test_an_empty_book_says_what_to_do(view):
    assert "Bấm “Sao lưu ngay”" in view.safety.table.empty.text.text()
    assert "Chưa chép ra USB" in view.safety.note.text()


def test_a_backup_is_made_and_listed(qtbot, view, desk):
    desk.do(lambda session: an_idea(session, "Bản đồ số", (an_author("Sao"),)))

    view.safety.make()
    qtbot.waitUntil(lambda: view.safety.box is not None)

    (row,) = cells(view.safety)
    assert row[:3] == ("20/07/2026 09:30", "Tự bấm", "1")
    assert row[4] == "Đã kiểm tra"
    view.safety.box.close()


def test_it_is_carried_and_looked_through(qtbot, view, tmp_path):
    view.safety.carry(tmp_path / "usb")
    qtbot.waitUntil(lambda: view.safety.box is not None)
    view.safety.box.close()
    view.safety.look_at_all()
    qtbot.waitUntil(lambda: view.safety.dialog is not None)

    dialog = view.safety.dialog
    assert "mở được, đủ và đúng" in dialog.outcome.text()
    assert dialog.rebuild.isHidden()
    assert "20/07/2026" in view.safety.note.text()
    assert str(tmp_path / "usb") in view.safety.note.text()
    dialog.accept()


def test_a_search_that_lost_ideas_is_made_anew_from_the_box(qtbot, view, desk):
    desk.do(lambda session: an_idea(session, "Bản đồ số", (an_author("Sao"),)))
    desk.do(lambda session: session.execute(text("DELETE FROM idea_search")))
    view.safety.look_at_all()
    qtbot.waitUntil(lambda: view.safety.dialog is not None)
    dialog = view.safety.dialog
    assert "Chỉ mục tìm kiếm lệch" in dialog.found.toPlainText()
    assert not dialog.rebuild.isHidden()

    dialog.rebuild.click()

    qtbot.waitUntil(lambda: "nguyên vẹn" in dialog.outcome.text())
    assert dialog.rebuild.isHidden()
    dialog.accept()


def test_the_chosen_one_is_compared_before_it_is_put_back(qtbot, view, desk):
    view.safety.make()
    qtbot.waitUntil(lambda: view.safety.box is not None)
    view.safety.box.close()
    desk.do(lambda session: an_idea(session, "Sau khi sao lưu", (an_author("Sao"),)))
    asked = []
    view.restore_asked.connect(asked.append)
    view.safety.table.select(view.safety.table.model.rows[0].key)

    view.safety.edit()
    dialog = view.safety.dialog
    ideas = dialog.table.model.rows[0].cells
    assert ideas == ("Ý tưởng", "1", "0", "-1")
    dialog.reject()
    assert asked == []
    view.safety.edit()
    view.safety.dialog.restore_button.click()

    assert asked == [backups.list_backups(desk.path)[0].path]
    assert len(desk.do(register.list_ideas)) == 1  # nothing happens before the program does it


def test_a_damaged_one_cannot_be_chosen(qtbot, view, desk):
    view.safety.make()
    qtbot.waitUntil(lambda: view.safety.box is not None)
    view.safety.box.close()
    path = backups.list_backups(desk.path)[0].path
    path.write_bytes(path.read_bytes()[:5000])
    view.safety.reload()
    view.safety.table.select(path.name)

    view.safety.edit()

    assert "bị hỏng" in view.safety.dialog.note.text()
    assert not view.safety.dialog.restore_button.isEnabled()


def test_home_says_what_is_to_be_done_and_leads_there(qtbot, workplace, desk, tmp_path):
    home = HomeView(workplace)
    qtbot.addWidget(home)
    home.show()
    assert home.safety.isVisible()
    assert "Chưa có bản sao lưu nào" in home.safety.words.text()
    went = []
    home.go.connect(lambda place, key: went.append((place, key)))
    home.safety.open_button.click()
    assert went == [("safety", 0)]

    backups.carry(desk.path, tmp_path / "usb", workplace.now())
    desk.announce({"Backup"})

    qtbot.waitUntil(lambda: not home.safety.isVisible())
