"""Sửa ý tưởng: the intake page over an idea of the register; number and history stay."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.errors import InvalidForm, Refusal
from app.rules.idea import missing_parts
from app.services import idea_records, intake
from app.views.completeness import Completeness
from app.views.draft_keeper import DraftKeeper, read_writing
from app.views.draft_offer import DraftOffer
from app.views.intake_checks import office_choices, wrong_boxes
from app.views.intake_page import IntakePage
from app.widgets.buttons import button
from app.widgets.messages import ask, show_refusal
from app.widgets.page_header import PageHeader
from app.widgets.theme import GAP_12, GAP_16, GAP_24
from app.widgets.toast import Toast
from app.widgets.workplace import Workplace
from app.widgets.writing import Writing


class IdeaEditView(QWidget):
    """Corrects the facts of one idea.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    help_page: ClassVar[str] = "intake"
    shows: ClassVar[set[str]] = set()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.idea_id = 0
        self._opened: Writing = {}
        self.header = PageHeader(self.tr("Sửa ý tưởng"))
        self.leave_button = button(self.tr("Bỏ thay đổi"), "undo-2")
        self.save_button = button(self.tr("Lưu (Ctrl+Enter)"), "save", "primary")
        self.offer = DraftOffer()
        self.page = IntakePage(workplace.today())
        self.side = Completeness(self._keys())
        self.toast = Toast(self)
        self.keeper = DraftKeeper(workplace, self.page.writing, self)
        self._build()
        self._connect()

    def show_record(self, idea_id: int) -> None:
        """Show an idea to be corrected; changes of an earlier sitting are offered."""
        self.keeper.keep_now()
        self.idea_id = idea_id
        self.keeper.begin(f"idea:{idea_id}")
        self.reload()
        draft = self.keeper.found()
        self.offer.hide()
        self.page.setEnabled(draft is None)
        self.setFocusProxy(self.page if draft is None else self.offer.take)
        if draft is not None:
            self.offer.offer(draft.saved_at)

    def reload(self) -> None:
        """Show the idea as the register has it."""
        if not self.idea_id:
            return
        try:
            detail = self._workplace.desk.do(idea_records.idea_detail, self.idea_id)
        except Refusal as refusal:
            show_refusal(self, refusal)
            return
        self.page.set_choices(self._workplace.desk.do(office_choices, detail.facts))
        self.page.set_value(detail.facts)
        self._opened = self.page.writing()
        self.header.set_title(self.tr("Sửa {number}").format(number=detail.number_text))
        self.header.set_subtitle(detail.facts.title)
        self.side.show_missing(detail.missing)
        self.side.say_draft("")
        self.page.go_to(self.page.boxes.source)

    def save(self) -> None:
        """Write the corrections into the register, or say beside the boxes what is wrong."""
        draft = self.page.value()
        wrong = wrong_boxes(self.page, draft, self._workplace.today())
        if wrong:
            self.page.show_errors(wrong)
            return
        self.keeper.forget_changes()
        try:
            self._workplace.desk.do(
                intake.change_from_form,
                self.keeper.form,
                self.idea_id,
                draft,
                self._workplace.now(),
            )
        except InvalidForm as invalid:
            self.keeper.on_edited()
            self.page.show_errors(invalid.wrong)
        except Refusal as refusal:
            self.keeper.on_edited()
            show_refusal(self, refusal)
        else:
            self.go.emit("idea", self.idea_id)

    def leave(self) -> None:
        """Go back to the record without the changes, asking when there are any."""
        if self.page.writing() == self._opened:
            self._leave()
            return
        ask(
            self,
            self.tr("Bỏ những gì vừa sửa?"),
            self.tr("Bỏ thay đổi"),
            self._leave,
            self.tr("Ý tưởng trong sổ giữ nguyên như trước khi sửa."),
            danger=True,
        )

    def can_leave(self) -> bool:
        """Keep what is typed; leaving never loses anything."""
        self.keeper.keep_now()
        return True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.keeper.keep_now()
        super().hideEvent(event)

    def _build(self) -> None:
        self.header.add(self.leave_button)
        self.header.add(self.save_button)
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
        leaving = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leaving.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leaving.activated.connect(self._on_escape)
        self.leave_button.clicked.connect(self.leave)
        self.save_button.clicked.connect(self.save)
        self.page.save_asked.connect(self.save)
        self.page.edited.connect(self._on_edited)
        self.side.wanted.connect(self.page.go_to_name)
        self.offer.taken.connect(self._on_draft_taken)
        self.offer.dropped.connect(self._on_draft_dropped)
        self.keeper.kept.connect(
            lambda: self.side.say_draft(self.tr("Đã giữ thay đổi đang nhập; chưa ghi vào sổ."))
        )
        self.keeper.not_kept.connect(lambda why: self.side.say_draft(why, wrong=True))

    def _keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Enter, Tab"), self.tr("ô tiếp theo")),
            (self.tr("Ctrl+T"), self.tr("thêm tác giả")),
            (self.tr("Ctrl+Shift+T"), self.tr("bỏ tác giả đang nhập")),
            (self.tr("Ctrl+Enter"), self.tr("lưu thay đổi")),
            (self.tr("Esc"), self.tr("về hồ sơ, giữ bản nháp")),
        ]

    def _on_edited(self) -> None:
        self.side.show_missing(missing_parts(self.page.value()))
        self.keeper.on_edited()

    def _leave(self) -> None:
        self.keeper.drop()
        self.go.emit("idea", self.idea_id)

    def _on_escape(self) -> None:
        self.keeper.keep_now()
        self.go.emit("idea", self.idea_id)

    def _on_draft_taken(self) -> None:
        draft = self.keeper.found()
        self._end_offer()
        if draft is not None:
            self.page.put_writing(read_writing(draft.content))
            self.side.show_missing(missing_parts(self.page.value()))

    def _on_draft_dropped(self) -> None:
        draft = self.keeper.found()
        self.keeper.drop()
        self._end_offer()
        if draft is not None:
            writing = read_writing(draft.content)
            self.toast.say(self.tr("Đã bỏ bản nháp."), lambda: self._put_back(writing))

    def _put_back(self, writing: Writing) -> None:
        self.page.put_writing(writing)
        self.keeper.keep()

    def _end_offer(self) -> None:
        self.offer.hide()
        self.page.setEnabled(True)
        self.setFocusProxy(self.page)
        self.page.go_to(self.page.boxes.title)
