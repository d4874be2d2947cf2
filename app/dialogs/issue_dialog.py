"""Ban hành báo cáo: number, day and signer, then the figures are frozen."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.keeping import keep_paper
from app.rules.document import DocumentKind
from app.rules.errors import InvalidForm, NumberNotPossible, NumberTaken, Refusal
from app.rules.paper_source import Of, Source
from app.services import letterheads, report_issue
from app.services.report_issue import IssueFacts
from app.widgets.buttons import button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.form import Form
from app.widgets.messages import said, show_refusal
from app.widgets.number_box import NumberBox
from app.widgets.theme import GAP_12, GAP_16, style
from app.widgets.workplace import Workplace


class IssueDialog(QDialog):
    """Asks for what the signed report bears.

    Signals:
        issued: the report as it stands in the register now.
    """

    issued = Signal(object)

    def __init__(
        self, workplace: Workplace, code: str, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._code = workplace, code
        today = workplace.today()
        self.number = NumberBox(least=Decimal(1))
        self.dated_on = DateBox(today)
        self.signer = ChoiceBox()
        self.form = Form()
        self.issue = button(self.tr("Ban hành"), "check", "primary")
        self.cancel = button(self.tr("Hủy"))
        self._build(label)
        self.number.set_value(workplace.desk.do(report_issue.suggested_number, today))
        self.dated_on.set_value(today)
        signers = workplace.desk.do(letterheads.signers_for, DocumentKind.PERIOD_REPORT, today)
        self.signer.set_choices(
            [
                Choice(row.id, " – ".join(filter(None, (row.name, row.office_title))))
                for row in signers
            ]
        )
        self.signer.set_value(signers[0].id if signers else None)
        self.issue.clicked.connect(self.accept)
        self.form.save_asked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.form.focus_first()

    @override
    def accept(self) -> None:
        """Issue the report, or say beside the box what is in the way."""
        wrong = self._wrong()
        if wrong:
            self.form.show_errors(wrong)
            return
        try:
            row = self._workplace.desk.do(
                report_issue.issue_report, self._code, self._facts(), self._workplace.now()
            )
        except (NumberTaken, NumberNotPossible) as refusal:
            self.form.show_errors({"number": said(refusal)})
            return
        except InvalidForm as refusal:
            self.form.show_errors(refusal)
            return
        except Refusal as refusal:
            show_refusal(self, refusal)
            return
        keep_paper(self._workplace, Source(DocumentKind.PERIOD_REPORT, Of.PERIOD, row.period))
        super().accept()
        self.issued.emit(row)

    def _build(self, label: str) -> None:
        self.setWindowTitle(self.tr("Ban hành báo cáo"))
        heading = QLabel(self.tr("Báo cáo {label}").format(label=label))
        note = QLabel(
            self.tr(
                "Số liệu và lời văn được chốt lại. Sửa dữ liệu cũ về sau không làm thay đổi báo"
                " cáo đã ban hành; chương trình sẽ chỉ ra chỗ khác."
            )
        )
        note.setWordWrap(True)
        style(heading, "heading")
        style(note, "muted")
        self.form.add("number", self.tr("Số"), self.number, required=True)
        self.form.add("dated_on", self.tr("Ngày ban hành"), self.dated_on, required=True)
        self.form.add("signer", self.tr("Người ký"), self.signer, required=True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.issue)
        foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_12)
        for part in (heading, note, self.form):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(foot)
        self.setMinimumWidth(520)

    def _wrong(self) -> dict[str, str]:
        wrong = self.form.problems()
        for name, box in (("number", self.number), ("dated_on", self.dated_on)):
            if not wrong.get(name) and box.value() is None:
                wrong[name] = self.tr("Chưa ghi gì ở ô này.")
        if self.signer.value() is None:
            wrong.setdefault("signer", self.tr("Hãy chọn người ký."))
        return wrong

    def _facts(self) -> IssueFacts:
        number, day, signer = self.number.value(), self.dated_on.value(), self.signer.value()
        return IssueFacts(
            int(number or 0),
            day or self._workplace.today(),
            signer if isinstance(signer, int) else None,
        )
