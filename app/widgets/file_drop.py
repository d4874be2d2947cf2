"""The papers that belong to a record: dropped, pasted, chosen, opened, removed."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.widgets.buttons import button
from app.widgets.theme import GAP_4, GAP_8, GAP_12, repolish, style

_ICONS = {
    ".pdf": "file-text",
    ".doc": "file-type",
    ".docx": "file-type",
    ".xls": "file-spreadsheet",
    ".xlsx": "file-spreadsheet",
    ".png": "image",
    ".jpg": "image",
    ".jpeg": "image",
}


@dataclass(frozen=True)
class FileLine:
    """One file of a record: its key, its name, its size in words."""

    key: Hashable
    name: str
    note: str = ""


class FileDrop(QFrame):
    """A list of files with a place to drop more.

    Signals:
        added: files that the clerk dropped, pasted or chose.
        pasted: a picture from the clipboard, as PNG.
        opened: key of the file the clerk wants to see.
        removed: key of the file the clerk takes away.
    """

    added = Signal(list)
    pasted = Signal(bytes)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "drop")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._read_only = False
        self._lines: tuple[FileLine, ...] = ()
        self._rows: list[QWidget] = []
        self.hint = QLabel(self.tr("Kéo thả tệp vào đây hoặc dán ảnh (Ctrl+V)"))
        self.hint.setWordWrap(True)
        style(self.hint, "hint")
        self.choose = button(self.tr("Thêm tệp…"), "paperclip")
        self.choose.clicked.connect(self.open_dialog)
        self.paste = button(self.tr("Dán"), "clipboard-paste")
        self.paste.clicked.connect(self.take_clipboard)
        self.dialog: QFileDialog | None = None
        self._build()

    def show_files(self, lines: Sequence[FileLine]) -> None:
        """Show these files."""
        self._lines = tuple(lines)
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(line) for line in self._lines]
        for row in self._rows:
            self._list.addWidget(row)

    def files(self) -> tuple[FileLine, ...]:
        """Return the files that are shown."""
        return self._lines

    def set_read_only(self, *, read_only: bool) -> None:
        """Only show the files."""
        self._read_only = read_only
        self.setAcceptDrops(not read_only)
        for widget in (self.hint, self.choose, self.paste):
            widget.setVisible(not read_only)
        self.show_files(self._lines)

    def open_dialog(self) -> None:
        """Let the clerk choose files."""
        self.dialog = QFileDialog(self, self.tr("Chọn tệp đính kèm"))
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.filesSelected.connect(lambda names: self._take([Path(name) for name in names]))
        self.dialog.open()

    def take_clipboard(self) -> None:
        """Take files or a picture from the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> bool:
        """Take what was dropped or pasted; False if there is no file or picture in it."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self._take(files)
        elif data.hasImage():
            self.pasted.emit(_png(QImage(data.imageData())))
        return bool(files) or data.hasImage()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self._mark(over=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(over=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(over=False)
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self._read_only:
            self.take_clipboard()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.paste)
        foot.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_12, GAP_8, GAP_12, GAP_8)
        column.setSpacing(GAP_4)
        column.addLayout(self._list)
        column.addLayout(foot)

    def _row(self, line: FileLine) -> QWidget:
        row = QWidget(self)
        name = button(line.name, _ICONS.get(Path(line.name).suffix.lower(), "paperclip"), "quiet")
        name.setToolTip(self.tr("Mở tệp"))
        name.clicked.connect(lambda: self.opened.emit(line.key))
        note = QLabel(line.note)
        style(note, "hint")
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(name)
        across.addWidget(note, 1)
        if not self._read_only:
            remove = button("", "x", "quiet")
            remove.setToolTip(self.tr("Gỡ tệp {name}").format(name=line.name))
            remove.setAccessibleName(remove.toolTip())
            remove.clicked.connect(lambda: self.removed.emit(line.key))
            across.addWidget(remove)
        return row

    def _take(self, files: list[Path]) -> None:
        found = [path for path in files if path.is_file()]
        if found:
            self.added.emit(found)

    def _mark(self, *, over: bool) -> None:
        self.setProperty("over", over)
        repolish(self)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())
