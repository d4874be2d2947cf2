"""Hồ sơ ý tưởng: facts, authors, life, files, and what can be done next."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.journal_dialog import IdeaJournalDialog
from app.dialogs.kept_files import IdeaFiles
from app.dialogs.move_dialog import AskedMove
from app.dialogs.paper_menu import IDEA_PAPERS, PaperMenu
from app.dialogs.step_dialogs import step_dialog
from app.dialogs.undo_move_dialog import UndoMoveDialog
from app.rules.errors import Refusal
from app.rules.idea import IdeaState
from app.rules.moves import STATE_LABELS
from app.services import idea_follow_up, idea_records, life
from app.services.attachments import FileContent
from app.services.idea_records import IdeaDetail, LinkedIdea
from app.services.life import NextStep
from app.views.idea_authors import IdeaAuthors
from app.views.idea_facts import FactCard, IdeaFacts
from app.views.idea_follow_up import IdeaFollowUp
from app.views.idea_history import IdeaHistory
from app.views.idea_steps import IdeaSteps
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.messages import label, said, show_refusal
from app.widgets.page_header import PageHeader
from app.widgets.scroll import scrolled
from app.widgets.status_badge import StatusBadge, tone_of
from app.widgets.steps_row import StepsRow
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24, style
from app.widgets.toast import Toast
from app.widgets.workplace import Workplace


class IdeaView(QWidget):
    """The record of one idea.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    help_page: ClassVar[str] = "ideas"
    shows: ClassVar[set[str]] = {
        "Idea",
        "IdeaEvent",
        "IdeaField",
        "Author",
        "Adoption",
        "Attachment",
        "Unit",
        "AgendaItem",
        "Session",
        "SupportTask",
        "Pilot",
        "PilotMeasure",
        "Replication",
        "Referral",
        "AuthorAnswer",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = False
        self.idea_id = 0
        self.detail: IdeaDetail | None = None
        self.next: tuple[NextStep, ...] = ()
        self.move_dialog: QDialog | None = None
        self.undo_dialog: UndoMoveDialog | None = None
        self._words = IdeaFacts(self)
        self._step_words = IdeaSteps(self)
        self.header = PageHeader("")
        self.badge = StatusBadge("", parent=self)
        self.edit_button = button(self.tr("Sửa"), "pencil")
        self.papers_button = button(self.tr("Văn bản"), "file-text")
        self.papers = PaperMenu(workplace, IDEA_PAPERS, self)
        self.papers_button.setMenu(self.papers)
        self.journal_button = button(self.tr("Nhật ký"), "list")
        self.journal: IdeaJournalDialog | None = None
        self.undo_button = button(self.tr("Hoàn tác bước vừa làm"), "undo-2")
        self.steps = StepsRow()
        self.link_line, self.hint = QLabel(), QLabel()
        self.followed = IdeaFollowUp()
        self.reception = FactCard(self.tr("Tiếp nhận"))
        self.authors = IdeaAuthors(self._national_id)
        self.content = FactCard(self.tr("Nội dung"))
        self.history = IdeaHistory()
        self.files = IdeaFiles(workplace)
        self.toast = Toast(self)
        self._build()
        self._connect()

    def show_record(self, idea_id: int) -> None:
        """Show an idea from its beginning."""
        self.idea_id = idea_id
        self.papers.set_record(str(idea_id))
        self.reload()
        self._area.verticalScrollBar().setValue(0)

    def reload(self) -> None:
        """Read the idea again."""
        self._stale = False
        if not self.idea_id:
            return
        try:
            self.detail = self._workplace.desk.do(idea_records.idea_detail, self.idea_id)
            self.next = self._workplace.desk.do(life.next_steps, self.idea_id)
            self._show_followed()
        except Refusal as refusal:
            self.detail = None
            show_refusal(self, refusal)
            return
        self._show(self.detail)

    def show_journal(self) -> None:
        """Show who did what to this idea."""
        if self.detail is not None:
            title = f"{self.detail.number_text} · {self.detail.facts.title}"
            self.journal = IdeaJournalDialog(self._workplace, self.idea_id, title, self)
            self.journal.open()

    def new_record(self) -> None:
        """Begin the intake of another idea."""
        self.go.emit("intake", 0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _build(self) -> None:
        self.header.add(self.badge)
        for push in (
            self.undo_button,
            self.journal_button,
            self.papers_button,
            self.edit_button,
        ):
            self.header.add(push)
        self.link_line.setWordWrap(True)
        self.link_line.linkActivated.connect(lambda key: self.go.emit("idea", int(key)))
        style(self.link_line, "strong")
        steps = Card(self.tr("Bước tiếp theo"))
        self.hint.setWordWrap(True)
        style(self.hint, "muted")
        steps.add(self.hint)
        steps.add(self.steps)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, GAP_8, GAP_16)
        inner.setSpacing(GAP_12)
        inner.addWidget(self.link_line)
        inner.addWidget(steps)
        inner.addWidget(self.followed)
        inner.addLayout(self._columns())
        inner.addStretch(1)
        self._area = scrolled(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(GAP_24, GAP_16, GAP_24, 0)
        outer.setSpacing(GAP_12)
        outer.addWidget(self.header)
        outer.addWidget(self._area, 1)
        self.setFocusProxy(self.edit_button)

    def _columns(self) -> QHBoxLayout:
        history = Card(self.tr("Diễn biến"))
        history.add(self.history)
        papers = Card(self.tr("Tệp kèm theo"))
        papers.add(self.files)
        columns = QHBoxLayout()
        columns.setSpacing(GAP_12)
        sides: tuple[tuple[tuple[QWidget, ...], int], ...] = (
            ((self.content, self.authors), 6),
            ((self.reception, history, papers), 5),
        )
        for cards, share in sides:
            column = QVBoxLayout()
            column.setSpacing(GAP_12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, share)
        return columns

    def _connect(self) -> None:
        self.journal_button.clicked.connect(self.show_journal)
        self.edit_button.clicked.connect(lambda: self.go.emit("edit_idea", self.idea_id))
        self.undo_button.clicked.connect(self._on_undo)
        self.steps.chosen.connect(self._on_step)
        self.followed.go.connect(self.go)
        self.files.taken_off.connect(self._on_taken_off)
        self._workplace.desk.changed.connect(self._on_changed)

    def _show(self, idea: IdeaDetail) -> None:
        self.header.set_title(idea.facts.title)
        self.header.set_subtitle(self.tr("Số {number}").format(number=idea.number_text))
        self.badge.show_state(label(STATE_LABELS[idea.state]), tone_of(idea.state))
        why = said(idea.undo_refusal) if idea.undo_refusal else ""
        self.undo_button.setEnabled(idea.undo_refusal is None)
        self.undo_button.setToolTip(why)
        self.undo_button.setAccessibleDescription(why)
        self.steps.show_steps(self._step_words.steps(idea.state, self.next))
        self._show_links(idea)
        self.reception.show_lines(self._words.reception(idea))
        self.authors.show_authors(idea.authors)
        self.content.show_lines(self._words.content(idea))
        self.history.show_history(idea.events)
        self.files.show_attachments(idea.id, idea.attachments)

    def _show_followed(self) -> None:
        desk, today = self._workplace.desk, self._workplace.today()
        self.followed.show_lines(desk.do(idea_follow_up.follow_up, self.idea_id, today))
        waits = desk.do(idea_follow_up.awaits_adoption, self.idea_id, today)
        self.hint.setText(
            self.tr(
                "Thử nghiệm đã kết luận đưa vào áp dụng. Khi đơn vị ký giấy xác nhận, bấm “Ghi"
                " nhận đã áp dụng…”."
            )
        )
        self.hint.setVisible(waits)

    def _show_links(self, idea: IdeaDetail) -> None:
        lines = []
        if idea.merged_into is not None:
            lines.append(self.tr("Đã gộp vào {idea}").format(idea=_link(idea.merged_into)))
        if idea.merged_from:
            others = ", ".join(map(_link, idea.merged_from))
            lines.append(self.tr("Các ý tưởng gộp vào đây: {ideas}").format(ideas=others))
        self.link_line.setText("<br>".join(lines))
        self.link_line.setVisible(bool(lines))

    def _national_id(self, author_id: int) -> str:
        return self._workplace.desk.do(idea_records.national_id, author_id)

    def _on_step(self, key: str) -> None:
        step = next(step for step in self.next if step.to_state.value == key)
        if self.detail is None or step.move is None:
            return
        name = self._step_words.verb(self.detail.state, IdeaState(key))
        title = f"{self.detail.number_text} · {self.detail.facts.title}"
        asked = AskedMove(self.idea_id, title, step.move, name)
        self.move_dialog = step_dialog(self._workplace, asked, self)
        self.move_dialog.finished.connect(self.move_dialog.deleteLater)
        self.move_dialog.open()

    def _on_undo(self) -> None:
        if self.detail is None:
            return
        last = next(event for event in self.detail.events if event.undone_at is None)
        name = label(STATE_LABELS[last.to_state])
        self.undo_dialog = UndoMoveDialog(self._workplace, self.idea_id, name, self)
        self.undo_dialog.finished.connect(self.undo_dialog.deleteLater)
        self.undo_dialog.open()

    def _on_taken_off(self, file: FileContent) -> None:
        self.toast.say(
            self.tr("Đã gỡ tệp {name}.").format(name=file.name), lambda: self.files.put_back(file)
        )

    def _on_changed(self, tables: set[str]) -> None:
        if tables & self.shows:
            self._stale = True
            if self.isVisible():
                self.reload()


def _link(idea: LinkedIdea) -> str:
    title = idea.title.replace("&", "&amp;").replace("<", "&lt;")
    return f'<a href="{idea.id}">{idea.number_text} {title}</a>'
