"""A bar with a stop button for work that takes long."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from app.widgets.buttons import button
from app.widgets.theme import GAP_12, GAP_24, style


class ProgressBox(QDialog):
    """Shows how far the work is and lets the clerk stop it between two steps.

    Signals:
        stop_asked: the clerk wants the work to end.
    """

    stop_asked = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(440)
        self._over = False
        self.heading = QLabel(title)
        style(self.heading, "heading")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.step_line = QLabel(self.tr("Đang chuẩn bị…"))
        style(self.step_line, "muted")
        self.stop = button(self.tr("Dừng lại"), "x")
        self.stop.clicked.connect(self._on_stop)
        self._build()

    def show_step(self, done: int, total: int, text: str) -> None:
        """Say which step the work is at."""
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        if total > 0:
            said = self.tr("{done}/{total} · {text}") if text else self.tr("{done}/{total}")
            text = said.format(done=min(done + 1, total), total=total, text=text)
        self.step_line.setText(text)

    def finish(self) -> None:
        """Go away: the work is over."""
        self._over = True
        self.accept()

    @override
    def reject(self) -> None:
        self._on_stop()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._over:
            event.ignore()
            self._on_stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_stop()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_24, GAP_24, GAP_24)
        column.setSpacing(GAP_12)
        column.addWidget(self.heading)
        column.addWidget(self.bar)
        column.addWidget(self.step_line)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stop)
        column.addLayout(row)

    def _on_stop(self) -> None:
        if not self._over and self.stop.isEnabled():
            self.stop.setEnabled(False)
            self.step_line.setText(self.tr("Đang dừng sau bước này…"))
            self.stop_asked.emit()
