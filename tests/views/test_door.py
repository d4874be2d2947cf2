"""Coming in: by a password, by the code, again after a pause; through the start of the program."""

from contextlib import closing
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.rules.role import Person, Role
from app.services import accounts, data_file, encryption
from app.widgets.idle import Idle
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
NEW = "trăng lên đầu núi"


@pytest.fixture(autouse=True)
def no_key_left():
    yield
    encryption.lock()


@pytest.fixture
def guarded(data_path):
    with closing(data_file.open_existing(data_path, lambda: NOW)) as opened:
        opened.do(three_accounts)
    return data_path


@pytest.fixture
def encrypted(guarded):
    encryption.switch_on(guarded, Person(ADMIN, Role.ADMIN, 1), ADMIN_WORD, NOW)
    encryption.lock()
    return guarded


def sign_in(start, name, word):
    dialog = start._door.dialog
    dialog.name.set_value(name)
    dialog.password.setText(word)
    dialog.accept()
    return dialog


def test_a_file_without_accounts_opens_at_once(begin, data_path):
    start = begin(data_path)

    assert start.window.isVisible()
    start.lock()
    assert start.window.isVisible()


def test_a_file_with_accounts_shows_nothing_before_somebody_signs_in(begin, guarded):
    start = begin(guarded)
    assert start.window is None
    assert [each.label for each in start._door.dialog.name.choices()] == [ADMIN, CLERK, LEADER]

    dialog = sign_in(start, CLERK, "sai rồi mà")
    assert "Mật khẩu chưa đúng" in dialog.form.field("password").error()
    assert dialog.password.text() == ""
    sign_in(start, CLERK, CLERK_WORD)

    assert start.window.isVisible()
    assert start.window.top.clerk.text() == f"{CLERK} · Cán bộ tiếp nhận"


def test_an_empty_sign_in_says_what_is_missing(begin, guarded):
    start = begin(guarded)
    dialog = sign_in(start, ADMIN, "")

    assert dialog.form.errors() == {"password": "Chưa gõ mật khẩu."}


def test_an_encrypted_file_opens_by_its_password(begin, encrypted):
    start = begin(encrypted)
    assert start.window is None

    sign_in(start, ADMIN, ADMIN_WORD)

    assert start.window.isVisible()
    assert start._open.data.at_work.role is Role.ADMIN


def test_a_pause_hides_the_window_and_keeps_what_was_typed(begin, guarded):
    start = begin(guarded)
    sign_in(start, CLERK, CLERK_WORD)
    start.window.go("intake")
    start.window.current().page.boxes.title.setText("Bể ủ phân xanh")

    start.window.lock_asked.emit()

    assert not start.window.isVisible()
    assert start._door.dialog.name.value() == CLERK
    sign_in(start, CLERK, CLERK_WORD)
    assert start.window.isVisible()
    assert start.window.current().page.boxes.title.text() == "Bể ủ phân xanh"


def test_after_a_pause_somebody_else_may_come_in(begin, guarded):
    start = begin(guarded)
    sign_in(start, CLERK, CLERK_WORD)
    start.lock()
    sign_in(start, LEADER, LEADER_WORD)

    assert start.window.top.clerk.text().startswith(LEADER)
    start.window.go("intake")
    assert start.window.here.place == "home"


def test_the_recovery_code_lets_the_administrator_in(begin, guarded):
    with closing(data_file.open_existing(guarded, lambda: NOW)) as opened:
        code = opened.do(accounts.make_recovery_code, NOW)
    start = begin(guarded)
    start._door.dialog.forgot.click()
    form = start._door.recovering
    form.code.setText("AAAAA")
    form.password.setText(NEW)
    form.again.setText(NEW)
    form.accept()
    assert "Mã khôi phục chưa đúng" in form.form.field("code").error()

    form.code.setText(code)
    form.accept()

    assert start.window.isVisible()
    assert start._open.data.at_work.name == ADMIN


def test_the_code_opens_an_encrypted_file(begin, guarded):
    code = encryption.switch_on(guarded, Person(ADMIN, Role.ADMIN, 1), ADMIN_WORD, NOW)
    encryption.lock()
    start = begin(guarded)
    start._door.dialog.forgot.click()
    form = start._door.recovering
    form.code.setText(code)
    form.password.setText(NEW)
    form.again.setText(NEW)
    form.accept()

    assert start.window.isVisible()


def test_encrypting_and_back_from_the_window(begin, guarded):
    start = begin(guarded)
    sign_in(start, ADMIN, ADMIN_WORD)

    start.window.encrypt_asked.emit(ADMIN_WORD)

    assert encryption.is_on(guarded)
    assert start.window.isVisible()
    assert start.window.here.place == "accounts"
    assert len(start.window.current().accounts.dialog.code.text()) == 35
    start.window.current().accounts.dialog.accept()
    start.window.decrypt_asked.emit(ADMIN_WORD)
    assert not encryption.is_on(guarded)
    assert start.window.isVisible()


def test_a_wrong_password_encrypts_nothing(begin, guarded):
    start = begin(guarded)
    sign_in(start, ADMIN, ADMIN_WORD)

    start.window.encrypt_asked.emit("sai rồi mà")

    assert not encryption.is_on(guarded)
    assert start.window.isVisible()


def test_idle_minutes_lock_and_a_touch_starts_anew(qapp):
    gone = []
    idle = Idle(lambda: 3, lambda: gone.append(True))
    for _ in range(2):
        idle.clock.timeout.emit()
    touch = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(qapp, touch)
    for _ in range(2):
        idle.clock.timeout.emit()
    assert gone == []
    idle.clock.timeout.emit()
    idle.stop()

    assert gone == [True]


def test_zero_minutes_never_lock(qapp):
    gone = []
    idle = Idle(lambda: 0, lambda: gone.append(True))
    for _ in range(100):
        idle.clock.timeout.emit()
    idle.stop()

    assert gone == []
