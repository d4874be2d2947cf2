"""Backups are made, known again, dropped by the schedule, carried elsewhere and tried."""

import json
import shutil
from datetime import datetime, timedelta

import pytest

from app.models import snapshot
from app.models.attachment import AttachmentContent
from app.rules.backup import BackupReason
from app.rules.backup_errors import (
    BackupUnreadable,
    SecondPlaceIsFirst,
    SecondPlaceLost,
)
from app.services import backups
from tests.makers import an_author, an_idea

NOW = datetime(2026, 11, 24, 8, 30)
DAY = timedelta(days=1)


@pytest.fixture
def path(data_file):
    work(data_file, "Ý tưởng đầu tiên")
    return data_file.path


def work(data_file, title):
    data_file.do(lambda session: an_idea(session, title, (an_author("Sao"),)))


def names(path):
    return [each.path.name for each in backups.list_backups(path)]


def test_a_backup_stands_beside_the_file_and_says_what_it_holds(path):
    made = backups.make(path, BackupReason.BY_HAND, NOW)

    assert made.path == path.parent / "sao-luu" / "thuongninh-20261124-083000-tu-bam.db"
    (listed,) = backups.list_backups(path)
    assert listed == made
    assert listed.facts == snapshot.checked(path)
    assert listed.size == made.path.stat().st_size
    assert backups.checked(listed).facts == made.facts


def test_the_scans_are_inside(data_file, path):
    count = data_file.do(lambda session: session.query(AttachmentContent).count())

    made = backups.make(path, BackupReason.DAILY, NOW)

    assert made.facts.count("attachment_content") == count


def test_nothing_new_is_made_while_nothing_was_written(data_file, path):
    first = backups.make_unless_same(path, BackupReason.IMPORT, NOW)
    assert backups.make_unless_same(path, BackupReason.IMPORT, NOW + DAY) == first

    work(data_file, "Ý tưởng thứ hai")
    second = backups.make_unless_same(path, BackupReason.IMPORT, NOW + DAY)

    assert names(path) == [second.path.name, first.path.name]


def test_two_of_one_second_both_stand(path):
    backups.make(path, BackupReason.BY_HAND, NOW)
    backups.make(path, BackupReason.BY_HAND, NOW)

    assert len(names(path)) == 2


def test_old_ones_go_by_the_schedule_and_strangers_stay(data_file, path):
    stranger = path.parent / "sao-luu" / "ghi-chu.txt"
    for n in range(60):
        work(data_file, f"Ý tưởng {n}")
        backups.make(path, BackupReason.DAILY, NOW + n * DAY)
        stranger.write_text("giữ")

    kept = backups.list_backups(path)

    last = NOW + 59 * DAY
    assert {each.at for each in kept} >= {last - n * DAY for n in range(7)}
    assert len(kept) < 16
    assert stranger.read_text() == "giữ"
    book = json.loads((path.parent / "sao-luu" / "so-sao-luu.json").read_text(encoding="utf-8"))
    assert set(book["backups"]) == {each.path.name for each in kept}


def test_a_changed_or_damaged_backup_is_refused(path):
    made = backups.make(path, BackupReason.BY_HAND, NOW)
    content = bytearray(made.path.read_bytes())
    content[-1] ^= 1
    made.path.write_bytes(content)

    with pytest.raises(BackupUnreadable):
        backups.checked(made)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"backups": 3}', '{"backups": {}, "drill": 7}'])
def test_a_lost_or_damaged_book_loses_no_backup(path, text):
    made = backups.make(path, BackupReason.BY_HAND, NOW)
    (made.path.parent / "so-sao-luu.json").write_text(text)

    (listed,) = backups.list_backups(path)

    assert (listed.path, listed.facts) == (made.path, None)
    assert backups.checked(listed).facts == made.facts
    assert backups.safety(path).newest == listed


@pytest.mark.parametrize("told", [3, None, {}, {"size": 0}, {"facts": 1}, {"facts": {"a": 1}}])
def test_lines_of_the_book_that_make_no_sense_are_passed_over(path, told):
    made = backups.make(path, BackupReason.BY_HAND, NOW)
    book = made.path.parent / "so-sao-luu.json"
    if isinstance(told, dict) and "facts" in told:
        told["size"] = made.size
    book.write_text(json.dumps({"backups": {made.path.name: told}}))

    assert backups.list_backups(path)[0].facts is None


def test_the_file_as_it_is_now_is_carried_to_a_stick(data_file, path, tmp_path):
    backups.make(path, BackupReason.DAILY, NOW - DAY)
    work(data_file, "Sau bản hằng ngày")
    stick = tmp_path / "usb"
    stick.mkdir()

    copy = backups.carry(path, stick, NOW)

    assert copy.parent == stick / backups.SECOND_FOLDER
    assert snapshot.checked(copy) == snapshot.checked(path)
    told = backups.safety(path)
    assert (told.second_at, told.second_place) == (NOW, str(stick))
    assert told.second_late(NOW + 6 * DAY) is None
    assert told.second_late(NOW + 7 * DAY) == 7


def test_carrying_again_into_the_folder_itself_makes_no_folder_in_it(path, tmp_path):
    first = backups.carry(path, tmp_path / "usb", NOW)

    assert backups.carry(path, first.parent, NOW + DAY).parent == first.parent


def test_a_place_beside_the_data_is_no_second_place(path):
    for place in (path.parent, path.parent / "sao-luu"):
        with pytest.raises(SecondPlaceIsFirst):
            backups.carry(path, place, NOW)


def test_a_stick_that_cannot_be_written_is_told(path, tmp_path):
    (tmp_path / "usb").write_text("không phải thư mục")

    with pytest.raises(SecondPlaceLost):
        backups.carry(path, tmp_path / "usb", NOW)
    assert len(names(path)) == 1


def test_nobody_is_reminded_before_there_is_anything_to_carry(path):
    assert backups.safety(path).second_late(NOW) is None
    backups.make(path, BackupReason.DAILY, NOW)
    assert backups.safety(path).second_late(NOW) == 0


def test_what_a_trial_came_to_is_kept(path):
    backups.make(path, BackupReason.DAILY, NOW)
    told = backups.Drill(NOW, "a.db", good=True, findings=("Nhật ký bị thay đổi.",))

    backups.note_drill(path, told)

    assert backups.safety(path).drill == told


def test_a_damaged_file_is_kept_byte_for_byte(path):
    shutil.copy(path, path.with_name("truoc.db"))

    kept = backups.keep_raw(path, NOW)

    assert kept.read_bytes() == path.with_name("truoc.db").read_bytes()
    assert backups.list_backups(path) == []
