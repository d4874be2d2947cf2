"""One score: a decimal within its maximum, checked at once; empty is empty, not zero."""

import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.basics.words import QT_TRANSLATE_NOOP
from app.widgets.number_box import write_number
from app.widgets.theme import repolish

_SCORE = re.compile(r"\d{1,4}(?:[.,]\d{0,3})?|[.,]\d{1,3}")
_WIDTH = 76

NOT_A_NUMBER = QT_TRANSLATE_NOOP("ScoreBox", "“{text}” không phải là điểm. Hãy ghi như 17,5.")
TOO_HIGH = QT_TRANSLATE_NOOP("ScoreBox", "Điểm {text} vượt mức tối đa {maximum}.")
OFF_STEP = QT_TRANSLATE_NOOP("ScoreBox", "Điểm {text} không đúng bước {step}.")


class BadScore(Exception):  # noqa: N818 – shown under the box at once, never thrown further
    """What was typed is no score; the text says why."""


def read_score(text: str, maximum: Decimal, step: Decimal) -> Decimal | None:
    """Read a score with comma or dot; None for an empty box, BadScore when it cannot be."""
    text = text.strip()
    if not text:
        return None
    if not _SCORE.fullmatch(text):
        raise BadScore(_said(NOT_A_NUMBER, text=text))
    score = Decimal(text.replace(",", ".").rstrip("."))
    if score > maximum:
        raise BadScore(_said(TOO_HIGH, text=text, maximum=write_number(maximum)))
    if step > 0 and score % step != 0:
        raise BadScore(_said(OFF_STEP, text=text, step=write_number(step)))
    return score


class ScoreBox(QLineEdit):
    """A small box for one score; Enter moves on.

    Signals:
        edited: the clerk changed the text.
        refused: the sentence why the text is no score, empty when it is one again.
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(
        self, maximum: Decimal, step: Decimal = Decimal("0.5"), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.maximum, self.step = maximum, step
        self.setMaximumWidth(_WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self._on_text_edited)

    def value(self) -> Decimal | None:
        """Return the score, or None when the box is empty or wrong."""
        try:
            return read_score(self.text(), self.maximum, self.step)
        except BadScore:
            return None

    def set_value(self, value: Decimal | None) -> None:
        """Show a score."""
        self.setText("" if value is None else write_number(value))
        self._mark("")

    def problem(self) -> str:
        """Return why the text is no score, or nothing."""
        try:
            read_score(self.text(), self.maximum, self.step)
        except BadScore as bad:
            return str(bad)
        return ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            if not self.problem():
                self._write_well()
                self.focusNextChild()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._write_well()
        super().focusOutEvent(event)

    def _write_well(self) -> None:
        score = self.value()
        if score is not None:
            self.setText(write_number(score))

    def _on_text_edited(self) -> None:
        self._mark(self.problem())
        self.edited.emit()

    def _mark(self, problem: str) -> None:
        if bool(self.property("wrong")) != bool(problem):
            self.setProperty("wrong", bool(problem))
            repolish(self)
        self.setToolTip(problem)
        self.refused.emit(problem)


def _said(sentence: str, **blanks: str) -> str:
    return QCoreApplication.translate("ScoreBox", sentence).format(**blanks)
