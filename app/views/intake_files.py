"""Tệp của phiếu đang nhập: kept in the data file at once, hung on the idea when it is saved."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rules.errors import Refusal
from app.services import attachments
from app.services.attachments import KeptFile
from app.widgets.file_drop import FileDrop, FileLine
from app.widgets.messages import show_refusal
from app.widgets.workplace import Workplace


class IntakeFiles(FileDrop):
    """Files that will belong to the idea.

    Signals:
        edited: a file was added or taken away.
    """

    edited = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._kept: list[KeptFile] = []
        self.added.connect(self._on_added)
        self.pasted.connect(self._on_pasted)
        self.removed.connect(self._on_removed)

    def value(self) -> tuple[KeptFile, ...]:
        """Return the files."""
        return tuple(self._kept)

    def set_value(self, files: tuple[KeptFile, ...]) -> None:
        """Show these files."""
        self._kept = list(files)
        self.show_files(
            [FileLine(n, f.name, attachments.size_words(f.size)) for n, f in enumerate(files)]
        )

    def writing(self) -> list[list[object]]:
        """Return the files, fit for a draft."""
        return [[file.name, file.size, file.sha256] for file in self._kept]

    def put_writing(self, writing: object) -> None:
        """Show the files of a draft."""
        files = writing if isinstance(writing, list) else []
        self.set_value(tuple(KeptFile(*file) for file in files))

    def _on_added(self, paths: list[Path]) -> None:
        for path in paths:
            try:
                self._hold(self._workplace.desk.do(attachments.keep_path, path))
            except Refusal as refusal:
                show_refusal(self, refusal)

    def _on_pasted(self, png: bytes) -> None:
        name = self.tr("Ảnh dán {number}.png").format(number=len(self._kept) + 1)
        try:
            self._hold(self._workplace.desk.do(attachments.keep, name, png))
        except Refusal as refusal:
            show_refusal(self, refusal)

    def _hold(self, file: KeptFile) -> None:
        if file not in self._kept:
            self.set_value((*self._kept, file))
            self.edited.emit()

    def _on_removed(self, at: object) -> None:
        self.set_value(tuple(file for n, file in enumerate(self._kept) if n != at))
        self.edited.emit()
