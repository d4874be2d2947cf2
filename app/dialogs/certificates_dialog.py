"""Giấy khen của một quyết định: whose, on which paper; looked at, printed, every print noted."""

from collections.abc import Iterable

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.paper_dialog import PaperDialog
from app.dialogs.print_log_dialog import PrintLogDialog
from app.dialogs.print_stock_dialog import PrintStockDialog
from app.rules.award import DecisionState
from app.rules.errors import Refusal
from app.rules.print_errors import ReprintNeedsReason
from app.services import certificates, golden_book, print_log, print_stocks
from app.services.awards import DecisionRow
from app.services.certificates import CertificateLine
from app.services.print_log import PrintRun
from app.widgets.buttons import button
from app.widgets.check_list import CheckList
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.form import LABEL_WIDTH, Form
from app.widgets.line_box import LineBox
from app.widgets.messages import said, show_note
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24, style
from app.widgets.workplace import Workplace

_SIZE = (820, 600)
_LIST_HEIGHT = 260
_BLANK = 0  # key of blank paper, which needs no profile
_REMEMBERED = "certificates/stock"


class CertificatesDialog(QDialog):
    """Recipients to tick, the paper, the reason of a second print."""

    def __init__(
        self, workplace: Workplace, decision: DecisionRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._decision = workplace, decision
        self._lines: dict[object, CertificateLine] = {}
        self.dialog: QDialog | None = None
        self.box: QMessageBox | None = None
        self.heading, self.note, self.trouble = QLabel(), QLabel(), QLabel()
        self.form = Form(self)
        self.stock, self.reason, self.names = ChoiceBox(), LineBox(max_length=200), CheckList()
        self.new = button(self.tr("Mẫu in mới…"), "plus")
        self.edit = button(self.tr("Sửa mẫu in…"), "pencil")
        self.all = button(self.tr("Chọn tất cả"), "", "quiet")
        self.unprinted = button(self.tr("Chỉ chọn chưa in"), "", "quiet")
        self.none = button(self.tr("Bỏ chọn"), "", "quiet")
        self.log = button(self.tr("Sổ in…"), "list")
        self.book = button(self.tr("Ghi số sổ vàng"), "check")
        self.close_button = button(self.tr("&Đóng"))
        self.look = button(self.tr("Xem, lưu tệp…"), "file-text")
        self.print = button(self.tr("Xem trước và in…"), "printer", "primary")
        self._build()
        self._connect()
        self._load_stocks(self._remembered())
        self._load_names()
        self.choose_unprinted()

    def open_to_look(self) -> None:
        """Show the ticked certificates to read or to save; nothing is noted."""
        dialog = self._opened(PrintRun(self._ticked(), self._stock_id()))
        if dialog is not None:
            dialog.preview.print.hide()

    def open_to_print(self) -> None:
        """Show the ticked certificates; what the printer took is noted."""
        run = PrintRun(self._ticked(), self._stock_id(), self.reason.value())
        self.form.clear_errors()
        try:
            self._workplace.desk.do(print_log.check_run, run)
        except ReprintNeedsReason as needed:
            self.form.show_errors({"reason": said(needed)})
            return
        except Refusal as refusal:
            self._say(said(refusal))
            return
        dialog = self._opened(run)
        if dialog is not None:
            dialog.preview.printed.connect(lambda: self._on_printed(run, dialog))

    def open_stock(self, stock_id: int | None = None) -> None:
        """Open a new profile, or one to change."""
        dialog = PrintStockDialog(self._workplace, stock_id, self)
        dialog.saved.connect(lambda made: self._load_stocks(made or _BLANK))
        self.dialog = dialog
        dialog.open()

    def open_log(self) -> None:
        """Show every print of this decision's certificates."""
        self.dialog = PrintLogDialog(self._workplace, self._decision.id, self.heading.text(), self)
        self.dialog.open()

    def enter_book(self) -> None:
        """Give numbers of the golden book to those that have none."""
        try:
            given = self._workplace.desk.do(golden_book.enter, self._decision.id)
        except Refusal as refusal:
            self._say(said(refusal))
            return
        self._load_names()
        self._say("")
        self.box = show_note(self, self.tr("Đã ghi {count} số sổ vàng.").format(count=given))

    def choose_unprinted(self) -> None:
        """Tick those that were never printed."""
        self.names.set_value(key for key, line in self._lines.items() if not line.prints)
        self._on_ticked()

    def _build(self) -> None:
        name = self._decision.name
        numbered = self._decision.number is not None
        self.setWindowTitle(self.tr("Giấy khen"))
        self.heading.setText(
            self.tr("Giấy khen theo Quyết định số {name}").format(name=name)
            if numbered
            else self.tr("Giấy khen theo dự thảo quyết định")
        )
        draft = self._decision.state is DecisionState.DRAFT
        self.note.setText(
            self.tr("Chưa có số, ngày ký: những chỗ đó và số sổ vàng để trống trên Giấy khen.")
        )
        self.note.setVisible(draft)
        for line, look in (
            (self.heading, "heading"),
            (self.note, "muted"),
            (self.trouble, "error"),
        ):
            line.setWordWrap(True)
            style(line, look)
        self.trouble.hide()
        self.form.add("stock", self.tr("Mẫu in"), self.stock)
        self.form.add_wide(_row(self.new, self.edit))
        self.names.setMinimumHeight(_LIST_HEIGHT)
        self.form.add("names", self.tr("In cho"), self.names)
        self.form.add_wide(_row(self.all, self.unprinted, self.none))
        self.form.add(
            "reason",
            self.tr("Lý do in lại"),
            self.reason,
            self.tr("Chỉ cần khi có người đã in rồi; lý do được ghi vào sổ in."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        column.setSpacing(GAP_12)
        for widget in (self.heading, self.note, self.form, self.trouble):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(self._bar())
        self.resize(*_SIZE)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.log)
        row.addWidget(self.book)
        row.addStretch(1)
        for push in (self.close_button, self.look, self.print):
            row.addWidget(push)
        return row

    def _connect(self) -> None:
        for push, slot in (
            (self.new, lambda: self.open_stock()),
            (self.edit, lambda: self.open_stock(self._stock_id())),
            (self.all, lambda: self._tick(self._lines)),
            (self.none, lambda: self._tick(())),
            (self.unprinted, self.choose_unprinted),
            (self.log, self.open_log),
            (self.book, self.enter_book),
            (self.close_button, self.reject),
            (self.look, self.open_to_look),
            (self.print, self.open_to_print),
        ):
            push.clicked.connect(slot)
        self.stock.edited.connect(self._on_stock)
        self.names.edited.connect(self._on_ticked)

    def _opened(self, run: PrintRun) -> PaperDialog | None:
        try:
            paper = self._workplace.desk.do(
                certificates.certificates_paper, self._decision.id, run.stock_id, run.award_ids
            )
        except Refusal as refusal:
            self._say(said(refusal))
            return None
        self._say("")
        dialog = PaperDialog(self._workplace, [paper], self)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _on_printed(self, run: PrintRun, dialog: PaperDialog) -> None:
        """Note those whose pages went to the printer; the next run begins in this dialog."""
        dialog.preview.print.setEnabled(False)
        sent = tuple(run.award_ids[page] for page in dialog.preview.sent_pages)
        now = self._workplace.now()
        done = PrintRun(sent, run.stock_id, run.reason)
        try:
            count = self._workplace.desk.do(print_log.record_run, done, now)
        except Refusal as refusal:
            self._say(said(refusal))
            return
        self._load_names()
        self._tick(set(self._ticked()) - set(sent))
        self.reason.set_value("")
        self.box = show_note(
            dialog,
            self.tr("Đã ghi {count} Giấy khen vào sổ in.").format(count=count),
            self.tr("Muốn in tiếp hoặc in lại, hãy đóng trang xem trước này."),
        )

    def _load_stocks(self, chosen: object) -> None:
        rows = self._workplace.desk.do(print_stocks.list_stocks)
        blank = Choice(_BLANK, self.tr("Giấy trắng A4, in cả khung"))
        self.stock.set_choices([blank, *(Choice(row.id, row.name) for row in rows)])
        known = {row.id for row in rows}
        self.stock.set_value(chosen if chosen in known and isinstance(chosen, int) else _BLANK)
        self._on_stock()

    def _load_names(self) -> None:
        found = self._workplace.desk.do(certificates.certificate_lines, self._decision.id)
        standing = [line for line in found if not line.revoked]
        self._lines = {line.award_id: line for line in standing}
        self.names.set_choices([Choice(line.award_id, self._label(line)) for line in standing])
        open_numbers = any(line.book_number is None for line in standing)
        issued = self._decision.state is not DecisionState.DRAFT
        self.book.setVisible(issued and open_numbers)
        self._on_ticked()

    def _label(self, line: CertificateLine) -> str:
        name = self.tr("{position}. {recipient}").format(
            position=line.position, recipient=line.recipient
        )
        if line.prints:
            return self.tr("{name} – đã in {count} lần").format(name=name, count=line.prints)
        return name

    def _ticked(self) -> tuple[int, ...]:
        return tuple(key for key in self.names.value() if isinstance(key, int))

    def _tick(self, keys: Iterable[object]) -> None:
        self.names.set_value(key for key in keys if isinstance(key, int))
        self._on_ticked()

    def _stock_id(self) -> int | None:
        key = self.stock.value()
        return key if isinstance(key, int) and key != _BLANK else None

    def _remembered(self) -> int:
        kept = self._workplace.prefs.value(_REMEMBERED)
        return int(kept) if kept.isdecimal() else _BLANK

    def _on_stock(self) -> None:
        stock = self._stock_id()
        self.edit.setEnabled(stock is not None)
        self._workplace.prefs.set_value(_REMEMBERED, str(stock or _BLANK))

    def _on_ticked(self) -> None:
        ticked = self._ticked()
        again = any(self._lines[key].prints for key in ticked if key in self._lines)
        self.form.show_field("reason", shown=again)
        self.look.setEnabled(bool(ticked))
        self.print.setEnabled(bool(ticked))

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))


def _row(*pushes: QPushButton) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(LABEL_WIDTH + GAP_12, 0, 0, 0)
    row.setSpacing(GAP_8)
    for push in pushes:
        row.addWidget(push)
    row.addStretch(1)
    return holder
