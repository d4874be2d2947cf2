"""Nhận phiếu chấm Excel: what each member's file would do is seen before it is done."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.importing.run import Verdict
from app.services.importing import score_files
from app.services.importing.score_files import ReturnedSheet, SheetLine
from app.widgets.messages import said
from app.widgets.number_box import write_number
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace

_SIZE = (1040, 600)
_TABLE_HEIGHT, _SAID_HEIGHT = 260, 130
_STATE = 6


class ScoreSheetsDialog(FormDialog):
    """The files that came back, a line each; saving writes the marks that are right."""

    def __init__(
        self,
        workplace: Workplace,
        paths: Sequence[Path],
        session_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._source = paths[0].name if len(paths) == 1 else paths[0].parent.name
        self.sheets = workplace.desk.do(score_files.look_at, paths, session_id)
        self.table = RowTable(
            [
                Column(self.tr("Tệp"), stretch=True),
                Column(self.tr("Thành viên"), 170),
                Column(self.tr("Ghi mới"), 84, Align.RIGHT),
                Column(self.tr("Sửa điểm"), 84, Align.RIGHT),
                Column(self.tr("Đã có"), 84, Align.RIGHT),
                Column(self.tr("Để trống"), 84, Align.RIGHT),
                Column(self.tr("Chưa đúng"), 94),
            ],
            self.tr("tệp"),
        )
        self.why = QPlainTextEdit()
        self._build()

    @override
    def save(self) -> object:
        return self._workplace.desk.do(
            score_files.take, self.sheets, self._source, self._workplace.now()
        )

    def _build(self) -> None:
        self.resize(*_SIZE)
        will = sum(each.count(Verdict.NEW, Verdict.CHANGED) for each in self.sheets)
        wrong = sum(each.count(Verdict.WRONG) + bool(each.wrong) for each in self.sheets)
        note = self.tr(
            "{files} tệp: ghi được {will} phiếu vào sổ, {wrong} chỗ chưa đúng. Chưa có gì được ghi."
        )
        self.set_heading(
            self.tr("Nhận phiếu chấm Excel"),
            note.format(files=len(self.sheets), will=will, wrong=wrong),
        )
        self.save_button.setText(self.tr("&Ghi {count} phiếu").format(count=will))
        self.save_button.setEnabled(will > 0)
        self.table.show_rows([self._row(n, each) for n, each in enumerate(self.sheets)])
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.why.setReadOnly(True)
        self.why.setTabChangesFocus(True)
        self.why.setMinimumHeight(_SAID_HEIGHT)
        self.why.setAccessibleName(self.tr("Chi tiết của tệp đang chọn"))
        label = QLabel(self.tr("Chi tiết của tệp đang chọn"))
        self.table.chosen.connect(lambda _key: self._on_chosen())
        bad = (n for n, each in enumerate(self.sheets) if each.wrong or each.count(Verdict.WRONG))
        self.table.select(next(bad, 0))
        self._on_chosen()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            at = column.indexOf(self.form) + 1
            for widget, stretch in ((self.table, 2), (label, 0), (self.why, 1)):
                column.insertWidget(at, widget, stretch)
                at += 1

    def _on_chosen(self) -> None:
        """Say in full what is wrong with the chosen file and which marks would change."""
        at = self.table.current_key()
        if not isinstance(at, int):
            return
        sheet = self.sheets[at]
        lines = [said(each) for each in sheet.wrong]
        lines += [self._told(line) for line in sheet.lines if line.wrong]
        lines += [self._change(ln) for ln in sheet.lines if ln.verdict is Verdict.CHANGED]
        self.why.setPlainText("\n".join(lines) or self.tr("Không có gì phải xem lại."))

    def _told(self, line: SheetLine) -> str:
        sentences = " ".join(said(each) for each in line.wrong)
        return self.tr("Dòng {row}, {idea}: {said}").format(
            row=line.row, idea=line.idea, said=sentences
        )

    def _change(self, line: SheetLine) -> str:
        was, now = _marks(line.before.values()), _marks(line.marks.values())
        words = self.tr("Dòng {row}, {idea}: đang là {was}, sẽ thành {now}.")
        return words.format(row=line.row, idea=line.idea, was=was, now=now)

    def _row(self, at: int, sheet: ReturnedSheet) -> Row:
        wrong = sheet.count(Verdict.WRONG) + bool(sheet.wrong)
        counts = [
            sheet.count(each)
            for each in (Verdict.NEW, Verdict.CHANGED, Verdict.SAME, Verdict.SKIPPED)
        ]
        numbers = [str(each) if each else "" for each in (*counts, wrong)]
        cells = (sheet.name, sheet.member, *numbers)
        return Row(at, cells, cells, {_STATE: Tone.BAD} if wrong else {})


def _marks(points: Iterable[Decimal]) -> str:
    return "; ".join(map(write_number, points)) or "–"
