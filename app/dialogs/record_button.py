"""Lưu vào sổ: the button of the preview that enters a paper and keeps it with its files."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QWidget
from shiboken6 import isValid

from app.dialogs.keeping import keep_paper
from app.rules.errors import Refusal
from app.services import document_papers
from app.services.kept_papers import KeptVersion
from app.services.papers import Paper
from app.widgets.buttons import button
from app.widgets.messages import show_note, show_refusal
from app.widgets.workplace import Workplace


class RecordButton(QWidget):
    """Is there for papers that can be made again; others have no place in the register.

    Signals:
        kept: the version that was kept.
    """

    kept = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._paper: Paper | None = None
        self.box: QMessageBox | None = None
        self.button = button(self.tr("Lưu &vào sổ"), "save")
        self.button.setToolTip(
            self.tr("Giữ tệp Word và PDF đúng như lúc này; văn bản có số thì vào sổ văn bản đi")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.button.clicked.connect(self.keep)

    def show_paper(self, paper: Paper) -> None:
        """Say which paper the button is about."""
        self._paper = paper
        self.setVisible(paper.source is not None)

    def keep(self) -> None:
        """Enter the paper if it has a number to get, then keep it."""
        paper, workplace = self._paper, self._workplace
        if paper is None or paper.source is None:
            return
        try:
            workplace.desk.do(document_papers.enter_once, paper, workplace.now())
        except Refusal as refusal:
            self.box = show_refusal(self, refusal)
            return
        keep_paper(workplace, paper.source, self._on_kept, self._on_refused)

    def _on_kept(self, kept: KeptVersion) -> None:
        if not isValid(self):  # the preview was closed while the files were written
            return
        where = self.tr("Đã lưu “{title}”.").format(title=kept.title)
        if kept.document_id is not None:
            where = self.tr("Đã lưu “{title}” vào sổ văn bản đi.").format(title=kept.title)
        if kept.document_id is None:
            self.box = show_note(self.window(), where)
        else:
            self.box = show_note(self.window(), where, self.tr("Xem bản đã lưu ở mục Văn bản."))
        self.kept.emit(kept)

    def _on_refused(self, refusal: Refusal) -> None:
        if not isValid(self):
            return
        self.box = show_refusal(self.window(), refusal)
