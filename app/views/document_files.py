"""Tệp của sổ văn bản: papers looked at and kept, kept versions opened, the register as Excel."""

from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from app.dialogs.book_saving import BookSaving, BookWish
from app.dialogs.keeping import keep_paper
from app.dialogs.paper_dialog import PaperDialog
from app.rules.document import DocumentKind
from app.rules.errors import Refusal
from app.rules.paper_source import Of, Source
from app.services import files, kept_papers, paper_catalogue, register_papers
from app.services.kept_papers import KeptVersion
from app.services.papers import PaperFormat
from app.widgets.messages import show_note, show_refusal
from app.widgets.workplace import Workplace


class DocumentFiles(QObject):
    """Makes, keeps and opens the papers of the register for the page Văn bản."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._parent = workplace, parent
        self._folder = QTemporaryDir()
        self.dialog: QDialog | None = None
        self.box: QMessageBox | None = None
        self.saving = BookSaving(workplace, parent)

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
        self.saving.ask_where(self.excel_wish(year), self.tr("Lưu sổ văn bản đi"))

    def excel_wish(self, year: int) -> BookWish:
        """Return the register of a year as a workbook to be saved."""
        desk, today = self._workplace.desk, self._workplace.today()
        return BookWish(
            f"so-van-ban-di-{year}",
            lambda: desk.do(register_papers.register_workbook, year, today),
        )
