"""Phiếu chấm Excel của phiên họp: written out for the members, read when they come back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from app.dialogs.score_sheets_dialog import ScoreSheetsDialog
from app.rules.errors import Refusal
from app.services import score_kits
from app.widgets.long_work import run_long
from app.widgets.messages import show_note, show_refusal
from app.widgets.progress_box import ProgressBox
from app.widgets.workplace import Workplace

_FOLDER = "score_kits"


class ScoreKits(QObject):
    """Asks where the workbooks go, and which came back; `session_id` tells the session."""

    def __init__(
        self, workplace: Workplace, session_id: Callable[[], int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workplace, self._session_id, self._parent = workplace, session_id, parent
        self.files: QFileDialog | None = None
        self.dialog: ScoreSheetsDialog | None = None
        self.box: QMessageBox | ProgressBox | None = None
        self.menu = QMenu(parent)
        self.make = self.menu.addAction(self.tr("&Lập phiếu cho từng thành viên…"))
        self.receive = self.menu.addAction(self.tr("&Nhận các tệp gửi về…"))
        self.receive_all = self.menu.addAction(self.tr("Nhận &cả thư mục…"))
        self.make.triggered.connect(lambda: self._ask_folder(self.write_into))
        self.receive.triggered.connect(lambda: self.ask_returned())
        self.receive_all.triggered.connect(lambda: self._ask_folder(self.look_into))

    def show_open(self, *, going_on: bool, closed: bool) -> None:
        """Offer what the session's state allows: marks come in while it is going on."""
        self.make.setEnabled(not closed)
        self.receive.setEnabled(going_on)
        self.receive_all.setEnabled(going_on)

    def ask_returned(self) -> None:
        """Ask which files came back."""
        dialog = QFileDialog(
            self._parent,
            self.tr("Chọn các phiếu thành viên gửi về"),
            str(self._workplace.prefs.folder(_FOLDER)),
            self.tr("Bảng tính Excel (*.xlsx *.xls)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.look_at([Path(name) for name in names]))
        self._open(dialog)

    def write_into(self, folder: Path) -> None:
        """Write the workbooks of the members into a folder."""
        self._workplace.prefs.remember_folder(_FOLDER, folder)
        try:
            files = self._workplace.desk.do(score_kits.files_for_members, self._session_id())
        except Refusal as refusal:
            self.box = show_refusal(self._parent, refusal)
            return
        self.box = run_long(
            self._parent,
            self._workplace.bench,
            self.tr("Đang ghi phiếu chấm"),
            lambda progress: score_kits.write_into(files, folder, progress),
            self._on_written,
        )

    def look_into(self, folder: Path) -> None:
        """Show what receiving every workbook of a folder would do."""
        paths = sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() in {".xlsx", ".xls"} and not path.name.startswith("~$")
        )
        if not paths:
            said = self.tr("Thư mục này không có tệp Excel nào. Hãy chọn thư mục khác.")
            self.box = show_note(self._parent, said, str(folder))
        self.look_at(paths)

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show what receiving the files would do."""
        if not paths:
            return
        self._workplace.prefs.remember_folder(_FOLDER, paths[0].parent)
        self.dialog = ScoreSheetsDialog(self._workplace, paths, self._session_id(), self._parent)
        self.dialog.open()

    def _ask_folder(self, slot: Callable[[Path], None]) -> None:
        dialog = QFileDialog(
            self._parent,
            self.tr("Chọn thư mục phiếu chấm"),
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

    def _on_written(self, written: list[Path]) -> None:
        said = self.tr("Đã ghi {count} phiếu chấm Excel.").format(count=len(written))
        self.box = show_note(self._parent, said, str(written[0].parent))
