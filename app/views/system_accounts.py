"""Hệ thống → Tài khoản: who may open the data file with a password, and as what."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from typing_extensions import override

from app.dialogs.account_dialog import AccountDialog, OwnPasswordDialog, PasswordAgainDialog
from app.dialogs.recovery_sheet_dialog import RecoverySheetDialog
from app.rules.dates import short_date
from app.rules.role import ROLE_LABELS, ROLE_TASKS, Duty, Role, check_duty
from app.services import account_doors, accounts, encryption
from app.services.accounts import AccountLine
from app.views.book_tab import BookTab
from app.widgets.messages import ask, label
from app.widgets.table import Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace


class AccountsTab(BookTab):
    """The accounts; an office with one clerk may do without any.

    Signals:
        encrypt_asked: the data file is to be encrypted; the password of who asks.
        decrypt_asked: the data file is to be plain again; the password of who asks.
        lock_asked: nobody is to work here until somebody signs in.
    """

    encrypt_asked = Signal(str)
    decrypt_asked = Signal(str)
    lock_asked = Signal()
    shows: ClassVar[set[str]] = {"Account", "RecoveryCode"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(
            workplace,
            [
                Column(self.tr("Họ và tên"), 220),
                Column(self.tr("Vai trò"), 170),
                Column(self.tr("Làm được gì"), 380, stretch=True),
                Column(self.tr("Lập ngày"), 100),
                Column(self.tr("Tình trạng"), 130),
            ],
            self.tr("tài khoản"),
            " ",
            parent,
        )
        self._lines: dict[int, AccountLine] = {}
        self.box: QMessageBox | None = None
        self.add_action(self.tr("&Thêm tài khoản"), "plus", self.add, "primary")
        self.add_action(self.tr("&Sửa"), "pencil", self.edit, on_row=True)
        self.closing = self.add_action(self.tr("&Khóa"), "lock", self.close_account, on_row=True)
        self.code = self.add_action(self.tr("Mã khôi &phục…"), "printer", self.new_code)
        self.crypt = self.add_action(self.tr("Mã &hóa tệp…"), "lock", self.ask_crypt)
        self.own = self.add_action(self.tr("Đổi &mật khẩu…"), "pencil", self.change_own)
        self.lock = self.add_action(self.tr("Kh&óa máy"), "lock", self.lock_asked.emit)
        self.lock.setToolTip(self.tr("Khóa chương trình khi rời bàn (Ctrl+L)"))
        self.table.set_empty(
            self.tr("Chưa có tài khoản: ai mở máy này cũng làm được mọi việc, không hỏi mật khẩu.")
        )

    @override
    def reload(self) -> None:
        desk = self._workplace.desk
        found = desk.do(accounts.list_accounts)
        self._lines = {each.id: each for each in found}
        self.table.show_rows([self._row(each) for each in found])
        encrypted, guarded = encryption.is_on(desk.path), bool(desk.do(accounts.names_in_use))
        self.note.setText(self._words(encrypted=encrypted, guarded=guarded))
        self.note.show()
        self.crypt.setText(self.tr("Bỏ mã &hóa…") if encrypted else self.tr("Mã &hóa tệp…"))
        for each in (self.code, self.crypt, self.own, self.lock):
            each.setEnabled(guarded)

    def add(self) -> None:
        """Add an account; the first one is an administrator's."""
        first = not self._workplace.desk.do(accounts.names_in_use)
        role = Role.ADMIN if first else Role.INTAKE
        dialog = AccountDialog(self._workplace, None, role, self)
        if first:
            dialog.saved.connect(lambda _key: self._on_first())
        self.open_dialog(dialog)

    @override
    def edit(self) -> None:
        line = self._line()
        if line is not None:
            self.open_dialog(AccountDialog(self._workplace, line, line.role, self))

    def close_account(self) -> None:
        """Close the account of someone who left, or let a closed one in again."""
        line, desk = self._line(), self._workplace.desk
        if line is None:
            return
        if line.closed_on is not None:
            desk.do(accounts.open_again, line.id)
            return
        if len(desk.do(accounts.names_in_use)) == 1:
            self._ask_to_do_without()
            return
        self.box = ask(
            self,
            self.tr("Khóa tài khoản {name}?").format(name=line.name),
            self.tr("Khóa tài khoản"),
            lambda: self._try(lambda: account_doors.close(desk, line.id, self._workplace.today())),
            self.tr("Người này không đăng nhập được nữa. Việc đã làm vẫn mang tên người ấy."),
            danger=True,
        )

    def _ask_to_do_without(self) -> None:
        """The last account is not closed alone: the file then opens without a password."""
        desk, today = self._workplace.desk, self._workplace.today()
        self.box = ask(
            self,
            self.tr("Bỏ tài khoản cuối cùng?"),
            self.tr("Bỏ tài khoản"),
            lambda: self._try(lambda: account_doors.do_without(desk, today)),
            self.tr("Từ nay ai mở máy này cũng làm được mọi việc, không hỏi mật khẩu."),
            danger=True,
        )

    def new_code(self) -> None:
        """Print a fresh recovery code."""
        self.box = ask(
            self,
            self.tr("Lập mã khôi phục mới?"),
            self.tr("Lập và in"),
            lambda: self._try(self._show_code),
            self.tr("Mã đã in trước đây sẽ không dùng được nữa."),
        )

    def ask_crypt(self) -> None:
        """Ask for the password before the data file is encrypted or made plain."""
        check_duty(self._workplace.desk.at_work.role, Duty.ACCOUNTS)
        encrypted = encryption.is_on(self._workplace.desk.path)
        title = self.tr("Bỏ mã hóa tệp dữ liệu") if encrypted else self.tr("Mã hóa tệp dữ liệu")
        note = self.tr(
            "Tệp dữ liệu và các bản sao lưu sẽ chỉ mở được bằng mật khẩu. Xong sẽ in mã khôi phục "
            "mới. Tài khoản khác cần được đặt lại mật khẩu ở đây rồi mới đăng nhập được."
        )
        if encrypted:
            note = self.tr("Ai lấy được tệp dữ liệu sẽ đọc được. Bản sao lưu cũ vẫn mã hóa.")
        signal = self.decrypt_asked if encrypted else self.encrypt_asked
        dialog = PasswordAgainDialog(title, note, lambda typed: typed, self)
        dialog.saved.connect(signal.emit)
        self.open_dialog(dialog)

    def change_own(self) -> None:
        """Change the password of whoever works here."""
        self.open_dialog(OwnPasswordDialog(self._workplace, self))

    def show_code(self, code: str) -> None:
        """Show a recovery code that was made just now."""
        self.open_dialog(RecoverySheetDialog(self._workplace, code, self))

    def _show_code(self) -> None:
        desk, now = self._workplace.desk, self._workplace.now()
        self.show_code(account_doors.new_recovery_code(desk, now))

    def _on_first(self) -> None:
        """After the first account: sign in with it, so that the recovery code can be printed."""
        self.lock_asked.emit()

    def _line(self) -> AccountLine | None:
        key = self.current()
        return self._lines.get(key) if isinstance(key, int) else None

    def _row(self, line: AccountLine) -> Row:
        closed = line.closed_on is not None
        cells = (
            line.name,
            label(ROLE_LABELS[line.role]),
            label(ROLE_TASKS[line.role]),
            short_date(line.made_on),
            self.tr("Đã khóa") if closed else self.tr("Đang dùng"),
        )
        return Row(line.id, cells, tones={4: Tone.NEUTRAL if closed else Tone.GOOD})

    def _words(self, *, encrypted: bool, guarded: bool) -> str:
        if not guarded:
            return self.tr(
                "Một người dùng máy riêng thì không cần tài khoản. Nhiều người dùng chung máy, "
                "hoặc cần mã hóa tệp dữ liệu, thì lập tài khoản Quản trị trước."
            )
        code = self._workplace.desk.do(accounts.has_recovery_code)
        lines = [
            self.tr("Tệp dữ liệu và bản sao lưu đã mã hóa.")
            if encrypted
            else self.tr("Tệp dữ liệu chưa mã hóa."),
            self.tr("Đã có mã khôi phục.")
            if code
            else self.tr("Chưa có mã khôi phục: hãy in và cất vào phong bì."),
        ]
        return " ".join(lines)
