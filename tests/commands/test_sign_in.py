"""The command line of a file with accounts: a name as a word, a password never as one."""

from contextlib import closing
from datetime import datetime

import pytest

from app.main import main
from app.rules.role import Person, Role
from app.services import backups, data_file, encryption
from tests.makers import an_author, an_idea
from tests.makers_accounts import (
    ADMIN,
    ADMIN_WORD,
    CLERK,
    CLERK_WORD,
    LEADER,
    LEADER_WORD,
    three_accounts,
)

NOW = datetime(2026, 7, 20, 9, 30)


@pytest.fixture(autouse=True)
def no_key_left(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    yield
    encryption.lock()


@pytest.fixture
def guarded(data_path):
    with closing(data_file.open_existing(data_path, lambda: NOW)) as opened:
        opened.do(three_accounts)
        opened.do(lambda session: an_idea(session, title="Bể ủ phân", authors=[an_author()]))
    return data_path


@pytest.fixture
def said(guarded, tmp_path, capsys):
    def run(*words, name="", word=""):
        secret = tmp_path / "mat-khau.txt"
        secret.write_text(f"{word}\n", encoding="utf-8")
        who = ["--user", name, "--password-file", str(secret)] if name else []
        status = main(["--data", str(guarded), *who, *words])
        told = capsys.readouterr()
        return status, told.out + told.err

    return run


def test_nobody_is_nobody(said):
    status, told = said("list", "ideas")

    assert status == 1
    assert "--user" in told
    assert "Bể ủ phân" not in told


def test_a_password_in_a_file_lets_in(said):
    status, told = said("list", "ideas", name=LEADER, word=LEADER_WORD)

    assert status == 0
    assert "Bể ủ phân" in told


def test_a_wrong_password_is_refused(said):
    status, told = said("list", "ideas", name=LEADER, word="sai rồi mà")

    assert status == 1
    assert "Mật khẩu chưa đúng" in told


def test_a_missing_password_file_is_said(said, guarded, capsys):
    words = ["--user", ADMIN, "--password-file", str(guarded.parent / "khong-co.txt")]

    assert main(["--data", str(guarded), *words, "check"]) == 1
    assert "khong-co.txt" in capsys.readouterr().err


def test_the_roles_hold_on_the_command_line_too(said, guarded):
    assert said("backup", name=LEADER, word=LEADER_WORD)[0] == 0
    newest = str(backups.list_backups(guarded)[0].path)

    status, told = said("restore", newest, name=CLERK, word=CLERK_WORD)
    assert status == 1
    assert "Quản trị" in told
    assert said("restore", newest, name=ADMIN, word=ADMIN_WORD)[0] == 0


def test_an_encrypted_file_is_read_backed_up_tried_and_checked(said, guarded):
    encryption.switch_on(guarded, Person(ADMIN, Role.ADMIN, 1), ADMIN_WORD, NOW)
    for words in (("list", "ideas"), ("backup",), ("drill",), ("check",)):
        encryption.lock()
        assert said(*words)[0] == 1, words
        encryption.lock()
        assert said(*words, name=ADMIN, word=ADMIN_WORD)[0] == 0, words


def test_a_password_is_typed_where_nobody_sees_it(guarded, monkeypatch, capsys):
    asked = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(
        "app.commands.sign_in.getpass", lambda prompt: asked.append(prompt) or ADMIN_WORD
    )

    assert main(["--data", str(guarded), "--user", ADMIN, "list", "ideas"]) == 0
    assert asked == ["Mật khẩu: "]
