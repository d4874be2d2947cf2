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
from app.services import data_place, office_books, restoring
from app.services.one_writer import OneWriter
from app.services.opening import OpenFile, open_for_writing
from app.views.main_window import MainWindow
from app.widgets.crash import CrashBox
from app.widgets.desk import Desk
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
            opened = open_for_writing(path, self._clock, make=make)
        except Refusal as refusal:
            self._say_why(path, refusal, make=make)
            return
        self._work_with(opened)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the open file, then open that; a refusal changes nothing."""
        if self._open is None or self.window is None or not self.window.may_leave():
            return
        path, who = self._open.data.path, self._open.data.database.who
        self.window.hide()
        self.close()
        refusal = self._restored(path, backup, who)
        old, self.window = self.window, None
        self.open(path)
        old.deleteLater()
        self._say_outcome(backup, refusal)

    def _say_outcome(self, backup: Path, refusal: Refusal | None) -> None:
        if refusal is not None:
            show_refusal(self.window, refusal)
        elif self.window is not None:
            words = QCoreApplication.translate("Start", "Đã khôi phục từ bản sao lưu.")
            show_note(self.window, words, backup.name)

    def _restored(self, path: Path, backup: Path, who: str) -> Refusal | None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            with closing(OneWriter(path, self._clock())):
                restoring.restore(path, backup, self._clock(), who)
        except Refusal as refusal:
            return refusal
        finally:
            QApplication.restoreOverrideCursor()
        return None

    def close(self) -> None:
        """Wait for the running job and let go of the file."""
        if self._bench is not None:
            self._bench.close()
        if self._open is not None:
            self._open.close()

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
        refusal = self._restored(path, backup, "")
        if refusal is not None:
            self._say_why(path, refusal, make=False)
        else:
            self.open(path)

    def _work_with(self, opened: OpenFile) -> None:
        self._open, self._bench = opened, Workbench()
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
        self.window.show()
        self.window.offer_welcome()
        self.window.safe.watch()
        last, self.dialog = self.dialog, None
        _drop(last)

    def _on_changed(self, tables: set[str]) -> None:
        """Sign the journal with the name of who works here now."""
        if self._open is not None and "Setting" in tables:
            data = self._open.data
            head = data.do(office_books.letterhead, self._clock().date())
            data.database.who = head.clerk


def _drop(dialog: OpeningDialog | None) -> None:
    if dialog is not None:
        dialog.blockSignals(True)
        dialog.close()
        dialog.deleteLater()
