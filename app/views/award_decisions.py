"""Quyết định khen thưởng: those of a year; number and day after the signature, drafts dropped."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.list_export import ListExport
from app.dialogs.number_dialog import NumberDialog
from app.dialogs.revoke_dialog import RevokeDialog
from app.rules.award import DECISION_STATE_LABELS, DecisionState
from app.rules.dates import short_date
from app.rules.money import format_number
from app.rules.shown_list import CellKind
from app.services import awards, revocations
from app.services.awards import DecisionRow
from app.views.award_detail import AwardDetail
from app.views.award_files import AwardFiles
from app.views.work_tab import WorkTab
from app.widgets.messages import ask, label
from app.widgets.status_badge import tone_of
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, style
from app.widgets.workplace import Workplace

_STATE = 2


class AwardDecisions(WorkTab):
    """The table of decisions; below, the recipients of the chosen one."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._rows: dict[object, DecisionRow] = {}
        self.files = AwardFiles(workplace, self)
        self.heading = QLabel(self.tr("Quyết định trong năm"))
        self.see = self.action(
            self.tr("Xem và in"), "printer", ("Ctrl+P",), self.open_paper, "primary"
        )
        self.number = self.action(
            self.tr("Ghi số, ngày ký…"), "check", ("Ctrl+I",), self.open_number
        )
        self.payments = self.action(
            self.tr("Danh sách ký nhận"), "list", ("Ctrl+L",), self.open_payment_list
        )
        self.revoke = self.action(
            self.tr("Thu hồi quyết định…"), "undo-2", ("Ctrl+Shift+T",), self.open_revoke, "danger"
        )
        self.drop = self.action(
            self.tr("Bỏ dự thảo"), "trash-2", ("Ctrl+Del",), self.ask_drop, "danger"
        )
        self.table = RowTable(
            [
                Column(self.tr("Số, ký hiệu"), 150),
                Column(self.tr("Ngày ký"), 110),
                Column(self.tr("Trạng thái"), 190),
                Column(self.tr("Người ký"), stretch=True),
                Column(self.tr("Được khen"), 110, Align.RIGHT, summed=True),
                Column(
                    self.tr("Tiền thưởng (đồng)"),
                    170,
                    Align.RIGHT,
                    kind=CellKind.MONEY,
                    summed=True,
                ),
            ],
            self.tr("quyết định"),
        )
        self.list_export = ListExport(
            workplace, self.table, self.table, self.tr("Quyết định khen thưởng"), self.year_words
        )
        self.detail = AwardDetail(workplace)
        self._build()
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.table.opened.connect(lambda _key: self.open_paper())
        self.detail.go.connect(self.go)

    @override
    def show_year(self, year: int | None) -> None:
        """Show the decisions of a year, newest first."""
        found = self._workplace.desk.do(awards.list_decisions, year)
        self._rows = {row.id: row for row in found}
        self.table.show_rows([self._row(row) for row in found])
        if found and self.table.current_key() is None:
            self.table.select(found[0].id)
        self._on_chosen()

    def open_paper(self) -> None:
        """Show the chosen decision as it will be on paper."""
        row = self._current()
        if row is not None:
            self.files.open_decision(row.id)

    def open_number(self) -> None:
        """Ask for number and day of the signed decision."""
        row = self._current()
        if row is not None:
            self.open_dialog(NumberDialog(self._workplace, row, self))

    def open_payment_list(self) -> None:
        """Show the list on which those awarded sign for their money."""
        row = self._current()
        if row is not None:
            self.files.open_payment_list(row.id)

    def open_revoke(self) -> None:
        """Ask why every award of the chosen decision is taken back."""
        row = self._current()
        if row is None:
            return
        desk, now = self._workplace.desk, self._workplace.now()
        self.open_dialog(
            RevokeDialog(
                self._workplace,
                self.tr("Thu hồi toàn bộ Quyết định số {number}").format(number=row.name),
                lambda told: desk.do(revocations.revoke_decision, row.id, told, now),
                self,
            )
        )

    def ask_drop(self) -> None:
        """Ask before a draft is thrown away."""
        row = self._current()
        if row is None:
            return
        desk = self._workplace.desk
        self.box = ask(
            self,
            self.tr("Bỏ dự thảo quyết định này?"),
            self.tr("Bỏ dự thảo"),
            lambda: self.attempt(lambda: desk.do(awards.drop_draft, row.id)),
            self.tr("Danh sách đề nghị vẫn còn và dùng lại được cho quyết định khác."),
            danger=True,
        )

    def _build(self) -> None:
        style(self.heading, "heading")
        self.table.set_empty(
            self.tr(
                "Năm này chưa có quyết định khen thưởng. Hãy đề nghị khen thưởng trước,"
                " rồi bấm Lập quyết định."
            )
        )
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.heading, 1)
        for push in (self.see, self.number, self.payments, self.drop, self.revoke):
            row.addWidget(push)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_12)
        column.addLayout(row)
        column.addWidget(self.table, 2)
        column.addWidget(self.detail, 3)
        self.setFocusProxy(self.table)

    def _row(self, row: DecisionRow) -> Row:
        name = self.tr("Chưa có số") if row.number is None else row.name
        day = short_date(row.dated_on) if row.dated_on else ""
        state = label(DECISION_STATE_LABELS[row.state])
        if row.revoked and row.recipients:
            state = self.tr("{state}, thu hồi {count}").format(state=state, count=row.revoked)
        counts = (format_number(row.recipients), format_number(row.total))
        return Row(
            row.id,
            (name, day, state, row.signer_name, *counts),
            (
                row.number or 0,
                row.dated_on.toordinal() if row.dated_on else 0,
                state,
                row.signer_name,
                row.recipients,
                row.total,
            ),
            {_STATE: tone_of(row.state)},
        )

    def _current(self) -> DecisionRow | None:
        return self._rows.get(self.table.current_key())

    def _on_chosen(self) -> None:
        row = self._current()
        draft = row is not None and row.state is DecisionState.DRAFT
        self.see.setEnabled(row is not None)
        self.number.setEnabled(draft)
        self.payments.setEnabled(row is not None)
        self.drop.setVisible(draft)
        self.drop.setEnabled(draft)
        self.revoke.setVisible(row is not None and row.state is DecisionState.ISSUED)
        self.detail.show_decision(row.id if row else None)
        self.detail.setVisible(row is not None)
