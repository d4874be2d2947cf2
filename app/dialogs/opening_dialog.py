"""Mở tệp dữ liệu: says why the file cannot be opened and offers what can be done about it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.basics.places import DATA_FILE_NAME
from app.dialogs.restore_dialog import RestoreDialog
from app.rules.data_place_errors import UnsafePlace
from app.rules.errors import Refusal
from app.services import backups
from app.widgets.buttons import Kind, button
from app.widgets.messages import said
from app.widgets.theme import GAP_8, GAP_12, GAP_24, style

_WIDTH = 760


class OpeningDialog(QDialog):
    """The first thing on the screen when there is no data file to work with.

    Signals:
        chosen: another file to open.
        made: a place for a fresh file.
        again: the same file once more.
        restore_asked: a backup that is to take the place of the file, a Path.
        move_asked: the file is to be brought to a safe place of this PC.
    """

    chosen = Signal(object)
    made = Signal(object)
    again = Signal()
    restore_asked = Signal(object)
    move_asked = Signal()

    def __init__(self, path: Path, refusal: Refusal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.setWindowTitle(self.tr("Sổ Ý tưởng Thượng Ninh"))
        self.setMinimumWidth(_WIDTH)
        self.heading = QLabel(self.tr("Chưa mở được tệp dữ liệu"))
        self.reason = QLabel(said(refusal))
        self.place = QLabel(self.tr("Nơi lưu: {path}").format(path=path))
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        unsafe = isinstance(refusal, UnsafePlace)
        self.move_button = button(self.tr("Chuyển về &máy này"), "folder-open", "primary")
        self.move_button.setVisible(unsafe)
        kind: Kind = "plain" if unsafe else "primary"
        self.other = button(self.tr("&Chọn tệp khác…"), "folder-open", kind)
        self.fresh = button(self.tr("Tạo tệp mớ&i…"), "plus")
        self.retry = button(self.tr("&Thử lại"), "refresh-cw")
        self.restore = button(self.tr("&Khôi phục bản sao lưu…"), "undo-2")
        self.dialog: RestoreDialog | None = None
        self.leave = button(self.tr("Th&oát"))
        self._build()
        self.other.clicked.connect(self._on_other)
        self.fresh.clicked.connect(self._on_fresh)
        self.retry.clicked.connect(self.again)
        self.move_button.clicked.connect(self.move_asked)
        self.restore.clicked.connect(self._on_restore)
        self.leave.clicked.connect(self.reject)

    def _build(self) -> None:
        style(self.heading, "title")
        style(self.place, "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_24, GAP_24, GAP_24)
        column.setSpacing(GAP_12)
        for line in (self.heading, self.reason, self.place):
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
        column.addSpacing(GAP_12)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for choice in (self.move_button, self.other, self.restore, self.fresh, self.retry):
            row.addWidget(choice)
        self.restore.setVisible(bool(backups.list_backups(self._path)))
        row.addStretch(1)
        row.addWidget(self.leave)
        column.addLayout(row)

    def _on_other(self) -> None:
        picker = QFileDialog(self, self.tr("Chọn tệp dữ liệu"), str(self._path.parent))
        picker.setFileMode(QFileDialog.FileMode.ExistingFile)
        picker.setNameFilters([self.tr("Tệp dữ liệu (*.db)"), self.tr("Mọi tệp (*)")])
        picker.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        picker.open()

    def _on_restore(self) -> None:
        """Show what the newest backup holds."""
        self.dialog = RestoreDialog(self._path, backups.list_backups(self._path)[0], self)
        self.dialog.chosen.connect(self.restore_asked)
        self.dialog.open()

    def _on_fresh(self) -> None:
        picker = QFileDialog(self, self.tr("Tạo tệp dữ liệu mới"), str(self._path.parent))
        picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picker.setOption(QFileDialog.Option.DontConfirmOverwrite)
        picker.setDefaultSuffix("db")
        picker.selectFile(DATA_FILE_NAME)
        picker.fileSelected.connect(lambda name: self.made.emit(Path(name)))
        picker.open()
