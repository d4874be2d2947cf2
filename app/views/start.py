"""Khởi động: finds the data file, says what is wrong with it, then shows the main window."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.basics import places
from app.dialogs.opening_dialog import OpeningDialog
from app.rules.errors import Refusal
from app.rules.role import Duty, Person, check_duty
from app.services import (
    data_place,
    encryption,
    office_books,
    restoring,
    safety_settings,
    signing_in,
)
from app.services.one_writer import OneWriter
from app.services.opening import OpenFile, open_for_writing
from app.views.door import Door
from app.views.main_window import MainWindow
from app.widgets.crash import CrashBox
from app.widgets.desk import Desk
from app.widgets.idle import Idle
from app.widgets.jobs import Workbench
from app.widgets.messages import show_note, show_refusal
from app.widgets.prefs import Prefs
from app.widgets.workplace import Workplace

_LAST_FILE = "data/file"


class Start:
    """Leads from the command line to an open window, with a way out of every trouble."""

    def __init__(
        self, named: Path | None, prefs: Prefs, clock: Callable[[], datetime] = datetime.now
    ) -> None:
        self._named = named
        self._prefs = prefs
        self._clock = clock
        self._open: OpenFile | None = None
        self._opened: OpenFile | None = None  # before anybody has signed in
        self._after: Callable[[], None] | None = None
        self._door = Door(clock)
        self._door.entered.connect(self._on_entered)
        self._door.left.connect(QApplication.quit)
        self._idle: Idle | None = None
        self._bench: Workbench | None = None
        self.window: MainWindow | None = None
        self.dialog: OpeningDialog | None = None

    def begin_soon(self) -> None:
        """Begin once the event loop runs, so that even a defect there has a box to say so."""
        CrashBox(places.log_folder(), QApplication.instance()).install()
        QTimer.singleShot(0, self.begin)

    def begin(self) -> None:
        """Open the file that was named, the last one, or the office's usual one."""
        remembered = self._prefs.value(_LAST_FILE)
        usually = data_place.safe_folder() / places.DATA_FILE_NAME
        path = self._named or (Path(remembered) if remembered else usually)
        usual = not self._named and not remembered
        self.open(path, make=usual and not path.exists())

    def open(self, path: Path, *, make: bool = False) -> None:
        """Open or make a file and show the window; a refusal is shown with what can be done."""
        try:
            if not make and encryption.needs_password(path):
                self._door.ask(path, None)
                return
            opened = open_for_writing(path, self._clock, make=make)
        except Refusal as refusal:
            self._say_why(path, refusal, make=make)
            return
        if signing_in.is_guarded(opened.data):
            self._opened = opened
            self._door.ask(path, opened)
        else:
            self._work_with(opened)

    def lock(self) -> None:
        """Let nobody work here until somebody signs in; without accounts nothing happens."""
        if self._open is not None and signing_in.is_guarded(self._open.data):
            self._door.shut(self._open.data)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the open file, then open that; a refusal changes nothing."""
        if self._open is None:
            return
        path, at_work = self._open.data.path, self._open.data.at_work
        words = QCoreApplication.translate("Start", "Đã khôi phục từ bản sao lưu.")

        def work() -> None:
            check_duty(at_work.role, Duty.ACCOUNTS)
            restoring.restore(path, backup, self._clock(), at_work.name)

        self._while_closed(work, lambda: self._note(words, backup.name), ask_again=True)

    def encrypt(self, password: str) -> None:
        """Encrypt the open file and show the recovery code, or say why not."""
        if self._open is None:
            return
        path, at_work = self._open.data.path, self._open.data.at_work
        codes: list[str] = []

        def work() -> None:
            codes.append(encryption.switch_on(path, at_work, password, self._clock()))

        def show() -> None:
            if self.window is not None:
                self.window.go("accounts")
                self.window.show_code(codes[0])

        self._while_closed(work, show)

    def decrypt(self, password: str) -> None:
        """Make the open file plain again, or say why not."""
        if self._open is None:
            return
        path, at_work = self._open.data.path, self._open.data.at_work
        words = QCoreApplication.translate("Start", "Tệp dữ liệu không còn mã hóa.")

        def work() -> None:
            encryption.switch_off(path, at_work, password, self._clock())

        self._while_closed(work, lambda: self._note(words, path.name))

    def _while_closed(
        self, work: Callable[[], None], after: Callable[[], None], *, ask_again: bool = False
    ) -> None:
        """Do something to the file while it is closed, open it again, say what came of it."""
        if self._open is None or self.window is None or not self.window.may_leave():
            return
        path, at_work = self._open.data.path, self._open.data.at_work
        self.window.hide()
        self.close()
        refusal = self._refused(path, work)
        old, self.window = self.window, None
        old.deleteLater()
        self._after = after
        if refusal is not None:
            self._after = lambda: self._refuse(refusal)
        if at_work.role is None or (ask_again and refusal is None):
            self.open(path)
        else:
            self._open_as(path, at_work)

    def _open_as(self, path: Path, at_work: Person) -> None:
        """Open the file for whoever was at work in it a moment ago."""
        try:
            opened = open_for_writing(path, self._clock)
        except Refusal as refusal:
            self._say_why(path, refusal, make=False)
            return
        opened.data.database.at_work = at_work
        self._work_with(opened)

    def _note(self, words: str, detail: str) -> None:
        if self.window is not None:
            show_note(self.window, words, detail)

    def _refuse(self, refusal: Refusal) -> None:
        if self.window is not None:
            show_refusal(self.window, refusal)

    def _refused(self, path: Path, work: Callable[[], object]) -> Refusal | None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            with closing(OneWriter(path, self._clock())):
                work()
        except Refusal as refusal:
            return refusal
        finally:
            QApplication.restoreOverrideCursor()
        return None

    def close(self) -> None:
        """Wait for the running job and let go of the file."""
        if self._bench is not None:
            self._bench.close()
        if self._idle is not None:
            self._idle.stop()
        for each in (self._open, self._opened):
            if each is not None:
                each.close()
        self._open = self._opened = None

    def _on_entered(self, who: object) -> None:
        """Show the window to whoever signed in; after a pause it is there already."""
        if isinstance(who, OpenFile):
            self._work_with(who)
        elif self.window is not None:
            self.window.show_office()

    def _say_why(self, path: Path, refusal: Refusal, *, make: bool) -> None:
        last, self.dialog = self.dialog, OpeningDialog(path, refusal)
        self.dialog.chosen.connect(self.open)
        self.dialog.made.connect(lambda place: self.open(place, make=True))
        self.dialog.restore_asked.connect(lambda backup: self._restore_lost(path, backup))
        self.dialog.move_asked.connect(lambda: self._move(path))
        self.dialog.again.connect(lambda: self.open(path, make=make))
        self.dialog.rejected.connect(QApplication.quit)
        self.dialog.open()
        _drop(last)

    def _move(self, path: Path) -> None:
        """Bring a file from a place that is not safe to one that is, and open it there."""
        try:
            if path.is_file():
                with closing(OneWriter(path, self._clock())):
                    moved = data_place.move_to_safety(path)
                self.open(moved)
            else:
                self.open(data_place.safe_folder() / path.name, make=True)
        except Refusal as refusal:
            self._say_why(path, refusal, make=False)

    def _restore_lost(self, path: Path, backup: Path) -> None:
        """Put a backup in the place of a file that could not be opened."""
        refusal = self._refused(path, lambda: restoring.restore(path, backup, self._clock()))
        if refusal is not None:
            self._say_why(path, refusal, make=False)
        else:
            self.open(path)

    def _work_with(self, opened: OpenFile) -> None:
        self._open, self._opened, self._bench = opened, None, Workbench()
        data = opened.data
        if self._named is None and data.path != places.data_file():
            self._prefs.set_value(_LAST_FILE, str(data.path))
        crash = CrashBox(data.path.parent)
        crash.install()
        desk = Desk(data)
        desk.changed.connect(self._on_changed)
        workplace = Workplace(desk, self._bench, self._prefs, self._clock)
        self.window = MainWindow(workplace, data.path)
        crash.setParent(self.window)
        self.window.restore_asked.connect(self.restore)
        self.window.encrypt_asked.connect(self.encrypt)
        self.window.decrypt_asked.connect(self.decrypt)
        self.window.lock_asked.connect(self.lock)
        self._idle = Idle(self._idle_minutes, self.lock)
        self.window.show()
        self.window.offer_welcome()
        self.window.safe.watch()
        last, self.dialog = self.dialog, None
        _drop(last)
        after, self._after = self._after, None
        if after is not None:
            after()

    def _idle_minutes(self) -> int:
        """Return after how many idle minutes the program locks itself; 0 for never."""
        if self._open is None or self._open.data.at_work.role is None:
            return 0
        return self._open.data.do(safety_settings.idle_minutes, self._clock().date())

    def _on_changed(self, tables: set[str]) -> None:
        """Sign the journal with the name of who works here now."""
        if self._open is None or not tables & {"Setting", "Account"}:
            return
        data = self._open.data
        if not signing_in.is_guarded(data):
            head = data.do(office_books.letterhead, self._clock().date())
            data.database.at_work = Person(head.clerk)


def _drop(dialog: OpeningDialog | None) -> None:
    if dialog is not None:
        dialog.blockSignals(True)
        dialog.close()
        dialog.deleteLater()
