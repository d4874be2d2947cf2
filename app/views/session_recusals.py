"""Từ chối chấm: who steps back from which idea; whom to ask; authors always do."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from app.dialogs.recusal_dialog import RecusalDialog
from app.rules.session import RECUSAL_KIND_LABELS
from app.services import agenda, attendance, recusals
from app.services.recusals import Question, RecusalRow
from app.views.session_tab import SessionTab
from app.widgets.buttons import button
from app.widgets.choice_box import Choice
from app.widgets.messages import label
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, Tone, style
from app.widgets.workplace import Workplace

Pair = tuple[int, int]


class SessionRecusals(SessionTab):
    """Questions above, recusals below."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._questions: dict[Pair, Question] = {}
        self._rows: dict[Pair, RecusalRow] = {}
        self.step_back = button(self.tr("&Từ chối chấm"), "x")
        self.add = button(self.tr("T&hêm từ chối…"), "plus", "primary")
        self.withdraw = button(self.tr("Cho chấm &lại"), "undo-2")
        self.questions = RowTable(
            (
                Column(self.tr("Thành viên"), 190),
                Column(self.tr("Cần hỏi vì"), 240),
                Column(self.tr("Tác giả"), 190),
                Column(self.tr("Ý tưởng"), 320, stretch=True),
            ),
            self.tr("trường hợp cần hỏi"),
        )
        self.table = RowTable(
            (
                Column(self.tr("Thành viên"), 190),
                Column(self.tr("Lý do"), 240),
                Column(self.tr("Cách ghi"), 110),
                Column(self.tr("Ghi chú"), 220),
                Column(self.tr("Ý tưởng"), 320, stretch=True),
            ),
            self.tr("lượt từ chối"),
        )
        self.none = QLabel(self.tr("Không có trường hợp nào cần hỏi."))
        self.asking = QLabel()
        self._build()

    @override
    def reload(self) -> None:
        desk = self._workplace.desk
        asked = desk.do(recusals.questions, self.session_id)
        rows = desk.do(recusals.list_recusals, self.session_id)
        self._questions = {(each.item_id, each.member_id): each for each in asked}
        self._rows = {(each.item_id, each.member_id): each for each in rows}
        self.questions.show_rows([_question_row(key, q) for key, q in self._questions.items()])
        self.table.show_rows([self._row(key, row) for key, row in self._rows.items()])
        for table in (self.questions, self.table):
            if table.current_key() is None and table.model.rows:
                table.select(table.model.rows[0].key)
        self.questions.setVisible(bool(asked))
        self.asking.setVisible(bool(asked))
        self.none.setVisible(not asked)
        self.step_back.setVisible(bool(asked))
        self.setFocusProxy(self.questions if asked else self.table)
        self._on_chosen()

    def take_step_back(self) -> None:
        """Write down that the member who was asked steps back."""
        asked = self._questions.get(_pair(self.questions))
        if asked is not None and not self.closed:
            self.attempt(recusals.recuse, asked.item_id, asked.member_id, asked.kind)

    def let_judge(self) -> None:
        """Take a recusal back."""
        row = self._rows.get(_pair(self.table))
        if row is not None and not self.closed:
            self.attempt(recusals.withdraw_recusal, row.item_id, row.member_id)

    def open_adding(self) -> None:
        """Write down a recusal that nobody was asked about."""
        if self.closed:
            return
        desk = self._workplace.desk
        seats = desk.do(attendance.list_seats, self.session_id)
        items = desk.do(agenda.list_agenda, self.session_id)
        members = [Choice(seat.member_id, seat.name) for seat in seats]
        numbered = self.tr("{at}. {title}")
        ideas = [
            Choice(row.item_id, numbered.format(at=row.position, title=row.title)) for row in items
        ]
        self.open_dialog(RecusalDialog(self._workplace, members, ideas, self))

    def _build(self) -> None:
        self.table.set_empty(self.tr("Chưa có ai từ chối chấm."))
        self.step_back.setToolTip(self.tr("Ghi thành viên đang chọn từ chối chấm (Enter)"))
        self.add.setToolTip(self.tr("Ghi một lượt từ chối khác (Ctrl+T)"))
        self.withdraw.setToolTip(self.tr("Bỏ lượt từ chối đang chọn (Ctrl+Delete)"))
        self.asking.setText(
            self.tr(
                "Hỏi thành viên có chấm khách quan được không. Nếu không, bấm Từ chối chấm; nếu"
                " được, cứ để nguyên."
            )
        )
        noted = QLabel(
            self.tr(
                "Tác giả, đồng tác giả tự động không chấm và không biểu quyết ý tưởng của mình."
            )
        )
        for title, line, table, pushes in (
            (self.tr("Cần hỏi"), self.asking, self.questions, (self.step_back,)),
            (self.tr("Đã từ chối chấm"), noted, self.table, (self.add, self.withdraw)),
        ):
            head = QHBoxLayout()
            heading = QLabel(title)
            style(heading, "heading")
            style(line, "muted")
            line.setWordWrap(True)
            head.setSpacing(GAP_8)
            head.addWidget(heading)
            head.addWidget(line, 1)
            for push in pushes:
                head.addWidget(push)
            self.column.addLayout(head)
            self.column.addWidget(table, 1)
            if table is self.questions:
                self.column.addWidget(self.none)
                self.column.addSpacing(GAP_12)
        self._connect()

    def _connect(self) -> None:
        self.step_back.clicked.connect(self.take_step_back)
        self.withdraw.clicked.connect(self.let_judge)
        self.add.clicked.connect(self.open_adding)
        self.questions.opened.connect(lambda _key: self.take_step_back())
        for table in (self.questions, self.table):
            table.chosen.connect(lambda _key: self._on_chosen())
        for keys, push in (("Ctrl+T", self.add), ("Ctrl+Del", self.withdraw)):
            QShortcut(QKeySequence(keys), self).activated.connect(push.click)

    def _on_chosen(self) -> None:
        if self._detail is None:
            return
        row = self._rows.get(_pair(self.table))
        self.step_back.setEnabled(not self.closed and _pair(self.questions) in self._questions)
        self.withdraw.setEnabled(not self.closed and row is not None and not row.automatic)
        self.add.setEnabled(not self.closed)

    def _row(self, key: Pair, row: RecusalRow) -> Row:
        how = self.tr("Tự động") if row.automatic else self.tr("Ghi tay")
        kind = label(RECUSAL_KIND_LABELS[row.kind])
        tones = {2: Tone.INFO if row.automatic else Tone.NEUTRAL}
        return Row(key, (row.member, kind, how, row.reason, row.title), None, tones)


def _question_row(key: Pair, asked: Question) -> Row:
    kind = label(RECUSAL_KIND_LABELS[asked.kind])
    return Row(key, (asked.member, kind, asked.author, asked.title))


def _pair(table: RowTable) -> Pair:
    key = table.current_key()
    return (int(key[0]), int(key[1])) if isinstance(key, tuple) else (0, 0)
