"""Tài khoản: the forms for an account, for one's own password, for a password once more."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.account import LEAST, AccountFacts
from app.rules.account_errors import WrongPassword
from app.rules.role import ROLE_LABELS, ROLE_TASKS, Role
from app.services import account_doors
from app.services.accounts import AccountLine
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.password_box import PasswordBox
from app.widgets.workplace import Workplace


class AccountDialog(FormDialog):
    """Adds an account, or changes its name, role and password."""

    def __init__(
        self,
        workplace: Workplace,
        line: AccountLine | None,
        role: Role = Role.INTAKE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.set_heading(self.tr("Tài khoản"))
        self.name = LineBox(max_length=200)
        self.role = ChoiceBox()
        self.role.set_choices([Choice(each, label(ROLE_LABELS[each])) for each in Role])
        self.password, self.again = PasswordBox(), PasswordBox()
        self._build()
        self.name.set_value(line.name if line else "")
        self.role.set_value(line.role if line else role)
        self.form.edited.connect(lambda _name: self._tell_role())
        self._tell_role()
        self.form.focus_first()

    def _build(self) -> None:
        form, new = self.form, self._line is None
        form.add(
            "name",
            self.tr("Họ và tên"),
            self.name,
            self.tr("Tên này ghi vào nhật ký và phiếu in."),
            required=True,
        )
        form.add("role", self.tr("Vai trò"), self.role, required=True)
        hint = self.tr("Ít nhất {least} ký tự; một câu ngắn dễ nhớ là tốt nhất.")
        if not new:
            hint = self.tr("Để trống thì giữ mật khẩu cũ.")
        form.add(
            "password",
            self.tr("Mật khẩu") if new else self.tr("Mật khẩu mới"),
            self.password,
            hint.format(least=LEAST),
            required=new,
        )
        form.add("again", self.tr("Gõ lại mật khẩu"), self.again, required=new)

    @override
    def save(self) -> object:
        role = self.role.value()
        facts = AccountFacts(
            self.name.value(),
            role if isinstance(role, Role) else None,
            self.password.value(),
            self.again.value(),
        )
        desk = self._workplace.desk
        if self._line is None:
            return account_doors.add(desk, facts, self._workplace.today())
        return account_doors.change(desk, self._line.id, facts)

    def _tell_role(self) -> None:
        role = self.role.value()
        self.form.field("role").set_hint(label(ROLE_TASKS[role]) if isinstance(role, Role) else "")


class OwnPasswordDialog(FormDialog):
    """Changes the password of whoever works here."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = workplace.desk
        self.set_heading(self.tr("Đổi mật khẩu của tôi"), self._desk.at_work.name)
        self.old, self.password, self.again = PasswordBox(), PasswordBox(), PasswordBox()
        self.form.add("old", self.tr("Mật khẩu đang dùng"), self.old, required=True)
        self.form.add("password", self.tr("Mật khẩu mới"), self.password, required=True)
        self.form.add("again", self.tr("Gõ lại mật khẩu mới"), self.again, required=True)
        self.form.focus_first()

    @override
    def save(self) -> object:
        facts = AccountFacts("", None, self.password.value(), self.again.value())
        account_doors.change_own(self._desk, self._desk.at_work, self.old.value(), facts)
        return True


class PasswordAgainDialog(FormDialog):
    """Asks for one's own password before a step that touches everybody's way in."""

    beside = {WrongPassword: "password"}  # noqa: RUF012 - as in the frame

    def __init__(
        self,
        title: str,
        note: str,
        trying: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._trying = trying
        self.set_heading(title, note)
        self.password = PasswordBox()
        self.form.add("password", self.tr("Mật khẩu của mình"), self.password, required=True)
        self.save_button.setText(self.tr("&Tiếp tục"))
        self.form.focus_first()

    @override
    def save(self) -> object:
        return self._trying(self.password.value())
