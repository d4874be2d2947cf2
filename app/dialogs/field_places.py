"""Vị trí trên phôi: for each field whether it is printed, where, how wide and how large."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.rules.printing import (
    CERTIFICATE_FIELD_LABELS,
    SHIPPED_PLACES,
    CertificateField,
    FieldPlace,
    FieldPlaces,
)
from app.widgets.messages import label
from app.widgets.number_box import NumberBox
from app.widgets.theme import GAP_4, GAP_12, style
from app.widgets.tick_box import TickBox

_BOX_WIDTH = 104
_PARTS = ("x", "y", "width", "size")


class FieldPlacesBox(QWidget):
    """A line for each field: a tick and four numbers.

    Signals:
        edited: the clerk changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks: dict[CertificateField, TickBox] = {}
        self.numbers: dict[tuple[CertificateField, str], NumberBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_12)
        self._grid.setVerticalSpacing(GAP_4)
        self._grid.setColumnStretch(0, 1)
        self._head()
        for row, field in enumerate(CertificateField, start=1):
            self._add(row, field)

    def value(self) -> FieldPlaces:
        """Return the places; a number that is missing is as it was shipped."""
        return {field: self._place(field) for field in CertificateField}

    def set_value(self, places: FieldPlaces) -> None:
        """Show these places."""
        for field in CertificateField:
            place = places.get(field, SHIPPED_PLACES[field])
            self.ticks[field].set_value(place.shown)
            for part in _PARTS:
                box = self.numbers[field, part]
                box.set_value(Decimal(str(getattr(place, part))))
                box.setEnabled(place.shown)

    def problem(self) -> str:
        """Return the first number that cannot be read, with its field."""
        for (field, _part), box in self.numbers.items():
            found = box.problem() or ("" if box.text().strip() else self.tr("Chưa ghi số."))
            if found and self.ticks[field].value():
                return self.tr("{field}: {problem}").format(
                    field=label(CERTIFICATE_FIELD_LABELS[field]), problem=found
                )
        return ""

    def _head(self) -> None:
        titles = (
            self.tr("Mục được in"),
            self.tr("Cách mép trái"),
            self.tr("Cách mép trên"),
            self.tr("Chiều rộng"),
            self.tr("Cỡ chữ"),
        )
        for column, title in enumerate(titles):
            line = QLabel(title)
            style(line, "muted")
            right = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(line, 0, column, right)

    def _add(self, row: int, field: CertificateField) -> None:
        name = label(CERTIFICATE_FIELD_LABELS[field])
        tick = TickBox(name)
        tick.edited.connect(lambda: self._on_tick(field))
        self.ticks[field] = tick
        self._grid.addWidget(tick, row, 0)
        for column, part in enumerate(_PARTS, start=1):
            box = NumberBox(places=1)
            box.setFixedWidth(_BOX_WIDTH)
            box.setAccessibleName(name)
            box.edited.connect(self.edited)
            self.numbers[field, part] = box
            self._grid.addWidget(box, row, column)

    def _place(self, field: CertificateField) -> FieldPlace:
        shipped = SHIPPED_PLACES[field]

        def written(part: str) -> float:
            number = self.numbers[field, part].value()
            return float(getattr(shipped, part) if number is None else number)

        x, y, width, size = map(written, _PARTS)
        return FieldPlace(x, y, width, size, self.ticks[field].value())

    def _on_tick(self, field: CertificateField) -> None:
        for part in _PARTS:
            self.numbers[field, part].setEnabled(self.ticks[field].value())
        self.edited.emit()
