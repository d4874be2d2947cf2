"""Sao lưu ở Tổng quan: nothing to see while all is well, a line and a button when it is not."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.services.backups import Safety
from app.services.waiting_safety import safety_waiting
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.messages import said
from app.widgets.theme import GAP_12


class HomeSafety(Card):
    """What is to be done for the safety of the data.

    Signals:
        go: place and key of where it is done.
    """

    go = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.open_button = button(self.tr("An toàn dữ liệu…"), "save")
        self.open_button.clicked.connect(lambda: self.go.emit("safety", 0))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_12)
        row.addWidget(self.words, 1)
        row.addWidget(self.open_button)
        self.add(line)

    def show_safety(self, told: Safety, now: datetime) -> None:
        """Say what is to be done; hidden when nothing is."""
        sentences = [said(each) for each in safety_waiting(told, now)]
        self.words.setText(" ".join(sentences))
        self.setVisible(bool(sentences))
