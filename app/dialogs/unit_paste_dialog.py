"""Dán danh sách đơn vị từ Excel: every row with what it would do, before anything is entered."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.basics.progress import Progress
from app.basics.text import nfc
from app.rules.errors import Refusal, Said
from app.rules.importing.run import VERDICT_LABELS, Verdict
from app.rules.unit import UNIT_KIND_LABELS
from app.services import unit_import
from app.services.importing import unit_file
from app.services.unit_import import Preview, PreviewRow, Taken
from app.widgets.buttons import button
from app.widgets.long_work import run_long
from app.widgets.messages import ask, label, said, show_refusal
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, Tone, style
from app.widgets.workplace import Workplace

_PAUSE_MS = 250
_BOX_HEIGHT = 130
_SHOWN = ("name", "kind", "head_name", "phone", "email", "address")
_TONES = {
    Verdict.NEW: Tone.GOOD,
    Verdict.CHANGED: Tone.INFO,
    Verdict.SAME: Tone.NEUTRAL,
    Verdict.WRONG: Tone.BAD,
}


class UnitPasteDialog(QDialog):
    """A box for the table, below it the rows with their verdicts; wrong rows stay in the box.

    Signals:
        taken: what was entered, once for every press of the button.
    """

    taken = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._preview = Preview((), ())
        self._source = ""
        self.question: QMessageBox | None = None
        self.box = QPlainTextEdit()
        self.paste = button(self.tr("&Dán"), "clipboard-paste")
        self.open_file = button(self.tr("&Từ tệp…"), "file-spreadsheet")
        self.clear = button(self.tr("&Xóa ô"), "x")
        self.summary = QLabel()
        self.columns = QLabel()
        self.detail = QLabel()
        self.take_button = button(self.tr("&Nhập vào sổ"), "check", "primary")
        self.close_button = button(self.tr("Đón&g"))
        self.table = RowTable(
            [
                Column(self.tr("Dòng"), 56, Align.RIGHT),
                Column(self.tr("Kết quả"), 120),
                Column(self.tr("Tên đơn vị"), 190),
                Column(self.tr("Loại"), 120),
                Column(self.tr("Người đứng đầu"), 130),
                Column(self.tr("Điện thoại"), 110),
                Column(self.tr("Thư điện tử"), 120),
                Column(self.tr("Địa chỉ"), 140, hidden=True),
                Column(self.tr("Ghi chú của chương trình"), 200, stretch=True),
            ],
            self.tr("dòng"),
        )
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._pause.timeout.connect(self.show_preview)
        self.box.textChanged.connect(self._pause.start)
        self.paste.clicked.connect(self._on_paste)
        self.open_file.clicked.connect(self._on_open)
        self.clear.clicked.connect(self.box.clear)
        self.take_button.clicked.connect(self._on_take)
        self.close_button.clicked.connect(self.reject)
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.show_preview()
        self.box.setFocus()

    def text(self) -> str:
        """Return what stands in the box."""
        return nfc(self.box.toPlainText())

    def show_preview(self) -> None:
        """Read the box and say what each row would do."""
        self._pause.stop()
        self._preview = self._workplace.desk.do(unit_import.preview, self.text())
        self.table.show_rows([self._row(row) for row in self._preview.rows])
        wrong = (row.line for row in self._preview.rows if row.wrong)
        first = next(wrong, None)
        if first is not None:
            self.table.select(first)
        self._on_chosen()
        good = self._count(Verdict.NEW) + self._count(Verdict.CHANGED)
        self.take_button.setEnabled(good > 0)
        self.clear.setEnabled(bool(self.text()))
        self.summary.setText(self._summary() if self._preview.rows else "")
        titles = self._titles()
        known = [titles[name] for name in self._preview.columns if name in titles]
        self.columns.setText(self.tr("Đã nhận các cột: {names}.").format(names=", ".join(known)))
        self.columns.setVisible(bool(known))

    @override
    def reject(self) -> None:
        """Close; a table that was not entered is not thrown away without asking."""
        if not self.text().strip():
            super().reject()
            return
        self.question = ask(
            self,
            self.tr("Đóng mà chưa nhập những dòng trong ô?"),
            self.tr("Đóng, bỏ các dòng này"),
            super().reject,
            self.tr("Những dòng đã nhập vào sổ vẫn còn trong sổ."),
            danger=True,
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Dán danh sách đơn vị"))
        self.resize(1180, 640)
        heading = QLabel(self.tr("Dán danh sách đơn vị từ Excel"))
        style(heading, "heading")
        hint = QLabel(
            self.tr(
                "Trong Excel, chọn bảng (có hoặc không có dòng tiêu đề), nhấn Ctrl+C, rồi nhấn"
                " Ctrl+V vào ô dưới đây. Ô trống trong bảng không xóa điều đã có trong sổ."
            )
        )
        for line, look in ((hint, "muted"), (self.columns, "hint"), (self.detail, "warn")):
            style(line, look)
            line.setWordWrap(True)
        self.box.setTabChangesFocus(True)
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.box.setFixedHeight(_BOX_HEIGHT)
        self.box.setAccessibleName(self.tr("Bảng được dán"))
        self.table.set_empty(
            self.tr("Chưa có dòng nào. Chỉ cần cột tên đơn vị; loại đoán theo tên (Thôn, Trường…).")
        )
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_8)
        for widget in (heading, hint):
            column.addWidget(widget)
        column.addLayout(self._box_row())
        column.addWidget(self.columns)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addLayout(foot)

    def _box_row(self) -> QHBoxLayout:
        row, side = QHBoxLayout(), QVBoxLayout()
        for push in (self.paste, self.open_file, self.clear):
            side.addWidget(push)
        side.addStretch(1)
        row.addWidget(self.box, 1)
        row.addLayout(side)
        return row

    def _titles(self) -> dict[str, str]:
        return {
            "name": self.tr("Tên đơn vị"),
            "kind": self.tr("Loại"),
            "short_name": self.tr("Tên viết tắt"),
            "head_name": self.tr("Người đứng đầu"),
            "head_title": self.tr("Chức vụ"),
            "contact_name": self.tr("Người liên hệ"),
            "phone": self.tr("Điện thoại"),
            "email": self.tr("Thư điện tử"),
            "address": self.tr("Địa chỉ"),
            "note": self.tr("Ghi chú"),
        }

    def _count(self, verdict: Verdict) -> int:
        return self._preview.count(verdict)

    def _summary(self) -> str:
        words = self.tr("{new} thêm mới, {changed} bổ sung, {same} đã có, {wrong} chưa đúng.")
        return words.format(**{each.value: self._count(each) for each in Verdict})

    def _row(self, row: PreviewRow) -> Row:
        facts = row.facts
        kind = row.kind_words if "kind" in row.wrong else label(UNIT_KIND_LABELS[facts.kind])
        texts = {name: getattr(facts, name) for name in _SHOWN} | {"kind": kind}
        cells = [texts[name] for name in _SHOWN]
        tones: dict[int, Tone] = {1: _TONES[row.verdict]}
        for at, name in enumerate(_SHOWN):
            if name in row.wrong:
                cells[at] = cells[at] or self.tr("(trống)")
                tones[at + 2] = Tone.BAD
            elif name in row.changed:
                tones[at + 2] = Tone.INFO
        verdict = label(VERDICT_LABELS[row.verdict])
        shown = (str(row.line), verdict, *cells, self._remark(row))
        return Row(row.line, shown, (row.line, *shown[1:]), tones)

    def _remark(self, row: PreviewRow) -> str:
        """Return what is wrong, at which cell, or what changes."""
        titles = self._titles()
        wrong = [f"{titles[name]}: {said(text)}" for name, text in row.wrong.items()]
        if wrong:
            return " ".join(wrong)
        parts: list[Said | str] = [row.remark] if row.remark else []
        if row.changed:
            names = ", ".join(titles[name].lower() for name in row.changed if name in titles)
            parts.append(self.tr("Ghi lại: {names}.").format(names=names))
        return " ".join(said(part) for part in parts)

    def _on_chosen(self) -> None:
        """Say everything about the chosen row in full."""
        line = self.table.current_key()
        row = next((row for row in self._preview.rows if row.line == line), None)
        remark = self._remark(row) if row is not None else ""
        words = self.tr("Dòng {line}: {remark}")
        self.detail.setText(words.format(line=line, remark=remark) if remark else "")
        self.detail.setVisible(bool(remark))

    def _on_paste(self) -> None:
        self.box.insertPlainText(nfc(QGuiApplication.clipboard().text()))
        self.show_preview()

    def _on_open(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Chọn tệp danh sách"),
            "",
            self.tr("Bảng tính (*.xlsx *.xls *.csv);;Mọi tệp (*)"),
        )
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Put the list of a file into the box, as if it had been pasted."""

        def work(progress: Progress) -> str:
            return unit_file.text_of_units(path, progress)

        def show(text: str) -> None:
            self.box.setPlainText(text)
            self._source = path.name
            self.show_preview()

        title = self.tr("Đang đọc {name}").format(name=path.name)
        run_long(self, self._workplace.bench, title, work, show)

    def _on_take(self) -> None:
        try:
            done = self._workplace.desk.do(
                unit_import.take, self.text(), self._workplace.now(), self._source
            )
        except Refusal as refusal:
            show_refusal(self, refusal)
            return
        self.box.setPlainText(done.rest)
        self._source = ""
        self.show_preview()
        self.taken.emit(done)
        if done.rest:
            self.summary.setText(self._left(done))
            self.box.setFocus()
        else:
            self.accept()

    def _left(self, done: Taken) -> str:
        words = self.tr(
            "Đã thêm {added}, bổ sung {changed}. Còn {wrong} dòng chưa đúng: sửa ngay trong ô trên"
            " rồi nhập tiếp."
        )
        return words.format(added=done.added, changed=done.changed, wrong=done.wrong)
