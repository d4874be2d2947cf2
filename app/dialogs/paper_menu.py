"""Văn bản: the papers that can be made of one record, each opened in the preview."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from app.dialogs.paper_dialog import PaperDialog
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import Refusal
from app.rules.paper_source import Source
from app.services import paper_catalogue
from app.widgets.messages import label, show_refusal
from app.widgets.workplace import Workplace

IDEA_PAPERS = (
    DocumentKind.RECEIPT,
    DocumentKind.SUPPLEMENT_REQUEST,
    DocumentKind.NOTICE,
    DocumentKind.PILOT_DECISION,
    DocumentKind.PILOT_FOLLOW_UP,
    DocumentKind.ADOPTION_CONFIRMATION,
    DocumentKind.REFERRAL,
    DocumentKind.PERSONAL_DATA_SHEET,
)
PERIOD_PAPERS = (DocumentKind.CONSOLIDATED_TABLE, DocumentKind.REMINDER)


class PaperMenu(QMenu):
    """A line for each kind of paper; choosing one makes it from the records as they are."""

    def __init__(
        self, workplace: Workplace, kinds: Sequence[DocumentKind], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._key = ""
        self.dialog: PaperDialog | None = None
        for kind in kinds:
            action = self.addAction(label(DOCUMENT_TYPES[kind].title))
            action.triggered.connect(lambda _on=False, kind=kind: self.open_paper(kind))

    def set_record(self, key: str) -> None:
        """Say which record the papers are of: an id, or the code of a period."""
        self._key = key

    def open_paper(self, kind: DocumentKind) -> None:
        """Show a paper; why it cannot be made yet is said."""
        source = Source(kind, paper_catalogue.of_kind(kind).of, self._key)
        window = self.parentWidget()
        try:
            paper = self._workplace.desk.do(paper_catalogue.make, source, self._workplace.today())
        except Refusal as refusal:
            show_refusal(window, refusal)
            return
        self.dialog = PaperDialog(self._workplace, [paper], window)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()
