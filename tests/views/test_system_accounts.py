"""Hệ thống → Tài khoản: from no accounts to several and back."""

import pytest
from PySide6.QtWidgets import QMessageBox

from app.rules.role import Person, Role
from app.services import accounts
from app.views.system_accounts import AccountsTab
from tests.makers_accounts import ADMIN, ADMIN_WORD, CLERK, an_account, three_accounts


@pytest.fixture
def tab(qtbot, workplace):
    tab = AccountsTab(workplace)
    qtbot.addWidget(tab)
    tab.show()
    workplace.desk.changed.connect(lambda _tables: tab.reload())
    tab.reload()
    return tab


@pytest.fixture
def as_admin(database, data_file):
    data_file.do(three_accounts)
    database.at_work = Person(ADMIN, Role.ADMIN, 1)


def yes(box):
    box.button(QMessageBox.StandardButton.Cancel)
    next(each for each in box.buttons() if box.buttonRole(each).name == "AcceptRole").click()


def rows(tab):
    """The lines as they are seen."""
    return tab.table.seen()[1]


def test_without_accounts_it_says_when_one_is_needed(tab):
    assert "Một người dùng máy riêng thì không cần tài khoản" in tab.note.text()
    assert not tab.crypt.isEnabled()
    assert not tab.code.isEnabled()


def test_the_first_account_is_an_administrators_and_signs_in_at_once(tab, qtbot, workplace):
    tab.add()
    tab.dialog.name.set_value(ADMIN)
    tab.dialog.password.setText(ADMIN_WORD)
    tab.dialog.again.setText(ADMIN_WORD)
    assert tab.dialog.role.value() is Role.ADMIN

    with qtbot.waitSignal(tab.lock_asked, timeout=1000):
        tab.dialog.accept()

    assert workplace.desk.do(accounts.names_in_use) == (ADMIN,)
    assert "Chưa có mã khôi phục" in tab.note.text()


def test_errors_stand_at_their_boxes(tab):
    tab.add()
    tab.dialog.name.set_value(ADMIN)
    tab.dialog.password.setText("ngắn")
    tab.dialog.accept()

    assert tab.dialog.form.errors() == {"password": "Mật khẩu cần ít nhất 8 ký tự."}
    assert tab.dialog.isVisible()


def test_the_list_tells_who_may_do_what(as_admin, tab):
    lines = rows(tab)

    assert [line[:2] for line in lines] == [
        (ADMIN, "Quản trị"),
        (CLERK, "Cán bộ tiếp nhận"),
        ("Vi Thị Mường", "Lãnh đạo (chỉ xem)"),
    ]
    assert lines[2][2] == "Xem và in mọi mục; không sửa được gì."


def test_an_account_is_closed_after_a_question_and_opened_again(as_admin, tab):
    tab.table.select(2)
    tab.close_account()
    yes(tab.box)
    assert [line[4] for line in rows(tab)] == ["Đang dùng", "Đang dùng", "Đã khóa"]

    tab.table.select(2)
    tab.close_account()

    assert [line[4] for line in rows(tab)] == ["Đang dùng"] * 3


def test_a_code_is_shown_once_and_noted(as_admin, tab):
    tab.new_code()
    yes(tab.box)

    assert len(tab.dialog.code.text()) == 35
    assert "Đã có mã khôi phục" in tab.note.text()


def test_the_last_account_is_given_up_after_a_question(tab, data_file, database, workplace):
    data_file.do(an_account)
    database.at_work = Person(ADMIN, Role.ADMIN, 1)
    tab.reload()
    tab.table.select(1)
    tab.close_account()
    yes(tab.box)

    assert workplace.desk.do(accounts.names_in_use) == ()


def test_ones_own_password(as_admin, tab):
    tab.change_own()
    tab.dialog.old.setText("sai rồi mà")
    tab.dialog.password.setText("trăng lên đầu núi")
    tab.dialog.again.setText("trăng lên đầu núi")
    tab.dialog.accept()
    assert tab.dialog.form.errors() == {"old": "Mật khẩu đang dùng chưa đúng."}

    tab.dialog.old.setText(ADMIN_WORD)
    tab.dialog.accept()

    assert not tab.dialog.isVisible()


def test_encryption_asks_for_the_password_first(as_admin, tab, qtbot):
    tab.ask_crypt()
    tab.dialog.password.setText(ADMIN_WORD)

    with qtbot.waitSignal(tab.encrypt_asked, timeout=1000) as asked:
        tab.dialog.accept()

    assert asked.args == [ADMIN_WORD]
