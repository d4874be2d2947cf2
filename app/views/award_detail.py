"""Một quyết định: its recipients, how each bonus came about, what was taken back and why."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.certificates_dialog import CertificatesDialog
from app.dialogs.list_export import ListExport
from app.dialogs.revoke_dialog import RevokeDialog
from app.rules.award import RECIPIENT_KIND_LABELS, DecisionState
from app.rules.dates import short_date
from app.rules.fund import FundFlow
from app.rules.money import amount_in_words, format_amount, format_number
from app.rules.shown_list import CellKind
from app.services import awards, fund, revocations
from app.services.awards import AwardRow, DecisionDetail
from app.views.award_files import AwardFiles
from app.views.work_tab import WorkTab
from app.widgets.messages import label
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style
from app.widgets.workplace import Workplace

_STATE = 7


class AwardDetail(WorkTab):
    """The table of recipients of the chosen decision."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._detail: DecisionDetail | None = None
        self._rows: dict[object, AwardRow] = {}
        self.heading = QLabel(self.tr("Người được khen thưởng"))
        self.revoke = self.action(
            self.tr("Thu hồi…"), "undo-2", ("Ctrl+R",), self.open_revoke, "danger"
        )
        self.notice = self.action(
            self.tr("Thông báo thu hồi"), "file-text", ("Ctrl+Shift+R",), self.open_notice
        )
        self.certificates = self.action(
            self.tr("Giấy khen…"), "award", ("Ctrl+K",), self.open_certificates
        )
        self.files = AwardFiles(workplace, self)
        self._paid: dict[int, date] = {}
        self.terms = QLabel()
        self.table = RowTable(
            [
                Column(self.tr("STT"), 56, Align.RIGHT),
                Column(self.tr("Người được khen"), 190),
                Column(self.tr("Đối tượng"), 104),
                Column(self.tr("Thành tích"), stretch=True),
                Column(self.tr("Hệ số"), 64, Align.RIGHT),
                Column(self.tr("Hệ số × lương"), 116, Align.RIGHT),
                Column(self.tr("Tiền thưởng"), 104, Align.RIGHT, kind=CellKind.MONEY, summed=True),
                Column(self.tr("Tình trạng"), 230),
            ],
            self.tr("người, tập thể"),
        )
        self.list_export = ListExport(
            workplace, self.table, self, self.tr("Người được khen thưởng"), self.heading.text
        )
        self._build()
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.table.opened.connect(self._on_opened)

    def show_decision(self, decision_id: int | None) -> None:
        """Show the recipients of a decision."""
        self._detail = (
            None
            if decision_id is None
            else self._workplace.desk.do(awards.decision_detail, decision_id)
        )
        found = self._detail.awards if self._detail else ()
        self._rows = {row.id: row for row in found}
        self._paid = self._workplace.desk.do(
            fund.paid_awards, [row.id for row in found], FundFlow.OUT
        )
        self.table.show_rows([self._row(row) for row in found])
        if found and self.table.current_key() is None:
            self.table.select(found[0].id)
        self.terms.setText(self._terms())
        self._on_chosen()

    def open_revoke(self) -> None:
        """Ask why the chosen award is taken back."""
        row = self._rows.get(self.table.current_key())
        if row is None:
            return
        desk, now = self._workplace.desk, self._workplace.now()
        self.open_dialog(
            RevokeDialog(
                self._workplace,
                self.tr("Thu hồi khen thưởng của {recipient}").format(recipient=row.recipient),
                lambda told: desk.do(revocations.revoke_award, row.id, told, now),
                self,
            )
        )

    def open_notice(self) -> None:
        """Show the notice that takes the chosen award back."""
        row = self._rows.get(self.table.current_key())
        if row is not None:
            self.files.open_notice(row.id)

    def open_certificates(self) -> None:
        """Show the certificates of the decision, to print and to note their prints."""
        if self._detail is not None:
            self.open_dialog(CertificatesDialog(self._workplace, self._detail.row, self))

    def _build(self) -> None:
        style(self.heading, "heading")
        style(self.terms, "muted")
        self.terms.setWordWrap(True)
        self.table.set_empty(self.tr("Chọn một quyết định để xem người được khen thưởng."))
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.heading, 1)
        row.addWidget(self.certificates)
        row.addWidget(self.notice)
        row.addWidget(self.revoke)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.terms)
        self.setFocusProxy(self.table)

    def _row(self, row: AwardRow) -> Row:
        kind = label(RECIPIENT_KIND_LABELS[row.recipient_kind])
        achievement = " ".join(row.achievement.split())
        state = self._state(row)
        return Row(
            row.id,
            (
                str(row.position),
                row.recipient,
                kind,
                achievement,
                format_number(row.coefficient),
                format_number(row.raw),
                format_number(row.amount),
                state,
            ),
            (
                row.position,
                row.recipient,
                kind,
                achievement,
                float(row.coefficient),
                float(row.raw),
                row.amount,
                state,
            ),
            {_STATE: Tone.BAD if row.revoked else Tone.GOOD} if state else {},
        )

    def _state(self, row: AwardRow) -> str:
        """Tell what became of an award: taken back and why, or paid."""
        if row.revoked:
            day = short_date(row.revoked_on) if row.revoked_on else ""
            return self.tr("Đã thu hồi {day}: {reason}").format(day=day, reason=row.revoke_reason)
        paid = self._paid.get(row.id)
        return self.tr("Đã chi {day}").format(day=short_date(paid)) if paid else ""

    def _terms(self) -> str:
        if self._detail is None:
            return ""
        total = self._detail.row.total
        return self.tr(
            "Mức lương cơ sở {salary}: {source}. Tổng tiền thưởng: {total} ({words})."
        ).format(
            salary=format_amount(self._detail.base_salary),
            source=self._detail.salary_source.rstrip("."),
            total=format_amount(total),
            words=amount_in_words(total),
        )

    def _on_chosen(self) -> None:
        row = self._rows.get(self.table.current_key())
        issued = self._detail is not None and self._detail.row.state is DecisionState.ISSUED
        self.revoke.setEnabled(issued and row is not None and not row.revoked)
        self.notice.setEnabled(row is not None and row.revoked)
        self.certificates.setEnabled(any(not award.revoked for award in self._rows.values()))

    def _on_opened(self, key: object) -> None:
        self.go.emit("idea", self._rows[key].idea_id)
