"""How large the pages are shown: a percentage to choose or to type."""

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class ZoomBox(QComboBox):
    """Shows "100%"; what is no percentage is put back.

    Signals:
        chosen: the zoom the clerk wants; 1 is the size on paper.
    """

    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self.line = QLineEdit()
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems([f"{step:.0%}" for step in STEPS])
        self.setMaximumWidth(92)
        self.setToolTip(self.tr("Cỡ trang trên màn hình"))
        self.setAccessibleName(self.toolTip())
        self.setCompleter(None)  # type: ignore[arg-type]
        self.activated.connect(lambda _at: self._on_entered())
        self.line.returnPressed.connect(self._on_entered)
        self.show_zoom(1.0)

    def show_zoom(self, zoom: float) -> None:
        """Say how large the pages are now."""
        self._zoom = zoom
        self.setEditText(f"{zoom:.0%}")

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_zoom(self._zoom)

    def _on_entered(self) -> None:
        typed = re.fullmatch(r"\s*(\d{1,4})\s*%?\s*", self.currentText())
        if typed and int(typed[1]) != round(self._zoom * 100):
            self.chosen.emit(int(typed[1]) / 100)
        else:
            self.show_zoom(self._zoom)
