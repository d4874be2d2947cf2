"""Tiếp nhận ý tưởng: the intake page, saved as it is typed, one form after the other."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.paper_dialog import PaperDialog
from app.dialogs.paper_menu import PaperMenu
from app.rules.document import DocumentKind
from app.rules.errors import InvalidForm, Refusal
from app.rules.idea import IdeaDraft, missing_parts
from app.services import intake, receipts
from app.services.intake import ReceivedIdea
from app.views.completeness import Completeness
from app.views.draft_keeper import DraftKeeper, read_writing
from app.views.draft_offer import DraftOffer
from app.views.intake_checks import office_choices, wrong_boxes
from app.views.intake_files import IntakeFiles
from app.views.intake_page import IntakePage, kept_for_next
from app.widgets.buttons import button
from app.widgets.messages import show_refusal
from app.widgets.page_header import PageHeader
from app.widgets.theme import GAP_12, GAP_16, GAP_24
from app.widgets.toast import Toast
from app.widgets.workplace import Workplace

FORM = "intake"


class IntakeView(QWidget):
    """A page for new ideas; Ctrl+Enter saves and opens the next empty form.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    help_page: ClassVar[str] = "intake"
    shows: ClassVar[set[str]] = {"Unit", "Field", "AuthorGroup"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = True
        self._begun = False
        self.last: ReceivedIdea | None = None
        self.dialog: PaperDialog | None = None
        self.header = PageHeader(self.tr("Tiếp nhận ý tưởng"))
        self.save_button = button(self.tr("Lưu, nhập tiếp (Ctrl+Enter)"), "save", "primary")
        self.print_button = button(self.tr("Lưu, in phiếu (Ctrl+P)"), "printer")
        self.empty_button = button(self.tr("Xóa trắng phiếu"), "x")
        self.form_button = button(self.tr("In mẫu phiếu"), "file-text")
        self.form = PaperMenu(workplace, (DocumentKind.PROPOSAL_FORM,), self)
        self.offer = DraftOffer()
        self.page = IntakePage(workplace.today())
        self.files = IntakeFiles(workplace)
        self.side = Completeness(self._keys())
        self.toast = Toast(self)
        self.keeper = DraftKeeper(workplace, self.writing, self)
        self._due_typed = False
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read again what the boxes offer; what is typed stays."""
        self._stale = False
        self.page.set_choices(self._workplace.desk.do(office_choices, self.page.value()))
        if not self._begun:
            self._begin()

    def new_record(self) -> None:
        """Put the cursor where a new idea begins; what is typed stays."""
        self.page.go_to(self.page.boxes.source)

    def save(self, *, then_print: bool = False) -> None:
        """Enter the idea in the register, or say beside the boxes what is wrong."""
        draft = self.page.value()
        wrong = wrong_boxes(self.page, draft, self._workplace.today())
        if wrong:
            self.page.show_errors(wrong)
            return
        try:
            done = self._workplace.desk.do(
                intake.receive_from_form, FORM, draft, self._workplace.now(), self.files.value()
            )
        except Refusal as refusal:
            self._on_refused(refusal)
            return
        self.keeper.forget_changes()
        self.last = done
        fresh = self._workplace.desk.do(intake.new_draft, draft.received_on)
        self._show_empty(kept_for_next(draft, fresh))
        self.toast.say(
            self.tr("Đã lưu {number}: {title}").format(number=done.number_text, title=done.title),
            lambda: self.go.emit("idea", done.id),
            self.tr("Xem hồ sơ"),
        )
        if then_print:
            self.print_receipt(done.id)

    def print_receipt(self, idea_id: int) -> None:
        """Show the receipt, ready to be printed."""
        try:
            paper = self._workplace.desk.do(
                receipts.receipt_paper, idea_id, self._workplace.today()
            )
        except Refusal as refusal:
            show_refusal(self, refusal)
            return
        self.dialog = PaperDialog(self._workplace, [paper], self)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def can_leave(self) -> bool:
        """Keep what is typed; leaving never loses anything."""
        self.keeper.keep_now()
        return True

    def writing(self) -> dict[str, object]:
        """Return everything that is typed, fit for a draft."""
        files, typed = self.files.writing(), self._due_typed
        return {**self.page.writing(), "files": files, "due_typed": typed}

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.keeper.keep_now()
        super().hideEvent(event)

    def _build(self) -> None:
        for push in (self.form_button, self.empty_button, self.print_button, self.save_button):
            self.header.add(push)
        body = self.page.boxes.body
        body.section(self.tr("Tệp kèm theo"), self.tr("Mỗi tệp nhiều nhất 25 MB."))
        self.page.add_end(self.files)
        row = QHBoxLayout()
        row.setSpacing(GAP_16)
        row.addWidget(self.page, 1)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self.header)
        column.addWidget(self.offer)
        column.addLayout(row, 1)
        self.setFocusProxy(self.page)

    def _connect(self) -> None:
        self.save_button.clicked.connect(lambda: self.save())
        self.print_button.clicked.connect(lambda: self.save(then_print=True))
        self.empty_button.clicked.connect(self._on_empty)
        self.form_button.clicked.connect(lambda: self.form.open_paper(DocumentKind.PROPOSAL_FORM))
        printing = QShortcut(QKeySequence("Ctrl+P"), self)
        printing.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        printing.activated.connect(lambda: self.save(then_print=True))
        self.page.save_asked.connect(self.save)
        self.page.edited.connect(self._on_edited)
        self.page.received_on_edited.connect(self._on_received_on)
        self.page.boxes.answer_due.edited.connect(self._on_due_typed)
        self.files.edited.connect(self.keeper.on_edited)
        self.side.wanted.connect(self.page.go_to_name)
        self.offer.taken.connect(self._on_draft_taken)
        self.offer.dropped.connect(self._on_draft_dropped)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.not_kept.connect(lambda why: self.side.say_draft(why, wrong=True))
        self._workplace.desk.changed.connect(self._on_changed)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Enter, Tab"), self.tr("ô tiếp theo")),
            (self.tr("Ctrl+T"), self.tr("thêm tác giả")),
            (self.tr("Ctrl+Shift+T"), self.tr("bỏ tác giả đang nhập")),
            (self.tr("Ctrl+E"), self.tr("chia đều tỷ lệ")),
            (self.tr("Ctrl+Enter"), self.tr("lưu, nhập phiếu tiếp")),
            (self.tr("Ctrl+P"), self.tr("lưu, in phiếu tiếp nhận")),
        ]

    def _begin(self) -> None:
        self._begun = True
        self.keeper.begin(FORM)
        fresh = self._workplace.desk.do(intake.new_draft, self._workplace.today())
        self._show_empty(fresh)
        self.page.go_to(self.page.boxes.source)
        draft = self.keeper.found()
        if draft is not None:
            self.page.setEnabled(False)
            self.setFocusProxy(self.offer.take)
            self.offer.offer(draft.saved_at)

    def _show_empty(self, draft: IdeaDraft) -> None:
        self._due_typed = False
        self.page.set_value(draft)
        self.files.set_value(())
        self._show_missing()
        self.side.say_draft(self.tr("Những gì gõ vào được giữ lại ngay."))
        self.page.go_to(self.page.authors.rows[0].name)

    def _show_missing(self) -> None:
        self.side.show_missing(missing_parts(self.page.value()))

    def _on_edited(self) -> None:
        self._show_missing()
        self.keeper.on_edited()

    def _on_kept(self) -> None:
        now = self._workplace.now()
        text = self.tr("Đã giữ bản nháp lúc {time}.").format(time=f"{now:%H:%M:%S}")
        self.side.say_draft(text)

    def _on_received_on(self) -> None:
        day = self.page.boxes.received_on.value()
        if day is not None and not self._due_typed:
            self.page.boxes.answer_due.set_value(self._workplace.desk.do(intake.answer_due, day))

    def _on_due_typed(self) -> None:
        self._due_typed = True

    def _on_draft_taken(self) -> None:
        draft = self.keeper.found()
        self._end_offer()
        if draft is not None:
            self._put(read_writing(draft.content))

    def _put(self, writing: dict[str, object]) -> None:
        self.page.put_writing(writing)
        self.files.put_writing(writing.get("files"))
        self._due_typed = bool(writing.get("due_typed"))
        self._show_missing()

    def _on_draft_dropped(self) -> None:
        self._end_offer()
        draft = self.keeper.found()
        self._drop(read_writing(draft.content) if draft else {})

    def _on_empty(self) -> None:
        """Clear the form; the way back is offered for some seconds."""
        writing = self.writing()
        self._end_offer()
        fresh = self._workplace.desk.do(intake.new_draft, self._workplace.today())
        self._show_empty(fresh)
        self._drop(writing)

    def _drop(self, writing: dict[str, object]) -> None:
        self.keeper.drop()

        def back() -> None:
            self._put(writing)
            self.keeper.keep()

        self.toast.say(self.tr("Đã bỏ bản nháp."), back)

    def _end_offer(self) -> None:
        self.offer.hide()
        self.page.setEnabled(True)
        self.setFocusProxy(self.page)
        self.page.go_to(self.page.authors.rows[0].name)

    def _on_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, InvalidForm):
            self.page.show_errors(refusal.wrong)
        else:
            self.keeper.on_edited()
            show_refusal(self, refusal)

    def _on_changed(self, tables: set[str]) -> None:
        if tables & self.shows:
            self._stale = True
            if self.isVisible():
                self.reload()
