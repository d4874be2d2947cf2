"""Biểu của tỉnh: the forms that are kept; one is added, pointed at again, filled, forgotten."""

from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from app.basics.progress import Progress
from app.dialogs.province_fill_dialog import ProvinceFillDialog
from app.dialogs.province_marks_dialog import HELP, ProvinceMarksDialog
from app.services import province_forms
from app.services.province_forms import KeptForm, OpenForm
from app.widgets.buttons import button
from app.widgets.help_box import show_help
from app.widgets.long_work import run_long
from app.widgets.messages import ask
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style
from app.widgets.workplace import Workplace

_SIZE = (860, 480)
_FOLDER = "province_forms"


class ProvinceFormsDialog(QDialog):
    """The list of forms; period: code of the period whose figures are written."""

    def __init__(
        self, workplace: Workplace, period: str, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._period, self._label = workplace, period, label
        self.dialog: ProvinceMarksDialog | ProvinceFillDialog | None = None
        self.files: QFileDialog | None = None
        self.question: QMessageBox | None = None
        self.table = RowTable(
            [
                Column(self.tr("Tên biểu"), 220, stretch=True),
                Column(self.tr("Tệp của tỉnh"), 240),
                Column(self.tr("Chỗ ghi"), 80, Align.RIGHT),
                Column(self.tr("Lưu ngày"), 110),
            ],
            self.tr("biểu"),
        )
        self.add_button = button(self.tr("&Thêm biểu…"), "plus")
        self.marks_button = button(self.tr("Trỏ &lại các ô…"), "pencil")
        self.remove_button = button(self.tr("&Xóa biểu"), "trash-2")
        self.fill_button = button(self.tr("Ghi &số liệu…"), "file-spreadsheet", "primary")
        self.close_button = button(self.tr("Đón&g"))
        self._build()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Show the forms as they are now."""
        found = self._workplace.desk.do(province_forms.list_forms)
        self.table.show_rows(
            [
                Row(
                    each.id,
                    (each.name, each.file_name, str(each.marks), f"{each.saved_at:%d/%m/%Y}"),
                    (each.name, each.file_name, each.marks, each.saved_at.isoformat()),
                )
                for each in found
            ]
        )
        if found and self.table.current_key() is None:
            self.table.select(found[0].id)
        self._on_chosen()

    def open_file(self, path: Path) -> None:
        """Read a workbook of the province and point at its cells."""
        self._workplace.prefs.remember_folder(_FOLDER, path.parent)

        def work(progress: Progress) -> OpenForm:
            return province_forms.open_form(path, progress)

        title = self.tr("Đang đọc {name}").format(name=path.name)
        run_long(self, self._workplace.bench, title, work, lambda form: self.point_at(form, None))

    def point_at(self, form: OpenForm, kept: KeptForm | None) -> None:
        """Open a workbook to point at its cells."""
        dialog = ProvinceMarksDialog(self._workplace, form, kept, self)
        dialog.saved.connect(self._on_saved)
        self.dialog = dialog
        dialog.open()

    def point_again(self) -> None:
        """Point at the cells of the chosen form again."""
        kept = self._kept()
        if kept is not None:
            form = self._workplace.desk.do(province_forms.kept_workbook, kept.id)
            self.point_at(form, kept)

    def fill(self) -> None:
        """Show what the chosen form would become."""
        kept = self._kept()
        if kept is None:
            return
        dialog = ProvinceFillDialog(self._workplace, kept, (self._period, self._label), self)
        dialog.reshape.connect(lambda form: self.point_at(form, kept))
        self.dialog = dialog
        dialog.open()
        dialog.look()

    def _kept(self) -> KeptForm | None:
        key = self.table.current_key()
        if not isinstance(key, int):
            return None
        return self._workplace.desk.do(province_forms.kept_form, key)

    def _on_chosen(self) -> None:
        chosen = self.table.current_key() is not None
        for push in (self.marks_button, self.remove_button, self.fill_button):
            push.setEnabled(chosen)

    def _on_add(self) -> None:
        dialog = QFileDialog(
            self,
            self.tr("Chọn biểu Excel của tỉnh"),
            str(self._workplace.prefs.folder(_FOLDER)),
            self.tr("Bảng tính Excel (*.xlsx)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        self.files = dialog
        dialog.open()

    def _on_remove(self) -> None:
        kept = self._kept()
        if kept is not None:
            self.question = ask(
                self,
                self.tr("Xóa biểu “{name}”?").format(name=kept.name),
                self.tr("Xóa biểu"),
                lambda: self._remove(kept.id),
                self.tr("Các ô đã trỏ mất theo; tệp đã ghi ra vẫn còn."),
                danger=True,
            )

    def _remove(self, key: int) -> None:
        self._workplace.desk.do(province_forms.remove, key)
        self.reload()

    def _on_saved(self, key: int) -> None:
        self.reload()
        self.table.select(key)
        self.table.setFocus()

    def _connect(self) -> None:
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.table.opened.connect(lambda _key: self.fill())
        self.table.empty_clicked.connect(self._on_add)
        self.add_button.clicked.connect(self._on_add)
        self.marks_button.clicked.connect(self.point_again)
        self.remove_button.clicked.connect(self._on_remove)
        self.fill_button.clicked.connect(self.fill)
        self.close_button.clicked.connect(self.reject)

    def _build(self) -> None:
        title = self.tr("Biểu của tỉnh")
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        QShortcut(QKeySequence("F1"), self, lambda: show_help(self, HELP))
        heading = QLabel(title)
        note = QLabel(self.tr("Số liệu {period}.").format(period=self._label))
        style(heading, "heading")
        style(note, "muted")
        self.table.set_empty(
            self.tr(
                "Chưa có biểu nào. Mở tệp Excel tỉnh gửi, trỏ vào các ô và chọn số liệu một lần;"
                " từ kỳ sau chương trình tự ghi, giữ nguyên công thức và định dạng của tỉnh."
            ),
            self.tr("Thêm biểu…"),
        )
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        for push in (self.add_button, self.marks_button, self.remove_button):
            foot.addWidget(push)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.fill_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_12)
        for widget in (heading, note):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
