"""Bản nháp còn lại: asks whether what an earlier sitting left unsaved should go on."""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.widgets.buttons import button
from app.widgets.theme import GAP_8, GAP_12


class DraftOffer(QFrame):
    """A band above the form with the two answers.

    Signals:
        taken: go on with the draft.
        dropped: begin anew.
    """

    taken = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "banner")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.take = button(self.tr("Tiếp tục bản nháp"), "pencil", "primary")
        self.drop = button(self.tr("Bỏ bản nháp"), "x")
        self.take.setAutoDefault(True)
        self.drop.setAutoDefault(True)
        self.take.clicked.connect(self.taken)
        self.drop.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_12, GAP_8, GAP_12, GAP_8)
        row.setSpacing(GAP_8)
        row.addWidget(self.text, 1)
        row.addWidget(self.take)
        row.addWidget(self.drop)
        self.hide()

    def offer(self, saved_at: datetime) -> None:
        """Ask about a draft."""
        self.text.setText(
            self.tr("Có phiếu đang nhập dở, giữ lúc {time} ngày {day}.").format(
                time=f"{saved_at:%H:%M}", day=f"{saved_at:%d/%m/%Y}"
            )
        )
        self.show()
        QTimer.singleShot(0, self, lambda: self.take.setFocus(Qt.FocusReason.OtherFocusReason))
