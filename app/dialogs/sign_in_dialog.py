"""Đăng nhập: who works here now; shown before the window, and again after a pause."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.account_errors import (
    CodeForAdmins,
    WaitBeforeNext,
    WrongPassword,
    WrongRecoveryCode,
)
from app.rules.errors import Refusal
from app.widgets.buttons import button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.password_box import PasswordBox

Trying = Callable[[str, str], object]


class SignInDialog(FormDialog):
    """Asks for an account and its password; what is tried with them is its caller's business.

    Signals:
        forgotten: the password is lost; the recovery code is at hand.
    """

    forgotten = Signal()
    beside: ClassVar[dict[type[Refusal], str]] = {
        WrongPassword: "password",
        WaitBeforeNext: "password",
    }

    def __init__(
        self, path: Path, names: tuple[str, ...], trying: Trying, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._trying = trying
        self.set_heading(
            self.tr("Đăng nhập"), self.tr("Tệp dữ liệu: {name}").format(name=path.name)
        )
        self.name = ChoiceBox(self.tr("Chọn tên của mình"))
        self.name.set_choices([Choice(each, each) for each in names])
        self.password = PasswordBox()
        self.form.add("name", self.tr("Họ và tên"), self.name)
        self.form.add("password", self.tr("Mật khẩu"), self.password)
        self.forgot = button(self.tr("&Quên mật khẩu…"), "circle-question-mark")
        self.forgot.clicked.connect(self.forgotten)
        self.form.add_wide(self.forgot)
        self.save_button.setText(self.tr("Đăng &nhập"))
        self.cancel_button.setText(self.tr("Th&oát"))
        self.save_button.setDefault(True)
        self.password.returnPressed.connect(self.accept)
        self.choose(names[0] if names else "")

    def choose(self, name: str) -> None:
        """Put a name into the box and the keyboard into the password."""
        self.name.set_value(name)
        self.password.clear()
        self.password.setFocus()

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        if not self.name.value():
            wrong["name"] = self.tr("Chưa chọn tên.")
        if not self.password.value():
            wrong["password"] = self.tr("Chưa gõ mật khẩu.")
        return wrong

    @override
    def save(self) -> object:
        typed = self.password.value()
        self.password.clear()
        return self._trying(str(self.name.value()), typed)


class RecoverDialog(FormDialog):
    """Asks for the recovery code and a new password in the place of the forgotten one."""

    beside: ClassVar[dict[type[Refusal], str]] = {
        WrongRecoveryCode: "code",
        WaitBeforeNext: "code",
        CodeForAdmins: "name",
    }

    def __init__(
        self,
        names: tuple[str, ...],
        trying: Callable[[str, str, str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._trying = trying
        self.set_heading(
            self.tr("Dùng mã khôi phục"),
            self.tr("Mã nằm trên tờ giấy đã in. Dùng xong, mã này hết giá trị; hãy in mã mới."),
        )
        self.name = ChoiceBox(self.tr("Chọn tài khoản Quản trị"))
        self.name.set_choices([Choice(each, each) for each in names])
        self.name.set_value(names[0] if names else "")
        self.code = PasswordBox()
        self.code.setEchoMode(PasswordBox.EchoMode.Normal)
        self.password, self.again = PasswordBox(), PasswordBox()
        self.form.add("name", self.tr("Họ và tên"), self.name)
        self.form.add(
            "code", self.tr("Mã khôi phục"), self.code, self.tr("Sáu nhóm, mỗi nhóm năm chữ")
        )
        self.form.add("password", self.tr("Mật khẩu mới"), self.password)
        self.form.add("again", self.tr("Gõ lại mật khẩu mới"), self.again)
        self.save_button.setText(self.tr("Đặt &mật khẩu mới"))
        self.form.focus_first()

    @override
    def save(self) -> object:
        return self._trying(
            str(self.name.value() or ""),
            self.code.value(),
            self.password.value(),
            self.again.value(),
        )
