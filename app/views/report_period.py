"""Kỳ báo cáo: the row of boxes in which the clerk chooses what a report covers."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from app.rules.period import (
    FINAL_YEAR,
    MOVEMENT_START,
    PeriodKind,
    final_review,
    free,
    midterm,
)
from app.widgets.date_box import DateBox
from app.widgets.theme import GAP_8

_ROMAN = ("I", "II", "III", "IV")


class PeriodBox(QWidget):
    """Kind, year and part of a period, or two days.

    Signals:
        edited: another period was chosen.
    """

    edited = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.year, self.part = QComboBox(), QComboBox(), QComboBox()
        self.first, self.last = DateBox(today), DateBox(today)
        self.to = QLabel(self.tr("đến ngày"))
        self._build(today)
        self._on_kind()
        self.kind.activated.connect(lambda _at: self._on_chosen())
        self.year.activated.connect(lambda _at: self.edited.emit())
        self.part.activated.connect(lambda _at: self.edited.emit())
        self.first.edited.connect(self._on_day)
        self.last.edited.connect(self._on_day)

    def code(self) -> str:
        """Return the code of the chosen period; empty while a day is missing or impossible."""
        kind, year = self.kind.currentData(), self.year.currentData()
        match kind:
            case PeriodKind.MIDTERM:
                return midterm().code
            case PeriodKind.FINAL_REVIEW:
                return final_review().code
            case PeriodKind.FREE:
                first, last = self.first.value(), self.last.value()
                return free(first, last).code if first and last and first <= last else ""
            case PeriodKind.YEAR:
                return str(year)
        return f"{year}-{self.part.currentData()}"

    def _build(self, today: date) -> None:
        for kind, text in (
            (PeriodKind.YEAR, self.tr("Năm")),
            (PeriodKind.QUARTER, self.tr("Quý")),
            (PeriodKind.MONTH, self.tr("Tháng")),
            (PeriodKind.HALF_YEAR, self.tr("6 tháng")),
            (PeriodKind.NINE_MONTHS, self.tr("9 tháng")),
            (PeriodKind.MIDTERM, self.tr("Sơ kết năm 2028")),
            (PeriodKind.FINAL_REVIEW, self.tr("Tổng kết năm 2030")),
            (PeriodKind.FREE, self.tr("Từ ngày đến ngày")),
        ):
            self.kind.addItem(text, kind)
        for year in range(MOVEMENT_START.year, max(FINAL_YEAR, today.year) + 1):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(today.year)))
        self.first.set_value(max(MOVEMENT_START, today.replace(month=1, day=1)))
        self.last.set_value(today)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        for box, name, width in (
            (self.kind, self.tr("Loại kỳ"), 190),
            (self.part, self.tr("Kỳ"), 130),
            (self.year, self.tr("Năm"), 90),
            (self.first, self.tr("Từ ngày"), 140),
            (self.to, "", 0),
            (self.last, self.tr("Đến ngày"), 140),
        ):
            box.setAccessibleName(name)
            if width:
                box.setFixedWidth(width)
            row.addWidget(box)
        row.addStretch(1)

    def _on_chosen(self) -> None:
        self._on_kind()
        self.edited.emit()

    def _on_kind(self) -> None:
        kind = self.kind.currentData()
        parts = self._parts(kind)
        self.part.clear()
        for text, key in parts:
            self.part.addItem(text, key)
        is_free = kind is PeriodKind.FREE
        self.part.setVisible(bool(parts))
        self.year.setVisible(
            kind not in {PeriodKind.FREE, PeriodKind.MIDTERM, PeriodKind.FINAL_REVIEW}
        )
        for box in (self.first, self.to, self.last):
            box.setVisible(is_free)

    def _parts(self, kind: PeriodKind) -> list[tuple[str, str]]:
        match kind:
            case PeriodKind.QUARTER:
                words = self.tr("Quý {number}")
                return [(words.format(number=_ROMAN[n]), f"Q{n + 1}") for n in range(4)]
            case PeriodKind.MONTH:
                words = self.tr("Tháng {number}")
                return [(words.format(number=n), f"{n:02d}") for n in range(1, 13)]
            case PeriodKind.HALF_YEAR:
                return [(self.tr("đầu năm"), "H1"), (self.tr("cuối năm"), "H2")]
            case PeriodKind.NINE_MONTHS:
                return [(self.tr("đầu năm"), "9M")]
        return []

    def _on_day(self) -> None:
        if self.code():
            self.edited.emit()
