"""Biểu mẫu Excel của đơn vị: written out for units, read when they come back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from app.dialogs.report_forms_dialog import ReportFormsDialog
from app.services import unit_report_form
from app.services.unit_report_form import FormFile
from app.widgets.long_work import run_long
from app.widgets.messages import show_note
from app.widgets.progress_box import ProgressBox
from app.widgets.workplace import Workplace

_FOLDER = "forms"


class ReportForms(QObject):
    """Asks where the forms go, and which files came back; `code` tells the period."""

    def __init__(self, workplace: Workplace, code: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._code, self._parent = workplace, code, parent
        self.files: QFileDialog | None = None
        self.dialog: ReportFormsDialog | None = None
        self.box: QMessageBox | ProgressBox | None = None
        self.menu = QMenu(parent)
        for text, slot in (
            (self.tr("Một tệp chung, đơn vị tự chọn tên…"), self.ask_for_all),
            (self.tr("Mỗi đơn vị chưa gửi một tệp…"), self.ask_for_each),
            (self.tr("Nhận các tệp đơn vị gửi về…"), self.ask_returned),
        ):
            self.menu.addAction(text).triggered.connect(lambda _on=False, slot=slot: slot())

    def ask_for_all(self) -> None:
        """Ask for the folder of the one workbook that all units choose from."""
        self._ask_folder(self.write_for_all)

    def ask_for_each(self) -> None:
        """Ask for the folder of the workbooks, one for each unit."""
        self._ask_folder(self.write_for_each)

    def ask_returned(self) -> None:
        """Ask which files came back."""
        title = self.tr("Chọn các tệp đơn vị gửi về")
        dialog = QFileDialog(
            self._parent,
            title,
            str(self._workplace.prefs.folder(_FOLDER)),
            self.tr("Bảng tính Excel (*.xlsx *.xls)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.look_at([Path(name) for name in names]))
        self._open(dialog)

    def write_for_all(self, folder: Path) -> None:
        """Write the one workbook into a folder."""
        desk, today = self._workplace.desk, self._workplace.today()
        self._write(lambda: [desk.do(unit_report_form.form_for_all, self._code(), today)], folder)

    def write_for_each(self, folder: Path) -> None:
        """Write the workbooks of the units into a folder."""
        desk, today = self._workplace.desk, self._workplace.today()
        self._write(lambda: desk.do(unit_report_form.forms_for_each, self._code(), today), folder)

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show what receiving the files would do."""
        if not paths:
            return
        self._workplace.prefs.remember_folder(_FOLDER, paths[0].parent)
        self.dialog = ReportFormsDialog(self._workplace, paths, self._code(), self._parent)
        self.dialog.open()

    def _ask_folder(self, slot: Callable[[Path], None]) -> None:
        dialog = QFileDialog(
            self._parent,
            self.tr("Chọn thư mục ghi biểu mẫu"),
            str(self._workplace.prefs.folder(_FOLDER)),
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: slot(Path(name)))
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.files = dialog
        dialog.open()

    def _write(self, make: Callable[[], list[FormFile]], folder: Path) -> None:
        self._workplace.prefs.remember_folder(_FOLDER, folder)
        self.box = run_long(
            self._parent,
            self._workplace.bench,
            self.tr("Đang ghi biểu mẫu"),
            lambda progress: unit_report_form.write_into(make(), folder, progress),
            self._on_written,
        )

    def _on_written(self, written: list[Path]) -> None:
        said = self.tr("Đã ghi {count} tệp biểu mẫu.").format(count=len(written))
        if not written:
            said = self.tr("Mọi đơn vị đã gửi báo cáo kỳ này nên không còn biểu mẫu nào phải lập.")
        self.box = show_note(self._parent, said, str(written[0].parent) if written else "")
