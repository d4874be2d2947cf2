"""One target of the year: how much of it is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from app.widgets.card import Card
from app.widgets.theme import Tone, repolish, style


class TargetCard(Card):
    """A number, a bar and a sentence; a click or Enter opens what is behind the number.

    Signals:
        clicked: the clerk wants to see the records behind the number.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setProperty("clickable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(180)
        self.title.setVisible(True)
        self.title.setWordWrap(True)
        style(self.title, "muted")
        self.number = QLabel()
        style(self.number, "number")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        style(self.sentence, "hint")
        for widget in (self.number, self.bar, self.sentence):
            self.add(widget)
        self.body.addStretch(1)

    def show_target(
        self, title: str, done: int, goal: int, sentence: str = "", tone: Tone | None = None
    ) -> None:
        """Show how much is done; without a tone a reached goal is good, the rest is neutral."""
        tone = tone or (Tone.GOOD if done >= goal else Tone.NEUTRAL)
        self.title.setText(title)
        self.number.setText(self.tr("{done}/{goal}").format(done=done, goal=goal))
        self.bar.setRange(0, max(goal, 1))
        self.bar.setValue(min(done, max(goal, 1)))
        self.bar.setProperty("tone", tone.value)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{title}: {self.number.text()}. {sentence}")
        repolish(self.bar)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
