"""Việc với một dòng trong sổ: the buttons above the list and what each needs."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QPushButton, QWidget

from app.dialogs.form_dialog import FormDialog
from app.dialogs.number_dialog import NumberDialog
from app.dialogs.reason_dialog import ReasonDialog
from app.dialogs.register_line_dialog import OtherDocumentDialog, RegisterLineDialog
from app.dialogs.register_number_dialog import RegisterNumberDialog
from app.dialogs.register_paper_dialog import RegisterPaperDialog
from app.dialogs.reserve_dialog import ReserveDialog
from app.rules.document import DocumentKind
from app.rules.errors import Refusal
from app.rules.outgoing import LineState
from app.rules.paper_source import Source
from app.services import awards, document_entry
from app.services.document_register import RegisterLine
from app.views.document_files import DocumentFiles
from app.widgets.buttons import button
from app.widgets.messages import show_refusal
from app.widgets.workplace import Workplace


class DocumentActions(QWidget):
    """Buttons for the chosen line; each is grey where it makes no sense.

    Signals:
        done: id of the line that was entered or changed.
    """

    done = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._page = workplace, parent
        self._line: RegisterLine | None = None
        self.files = DocumentFiles(workplace, parent)
        self.dialog: QDialog | None = None
        self.box: QMessageBox | None = None
        self.give = button(self.tr("Ghi số và ngày…"), "check")
        self.show_paper = button(self.tr("Xem và in"), "eye")
        self.keep = button(self.tr("Lưu bản vào sổ"), "save")
        self.remake = button(self.tr("Làm lại"), "refresh-cw")
        self.edit = button(self.tr("Sửa…"), "pencil")
        self.cancel = button(self.tr("Hủy…"), "x")
        self._build()
        self.show_line(None)

    def show_line(self, line: RegisterLine | None, *, stale: bool = False) -> None:
        """Offer what can be done with a line."""
        self._line = line
        alive = line is not None and line.state is not LineState.CANCELLED
        source = line.source if line is not None else None
        self.give.setEnabled(alive)
        self.edit.setEnabled(alive)
        self.cancel.setEnabled(alive)
        self.show_paper.setEnabled(source is not None)
        self.keep.setEnabled(alive and source is not None)
        self.remake.setEnabled(alive and stale)

    def enter_paper(self) -> None:
        """Enter a paper of the program."""
        self._open(RegisterPaperDialog(self._workplace, self._page))

    def enter_other(self) -> None:
        """Enter a document made elsewhere."""
        self._open(OtherDocumentDialog(self._workplace, None, self._page))

    def reserve(self) -> None:
        """Keep numbers."""
        self._open(ReserveDialog(self._workplace, self._page))

    def give_number(self) -> None:
        """Ask for number and day; a kept number asks for the document it was kept for."""
        line = self._line
        if line is None:
            return
        if line.state is LineState.RESERVED:
            self._open(OtherDocumentDialog(self._workplace, line, self._page))
        elif line.kind is DocumentKind.AWARD_DECISION and line.number is None and line.source:
            self._number_decision(line.source, line.id)
        else:
            self._open(RegisterNumberDialog(self._workplace, line, self._page))

    def open_paper(self) -> None:
        """Show the document of the line."""
        source = self._source()
        if source is not None:
            self.files.open_paper(source)

    def keep_paper(self) -> None:
        """Keep the document as it is now."""
        source = self._source()
        if source is not None:
            self.files.keep(source)

    def edit_line(self) -> None:
        """Change what the line says."""
        if self._line is not None:
            self._open(RegisterLineDialog(self._workplace, self._line, self._page))

    def cancel_line(self) -> None:
        """Ask why, then cancel the line."""
        line, workplace = self._line, self._workplace
        if line is None:
            return
        note = self.tr("Số của dòng này vẫn giữ trong sổ và không cấp lại cho văn bản khác.")

        def cancelled(reason: str) -> object:
            return workplace.desk.do(document_entry.cancel, line.id, reason, workplace.now()).id

        title = self.tr("Hủy văn bản {number}").format(number=line.number_and_symbol.strip())
        self._open(ReasonDialog(title, note, cancelled, self._page))

    def _number_decision(self, source: Source, line_id: int) -> None:
        try:
            row = self._workplace.desk.do(awards.decision_detail, source.id).row
        except Refusal as refusal:
            self.box = show_refusal(self._page, refusal)
            return
        dialog = NumberDialog(self._workplace, row, self._page)
        dialog.saved.connect(lambda _id: self.done.emit(line_id))
        self.dialog = dialog
        dialog.open()

    def _open(self, dialog: FormDialog) -> None:
        dialog.saved.connect(self._on_saved)
        self.dialog = dialog
        dialog.open()

    def _on_saved(self, line_id: object) -> None:
        if isinstance(line_id, int):
            self.done.emit(line_id)

    def _source(self) -> Source | None:
        return self._line.source if self._line is not None else None

    def _build(self) -> None:
        pairs: tuple[tuple[QPushButton, Callable[[], None], str], ...] = (
            (self.give, self.give_number, "Ctrl+G"),
            (self.show_paper, self.open_paper, "Ctrl+P"),
            (self.keep, self.keep_paper, "Ctrl+S"),
            (self.remake, self.keep_paper, "Ctrl+R"),
            (self.edit, self.edit_line, "F2"),
            (self.cancel, self.cancel_line, "Ctrl+Delete"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for push, slot, keys in pairs:
            push.setShortcut(keys)
            push.setToolTip(self.tr("{text} ({keys})").format(text=push.text(), keys=keys))
            push.clicked.connect(slot)
            row.addWidget(push)
        row.addStretch(1)
