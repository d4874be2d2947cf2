"""Khen thưởng: from the results of a session to nominations, a decision and the dossier."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.rules.dates import short_date
from app.rules.errors import Refusal
from app.services import award_sessions, awards
from app.services.award_sessions import AwardSession
from app.views.award_candidates import AwardCandidates
from app.views.award_decisions import AwardDecisions
from app.views.award_files import AwardFiles
from app.views.award_fund import AwardFund
from app.views.award_nominations import AwardNominations
from app.widgets.buttons import button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.empty_notice import EmptyNotice
from app.widgets.messages import show_refusal
from app.widgets.page_header import PageHeader
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24, style
from app.widgets.workplace import Workplace

_YEAR_WIDTH = 110


class AwardsView(QWidget):
    """The page of awards: a year, a session of it, what follows from its results.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    help_page: ClassVar[str] = "awards"
    shows: ClassVar[set[str]] = {
        "Session",
        "SessionResult",
        "Nomination",
        "Award",
        "AwardDecision",
        "IssuedDocument",
        "FundEntry",
        "Idea",
        "Author",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = True
        self._found: dict[object, AwardSession] = {}
        self.files = AwardFiles(workplace, self)
        self.box: QMessageBox | None = None
        self.header = PageHeader(self.tr("Khen thưởng"))
        self.submission = button(self.tr("Xem tờ trình"), "file-text")
        self.answers = button(self.tr("Thông báo kết quả cho tác giả"), "megaphone")
        self.dossier = button(self.tr("Xuất hồ sơ phiên họp…"), "folder-open")
        self.year = ChoiceBox()
        self.session = ChoiceBox(self.tr("Chọn phiên họp"))
        self.tabs = QTabWidget()
        self.candidates = AwardCandidates(workplace)
        self.nominations = AwardNominations(workplace)
        self.decisions = AwardDecisions(workplace)
        self.fund = AwardFund(workplace)
        self.empty = EmptyNotice(
            self.tr(
                "Năm này chưa có phiên họp nào kết thúc. Hãy chấm điểm, kết luận và kết thúc"
                " phiên họp trước; ý tưởng đạt sẽ hiện ở đây."
            ),
            self.tr("Mở trang Đánh giá"),
            "award",
        )
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read sessions, nominations and decisions again; what was chosen stays chosen."""
        self._stale = False
        desk, today = self._workplace.desk, self._workplace.today()
        years = desk.do(award_sessions.years, today)
        self.year.set_choices([Choice(year, str(year)) for year in years])
        if self.year.value() is None:
            self.year.set_value(today.year)
        self._offer_sessions()
        self._show_session()
        self.decisions.show_year(self._chosen_year())
        self.fund.show_year(self._chosen_year())

    def show_record(self, decision_id: int) -> None:
        """Show a decision; one that has been dropped since is refused."""
        try:
            found = self._workplace.desk.do(awards.decision_detail, decision_id)
        except Refusal as refusal:
            self.box = show_refusal(self, refusal)
            return
        self._show_year(found.bonus_date.year)
        self.tabs.setCurrentWidget(self.decisions)
        self.decisions.table.select(decision_id)

    def show_place(self, place: str, record_id: int) -> None:
        """Show what a link names: a decision, or the nominations of a session."""
        if place == "decision" and record_id:
            self.show_record(record_id)
        elif record_id:
            every = self._workplace.desk.do(award_sessions.list_sessions)
            found = next((row for row in every if row.id == record_id), None)
            self._show_year(found.held_on.year if found else self._workplace.today().year)
            self.session.set_value(record_id)
            self._show_session()
            self.tabs.setCurrentIndex(0)

    def open_submission(self) -> None:
        """Show the proposal to the Chairman."""
        session_id = self._session_id()
        if session_id is not None:
            self.files.open_submission(session_id)

    def open_answers(self) -> None:
        """Show the answers to the authors: result and reasons, never single points."""
        session_id = self._session_id()
        if session_id is not None:
            self.files.open_answers(session_id)

    def ask_dossier(self) -> None:
        """Ask where every paper of the session is to go."""
        session_id = self._session_id()
        if session_id is not None:
            self.files.ask_folder(session_id)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _build(self) -> None:
        for push, keys in (
            (self.submission, "Ctrl+T"),
            (self.answers, "Ctrl+G"),
            (self.dossier, "Ctrl+E"),
        ):
            push.setToolTip(self.tr("{text} ({keys})").format(text=push.text(), keys=keys))
            push.setShortcut(keys)
            self.header.add(push)
        page = QVBoxLayout(self)
        page.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        page.setSpacing(GAP_12)
        page.addWidget(self.header)
        page.addLayout(self._chooser())
        self._fill_tabs()
        page.addWidget(self.tabs, 1)
        self.setFocusProxy(self.candidates.table)

    def _chooser(self) -> QHBoxLayout:
        self.year.setAccessibleName(self.tr("Năm"))
        self.year.setFixedWidth(_YEAR_WIDTH)
        self.session.setAccessibleName(self.tr("Phiên họp"))
        chooser = QHBoxLayout()
        chooser.setSpacing(GAP_8)
        for text, box, share in (
            (self.tr("Năm"), self.year, 0),
            (self.tr("Phiên họp"), self.session, 1),
        ):
            name = QLabel(text)
            name.setBuddy(box)
            style(name, "muted")
            chooser.addWidget(name)
            chooser.addWidget(box, share)
        return chooser

    def _fill_tabs(self) -> None:
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self.candidates, 1)
        column.addWidget(self.nominations, 1)
        self._stack.addWidget(first)
        self._stack.addWidget(self.empty)
        self.tabs.addTab(self._stack, self.tr("Đề nghị khen thưởng"))
        self.tabs.addTab(self.decisions, self.tr("Quyết định"))
        self.tabs.addTab(self.fund, self.tr("Quỹ khen thưởng"))

    def _connect(self) -> None:
        self.submission.clicked.connect(self.open_submission)
        self.answers.clicked.connect(self.open_answers)
        self.dossier.clicked.connect(self.ask_dossier)
        self.year.edited.connect(self.reload)
        self.session.edited.connect(self._show_session)
        self.empty.clicked.connect(lambda: self.go.emit("evaluation", 0))
        self.candidates.go.connect(self.go)
        self.nominations.go.connect(self._on_go)
        self.nominations.decided.connect(self.show_record)
        self.decisions.go.connect(self.go)
        self._workplace.desk.changed.connect(self._on_changed)

    def _offer_sessions(self) -> None:
        found = self._workplace.desk.do(award_sessions.list_sessions, self._chosen_year())
        self._found = {row.id: row for row in found}
        words = self.tr("{title} – {day}: {approved} ý tưởng đạt, {nominated} đề nghị khen thưởng")
        kept = self.session.value()
        self.session.set_choices(
            [
                Choice(
                    row.id,
                    words.format(
                        title=row.title,
                        day=short_date(row.held_on),
                        approved=row.approved,
                        nominated=row.nominated,
                    ),
                )
                for row in found
            ]
        )
        self.session.set_value(kept if kept in self._found else next(iter(self._found), None))

    def _show_session(self) -> None:
        session_id = self._session_id()
        self.candidates.show_session(session_id)
        self.nominations.show_session(session_id)
        row = self._found.get(session_id)
        self.submission.setEnabled(row is not None and row.nominated > 0)
        self.answers.setEnabled(row is not None)
        self.dossier.setEnabled(row is not None)
        self._stack.setCurrentIndex(0 if self._found else 1)
        self.header.set_subtitle(row.council if row else "")

    def _show_year(self, year: int) -> None:
        self.reload()
        self.year.set_value(year)
        self.reload()

    def _chosen_year(self) -> int:
        year = self.year.value()
        return year if isinstance(year, int) else self._workplace.today().year

    def _session_id(self) -> int | None:
        key = self.session.value()
        return key if isinstance(key, int) else None

    def _on_go(self, place: str, record_id: int) -> None:
        if place == "decision":
            self.show_record(record_id)
        else:
            self.go.emit(place, record_id)

    def _on_changed(self, tables: set[str]) -> None:
        if tables & self.shows:
            self._stale = True
            if self.isVisible():
                self.reload()
