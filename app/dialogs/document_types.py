"""Loại và ký hiệu: the two boxes that say which row of numbers a document belongs to."""

from PySide6.QtCore import QObject

from app.rules.outgoing import LETTER_NAME, TYPE_NAMES
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.form import Form
from app.widgets.line_box import LineBox
from app.widgets.messages import label

_LETTER = ""
_OFFICE = "UBND"
_LETTER_SYMBOL = "UBND-VHXH"


class SymbolBoxes(QObject):
    """A kind of document and its symbol; choosing a kind writes the usual symbol."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = ChoiceBox()
        self.symbol = LineBox(max_length=60)
        choices = [Choice(code, label(name)) for code, name in TYPE_NAMES.items()]
        choices.insert(1, Choice(_LETTER, label(LETTER_NAME)))
        self.kind.set_choices(choices)
        self.kind.set_value(choices[0].key)
        self._on_kind()
        self.kind.edited.connect(self._on_kind)

    @property
    def type_name(self) -> str:
        """The name of the kind in Vietnamese, as the register has it."""
        code = self.kind.value()
        return TYPE_NAMES.get(str(code), LETTER_NAME)

    def add_to(self, form: Form) -> None:
        """Put the boxes into a form."""
        form.add("kind", self.tr("Loại văn bản"), self.kind, required=True)
        form.add(
            "symbol",
            self.tr("Ký hiệu"),
            self.symbol,
            self.tr("Ghi như QĐ-UBND, KH-UBND; công văn ghi UBND-VHXH"),
            required=True,
        )

    def _on_kind(self) -> None:
        code = self.kind.value()
        if code is not None:
            self.symbol.set_value(f"{code}-{_OFFICE}" if code else _LETTER_SYMBOL)
