"""Numbers the way the office writes them: 1.234.567,5."""

import re
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

_WIDTH = 170
_GROUPED = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d*)?")
_PLAIN = re.compile(r"-?\d+(?:[.,]\d*)?|-?[.,]\d+")


def read_number(text: str) -> Decimal | None:
    """Read 1.234,5 and 1234.5 and 1234,5; None when it is no number.

    One dot before exactly three digits groups thousands, as Vietnamese writing does.
    """
    text = re.sub(r"\s", "", text)
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", ".").rstrip("."))
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", ".").rstrip("."))
    return None


def write_number(value: Decimal, places: int | None = None) -> str:
    """Write a number with dots between thousands and a comma before decimals."""
    if places is None:
        plain = f"{value:,f}"
        plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    else:
        plain = f"{value:,.{places}f}"
    return plain.translate(str.maketrans(",.", ".,"))


class NumberBox(QLineEdit):
    """A box for one number; empty is empty, not zero.

    Signals:
        edited: the clerk changed the text.
    """

    edited = Signal()

    def __init__(
        self,
        places: int = 0,
        least: Decimal | None = None,
        most: Decimal | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._places, self._least, self._most = places, least, most
        self.setMaximumWidth(_WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> Decimal | None:
        """Return the number, or None when the box is empty or wrong."""
        return None if self.problem() else read_number(self.text())

    def set_value(self, value: Decimal | int | None) -> None:
        """Show a number."""
        self.setText("" if value is None else write_number(Decimal(value)))

    def problem(self) -> str:
        """Return what is wrong with the number, or nothing."""
        if not self.text().strip():
            return ""
        number = read_number(self.text())
        if number is None:
            return self.tr("Ô này chỉ ghi số.")
        return self._out_of_bounds(number)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        number = self.value()
        if number is not None:
            self.setText(write_number(number))
        super().focusOutEvent(event)

    def _out_of_bounds(self, number: Decimal) -> str:
        if number != round(number, self._places):
            if self._places == 0:
                return self.tr("Chỉ ghi số nguyên.")
            return self.tr("Chỉ ghi tối đa {places} chữ số sau dấu phẩy.").format(
                places=self._places
            )
        if self._least is not None and number < self._least:
            return self.tr("Không nhỏ hơn {least}.").format(least=write_number(self._least))
        if self._most is not None and number > self._most:
            return self.tr("Không lớn hơn {most}.").format(most=write_number(self._most))
        return ""
