"""What stands in boxes, half-typed as it is, as plain values that can be kept and put back."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.basics.text import nfc
from app.widgets.check_list import CheckList
from app.widgets.choice_box import ChoiceBox
from app.widgets.form import Form
from app.widgets.tick_box import TickBox

Writing = dict[str, Any]  # name of a box -> text, key, keys or tick; fit for JSON


def writing_of(form: Form) -> Writing:
    """Return what stands in every box of a form."""
    return {name: _read(form.field(name).box) for name in form.names()}


def put_writing(form: Form, writing: Mapping[str, Any]) -> None:
    """Put the writing back; boxes that it does not name stay as they are."""
    for name in form.names():
        if name in writing:
            _put(form.field(name).box, writing[name])


def _read(box: QWidget) -> Any:  # noqa: ANN401 - JSON
    if isinstance(box, ChoiceBox):
        key = box.value()
        return {"text": box.line.text()} if key is None else {"key": key}
    if isinstance(box, CheckList):
        return list(box.value())
    if isinstance(box, TickBox):
        return box.value()
    if isinstance(box, QPlainTextEdit):
        return box.toPlainText()
    return box.text() if isinstance(box, QLineEdit) else None


def _put(box: QWidget, written: Any) -> None:  # noqa: ANN401 - JSON
    if isinstance(box, ChoiceBox) and isinstance(written, Mapping):
        box.set_value(written.get("key"))
        if box.value() is None:
            box.line.setText(nfc(str(written.get("text", ""))))
    elif isinstance(box, CheckList) and isinstance(written, list):
        box.set_value(written)
    elif isinstance(box, TickBox):
        box.set_value(bool(written))
    elif isinstance(box, QPlainTextEdit | QLineEdit) and isinstance(written, str):
        _put_text(box, nfc(written))


def _put_text(box: QPlainTextEdit | QLineEdit, text: str) -> None:
    if isinstance(box, QPlainTextEdit):
        box.blockSignals(True)
        box.setPlainText(text)
        box.blockSignals(False)
    else:
        box.setText(text)
        box.setCursorPosition(0)
