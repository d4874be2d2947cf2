"""Chương trình: the ideas of a session in their order."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from app.dialogs.agenda_dialog import AgendaDialog
from app.dialogs.list_export import ListExport
from app.dialogs.paper_dialog import PaperDialog
from app.dialogs.reason_dialog import ReasonDialog
from app.rules.masking import PersonalData
from app.services import agenda, session_previews
from app.services.agenda import AgendaRow
from app.views.session_tab import SessionTab
from app.widgets.buttons import button
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8
from app.widgets.workplace import Workplace


class SessionAgenda(SessionTab):
    """The agenda as a table with add, remove, up and down."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._rows: dict[int, AgendaRow] = {}
        self.add = button(self.tr("&Thêm ý tưởng…"), "plus", "primary")
        self.up = button(self.tr("Lên"), "chevron-up")
        self.down = button(self.tr("Xuống"), "chevron-down")
        self.invite = button(self.tr("In &giấy mời…"), "printer")
        self.remove = button(self.tr("Đưa &ra khỏi chương trình…"), "x")
        self.table = RowTable(
            (
                Column(self.tr("TT"), 48, Align.RIGHT),
                Column(self.tr("Số"), 130),
                Column(self.tr("Ý tưởng"), 380, stretch=True, personal=PersonalData.TITLE),
                Column(self.tr("Tác giả"), 190, personal=PersonalData.AUTHORS),
                Column(self.tr("Lĩnh vực"), 190),
                Column(self.tr("Đơn vị"), 160, personal=PersonalData.UNIT),
            ),
            self.tr("ý tưởng"),
        )
        self.list_export = ListExport(workplace, self.table, self, self.tr("Chương trình họp"))
        self._build()

    @override
    def reload(self) -> None:
        rows = self._workplace.desk.do(agenda.list_agenda, self.session_id)
        self._rows = {row.item_id: row for row in rows}
        self.table.show_rows([_row(row) for row in rows])
        self.table.set_empty(
            self.tr("Chương trình họp chưa có ý tưởng nào."),
            "" if self.closed else self.tr("Thêm ý tưởng"),
        )
        if self.table.current_key() is None and rows:
            self.table.select(rows[0].item_id)
        self._on_chosen()

    def open_adding(self) -> None:
        """Choose ideas for the agenda."""
        if not self.closed:
            self.open_dialog(AgendaDialog(self._workplace, self.session_id, self))

    def shift(self, steps: int) -> None:
        """Move the current idea up or down."""
        key = self._current()
        if key is not None and not self.closed:
            self.attempt(agenda.move_item, key, steps)

    def open_removing(self) -> None:
        """Take the current idea off the agenda, with the reason."""
        key = self._current()
        if key is None or self.closed:
            return
        desk, now = self._workplace.desk, self._workplace.now()
        note = self.tr("“{title}” trở lại danh sách ý tưởng đã tiếp nhận.")
        self.open_dialog(
            ReasonDialog(
                self.tr("Đưa ra khỏi chương trình"),
                note.format(title=self._rows[key].title),
                lambda reason: desk.do(agenda.remove_item, key, reason, now),
                self,
            )
        )

    def open_invitation(self) -> None:
        """Show the invitation as it will be on paper."""
        today = self._workplace.today()
        papers = self.made(session_previews.invitation, self.session_id, today)
        if papers:
            self.open_dialog(PaperDialog(self._workplace, papers, self))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_8)
        for push in (self.add, self.up, self.down, self.remove):
            head.addWidget(push)
        head.addStretch(1)
        head.addWidget(self.invite)
        self.column.addLayout(head)
        self.column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.invite.setToolTip(self.tr("Giấy mời gửi thành viên và đại biểu (Alt+G)"))
        self.invite.clicked.connect(self.open_invitation)
        self.add.clicked.connect(self.open_adding)
        self.remove.clicked.connect(self.open_removing)
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.table.empty_clicked.connect(self.open_adding)
        self.table.opened.connect(self._on_opened)
        self._shortcut(self.add, "Ctrl+T", self.tr("Chọn ý tưởng đưa vào chương trình (Ctrl+T)"))
        self._shortcut(self.up, "Ctrl+Up", self.tr("Chuyển lên trước (Ctrl+↑)"))
        self._shortcut(self.down, "Ctrl+Down", self.tr("Chuyển xuống sau (Ctrl+↓)"))
        self._shortcut(self.remove, "Ctrl+Del", self.tr("Đưa ra, có ghi lý do (Ctrl+Delete)"))

    def _shortcut(self, push: QPushButton, keys: str, tip: str) -> None:
        push.setToolTip(tip)
        QShortcut(QKeySequence(keys), self).activated.connect(push.click)

    def _current(self) -> int | None:
        key = self.table.current_key()
        return key if isinstance(key, int) else None

    def _on_chosen(self) -> None:
        if self._detail is None:
            return
        key = self._current()
        place = self._rows[key].position if key in self._rows else 0
        self.add.setEnabled(not self.closed)
        self.up.setEnabled(not self.closed and place > 1)
        self.down.setEnabled(not self.closed and 0 < place < len(self._rows))
        self.remove.setEnabled(not self.closed and place > 0)

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int) and key in self._rows:
            self.go.emit("idea", self._rows[key].idea_id)


def _row(row: AgendaRow) -> Row:
    cells = (str(row.position), row.idea_code, row.title, row.authors, row.field, row.unit)
    return Row(row.item_id, cells, idea_id=row.idea_id)
