"""Nhận biểu mẫu của đơn vị: what each file would do is seen before it is done."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.services import unit_report_return
from app.services.unit_report_return import Change, ReturnedForm
from app.widgets.date_box import DateBox
from app.widgets.messages import said
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import Tone, style
from app.widgets.workplace import Workplace

_SIZE = (980, 520)
_TABLE_HEIGHT = 300
_CHANGE = 2
_TONES = {
    Change.RECEIVE: Tone.GOOD,
    Change.CORRECT: Tone.INFO,
    Change.SAME: Tone.NEUTRAL,
    Change.NOTHING: Tone.BAD,
}


class ReportFormsDialog(FormDialog):
    """The files that came back, a line each; saving receives those that are right."""

    def __init__(
        self,
        workplace: Workplace,
        paths: Sequence[Path],
        code: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._code = workplace, code
        today = workplace.today()
        self.forms = workplace.desk.do(unit_report_return.look_at, paths, code, today)
        self.on = DateBox(today)
        self.table = RowTable(
            [
                Column(self.tr("Tệp"), 250),
                Column(self.tr("Đơn vị"), 190),
                Column(self.tr("Việc sẽ làm"), 170),
                Column(self.tr("Lời nhắc"), stretch=True),
            ],
            self.tr("tệp"),
        )
        self.why = QLabel()
        self._build()
        self.on.set_value(today)

    @override
    def save(self) -> object:
        return self._workplace.desk.do(
            unit_report_return.store,
            self.forms,
            self._code,
            self.on.value(),
            self._workplace.now(),
        )

    def _build(self) -> None:
        self.resize(*_SIZE)
        will = sum(form.change in {Change.RECEIVE, Change.CORRECT} for form in self.forms)
        bad = sum(form.change is Change.NOTHING for form in self.forms)
        note = self.tr("{will} tệp ghi vào sổ được; {bad} tệp chưa nhận được.")
        self.set_heading(self.tr("Nhận báo cáo từ biểu mẫu Excel"), note.format(will=will, bad=bad))
        self.save_button.setText(self.tr("&Nhận {count} tệp").format(count=will))
        self.save_button.setEnabled(will > 0)
        self.form.add("on", self.tr("Ngày nhận"), self.on, required=True)
        self.table.show_rows([self._row(n, form) for n, form in enumerate(self.forms)])
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.why.setWordWrap(True)
        style(self.why, "error")
        self.table.chosen.connect(lambda _key: self._on_chosen())
        bad_at = (n for n, form in enumerate(self.forms) if form.wrong)
        self.table.select(next(bad_at, 0))
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            at = column.indexOf(self.form) + 1
            column.insertWidget(at, self.table, 1)
            column.insertWidget(at + 1, self.why)

    def _on_chosen(self) -> None:
        """Say in full what is wrong with the chosen file, a line each."""
        at = self.table.current_key()
        wrong = self.forms[at].wrong if isinstance(at, int) else ()
        self.why.setText("\n".join(map(said, wrong)))

    def _row(self, at: int, form: ReturnedForm) -> Row:
        words = {
            Change.RECEIVE: self.tr("Nhận báo cáo"),
            Change.CORRECT: self.tr("Sửa số liệu đã nhận"),
            Change.SAME: self.tr("Đã nhận, không đổi"),
            Change.NOTHING: self.tr("Chưa nhận được"),
        }
        cells = (form.name, form.unit, words[form.change], " ".join(map(said, form.wrong)))
        return Row(at, cells, cells, {_CHANGE: _TONES[form.change]})
