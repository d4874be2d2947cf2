"""Lưu ra Excel: where the file goes, then its writing on the worker, with a bar and a stop."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from app.basics import collecting
from app.basics.progress import Progress
from app.services import books, given_out
from app.services.books import BookFile
from app.widgets.long_work import run_long
from app.widgets.messages import show_note
from app.widgets.progress_box import ProgressBox
from app.widgets.workplace import Workplace

_FOLDER = "books"


@dataclass(frozen=True)
class BookWish:
    """A workbook to be made: what its file is called, how it is made; reason: why in clear."""

    name: str
    make: Callable[[], BookFile]
    reason: str = ""


class BookSaving(QObject):
    """Saves workbooks for a screen; making and writing never hold up its window."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._parent = workplace, parent
        self.dialog: QDialog | None = None
        self.box: QMessageBox | ProgressBox | None = None

    def ask_where(self, wish: BookWish, title: str = "") -> None:
        """Let the clerk choose where the file goes."""
        folder = self._workplace.prefs.folder(_FOLDER)
        dialog = QFileDialog(
            self._parent,
            title or self.tr("Lưu ra Excel"),
            str(folder / f"{wish.name}{books.ENDING}"),
            self.tr("Bảng tính Excel (*.xlsx)"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(books.ENDING.removeprefix("."))  # or an old file goes unasked
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write(wish, Path(name)))
        self.dialog = dialog
        dialog.open()

    def write(self, wish: BookWish, target: Path) -> None:
        """Make the workbook and write it; one with personal data is noted in the journal."""
        self._workplace.prefs.remember_folder(_FOLDER, target.parent)
        place = books.with_ending(target)
        desk = self._workplace.desk

        def work(progress: Progress) -> Path:
            with collecting.put_off():
                made = wish.make()
                data = made.excel(progress)
            if made.personal:
                desk.do(given_out.note_given_out, made, place.name, wish.reason)
            return books.put(data, place)

        self.box = run_long(
            self._parent, self._workplace.bench, self.tr("Đang ghi tệp Excel"), work, self._on_done
        )

    def _on_done(self, written: Path) -> None:
        self.box = show_note(self._parent, self.tr("Đã ghi tệp Excel."), str(written))
