"""Cửa vào: lets people in by their accounts, before the window and again after a pause."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.dialogs.sign_in_dialog import RecoverDialog, SignInDialog
from app.rules.account import AccountFacts
from app.services import account_doors, encryption
from app.services.data_file import DataFile
from app.services.opening import OpenFile, open_for_writing


class Door(QObject):
    """Asks who comes in until somebody does, or leaves.

    Signals:
        entered: the file, open, with somebody at work in it.
        left: nobody wants to come in.
    """

    entered = Signal(object)
    left = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._hidden: list[QWidget] = []
        self.dialog: SignInDialog | None = None
        self.recovering: RecoverDialog | None = None

    def ask(self, path: Path, opened: OpenFile | None) -> None:
        """Ask who comes in; opened: the file, unless it is encrypted and so not open yet."""
        data = opened.data if opened else None
        names = account_doors.names(path, data)

        def enter(name: str, password: str) -> OpenFile:
            return self._enter(path, opened, name, password)

        def recover(name: str, code: str, password: str, again: str) -> OpenFile:
            facts = AccountFacts("", None, password, again)
            return self._recover(path, opened, name, code, facts)

        self._show(SignInDialog(path, names, enter), names, recover)

    def shut(self, data: DataFile) -> None:
        """Hide every window until somebody signs in; what is being typed stays as it is."""
        if self.dialog is not None:
            return
        self._hidden = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        for each in self._hidden:
            each.hide()
        names = account_doors.names(data.path, data)

        def enter(name: str, password: str) -> DataFile:
            account_doors.enter(data, name, password, self._clock())
            return data

        def recover(name: str, code: str, password: str, again: str) -> DataFile:
            facts = AccountFacts("", None, password, again)
            account_doors.enter_by_code(data, name, code, facts, self._clock())
            return data

        dialog = SignInDialog(data.path, names, enter)
        dialog.choose(data.at_work.name if data.at_work.role else names[0])
        self._show(dialog, names, recover)

    def _show(
        self,
        dialog: SignInDialog,
        names: tuple[str, ...],
        recover: Callable[[str, str, str, str], object],
    ) -> None:
        self.dialog = dialog
        dialog.saved.connect(self._on_entered)
        dialog.rejected.connect(self._on_left)
        dialog.forgotten.connect(lambda: self._on_forgotten(names, recover))
        dialog.open()
        dialog.activateWindow()

    def _enter(self, path: Path, opened: OpenFile | None, name: str, password: str) -> OpenFile:
        now = self._clock()
        if opened is None:
            encryption.unlock(path, name, password, now)
        return self._in(path, opened, lambda data: account_doors.enter(data, name, password, now))

    def _recover(
        self, path: Path, opened: OpenFile | None, name: str, code: str, facts: AccountFacts
    ) -> OpenFile:
        now: datetime = self._clock()
        if opened is None:
            encryption.unlock_by_code(path, code, now)
        return self._in(
            path, opened, lambda data: account_doors.enter_by_code(data, name, code, facts, now)
        )

    def _in(
        self, path: Path, opened: OpenFile | None, enter: Callable[[DataFile], object]
    ) -> OpenFile:
        """Sign in to the file; one that was opened only for that is closed again on a refusal."""
        file = opened or open_for_writing(path, self._clock)
        try:
            enter(file.data)
        except BaseException:
            if opened is None:
                file.close()
                encryption.lock()
            raise
        return file

    def _on_forgotten(
        self, names: tuple[str, ...], recover: Callable[[str, str, str, str], object]
    ) -> None:
        self.recovering = RecoverDialog(names, recover, self.dialog)
        self.recovering.saved.connect(self._on_recovered)
        self.recovering.open()

    def _on_recovered(self, result: object) -> None:
        if self.dialog is not None:
            self.dialog.blockSignals(True)
            self.dialog.close()
        self._on_entered(result)

    def _on_entered(self, result: object) -> None:
        dialog, self.dialog = self.dialog, None
        for each in self._hidden:
            each.show()
        self._hidden = []
        self.entered.emit(result)
        if dialog is not None:
            dialog.deleteLater()

    def _on_left(self) -> None:
        self.dialog = None
        self.left.emit()
