"""Đánh giá: the sessions of the council by year, and the councils themselves."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.council_dialog import CouncilDialog
from app.dialogs.councils_dialog import CouncilsDialog
from app.dialogs.list_export import ListExport
from app.dialogs.session_dialog import SessionDialog
from app.rules.dates import short_date
from app.rules.session import SESSION_STATE_LABELS, SessionState
from app.services import councils, sessions
from app.services.sessions import SessionRow
from app.widgets.buttons import button
from app.widgets.messages import label
from app.widgets.page_header import PageHeader
from app.widgets.status_badge import tone_of
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24
from app.widgets.workplace import Workplace


class EvaluationView(QWidget):
    """The page from which sessions are planned and opened.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    help_page: ClassVar[str] = "evaluation"
    shows: ClassVar[set[str]] = {"Session", "AgendaItem", "Council", "CouncilMember"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = True
        self._has_council = False
        self.dialog: QDialog | None = None
        self.header = PageHeader(self.tr("Đánh giá"))
        self.councils = button(self.tr("&Hội đồng…"), "users")
        self.new = button(self.tr("&Phiên họp mới"), "plus", "primary")
        self.year = QComboBox()
        self.table = RowTable(
            (
                Column(self.tr("Ngày họp"), 110),
                Column(self.tr("Phiên họp"), 340, stretch=True),
                Column(self.tr("Hội đồng"), 320),
                Column(self.tr("Ý tưởng"), 90, Align.RIGHT),
                Column(self.tr("Trạng thái"), 150),
            ),
            self.tr("phiên họp"),
        )
        self.list_export = ListExport(workplace, self.table, self, "", self._year_words)
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read the sessions again; the year stays the one that was chosen."""
        desk = self._workplace.desk
        self._stale = False
        self._has_council = bool(desk.do(councils.list_councils))
        rows = desk.do(sessions.list_sessions)
        self._offer_years(rows)
        chosen = self.year.currentData()
        shown = [row for row in rows if chosen in (None, row.held_on.year)]
        self.table.show_rows([_row(row) for row in shown])
        self._say_what_first(any_session=bool(rows))
        if self.table.current_key() is None and shown:
            self.table.select(shown[0].id)
        self.header.set_subtitle(self._summary(shown))

    def _year_words(self) -> str:
        return self.tr("Năm: {year}").format(year=self.year.currentText())

    def show_record(self, session_id: int) -> None:
        """Show a session on its own page."""
        self.go.emit("session", session_id)

    def show_place(self, place: str, record_id: int) -> None:
        """Show what a link names: the councils or the list of sessions."""
        if place == "council":
            self.open_councils(record_id)

    def new_record(self) -> None:
        """Plan a session; without a council, set that up first."""
        if not self._has_council:
            self._open_council()
            return
        dialog = SessionDialog(self._workplace, None, self)
        dialog.saved.connect(self._on_planned)
        self._open(dialog)

    def open_councils(self, council_id: int = 0) -> None:
        """Look at the councils; the first one is set up at once."""
        if not self._has_council:
            self._open_council()
            return
        dialog = CouncilsDialog(self._workplace, self)
        self._open(dialog)
        if council_id:
            dialog.open_council(council_id)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _build(self) -> None:
        self.year.setAccessibleName(self.tr("Năm"))
        self.year.setToolTip(self.tr("Chỉ hiện phiên họp của một năm"))
        self.councils.setToolTip(self.tr("Lập, xem và sửa hội đồng (Ctrl+H)"))
        self.new.setToolTip(self.tr("Lập phiên họp mới (Ctrl+N)"))
        self.header.add(self.councils)
        self.header.add(self.new)
        year = QLabel(self.tr("&Năm"))
        year.setBuddy(self.year)
        line = QHBoxLayout()
        line.setSpacing(GAP_8)
        line.addWidget(year)
        line.addWidget(self.year)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_8)
        column.setSpacing(GAP_12)
        column.addWidget(self.header)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_record)
        self.councils.clicked.connect(lambda: self.open_councils())
        self.year.activated.connect(lambda _at: self.reload())
        self.table.opened.connect(lambda key: self.go.emit("session", key))
        self.table.empty_clicked.connect(self.new_record)
        QShortcut(QKeySequence("Ctrl+H"), self).activated.connect(self.councils.click)
        self._workplace.desk.changed.connect(self._on_changed)

    def _offer_years(self, rows: list[SessionRow]) -> None:
        first, chosen = not self.year.count(), self.year.currentData()
        years = sorted({row.held_on.year for row in rows}, reverse=True)
        self.year.clear()
        self.year.addItem(self.tr("Tất cả"), None)
        for year in years:
            self.year.addItem(str(year), year)
        if first and years:
            chosen = years[0]
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))

    def _say_what_first(self, *, any_session: bool) -> None:
        if not self._has_council:
            text = self.tr(
                "Chưa có hội đồng. Trước hết lập hội đồng theo quyết định thành lập, sau đó lập"
                " phiên họp và chọn ý tưởng đưa ra xét."
            )
            self.table.set_empty(text, self.tr("Lập hội đồng"))
        elif not any_session:
            text = self.tr("Đã có hội đồng. Bây giờ lập phiên họp và chọn ý tưởng đưa ra xét.")
            self.table.set_empty(text, self.tr("Lập phiên họp"))
        else:
            text = self.tr("Năm này chưa có phiên họp nào.")
            self.table.set_empty(text, self.tr("Lập phiên họp"))

    def _summary(self, rows: list[SessionRow]) -> str:
        going = sum(row.state is not SessionState.CLOSED for row in rows)
        if not going:
            return self.tr("Hội đồng xét ý tưởng: chấm điểm, biểu quyết, kết luận.")
        return self.tr("{count} phiên họp chưa kết thúc").format(count=going)

    def _open_council(self) -> None:
        self._open(CouncilDialog(self._workplace, None, self))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _on_planned(self, session_id: object) -> None:
        if isinstance(session_id, int):
            self.go.emit("session", session_id)

    def _on_changed(self, tables: set[str]) -> None:
        if tables & self.shows:
            self._stale = True
            if self.isVisible():
                self.reload()


def _row(row: SessionRow) -> Row:
    state = label(SESSION_STATE_LABELS[row.state])
    cells = (short_date(row.held_on), row.title, row.council, str(row.ideas), state)
    keys = (row.held_on, row.title, row.council, row.ideas, list(SessionState).index(row.state))
    return Row(row.id, cells, keys, {4: tone_of(row.state)})
