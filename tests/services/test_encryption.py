"""Encryption: the file and its backups open by a password or the code, by nothing else."""

from contextlib import closing
from datetime import datetime, timedelta

import pytest

from app.models import file_key, snapshot
from app.rules.account_errors import (
    FileLocked,
    NotYourDuty,
    UnknownAccount,
    WaitBeforeNext,
    WrongPassword,
    WrongRecoveryCode,
)
from app.rules.backup import BackupReason
from app.rules.role import Person, Role
from app.services import backups, data_file, drills, encryption, integrity, register, restoring
from tests.makers import an_author, an_idea
from tests.makers_accounts import ADMIN, ADMIN_WORD, three_accounts

NOW = datetime(2026, 7, 20, 9, 30)
SAO = Person(ADMIN, Role.ADMIN, 1)
TITLE = "Bể ủ phân xanh bằng vỏ ngô"


@pytest.fixture(autouse=True)
def no_key_left():
    yield
    encryption.lock()


@pytest.fixture
def path(data_path):
    """A file with an idea, three accounts and a backup; nobody has it open."""
    with closing(data_file.open_existing(data_path, lambda: NOW)) as opened:
        opened.do(three_accounts)
        opened.do(lambda session: an_idea(session, title=TITLE, authors=[an_author()]))
    backups.make(data_path, BackupReason.BY_HAND, NOW)
    return data_path


@pytest.fixture
def code(path):
    return encryption.switch_on(path, SAO, ADMIN_WORD, NOW)


def titles(path):
    with closing(data_file.open_existing(path, lambda: NOW)) as opened:
        return [row.title for row in opened.do(register.list_ideas)]


def test_an_encrypted_file_says_the_same(path, code):
    assert encryption.is_on(path)
    assert titles(path) == [TITLE]
    with closing(data_file.open_existing(path)) as opened, opened.transaction() as session:
        assert list(integrity.check(session)) == []


def test_no_byte_of_file_or_backup_is_plain(path, code):
    files = [path, *(each.path for each in backups.list_backups(path))]

    assert len(files) == 2
    for each in files:
        content = each.read_bytes()
        assert not content.startswith(b"SQLite")
        for word in (TITLE.encode(), b"CREATE TABLE", ADMIN.encode()):
            assert word not in content
        ring = file_key.ring_path(each).read_text(encoding="utf-8")
        assert code.replace("-", "") not in ring
        assert ADMIN_WORD not in ring


def test_without_a_password_nothing_opens(path, code):
    encryption.lock()

    assert encryption.needs_password(path)
    with pytest.raises(FileLocked):
        data_file.open_existing(path)
    with pytest.raises(FileLocked):
        snapshot.told(path)
    newest = backups.list_backups(path)[0]
    with pytest.raises(FileLocked):
        snapshot.checked(newest.path)


def test_the_right_password_opens_and_the_wrong_one_waits(path, code):
    encryption.lock()
    for _ in range(2):
        with pytest.raises(WrongPassword):
            encryption.unlock(path, ADMIN, "sai rồi mà", NOW)
    with pytest.raises(WaitBeforeNext):
        encryption.unlock(path, ADMIN, "sai rồi mà", NOW)
    with pytest.raises(WaitBeforeNext):
        encryption.unlock(path, ADMIN, ADMIN_WORD, NOW + timedelta(seconds=5))

    encryption.unlock(path, ADMIN, ADMIN_WORD, NOW + timedelta(seconds=15))

    assert titles(path) == [TITLE]
    assert file_key.read_ring(path).failures == 0


def test_a_name_without_a_way_in_is_said(path, code):
    encryption.lock()

    with pytest.raises(UnknownAccount, match=ADMIN):
        encryption.unlock(path, "Hà Văn Bản", "con suối đầu làng", NOW)


def test_the_code_opens_too(path, code):
    encryption.lock()
    with pytest.raises(WrongRecoveryCode):
        encryption.unlock_by_code(path, "AAAAA-AAAAA", NOW)

    encryption.unlock_by_code(path, code.lower(), NOW)

    assert titles(path) == [TITLE]


def test_backups_of_an_encrypted_file_are_encrypted_and_can_be_used(path, code, tmp_path):
    made = backups.make(path, BackupReason.BY_HAND, NOW + timedelta(hours=1))
    carried = backups.carry(path, tmp_path / "usb", NOW + timedelta(hours=2))

    for each in (made.path, carried):
        assert encryption.is_on(each)
        assert snapshot.checked(each).count("idea") == 1
    assert backups.checked(backups.list_backups(path)[-1]).facts.count("idea") == 1
    assert drills.drill(path, NOW).good


def test_a_backup_is_not_made_twice_of_one_state(path, code):
    first = backups.make_unless_same(path, BackupReason.DAILY, NOW + timedelta(hours=1))
    again = backups.make_unless_same(path, BackupReason.DAILY, NOW + timedelta(hours=2))
    with closing(data_file.open_existing(path, lambda: NOW)) as opened:
        opened.do(lambda session: an_idea(session, authors=[an_author()]))
    other = backups.make_unless_same(path, BackupReason.DAILY, NOW + timedelta(hours=3))

    assert first.path == again.path != other.path


def test_restoring_a_backup_of_other_passwords_brings_them_with_it(path, code):
    old = backups.list_backups(path)[0].path
    encryption.switch_off(path, SAO, ADMIN_WORD, NOW)

    restoring.restore(path, old, NOW, ADMIN)

    assert encryption.is_on(path)
    encryption.lock()
    encryption.unlock(path, ADMIN, ADMIN_WORD, NOW)
    assert titles(path) == [TITLE]


def test_a_plain_backup_takes_the_place_of_an_encrypted_file(path):
    plain = backups.carry(path, path.parent.parent, NOW)
    encryption.switch_on(path, SAO, ADMIN_WORD, NOW)

    restoring.restore(path, plain, NOW, ADMIN)

    assert not encryption.is_on(path)
    assert not file_key.ring_path(path).exists()
    assert titles(path) == [TITLE]


def test_switching_off_leaves_a_plain_file_and_no_ring(path, code):
    encryption.switch_off(path, SAO, ADMIN_WORD, NOW)

    assert path.read_bytes().startswith(b"SQLite format 3")
    assert not file_key.ring_path(path).exists()
    encryption.lock()
    assert titles(path) == [TITLE]


def test_only_an_administrator_with_the_password_switches(path):
    with pytest.raises(NotYourDuty):
        encryption.switch_on(path, Person(ADMIN, Role.LEADER, 1), ADMIN_WORD, NOW)
    with pytest.raises(WrongPassword):
        encryption.switch_on(path, SAO, "sai rồi mà", NOW)
    assert not encryption.is_on(path)
    assert titles(path) == [TITLE]


def test_a_lost_ring_is_found_again_among_the_backups(path, code):
    file_key.ring_path(path).unlink()
    encryption.lock()

    assert encryption.needs_password(path)
    encryption.unlock(path, ADMIN, ADMIN_WORD, NOW)
    assert titles(path) == [TITLE]


def test_the_power_may_go_between_ring_and_file(path, code):
    """The ring of both files stands before the swap, so whichever file is there opens."""
    coming = path.with_name("khac.db")
    snapshot.copy_whole(path, coming)
    key = file_key.new_key()
    file_key.write_ring(coming, file_key.Ring().with_slot(ADMIN, "lời khác hẳn", key))

    file_key.take_ring(coming, path)
    encryption.lock()
    encryption.unlock(path, ADMIN, ADMIN_WORD, NOW)

    assert titles(path) == [TITLE]
