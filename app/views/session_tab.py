"""A tab of a session's page: reads when it is seen, again when something of it changed."""

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.errors import Refusal
from app.rules.session import SessionState
from app.services import sessions
from app.services.sessions import SessionDetail
from app.widgets.messages import show_refusal
from app.widgets.theme import GAP_8, GAP_12
from app.widgets.workplace import Workplace

T = TypeVar("T")


class SessionTab(QWidget):
    """The frame of every tab: which session, whether it is locked, how a step is tried.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    shows: ClassVar[set[str]] = {
        "Session",
        "AgendaItem",
        "Attendance",
        "Recusal",
        "ScoreSheet",
        "Score",
        "SessionResult",
        "CouncilMember",
        "Idea",
        "Author",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._detail: SessionDetail | None = None
        self._session_id: int | None = None
        self._stale = False
        self._saving = False
        self.dialog: QDialog | None = None
        self.box: QMessageBox | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, GAP_12, 0, 0)
        self.column.setSpacing(GAP_8)
        workplace.desk.changed.connect(self._on_changed)

    @property
    def session_id(self) -> int:
        """The session that is shown; 0 while there is none."""
        return self._session_id or 0

    @property
    def detail(self) -> SessionDetail:
        """The facts and rules of the session that is shown."""
        assert self._detail is not None, "no session is shown"  # noqa: S101 - a defect
        return self._detail

    @property
    def closed(self) -> bool:
        """Whether nothing may be written any more."""
        return self._detail is None or self._detail.row.state is SessionState.CLOSED

    def show_session(self, session_id: int | None) -> None:
        """Show a session, at once when the tab is seen."""
        self.finish()
        self._session_id, self._detail = session_id, None
        self._stale = session_id is not None
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read again if there is anything new."""
        if self._stale and self._session_id is not None:
            self._stale = False
            self._detail = self._workplace.desk.do(sessions.session_detail, self._session_id)
            self.reload()

    def reload(self) -> None:
        """Show what the session holds now."""
        raise NotImplementedError

    def finish(self) -> None:
        """Keep what is still being typed; called before the tab is left."""

    def attempt(self, use_case: Callable[..., Any], *args: object, **facts: object) -> bool:
        """Take a step; a refusal is shown. Tells whether the step was taken."""
        try:
            self._workplace.desk.do(use_case, *args, **facts)
        except Refusal as refusal:
            self.box = show_refusal(self, refusal)
            return False
        return True

    def made(self, use_case: Callable[..., T], *args: object, **facts: object) -> T | None:
        """Return what a use case makes, or None after showing why it does not."""
        try:
            return self._workplace.desk.do(use_case, *args, **facts)
        except Refusal as refusal:
            self.box = show_refusal(self, refusal)
            return None

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a form over this tab."""
        self.dialog = dialog
        dialog.open()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._detail is not None:
            self.finish()

    def _on_changed(self, tables: set[str]) -> None:
        if self._session_id is None or self._saving or not tables & self.shows:
            return
        self._stale = True
        if self.isVisible():
            self.refresh()
