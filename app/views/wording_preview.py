"""Xem trước lời văn: a paper with the sentence that is being typed, made on the worker."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import Refusal
from app.services import sample_papers
from app.services.wording_books import WordingBook
from app.services.wordings import OwnTexts
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.jobs import Job
from app.widgets.messages import label, said
from app.widgets.pdf_pages import PdfPages
from app.widgets.theme import GAP_8, style
from app.widgets.workplace import Workplace

REFRESH_AFTER_MS = 400
_Made = tuple[bytes, bool]


class WordingPreview(QWidget):
    """The pages of a paper, made again a moment after the last key.

    Signals:
        refreshed: new pages are shown.
    """

    refreshed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.kind = ChoiceBox()
        self.note = QLabel()
        self.pages = PdfPages()
        self._own: OwnTexts = {}
        self._wanted = 0
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_AFTER_MS)
        self._timer.timeout.connect(self._make)
        self._build()
        self.kind.edited.connect(self._make)

    def show_book(self, book: WordingBook, own: OwnTexts) -> None:
        """Show the papers of a file of sentences, from the first page."""
        kinds = sample_papers.kinds_to_show(book)
        self.kind.set_choices([Choice(kind, label(DOCUMENT_TYPES[kind].title)) for kind in kinds])
        if self.kind.value() not in kinds:
            self.kind.set_value(kinds[0] if kinds else None)
        self.kind.setVisible(len(kinds) > 1)
        self.pages.hide()  # another paper's pages are not this one's
        self.pages.verticalScrollBar().setValue(0)
        self._own = own
        self._make()

    def show_words(self, own: OwnTexts) -> None:
        """Make the paper again with these sentences, once the clerk stops typing."""
        if own != self._own:
            self._own = own
            self._timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _build(self) -> None:
        style(self.note, "hint")
        self.note.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(GAP_8)
        head.addWidget(self.note, 1)
        head.addWidget(self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        self.kind.setMinimumWidth(200)

    def _make(self) -> None:
        self._timer.stop()
        kind = self.kind.value()
        self._wanted += 1
        if not isinstance(kind, DocumentKind):
            self.note.setText(self.tr("Lời văn này không có văn bản để xem trước."))
            return
        if self._job is not None:
            self._job.drop()
        wanted, own, today = self._wanted, self._own, self._workplace.today()
        desk = self._workplace.desk
        self.note.setText(self.tr("Đang lập bản xem trước; lần đầu có thể mất vài giây…"))

        def work() -> _Made:
            paper = desk.do(sample_papers.newest_paper, kind, own, today)
            made = paper or sample_papers.sample_paper(kind, own)
            return made.pdf(), paper is not None

        self._job = self._workplace.bench.start(
            work,
            lambda made: self._show(wanted, *made),
            lambda error: self._fail(wanted, error),
        )

    def _show(self, wanted: int, data: bytes, real: bool) -> None:
        if wanted != self._wanted:
            return
        bar = self.pages.verticalScrollBar()
        at = bar.value()
        self.pages.show()
        self.pages.show_pdf(data)
        bar.setValue(at)
        self.note.setText(
            self.tr("Xem trước bằng hồ sơ mới nhất của cơ quan.")
            if real
            else self.tr("Xem trước bằng dữ liệu mẫu.")
        )
        self.refreshed.emit()

    def _fail(self, wanted: int, error: BaseException) -> None:
        if not isinstance(error, Refusal):
            raise error
        if wanted == self._wanted:
            self.note.setText(said(error))
