"""Xem trước và in: one or several documents as they will be on paper."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.form_report_dialog import FormReportDialog
from app.dialogs.opened_copy import hand_over, write_copy
from app.dialogs.paper_check import check_form
from app.dialogs.record_button import RecordButton
from app.rules.errors import Refusal
from app.services import files, own_templates
from app.services.papers import Paper, PaperFormat, save_as
from app.widgets.buttons import button
from app.widgets.messages import show_note, show_refusal
from app.widgets.paper_ribbon import PaperRibbon
from app.widgets.pdf_preview import PdfPreview
from app.widgets.theme import GAP_12, style
from app.widgets.workplace import Workplace

_LIST_WIDTH = 260
_FOLDER = "papers"


class PaperDialog(QDialog):
    """Shows papers page by page; prints them, saves them as Word or PDF.

    Signals:
        saved: where a file was written.
    """

    saved = Signal(Path)

    def __init__(
        self, workplace: Workplace, papers: Sequence[Paper], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._papers = tuple(papers)
        self.names = QListWidget()
        self.preview = PdfPreview()
        self.ribbon = PaperRibbon()
        self.own = button(self.tr("Word theo &mẫu riêng…"), "file-type")
        self.own_note = QLabel(self.tr("Mẫu riêng của cơ quan, chỉ xuất Word."))
        self.record = RecordButton(workplace)
        self.file_dialog: QFileDialog | None = None
        self.report: FormReportDialog | None = None
        self._template: bytes | None = None
        self._closed = False  # what is still being laid out then is not waited for
        self._build()
        self.finished.connect(self._on_finished)
        self.names.currentRowChanged.connect(self._on_row)
        self.preview.word_asked.connect(lambda: self.ask_where(PaperFormat.WORD))
        self.preview.open_asked.connect(self.open_in_word)
        self.preview.pdf_asked.connect(lambda: self.ask_where(PaperFormat.PDF))
        self.preview.check_asked.connect(self.check_form)
        self.own.clicked.connect(self.ask_where_own)
        self.names.setCurrentRow(0)

    @property
    def paper(self) -> Paper:
        """The paper that is shown."""
        return self._papers[max(0, self.names.currentRow())]

    def ask_where(self, kind: PaperFormat) -> None:
        """Let the clerk choose a file, then write the paper there."""
        folder = self._workplace.prefs.folder(_FOLDER)
        what = (
            self.tr("Tài liệu Word (*.docx)")
            if kind is PaperFormat.WORD
            else self.tr("Tệp PDF (*.pdf)")
        )
        dialog = QFileDialog(self, self.tr("Lưu văn bản"), str(folder), what)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{self.paper.name}.{kind.value}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name), kind))
        self.file_dialog = dialog
        dialog.open()

    def save_to(self, target: Path, kind: PaperFormat) -> None:
        """Write the paper on the worker; a refusal is shown and the dialog stays open."""
        paper = self.paper
        self._write(lambda: save_as(paper, target, kind), self._on_saved)

    def _on_saved(self, written: Path) -> None:
        self._workplace.prefs.remember_folder(_FOLDER, written.parent)
        self.saved.emit(written)
        show_note(self, self.tr("Đã lưu tệp {name}.").format(name=written.name), str(written))

    def ask_where_own(self) -> None:
        """Let the clerk choose a file for the paper in the office's own template."""
        self.ask_where(PaperFormat.WORD)
        dialog = self.file_dialog
        if dialog is not None:
            dialog.selectFile(f"{self.paper.name}-mau-rieng.docx")
            dialog.fileSelected.disconnect()
            dialog.fileSelected.connect(lambda name: self.save_own(Path(name)))

    def save_own(self, target: Path) -> None:
        """Write the paper in the office's own template; a refusal is shown."""
        if self._template is None:
            return
        try:
            files.write(target, own_templates.filled(self._template, self.paper))
        except Refusal as refusal:
            show_refusal(self, refusal)
            return
        self._workplace.prefs.remember_folder(_FOLDER, target.parent)
        self.saved.emit(target)
        show_note(self, self.tr("Đã lưu tệp {name}.").format(name=target.name), str(target))

    def open_in_word(self) -> None:
        """Write a copy where papers were saved last and let Word open it."""
        paper, folder = self.paper, self._workplace.prefs.folder(_FOLDER)
        self._write(lambda: write_copy(paper, folder), self._on_copied)

    def _on_copied(self, written: Path) -> None:
        self.saved.emit(written)
        if not hand_over(written):
            said = self.tr("Đã lưu tệp {name} nhưng máy này chưa có chương trình mở tệp Word.")
            show_note(self, said.format(name=written.name), str(written))

    def _write(self, work: Callable[[], Path], on_done: Callable[[Path], None]) -> None:
        """Write a file while the window stays alive; it is told of unless the dialog was closed."""
        self.setCursor(Qt.CursorShape.BusyCursor)

        def done(written: Path) -> None:
            if not self._closed:
                self.unsetCursor()
                on_done(written)

        self._workplace.bench.start(work, done, self._on_failed)

    def check_form(self) -> None:
        """Show whether the form of the paper is right."""
        check_form(self._workplace, self.paper, self, self._on_checked)

    def _on_checked(self, report: FormReportDialog) -> None:
        self.report = report

    def _build(self) -> None:
        self.setWindowTitle(self._papers[0].title)
        self.names.addItems([paper.title for paper in self._papers])
        self.names.setFixedWidth(_LIST_WIDTH)
        self.names.setVisible(len(self._papers) > 1)
        self.names.setWordWrap(True)
        self.names.setAccessibleName(self.tr("Danh sách văn bản"))
        row = QHBoxLayout()
        row.setSpacing(GAP_12)
        row.addWidget(self.names)
        row.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.ribbon)
        column.addLayout(row, 1)
        own = QHBoxLayout()
        own.setSpacing(GAP_12)
        own.addWidget(self.own)
        own.addWidget(self.own_note, 1)
        own.addStretch(1)
        own.addWidget(self.record)
        style(self.own_note, "hint")
        column.addLayout(own)
        self.resize(1100, 720)
        self.preview.offer(check=True)
        self.preview.setFocus()

    def _on_row(self, row: int) -> None:
        if row < 0:
            return
        paper = self._papers[row]
        self.setWindowTitle(paper.title)
        self.ribbon.show_marks(draft=paper.draft, stale=paper.stale)
        self.record.show_paper(paper)
        self._offer_own(paper)
        self.setCursor(Qt.CursorShape.BusyCursor)
        self._workplace.bench.start(
            paper.pdf,
            lambda data: self._on_laid_out(paper, data),
            self._on_failed,
        )

    def _offer_own(self, paper: Paper) -> None:
        """Offer the office's own template where one is in use for this kind of paper."""
        self._template = None
        if paper.source is not None:
            kind = paper.source.kind
            self._template = self._workplace.desk.do(own_templates.in_use, kind)
        self.own.setVisible(self._template is not None)
        self.own_note.setVisible(self._template is not None)

    def _on_finished(self) -> None:
        self._closed = True

    def _on_laid_out(self, paper: Paper, data: bytes) -> None:
        if self._closed:
            return
        self.unsetCursor()
        if paper is self.paper:
            self.preview.show_pdf(data)

    def _on_failed(self, error: BaseException) -> None:
        if self._closed:
            return
        self.unsetCursor()
        if not isinstance(error, Refusal):
            raise error
        show_refusal(self, error)
