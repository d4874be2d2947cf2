"""Trỏ ô trong biểu của tỉnh: choose cells in the sheet, choose a figure, and it has its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.dialogs.province_mark_list import MarkList
from app.dialogs.province_values_box import ValuesBox
from app.rules.errors import Refusal
from app.rules.province_form import Mark
from app.rules.province_form_errors import NothingPointedAt
from app.rules.sheet_places import span_named
from app.services import province_forms, province_pointing
from app.services.province_forms import KeptForm, OpenForm
from app.services.province_pointing import Pointed
from app.widgets.buttons import button
from app.widgets.help_box import show_help
from app.widgets.line_box import LineBox
from app.widgets.messages import ask, said
from app.widgets.sheet_grid import SheetGrid
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style
from app.widgets.workplace import Workplace

_SIZE = (1300, 690)
_SHARES = (820, 480)
HELP = "excel"


class ProvinceMarksDialog(QDialog):
    """The sheets of the form on the left, values and marks on the right.

    Signals:
        saved: key of the form.
    """

    saved = Signal(int)

    def __init__(
        self,
        workplace: Workplace,
        form: OpenForm,
        kept: KeptForm | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._form, self._kept = workplace, form, kept
        self._sheets = [each for each in form.sheets if not each.hidden] or list(form.sheets)
        self._marks: list[Mark] = list(kept.marks) if kept else []
        self._begun = list(self._marks)
        self.question: QMessageBox | None = None
        self.name = LineBox(max_length=120)
        self.tabs = QTabBar()
        self.grid = SheetGrid()
        self.chosen = QLabel()
        self.values = ValuesBox()
        self.mark_button = button(self.tr("Ghi và&o ô đang chọn"), "check")
        self.list = MarkList()
        self.trouble = QLabel()
        self.save_button = button(self.tr("&Lưu biểu"), "check", "primary")
        self.cancel_button = button(self.tr("&Hủy"))
        self._build()
        self._connect()
        self._fill()

    def marks(self) -> list[Mark]:
        """Return the marks as they stand."""
        return list(self._marks)

    def mark(self) -> None:
        """Give the chosen value its place in the chosen cells."""
        self._say("")
        try:
            self._marks.append(self._pointed())
        except Refusal as refusal:
            self._say(said(refusal))
            return
        self._show_marks()
        self.list.select(len(self._marks) - 1)
        self.grid.setFocus()

    @override
    def accept(self) -> None:
        desk, now = self._workplace.desk, self._workplace.now()
        key = self._kept.id if self._kept else None
        try:
            saved = desk.do(
                province_forms.save, self.name.value(), self._form, self._marks, now, key
            )
        except Refusal as refusal:
            self._say(said(refusal))
            return
        super().accept()
        self.saved.emit(saved)

    @override
    def reject(self) -> None:
        """Close; marks that were not saved are left only when the clerk says so."""
        if self._marks == self._begun:
            super().reject()
            return
        self.question = ask(
            self,
            self.tr("Chưa lưu các chỗ ghi vừa sửa. Bỏ các sửa đổi này?"),
            self.tr("Bỏ sửa đổi"),
            super().reject,
            danger=True,
        )

    def _pointed(self) -> Mark:
        span, code = self.grid.span(), self.values.code()
        if span is None:
            raise NothingPointedAt
        wish = Pointed(self._sheet_title(), *span, code, self.values.variant())
        desk, today = self._workplace.desk, self._workplace.today()
        return desk.do(province_pointing.point, self._form, wish, self._marks, today)

    def _sheet_title(self) -> str:
        return self._sheets[max(self.tabs.currentIndex(), 0)].name

    def _fill(self) -> None:
        kept = self._kept
        self.name.set_value(kept.name if kept else self._form.name.rpartition(".")[0])
        for sheet in self._sheets:
            self.tabs.addTab(sheet.name.replace("&", "&&"))
        self._on_tab()
        self.grid.setFocus()

    def _on_tab(self) -> None:
        sheet = self._sheets[max(self.tabs.currentIndex(), 0)]
        self.grid.show_sheet(sheet, self._form.formulas[sheet.name])
        self._show_marks()
        self._on_chosen()

    def _show_marks(self) -> None:
        title = self._sheet_title()
        numbered = list(enumerate(self._marks, start=1))
        self.grid.show_marks(
            {at: n for n, each in numbered if each.sheet == title for at in each.places()}
        )
        self.list.show_marks(self._marks)
        self.save_button.setEnabled(bool(self._marks))

    def _on_chosen(self) -> None:
        span = self.grid.span()
        words = self.tr("Đang chọn: {places}").format(places=span_named(*span)) if span else ""
        self.chosen.setText(words or self.tr("Chưa chọn ô nào."))

    def _on_open_mark(self, at: int) -> None:
        """Go to the cells of a mark."""
        mark, titles = self._marks[at], [each.name for each in self._sheets]
        if mark.sheet in titles:
            self.tabs.setCurrentIndex(titles.index(mark.sheet))
            self.grid.choose(mark.first, mark.last)
            self.grid.setFocus()

    def _on_remove(self, at: int) -> None:
        del self._marks[at]
        self._show_marks()

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _at: self._on_tab())
        self.grid.chosen.connect(self._on_chosen)
        self.grid.entered.connect(self.values.start)
        self.values.entered.connect(self.mark)
        self.mark_button.clicked.connect(self.mark)
        self.list.opened.connect(self._on_open_mark)
        self.list.removed.connect(self._on_remove)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    def _build(self) -> None:
        title = self.tr("Trỏ ô trong biểu của tỉnh")
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        QShortcut(QKeySequence("F1"), self, lambda: show_help(self, HELP))
        heading, note = QLabel(title), QLabel()
        style(heading, "heading")
        style(note, "muted")
        note.setText(
            self.tr(
                "Chọn ô (giữ Shift và phím mũi tên để chọn cả cột), bấm Enter, gõ tìm số liệu,"
                " bấm Enter lần nữa. Ô chữ nghiêng là công thức của tỉnh, được giữ nguyên."
            )
        )
        note.setWordWrap(True)
        style(self.trouble, "error")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setSizes(list(_SHARES))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_8)
        for widget in (heading, note):
            column.addWidget(widget)
        column.addWidget(split, 1)
        column.addWidget(self.trouble)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        column.addLayout(foot)

    def _left(self) -> QWidget:
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Trang tính"))
        self.grid.setAccessibleName(self.tr("Các ô của trang tính"))
        return _panel((self.tabs, 0), (self.grid, 1), (self.chosen, 0))

    def _right(self) -> QWidget:
        named = QLabel(self.tr("&Tên biểu"))
        named.setBuddy(self.name)
        return _panel(
            (named, 0), (self.name, 0), (self.values, 4), (self.mark_button, 0), (self.list, 3)
        )


def _panel(*parts: tuple[QWidget, int]) -> QWidget:
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP_8)
    for widget, share in parts:
        column.addWidget(widget, share)
    return panel
