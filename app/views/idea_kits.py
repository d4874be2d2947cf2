"""Biểu mẫu ý tưởng cho thôn: written out for all or for each unit, from the page of ideas."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from app.services import idea_kits
from app.services.idea_kits import KitFile
from app.widgets.long_work import run_long
from app.widgets.messages import show_note
from app.widgets.progress_box import ProgressBox
from app.widgets.workplace import Workplace

_FOLDER = "idea_kits"


class IdeaKits(QObject):
    """Asks where the forms go and writes them on the worker."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._parent = workplace, parent
        self.files: QFileDialog | None = None
        self.box: QMessageBox | ProgressBox | None = None
        self.menu = QMenu(parent)
        for text, slot in (
            (self.tr("Một tệp &chung, nơi gửi tự chọn tên…"), self.write_for_all),
            (self.tr("&Mỗi đơn vị một tệp…"), self.write_for_each),
        ):
            action = self.menu.addAction(text)
            action.triggered.connect(lambda _on=False, slot=slot: self._ask_folder(slot))

    def write_for_all(self, folder: Path) -> None:
        """Write the one form in which every sender chooses its name."""
        desk, today = self._workplace.desk, self._workplace.today()
        self._write(lambda: [desk.do(idea_kits.kit_for_all, today)], folder)

    def write_for_each(self, folder: Path) -> None:
        """Write the forms of the units."""
        desk, today = self._workplace.desk, self._workplace.today()
        self._write(lambda: desk.do(idea_kits.kits_for_each, today), folder)

    def _ask_folder(self, slot: Callable[[Path], None]) -> None:
        dialog = QFileDialog(
            self._parent,
            self.tr("Chọn thư mục ghi biểu mẫu ý tưởng"),
            str(self._workplace.prefs.folder(_FOLDER)),
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: slot(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.files = dialog
        dialog.open()

    def _write(self, make: Callable[[], list[KitFile]], folder: Path) -> None:
        self._workplace.prefs.remember_folder(_FOLDER, folder)
        self.box = run_long(
            self._parent,
            self._workplace.bench,
            self.tr("Đang ghi biểu mẫu ý tưởng"),
            lambda progress: idea_kits.write_into(make(), folder, progress),
            self._on_written,
        )

    def _on_written(self, written: list[Path]) -> None:
        said = self.tr("Đã ghi {count} biểu mẫu ý tưởng.").format(count=len(written))
        self.box = show_note(self._parent, said, str(written[0].parent) if written else "")
