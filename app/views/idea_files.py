"""Tệp trong hồ sơ: added, opened, saved elsewhere, taken off with a way back."""

from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.rules.errors import Refusal
from app.services import attachments, files
from app.services.attachments import AttachmentLine, FileContent
from app.widgets.file_drop import FileDrop, FileLine
from app.widgets.messages import show_refusal
from app.widgets.workplace import Workplace

_FOLDER = "attachments"


class IdeaFiles(FileDrop):
    """The files of one idea.

    Signals:
        taken_off: a file was removed; it can be hung back with `put_back`.
    """

    taken_off = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._idea_id = 0
        self._folder = QTemporaryDir()
        self.menu: QMenu | None = None
        self.save_dialog: QFileDialog | None = None
        self.added.connect(self._on_added)
        self.pasted.connect(self._on_pasted)
        self.opened.connect(self._on_opened)
        self.removed.connect(self._on_removed)

    def show_attachments(self, idea_id: int, lines: tuple[AttachmentLine, ...]) -> None:
        """Show the files of an idea."""
        self._idea_id = idea_id
        self.show_files([FileLine(a.id, a.name, attachments.size_words(a.size)) for a in lines])

    def put_back(self, file: FileContent) -> None:
        """Hang a removed file on the idea again."""
        self._attach(file)

    def open_file(self, attachment_id: int) -> Path | None:
        """Write a file to a passing place and let its own program show it."""
        path = self._written(attachment_id, Path(self._folder.path()))
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        return path

    def ask_where(self, attachment_id: int) -> None:
        """Let the clerk choose where a file is saved."""
        name = next(line.name for line in self.files() if line.key == attachment_id)
        folder = self._workplace.prefs.folder(_FOLDER)
        dialog = QFileDialog(self, self.tr("Lưu tệp"), str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save_to(attachment_id, Path(chosen)))
        self.save_dialog = dialog
        dialog.open()

    def save_to(self, attachment_id: int, target: Path) -> None:
        """Write a file to the place that was chosen."""
        try:
            file = self._workplace.desk.do(attachments.content, attachment_id)
            files.write(target, file.data)
        except Refusal as refusal:
            show_refusal(self, refusal)
        else:
            self._workplace.prefs.remember_folder(_FOLDER, target.parent)

    def _on_opened(self, key: object) -> None:
        if not isinstance(key, int):
            return
        self.menu = QMenu(self)
        self.menu.addAction(self.tr("Mở tệp"), lambda: self.open_file(key))
        self.menu.addAction(self.tr("Lưu thành tệp…"), lambda: self.ask_where(key))
        self.menu.popup(QCursor.pos())

    def _on_added(self, paths: list[Path]) -> None:
        for path in paths:
            try:
                self._workplace.desk.do(
                    attachments.attach_path, self._idea_id, path, self._workplace.now()
                )
            except Refusal as refusal:
                show_refusal(self, refusal)

    def _on_pasted(self, png: bytes) -> None:
        name = self.tr("Ảnh dán {number}.png").format(number=len(self.files()) + 1)
        self._attach(FileContent(name, png))

    def _attach(self, file: FileContent) -> None:
        try:
            self._workplace.desk.do(
                attachments.attach_data, self._idea_id, file, self._workplace.now()
            )
        except Refusal as refusal:
            show_refusal(self, refusal)

    def _on_removed(self, key: object) -> None:
        if isinstance(key, int):
            self.taken_off.emit(self._workplace.desk.do(attachments.remove, key))

    def _written(self, attachment_id: int, folder: Path) -> Path | None:
        try:
            file = self._workplace.desk.do(attachments.content, attachment_id)
            target = folder / file.name
            files.write(target, file.data)
        except Refusal as refusal:
            show_refusal(self, refusal)
            return None
        return target
