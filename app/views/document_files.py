"""Tệp của sổ văn bản: papers looked at and kept, kept versions opened, the register as Excel."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from app.dialogs.keeping import keep_paper
from app.dialogs.paper_dialog import PaperDialog
from app.rules.document import DocumentKind
from app.rules.errors import Refusal
from app.rules.paper_source import Of, Source
from app.services import books, files, kept_papers, paper_catalogue, register_papers
from app.services.kept_papers import KeptVersion
from app.services.papers import PaperFormat
from app.widgets.messages import show_note, show_refusal
from app.widgets.workplace import Workplace

_FOLDER = "registers"


class DocumentFiles(QObject):
    """Makes, keeps and opens the papers of the register for the page Văn bản."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._parent = workplace, parent
        self._folder = QTemporaryDir()
        self.dialog: QDialog | None = None
        self.box: QMessageBox | None = None

    def open_paper(self, source: Source) -> None:
        """Show a document as it would be printed today."""
        workplace = self._workplace
        try:
            paper = workplace.desk.do(paper_catalogue.make, source, workplace.today())
        except Refusal as refusal:
            self.box = show_refusal(self._parent, refusal)
            return
        self.dialog = PaperDialog(workplace, [paper], self._parent)
        self.dialog.open()

    def open_register(self, year: int) -> None:
        """Show the printed register of a year."""
        self.open_paper(Source(DocumentKind.DOCUMENT_REGISTER, Of.PERIOD, str(year)))

    def keep(self, source: Source) -> None:
        """Keep the document as it is now, with both its files."""
        newest = self._workplace.desk.do(kept_papers.versions, source)[:1]
        before = newest[0].id if newest else 0
        keep_paper(
            self._workplace, source, lambda kept: self._on_kept(kept, before), self._on_refused
        )

    def _on_kept(self, kept: KeptVersion, before: int) -> None:
        said = self.tr("Đã lưu “{title}” vào sổ, cả tệp Word và tệp PDF.")
        if kept.id == before:
            said = self.tr("“{title}” không khác bản đã lưu gần nhất nên không lưu thêm bản nữa.")
        self.box = show_note(self._parent, said.format(title=kept.title))

    def _on_refused(self, refusal: Refusal) -> None:
        self.box = show_refusal(self._parent, refusal)

    def open_kept(self, kept_id: int, kind: PaperFormat) -> Path | None:
        """Write a kept file to a passing place and let its own program show it."""
        try:
            file = self._workplace.desk.do(kept_papers.file, kept_id, kind)
            target = Path(self._folder.path()) / f"{kept_id}-{file.name}"
            files.write(target, file.data)
        except Refusal as refusal:
            self.box = show_refusal(self._parent, refusal)
            return None
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
        return target

    def ask_excel(self, year: int) -> None:
        """Let the clerk choose where the register's workbook goes."""
        dialog = QFileDialog(
            self._parent,
            self.tr("Lưu sổ văn bản đi"),
            str(self._workplace.prefs.folder(_FOLDER)),
            self.tr("Bảng tính Excel (*.xlsx)"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"so-van-ban-di-{year}{books.ENDING}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_excel(year, Path(name)))
        self.dialog = dialog
        dialog.open()

    def save_excel(self, year: int, target: Path) -> None:
        """Write the workbook; a refusal is shown."""
        desk, today = self._workplace.desk, self._workplace.today()
        try:
            written = books.save_as(desk.do(register_papers.register_workbook, year, today), target)
        except Refusal as refusal:
            self.box = show_refusal(self._parent, refusal)
            return
        self._workplace.prefs.remember_folder(_FOLDER, written.parent)
        self.box = show_note(
            self._parent, self.tr("Đã lưu tệp {name}.").format(name=written.name), str(written)
        )
