"""Ghi số liệu vào biểu của tỉnh: every cell before and after, then the file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.basics.progress import Progress
from app.dialogs.figure_dialog import figure_words
from app.dialogs.province_marks_dialog import HELP
from app.dialogs.province_values_box import VARIANT_WORDS
from app.rules.sheet_places import place_named
from app.services import books, province_filling, province_forms
from app.services.province_filling import CellChange, FillPreview
from app.services.province_forms import KeptForm, OpenForm
from app.widgets.buttons import button
from app.widgets.help_box import show_help
from app.widgets.long_work import run_long
from app.widgets.messages import label, said, show_note
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, Tone, style
from app.widgets.workplace import Workplace

_SIZE = (1160, 660)
_FOLDER = "province_forms"
_NOTES_HEIGHT = 110
_AFTER = 6

Seen = tuple[OpenForm, FillPreview]


class ProvinceFillDialog(QDialog):
    """The cells of a form with what they hold and what they would hold.

    Signals:
        reshape: the workbook is of another shape and is to be pointed at again, an OpenForm.
    """

    reshape = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        kept: KeptForm,
        period: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._kept = workplace, kept
        self._period, self._label = period
        self._form: OpenForm | None = None
        self._seen: FillPreview | None = None
        self.files: QFileDialog | None = None
        self.box: QMessageBox | None = None
        self.source = QLabel()
        self.table = RowTable(
            [
                Column(self.tr("Trang"), 90),
                Column(self.tr("Ô"), 60),
                Column(self.tr("Dòng, cột của biểu"), 260, stretch=True),
                Column(self.tr("Số liệu"), 270),
                Column(self.tr("Lấy số của"), 180),
                Column(self.tr("Trước"), 110, Align.RIGHT),
                Column(self.tr("Sau"), 130),
            ],
            self.tr("ô"),
        )
        self.notes_title = QLabel()
        self.notes = QPlainTextEdit()
        self.other = button(self.tr("Tệp tỉnh &mới gửi…"), "folder-open")
        self.again = button(self.tr("Trỏ &lại các ô…"), "pencil")
        self.save_button = button(self.tr("Ghi ra &tệp…"), "file-spreadsheet", "primary")
        self.close_button = button(self.tr("Đón&g"))
        self._build()
        self._connect()

    def look(self, path: Path | None = None) -> None:
        """Work out on the worker what the kept workbook, or a newer one, would become."""
        desk, kept, today = self._workplace.desk, self._kept, self._workplace.today()

        def work(progress: Progress) -> Seen:
            if path is not None:
                form = province_forms.open_form(path, progress)
            else:
                form = desk.do(province_forms.kept_workbook, kept.id)
            return form, desk.do(province_filling.look, kept, form, self._period, today)

        run_long(self, self._workplace.bench, self.tr("Đang đối chiếu"), work, self._on_seen)

    def write(self, target: Path) -> None:
        """Write the filled workbook."""
        self._workplace.prefs.remember_folder(_FOLDER, target.parent)
        form, seen, place = self._form, self._seen, books.with_ending(target)
        if form is None or seen is None:
            return

        def work(_progress: Progress) -> Path:
            return books.put(province_filling.filled(form, seen), place)

        run_long(self, self._workplace.bench, self.tr("Đang ghi tệp Excel"), work, self._on_written)

    def _on_seen(self, seen: Seen) -> None:
        self._form, self._seen = seen
        form, preview = seen
        self.source.setText(
            self.tr("Số liệu {period}, ghi vào tệp {name}.").format(
                period=self._label, name=form.name
            )
        )
        self.table.show_rows([self._row(n, each) for n, each in enumerate(preview.changes)])
        self.table.select(0)
        told = [*map(said, preview.refused), *map(said, preview.notes)]
        self.notes.setPlainText("\n".join(told))
        refused = bool(preview.refused)
        self.notes_title.setText(
            self.tr("Chưa ghi được: tệp không còn đúng khuôn đã trỏ")
            if refused
            else self.tr("Cần xem lại")
        )
        style(self.notes_title, "error" if refused else "muted")
        self.notes_title.setVisible(bool(told))
        self.notes.setVisible(bool(told))
        self.save_button.setEnabled(not refused)
        self.again.setVisible(refused)
        self.table.set_empty(
            self.tr("Tệp này khác khuôn đã trỏ. Đọc lý do bên dưới, rồi bấm “Trỏ lại các ô…”.")
        )

    def _row(self, at: int, change: CellChange) -> Row:
        cells = (
            change.sheet,
            place_named(change.at),
            change.about,
            figure_words(change.value),
            label(VARIANT_WORDS[change.variant]),
            change.before or self.tr("(trống)"),
            change.shown or self.tr("(trống)"),
        )
        keys = (change.sheet, change.at, *cells[2:])
        changed = change.before != _plain(change)
        return Row(at, cells, keys, {_AFTER: Tone.INFO} if changed else {})

    def _on_other(self) -> None:
        dialog = self._dialog(self.tr("Chọn biểu Excel tỉnh mới gửi"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.look(Path(name)))
        dialog.open()

    def _on_save(self) -> None:
        name = province_filling.file_name(self._kept, self._period)
        dialog = self._dialog(self.tr("Ghi biểu của tỉnh"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(books.ENDING.removeprefix("."))  # or an old file goes unasked
        dialog.selectFile(f"{name}{books.ENDING}")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        folder = str(self._workplace.prefs.folder(_FOLDER))
        self.files = QFileDialog(self, title, folder, self.tr("Bảng tính Excel (*.xlsx)"))
        return self.files

    def _on_again(self) -> None:
        self.reject()
        self.reshape.emit(self._form)

    def _on_written(self, path: Path) -> None:
        self.box = show_note(self, self.tr("Đã ghi biểu của tỉnh."), str(path))

    def _connect(self) -> None:
        self.other.clicked.connect(self._on_other)
        self.again.clicked.connect(self._on_again)
        self.save_button.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)

    def _build(self) -> None:
        title = self.tr("Ghi số liệu vào “{name}”").format(name=self._kept.name)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        QShortcut(QKeySequence("F1"), self, lambda: show_help(self, HELP))
        heading = QLabel(title)
        style(heading, "heading")
        style(self.source, "muted")
        self.notes.setReadOnly(True)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        self.notes.setAccessibleName(self.tr("Cần xem lại"))
        self.notes_title.hide()
        self.notes.hide()
        self.again.hide()
        self.save_button.setEnabled(False)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addWidget(self.other)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_12)
        for widget in (heading, self.source):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.notes_title)
        column.addWidget(self.notes)
        column.addLayout(foot)


def _plain(change: CellChange) -> str:
    """Return what a cell that already holds the value would show now."""
    return "" if change.after is None else str(change.after)
