"""Phiên họp: one session of a council, from its agenda to its minutes, in six tabs."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.reason_dialog import ReasonDialog
from app.dialogs.session_dialog import SessionDialog
from app.rules.dates import short_date
from app.rules.errors import Refusal
from app.rules.session import SESSION_STATE_LABELS, SessionState
from app.services import conclusions, sessions
from app.services.sessions import SessionDetail
from app.views.session_agenda import SessionAgenda
from app.views.session_attendance import SessionAttendance
from app.views.session_recusals import SessionRecusals
from app.views.session_results import SessionResults
from app.views.session_scores import SessionScores
from app.views.session_tab import SessionTab
from app.views.session_votes import SessionVotes
from app.widgets.buttons import button
from app.widgets.empty_notice import EmptyNotice
from app.widgets.messages import ask, label, show_note, show_refusal
from app.widgets.page_header import PageHeader
from app.widgets.status_badge import StatusBadge, tone_of
from app.widgets.theme import GAP_8, GAP_16, GAP_24
from app.widgets.workplace import Workplace

_AGENDA, _SCORES, _RESULTS = 0, 3, 5
_FIRST_TAB = {
    SessionState.PLANNED: _AGENDA,
    SessionState.OPEN: _SCORES,
    SessionState.CLOSED: _RESULTS,
}


class SessionView(QWidget):
    """The page of one session.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    help_page: ClassVar[str] = "evaluation"
    shows: ClassVar[set[str]] = {"Session", "SessionTrace", "Council"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._detail: SessionDetail | None = None
        self._stale = False
        self.dialog: QDialog | None = None
        self.box: QMessageBox | None = None
        self.header = PageHeader(self.tr("Phiên họp"))
        self.badge = StatusBadge()
        self.back = button(self.tr("&Các phiên họp"), "chevron-left", "quiet")
        self.change = button(self.tr("&Sửa thông tin…"), "pencil")
        self.start = button(self.tr("&Bắt đầu phiên họp"), "check", "primary")
        self.shut = button(self.tr("&Kết thúc phiên họp…"), "lock", "primary")
        self.reopen = button(self.tr("&Mở lại phiên họp…"), "lock-open")
        self.tabs = QTabWidget()
        self.agenda = SessionAgenda(workplace)
        self.attendance = SessionAttendance(workplace)
        self.recusals = SessionRecusals(workplace)
        self.scores = SessionScores(workplace)
        self.votes = SessionVotes(workplace)
        self.results = SessionResults(workplace)
        self.nothing = EmptyNotice(
            self.tr("Chưa chọn phiên họp nào."), self.tr("Xem các phiên họp"), "scale"
        )
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self._point_keyboard()

    def _build(self) -> None:
        titles = (
            self.tr("1. Chương trình"),
            self.tr("2. Điểm danh"),
            self.tr("3. Từ chối chấm"),
            self.tr("4. Nhập điểm"),
            self.tr("5. Biểu quyết, kết luận"),
            self.tr("6. Kết quả, văn bản"),
        )
        for at, (title, tab) in enumerate(zip(titles, self._parts(), strict=True), 1):
            self.tabs.addTab(tab, title)
            self.tabs.setTabToolTip(at - 1, f"Ctrl+{at}")
        for widget in (self.badge, self.back, self.change, self.start, self.shut, self.reopen):
            self.header.add(widget)
        self.back.setToolTip(self.tr("Trở lại danh sách phiên họp (Alt+C)"))
        self.change.setToolTip(self.tr("Sửa tên, ngày giờ, địa điểm (Alt+S)"))
        self.start.setToolTip(self.tr("Bắt đầu họp để nhập điểm (Alt+B)"))
        self.shut.setToolTip(self.tr("Khóa điểm và kết luận (Alt+K)"))
        self.reopen.setToolTip(self.tr("Mở khóa để sửa, có ghi lý do (Alt+M)"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_8)
        column.setSpacing(GAP_8)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        self._pages.addWidget(self.nothing)
        self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _at: self._point_keyboard())
        self.nothing.clicked.connect(lambda: self.go.emit("evaluation", 0))
        self.back.clicked.connect(lambda: self.go.emit("evaluation", 0))
        self.change.clicked.connect(self.open_facts)
        self.start.clicked.connect(self.ask_start)
        self.shut.clicked.connect(self.ask_close)
        self.reopen.clicked.connect(self.open_reopening)
        self.results.close_asked.connect(self.ask_close)
        for tab in self._parts():
            tab.go.connect(self.go)
        for at in range(self.tabs.count()):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda at=at: self.open_tab(at))
        self._workplace.desk.changed.connect(self._on_changed)

    def show_record(self, session_id: int) -> None:
        """Show a session; a newly opened one at the tab where its work goes on."""
        known = self._detail
        self._read(session_id)
        if self._detail is not None and (known is None or known.row.id != session_id):
            for tab in self._parts():
                tab.show_session(session_id)
            self.tabs.setCurrentIndex(_FIRST_TAB[self._detail.row.state])

    def reload(self) -> None:
        """Read the session again."""
        self._stale = False
        if self._detail is not None:
            self._read(self._detail.row.id)
            for tab in self._parts():
                tab.show_session(self._detail.row.id)

    def open_tab(self, at: int) -> None:
        """Go to a tab and put the keyboard into it."""
        self.tabs.setCurrentIndex(at)
        QTimer.singleShot(0, self, self._take_keyboard)  # once the tab has been laid out

    def open_facts(self) -> None:
        """Correct title, day, hour and place."""
        if self._detail is not None:
            self.dialog = SessionDialog(self._workplace, self._detail, self)
            self.dialog.open()

    def ask_start(self) -> None:
        """Begin the session after a question."""
        self.box = ask(
            self,
            self.tr("Bắt đầu phiên họp?"),
            self.tr("Bắt đầu"),
            self._start,
            self.tr("Từ đây có thể nhập điểm. Bộ tiêu chí và quy tắc của phiên họp giữ nguyên."),
        )

    def ask_close(self) -> None:
        """End the session after a question, or say what is missing."""
        if self._detail is None:
            return
        session_id, desk = self._detail.row.id, self._workplace.desk
        missing = desk.do(conclusions.missing_before_close, session_id)
        if missing:
            said = self.tr("Chưa kết thúc được phiên họp. Còn thiếu:")
            self.box = show_note(self, said, _listed(missing))
            return
        open_ends = desk.do(conclusions.sheets_outstanding, session_id)
        note = self.tr("Điểm, biểu quyết và kết luận sẽ được khóa; ý tưởng chuyển theo kết luận.")
        if open_ends:
            warning = self.tr("Còn phiếu chưa nhập, sẽ không tính vào kết quả:")
            note = "\n\n".join((note, f"{warning}\n{_listed(open_ends)}"))
        question, yes = self.tr("Kết thúc phiên họp?"), self.tr("Kết thúc")
        self.box = ask(self, question, yes, self._close, note, danger=bool(open_ends))

    def open_reopening(self) -> None:
        """Ask why a closed session is to be opened again."""
        if self._detail is None:
            return
        session_id = self._detail.row.id
        self.dialog = ReasonDialog(
            self.tr("Mở lại phiên họp"),
            self.tr("Kết quả được rút lại, ý tưởng trở về đang đánh giá. Lý do được lưu lại."),
            lambda reason: self._workplace.desk.do(
                conclusions.reopen_session, session_id, reason, self._workplace.now()
            ),
            self,
        )
        self.dialog.open()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _take_keyboard(self) -> None:
        self.tabs.currentWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _point_keyboard(self) -> None:
        self.setFocusProxy(self.tabs.currentWidget())

    def _parts(self) -> tuple[SessionTab, ...]:
        return (
            self.agenda,
            self.attendance,
            self.recusals,
            self.scores,
            self.votes,
            self.results,
        )

    def _read(self, session_id: int) -> None:
        try:
            self._detail = self._workplace.desk.do(sessions.session_detail, session_id)
        except Refusal as refusal:
            self._detail = None
            self._pages.setCurrentWidget(self.nothing)
            self.box = show_refusal(self, refusal)
            return
        self._show(self._detail)

    def _show(self, detail: SessionDetail) -> None:
        state = detail.row.state
        when = self.tr("{council} · ngày {on}").format(
            council=detail.row.council, on=short_date(detail.row.held_on)
        )
        self.header.set_title(detail.row.title)
        self.header.set_subtitle(" · ".join(one for one in (when, detail.place) if one))
        self.badge.show_state(label(SESSION_STATE_LABELS[state]), tone_of(state))
        self.change.setVisible(state is not SessionState.CLOSED)
        self.start.setVisible(state is SessionState.PLANNED)
        self.shut.setVisible(state is SessionState.OPEN)
        self.reopen.setVisible(state is SessionState.CLOSED)
        self._pages.setCurrentIndex(1)

    def _start(self) -> None:
        if self._detail is not None and self._try(sessions.start_session, self._detail.row.id):
            self.open_tab(_SCORES)

    def _close(self) -> None:
        if self._detail is not None and self._try(
            conclusions.close_session, self._detail.row.id, self._workplace.now()
        ):
            self.open_tab(_RESULTS)

    def _try(self, use_case: Callable[..., object], *args: object) -> bool:
        try:
            self._workplace.desk.do(use_case, *args)
        except Refusal as refusal:
            self.box = show_refusal(self, refusal)
            return False
        return True

    def _on_changed(self, tables: set[str]) -> None:
        if self._detail is None or not tables & self.shows:
            return
        if self.isVisible():
            self._read(self._detail.row.id)
        else:
            self._stale = True


def _listed(sentences: tuple[str, ...]) -> str:
    return "\n".join(f"• {one}" for one in sentences)
