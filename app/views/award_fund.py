"""Quỹ khen thưởng: the ledger of a year, what goes in and out, what is left."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.fund_entry_dialog import FundEntryDialog
from app.dialogs.list_export import KEYS
from app.dialogs.payment_dialog import PaymentDialog
from app.dialogs.reason_dialog import ReasonDialog
from app.rules.dates import short_date
from app.rules.fund import FundFlow
from app.rules.money import format_amount, format_number
from app.services import bonus_payments, fund
from app.services.fund import EntryRow, Ledger
from app.views.award_files import AwardFiles
from app.views.work_tab import WorkTab
from app.widgets.card import Card
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, Tone, style
from app.widgets.workplace import Workplace

_NOTE = 6


class AwardFund(WorkTab):
    """Three sums and the table with the running balance."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._rows: dict[object, EntryRow] = {}
        self.files = AwardFiles(workplace, self)
        self.opening, self.income, self.expense, self.balance = (QLabel() for _ in range(4))
        self.promised = QLabel()
        self.pay = self.action(
            self.tr("Chi tiền thưởng…"), "check", ("Ctrl+D",), self.open_payment, "primary"
        )
        self.enter = self.action(
            self.tr("Ghi thu…"), "plus", ("Ctrl+N",), lambda: self.open_entry(FundFlow.IN)
        )
        self.spend = self.action(
            self.tr("Chi khác…"), "plus", ("Ctrl+Shift+N",), lambda: self.open_entry(FundFlow.OUT)
        )
        self.give_back = self.action(self.tr("Thu lại…"), "undo-2", ("Ctrl+B",), self.open_return)
        self.strike = self.action(
            self.tr("Gạch bỏ…"), "x", ("Ctrl+Del",), self.open_strike, "danger"
        )
        self.see = self.action(self.tr("Xem và in"), "printer", ("Ctrl+P",), self.open_paper)
        self.export = self.action(
            self.tr("Xuất Excel…"), "file-spreadsheet", (KEYS, "Ctrl+S"), self.ask_where
        )
        self.table = RowTable(
            [
                Column(self.tr("Ngày"), 100),
                Column(self.tr("Chứng từ"), 140),
                Column(self.tr("Nội dung"), stretch=True),
                Column(self.tr("Thu (đồng)"), 120, Align.RIGHT),
                Column(self.tr("Chi (đồng)"), 120, Align.RIGHT),
                Column(self.tr("Còn lại (đồng)"), 130, Align.RIGHT),
                Column(self.tr("Ghi chú"), 190),
            ],
            self.tr("dòng"),
        )
        self._build()
        self.table.chosen.connect(lambda _key: self._on_chosen())

    @override
    def show_year(self, year: int) -> None:
        """Show the ledger of a year."""
        self.year = year
        desk, today = self._workplace.desk, self._workplace.today()
        book = desk.do(fund.ledger, year)
        self._rows = {row.id: row for row in book.entries}
        self.table.show_rows([self._row(row) for row in book.entries])
        if book.entries and self.table.current_key() is None:
            self.table.select(book.entries[-1].id)
        self._show_sums(book)
        cover = desk.do(fund.cover, 0, today)
        self.promised.setText(self._promised(cover.promised, cover.missing))
        self.promised.setVisible(bool(cover.promised))
        self.pay.setEnabled(bool(cover.promised))
        self.give_back.setEnabled(bool(desk.do(bonus_payments.not_returned)))
        self._on_chosen()

    def open_entry(self, flow: FundFlow) -> None:
        """Ask for a line of income or of other expense."""
        self.open_dialog(FundEntryDialog(self._workplace, flow, self))

    def open_payment(self) -> None:
        """Ask which bonuses are paid."""
        dues = self._workplace.desk.do(bonus_payments.unpaid)
        self.open_dialog(PaymentDialog(self._workplace, dues, FundFlow.OUT, self))

    def open_return(self) -> None:
        """Ask which bonuses of revoked awards have come back."""
        dues = self._workplace.desk.do(bonus_payments.not_returned)
        self.open_dialog(PaymentDialog(self._workplace, dues, FundFlow.IN, self))

    def open_strike(self) -> None:
        """Ask why the chosen line is wrong."""
        row = self._rows.get(self.table.current_key())
        if row is None:
            return
        desk, now = self._workplace.desk, self._workplace.now()
        self.open_dialog(
            ReasonDialog(
                self.tr("Gạch bỏ dòng ngày {day}").format(day=short_date(row.on)),
                self.tr("Dòng này vẫn còn trong sổ kèm lý do, nhưng không tính vào số dư nữa."),
                lambda reason: desk.do(fund.strike, row.id, reason, now),
                self,
            )
        )

    def open_paper(self) -> None:
        """Show the ledger as it will be on paper."""
        self.files.open_ledger(self.year)

    def ask_where(self) -> None:
        """Let the clerk choose where the Excel file goes."""
        self.files.ask_ledger_file(self.year)

    def _build(self) -> None:
        self.table.set_empty(
            self.tr(
                "Năm này sổ quỹ chưa có dòng nào. Bấm “Ghi thu…” để ghi kinh phí được giao; sau khi"
                " ban hành quyết định thì bấm “Chi tiền thưởng…”."
            )
        )
        sums = QHBoxLayout()
        sums.setSpacing(GAP_12)
        for name, figure in (
            (self.tr("Số dư đầu năm"), self.opening),
            (self.tr("Thu trong năm"), self.income),
            (self.tr("Chi trong năm"), self.expense),
            (self.tr("Còn lại"), self.balance),
        ):
            card = Card(name)
            style(card.title, "muted")
            style(figure, "heading")
            card.add(figure)
            sums.addWidget(card, 1)
        style(self.promised, "warn")
        self.promised.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for push in (self.pay, self.enter, self.spend, self.give_back, self.strike):
            row.addWidget(push)
        row.addStretch(1)
        for push in (self.see, self.export):
            row.addWidget(push)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_12)
        column.addLayout(sums)
        column.addWidget(self.promised)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _row(self, row: EntryRow) -> Row:
        note = self.tr("Gạch bỏ: {reason}").format(reason=row.struck) if row.struck else ""
        balance = "" if row.struck else format_number(row.balance)
        return Row(
            row.id,
            (
                short_date(row.on),
                row.voucher,
                row.what,
                format_number(row.income) if row.income else "",
                format_number(row.expense) if row.expense else "",
                balance,
                note,
            ),
            (
                (row.on.toordinal(), row.id),
                row.voucher,
                row.what,
                row.income,
                row.expense,
                row.balance,
                note,
            ),
            {_NOTE: Tone.BAD} if row.struck else {},
        )

    def _show_sums(self, book: Ledger) -> None:
        for line, amount in (
            (self.opening, book.opening),
            (self.income, book.income),
            (self.expense, book.expense),
            (self.balance, book.balance),
        ):
            line.setText(format_amount(amount))

    def _promised(self, promised: int, missing: int) -> str:
        text = self.tr("Tiền thưởng theo quyết định đã ban hành còn chưa chi: {amount}.")
        said = text.format(amount=format_amount(promised))
        if missing:
            lacks = self.tr("Quỹ còn thiếu {missing}.").format(missing=format_amount(missing))
            return f"{said} {lacks}"
        return said

    def _on_chosen(self) -> None:
        row = self._rows.get(self.table.current_key())
        self.strike.setEnabled(row is not None and not row.struck)
        self.see.setEnabled(bool(self._rows))
        self.export.setEnabled(bool(self._rows))
