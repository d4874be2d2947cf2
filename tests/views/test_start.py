import sys
from datetime import datetime
from pathlib import Path

from app.rules.backup import BackupReason
from app.services import backups, register
from app.services.opening import open_for_writing
from app.views.start import Start
from tests.makers import an_author, an_idea


def clock():
    return datetime(2026, 7, 20, 9, 30)


def test_the_first_start_makes_the_file_and_asks_for_names(begin, tmp_path):
    start = begin()

    assert (tmp_path / "so" / "thuongninh.db").is_file()
    assert start.window.isVisible()
    assert start.window.welcome.isVisible()


def test_a_named_file_that_is_missing_is_said_with_choices(begin, tmp_path):
    start = begin(tmp_path / "khong-co.db")

    assert start.window is None
    assert "khong-co.db" in start.dialog.reason.text()
    start.dialog.made.emit(tmp_path / "khong-co.db")
    assert start.window.isVisible()
    assert start.dialog is None


def test_a_file_held_by_another_window_can_be_tried_again(begin, data_path):
    other = open_for_writing(data_path, clock)
    start = begin(data_path)
    assert "đang mở ở" in start.dialog.reason.text()

    other.close()
    start.dialog.again.emit()

    assert start.window.isVisible()


def test_another_file_is_remembered_for_the_next_start(begin, prefs, data_path):
    start = begin()
    start.close()
    start.open(data_path)

    assert Path(prefs.value("data/file")) == data_path


def test_the_journal_is_signed_by_who_is_named_now(begin, data_path):
    start = begin(data_path)

    start.window.welcome.clerk.set_value("Hà Văn Ba")
    start.window.welcome.accept()

    assert start._open.data.database.who == "Hà Văn Ba"


def test_a_defect_while_starting_has_a_box_to_say_so(qtbot, prefs, monkeypatch, tmp_path):
    monkeypatch.setattr("sys.excepthook", None)
    start = Start(tmp_path / "so.db", prefs, clock)
    monkeypatch.setattr(start, "open", lambda *_path, **_make: 1 / 0)
    start.begin_soon()
    crash = sys.excepthook.__self__

    qtbot.waitUntil(lambda: crash.box is not None)

    assert "Dữ liệu đã lưu vẫn an toàn" in crash.box.text()
    crash.box.close()
    assert start.window is None


def test_a_backup_takes_the_place_of_the_open_file(begin, qtbot, data_path):
    start = begin(data_path)
    qtbot.waitUntil(lambda: bool(backups.list_backups(data_path)))
    desk = start.window._workplace.desk
    desk.do(lambda session: an_idea(session, "Sau khi sao lưu", (an_author("Sao"),)))
    before = start.window

    start.restore(backups.list_backups(data_path)[-1].path)

    assert start.window is not before
    assert start.window.isVisible()
    assert start.window._workplace.desk.do(register.list_ideas) == []
    kinds = {each.reason for each in backups.list_backups(data_path)}
    assert BackupReason.RESTORE in kinds
    qtbot.waitUntil(lambda: start.window.backed_up.text().startswith("Sao lưu lúc"))


def test_a_backup_that_is_damaged_leaves_the_file_as_it_is(begin, qtbot, data_path, tmp_path):
    start = begin(data_path)
    desk = start.window._workplace.desk
    desk.do(lambda session: an_idea(session, "Còn nguyên", (an_author("Sao"),)))
    broken = tmp_path / "hong.db"
    broken.write_bytes(b"SQLite format 3\x00" + b"\x07" * 5000)

    start.restore(broken)

    titles = [each.title for each in start.window._workplace.desk.do(register.list_ideas)]
    assert titles == ["Còn nguyên"]


def test_a_file_that_cannot_be_opened_is_brought_back(begin, qtbot, data_path):
    backups.make(data_path, BackupReason.BY_HAND, clock())
    data_path.write_bytes(b"SQLite format 3\x00" + b"\x07" * 9000)
    start = begin(data_path)
    assert start.window is None
    assert not start.dialog.restore.isHidden()

    start.dialog.restore.click()
    start.dialog.dialog.restore_button.click()

    assert start.window.isVisible()
    assert start.dialog is None


def test_a_file_in_a_folder_that_is_copied_away_is_moved_by_one_button(begin, data_path, tmp_path):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = data_path.rename(folder / "so-cua-xa.db")
    start = begin(path)
    assert "Dropbox" in start.dialog.reason.text()
    assert not start.dialog.move_button.isHidden()

    start.dialog.move_button.click()

    assert start.window.isVisible()
    assert start.window._workplace.desk.path == tmp_path / "so" / "so-cua-xa.db"
    assert not path.exists()
