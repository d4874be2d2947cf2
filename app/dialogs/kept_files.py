"""Tệp trong hồ sơ: the files of a record — added, opened, saved elsewhere, taken off, put back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget
from typing_extensions import override

from app.rules.errors import Refusal
from app.rules.evidence import EvidenceOf
from app.rules.file_danger import Danger, danger
from app.rules.idea_errors import AttachmentRuns
from app.services import attachments, evidence, files
from app.services.attachments import AttachmentLine, FileContent
from app.widgets.file_drop import FileDrop, FileLine
from app.widgets.messages import ask, show_refusal
from app.widgets.workplace import Workplace

_FOLDER = "attachments"


class KeptFiles(FileDrop):
    """The files of one record; what they hang on is said by the kinds below.

    Signals:
        taken_off: a file was removed; it can be hung back with `put_back`.
    """

    taken_off = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._folder = QTemporaryDir()
        self.menu: QMenu | None = None
        self.save_dialog: QFileDialog | None = None
        self.box: QMessageBox | None = None
        self.added.connect(self._on_added)
        self.pasted.connect(self._on_pasted)
        self.opened.connect(self._on_opened)
        self.removed.connect(self._on_removed)

    def hang_path(self, path: Path) -> None:
        """Hang a file from the disk on the record."""
        raise NotImplementedError

    def hang(self, file: FileContent) -> None:
        """Hang bytes on the record."""
        raise NotImplementedError

    def content(self, key: int) -> FileContent:
        """Return a file of the record."""
        raise NotImplementedError

    def take_off(self, key: int) -> FileContent:
        """Take a file off the record and return it."""
        raise NotImplementedError

    def show_lines(self, lines: Sequence[AttachmentLine]) -> None:
        """Show the files of the record."""
        self.show_files([FileLine(a.id, a.name, attachments.size_words(a.size)) for a in lines])

    def put_back(self, file: FileContent) -> None:
        """Hang a removed file on the record again."""
        self._attempt(lambda: self.hang(file))

    def open_file(self, key: int) -> None:
        """Let a file's own program show it; one that would run is not opened, macros are asked."""
        name = next(line.name for line in self.files() if line.key == key)
        match danger(name):
            case Danger.RUNS:
                self.box = show_refusal(self, AttachmentRuns(name=name))
            case Danger.MACROS:
                self.box = ask(
                    self,
                    self.tr("Tệp {name} có thể chứa mã lệnh (macro).").format(name=name),
                    self.tr("Mở tệp"),
                    lambda: self.show_file(key),
                    self.tr("Chỉ mở khi biết chắc nơi gửi. Trong Word, Excel đừng bật macro."),
                    danger=True,
                )
            case None:
                self.show_file(key)

    def show_file(self, key: int) -> Path | None:
        """Write a file to a passing place and let its own program show it."""
        path = self._written(key, Path(self._folder.path()))
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        return path

    def ask_where(self, key: int) -> None:
        """Let the clerk choose where a file is saved."""
        name = next(line.name for line in self.files() if line.key == key)
        folder = self._workplace.prefs.folder(_FOLDER)
        dialog = QFileDialog(self, self.tr("Lưu tệp"), str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save_to(key, Path(chosen)))
        self.save_dialog = dialog
        dialog.open()

    def save_to(self, key: int, target: Path) -> None:
        """Write a file to the place that was chosen."""
        try:
            files.write(target, self.content(key).data)
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
            self._attempt(partial(self.hang_path, path))

    def _on_pasted(self, png: bytes) -> None:
        name = self.tr("Ảnh dán {number}.png").format(number=len(self.files()) + 1)
        self._attempt(lambda: self.hang(FileContent(name, png)))

    def _attempt(self, step: Callable[[], None]) -> None:
        try:
            step()
        except Refusal as refusal:
            show_refusal(self, refusal)

    def _on_removed(self, key: object) -> None:
        if isinstance(key, int):
            self.taken_off.emit(self.take_off(key))

    def _written(self, key: int, folder: Path) -> Path | None:
        try:
            file = self.content(key)
            target = folder / attachments.safe_name(file.name)  # whoever wrote the file
            files.write(target, file.data)
        except Refusal as refusal:
            show_refusal(self, refusal)
            return None
        return target


class IdeaFiles(KeptFiles):
    """The files of one idea."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._idea_id = 0

    def show_attachments(self, idea_id: int, lines: Sequence[AttachmentLine]) -> None:
        """Show the files of an idea."""
        self._idea_id = idea_id
        self.show_lines(lines)

    @override
    def hang_path(self, path: Path) -> None:
        desk, now = self._workplace.desk, self._workplace.now()
        desk.do(attachments.attach_path, self._idea_id, path, now)

    @override
    def hang(self, file: FileContent) -> None:
        desk, now = self._workplace.desk, self._workplace.now()
        desk.do(attachments.attach_data, self._idea_id, file, now)

    @override
    def content(self, key: int) -> FileContent:
        return self._workplace.desk.do(attachments.content, key)

    @override
    def take_off(self, key: int) -> FileContent:
        return self._workplace.desk.do(attachments.remove, key)


class EvidenceFiles(KeptFiles):
    """The evidence hung on one record of the follow-up or of a unit."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._of = EvidenceOf.ACTIVITY
        self._owner_id = 0

    def show_evidence(self, of: EvidenceOf, owner_id: int) -> None:
        """Show the files of a record."""
        self._of, self._owner_id = of, owner_id
        self.show_lines(self._workplace.desk.do(evidence.list_evidence, of, owner_id))

    @override
    def hang_path(self, path: Path) -> None:
        desk, now = self._workplace.desk, self._workplace.now()
        desk.do(evidence.add_path, self._of, self._owner_id, path, now)
        self.show_evidence(self._of, self._owner_id)

    @override
    def hang(self, file: FileContent) -> None:
        desk, now = self._workplace.desk, self._workplace.now()
        desk.do(evidence.add_data, self._of, self._owner_id, file, now)
        self.show_evidence(self._of, self._owner_id)

    @override
    def content(self, key: int) -> FileContent:
        return self._workplace.desk.do(evidence.content, key)

    @override
    def take_off(self, key: int) -> FileContent:
        file = self._workplace.desk.do(evidence.remove, key)
        self.show_evidence(self._of, self._owner_id)
        return file
