"""A form: labels, boxes, and under each box the line that says what is wrong with it."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.errors import InvalidForm, Said
from app.widgets.messages import said
from app.widgets.theme import GAP_4, GAP_12, GAP_16, repolish, style

LABEL_WIDTH = 170


class Box(Protocol):
    """What every box of a form can do; all boxes are QWidgets."""

    edited: SignalInstance

    def value(self) -> object:
        """Return what the box holds."""

    def problem(self) -> str:
        """Return why the writing cannot be read, or nothing."""


class FormField(QWidget):
    """A box with its label and the line under it."""

    def __init__(self, label: str, box: QWidget, hint: str, *, required: bool) -> None:
        super().__init__()
        self.box = box
        self._hint = hint
        self.label = QLabel(label)
        self.label.setWordWrap(True)
        self.label.setBuddy(box)
        self.label.setProperty("required", required)
        if required:
            self.label.setText(self.tr("{label} *").format(label=label))
            self.label.setToolTip(self.tr("Bắt buộc nhập"))
        self.hint_line = QLabel(hint)
        self.hint_line.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(box)
        column.addWidget(self.hint_line)
        box.setAccessibleName(label)
        self.setFocusProxy(box)
        self.clear()

    def error(self) -> str:
        """Return what the field says is wrong, or nothing."""
        return self.hint_line.text() if self.box.property("wrong") else ""

    def set_error(self, text: str) -> None:
        """Say under the box what is wrong with it."""
        self._show(text or self._hint, wrong=bool(text))

    def set_hint(self, text: str) -> None:
        """Say something helpful under the box."""
        self._hint = text
        if not self.error():
            self._show(text, wrong=False)

    def clear(self) -> None:
        """Take the error back."""
        self._show(self._hint, wrong=False)

    def _show(self, text: str, *, wrong: bool) -> None:
        self.hint_line.setText(text)
        self.hint_line.setVisible(bool(text))
        style(self.hint_line, "error" if wrong else "hint")
        self.box.setProperty("wrong", wrong)
        self.box.setAccessibleDescription(text)
        repolish(self.box)


class Form(QWidget):
    """Fields in one or two columns; Enter moves on, Ctrl+Enter asks to save.

    Signals:
        save_asked: the clerk pressed Ctrl+Enter.
        edited: name of the field the clerk changed.
    """

    save_asked = Signal()
    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None, label_width: int = LABEL_WIDTH) -> None:
        super().__init__(parent)
        self._label_width = label_width
        self._fields: dict[str, FormField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_12)
        self._grid.setVerticalSpacing(GAP_12)
        self._grid.setColumnMinimumWidth(0, label_width)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self._next = 0
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save_asked)

    def section(self, title: str, note: str = "") -> QLabel:
        """Begin a group of fields with a heading."""
        heading = QLabel(title)
        style(heading, "heading")
        block = QVBoxLayout()
        block.setContentsMargins(0, GAP_16 if self._next else 0, 0, 0)
        block.setSpacing(GAP_4)
        block.addWidget(heading)
        if note:
            line = QLabel(note)
            line.setWordWrap(True)
            style(line, "muted")
            block.addWidget(line)
        self._grid.addLayout(block, self._next, 0, 1, 4)
        self._next += 1
        return heading

    def add(
        self,
        name: str,
        label: str,
        box: QWidget,
        hint: str = "",
        *,
        required: bool = False,
        beside: bool = False,
    ) -> FormField:
        """Add a field below the last one, or beside it."""
        field = FormField(label, box, hint, required=required)
        self._fields[name] = field
        signal: SignalInstance | None = getattr(box, "edited", None)
        if signal is not None:
            signal.connect(lambda: self._on_edited(name))
        top = Qt.AlignmentFlag.AlignTop
        field.label.setContentsMargins(0, 6, 0, 0)
        row = self._next - 1 if beside else self._next
        self._grid.addWidget(field.label, row, 2 if beside else 0, top)
        if beside:
            self._make_room_beside(row)
            self._grid.addWidget(field, row, 3, top)
        else:
            field.label.setFixedWidth(self._label_width)
            self._grid.addWidget(field, row, 1, 1, 3, top)
            self._next += 1
        return field

    def add_wide(self, widget: QWidget) -> None:
        """Add something that takes the whole width."""
        self._grid.addWidget(widget, self._next, 0, 1, 4)
        self._next += 1

    def end(self) -> None:
        """Keep the fields together at the top when there is more room."""
        self._grid.setRowStretch(self._next, 1)

    def field(self, name: str) -> FormField:
        """Return a field by its name."""
        return self._fields[name]

    def names(self) -> tuple[str, ...]:
        """Return the names of the fields, top to bottom."""
        return tuple(self._fields)

    def show_field(self, name: str, *, shown: bool) -> None:
        """Show or hide a field together with its label."""
        self._fields[name].setVisible(shown)
        self._fields[name].label.setVisible(shown)

    def problems(self) -> dict[str, str]:
        """Return the fields whose writing cannot be read, with the reason."""
        asked = ((name, getattr(one.box, "problem", None)) for name, one in self._fields.items())
        return {name: text for name, problem in asked if problem and (text := str(problem()))}

    def show_errors(self, wrong: "InvalidForm | Mapping[str, Said | str]") -> list[str]:
        """Put each error under its box, go to the first; return errors without a box."""
        errors = wrong.wrong if isinstance(wrong, InvalidForm) else wrong
        self.clear_errors()
        for name, text in errors.items():
            if name in self._fields:
                self._fields[name].set_error(said(text))
        first = next((name for name in self._fields if name in errors), None)
        if first is not None:
            self._fields[first].box.setFocus(Qt.FocusReason.OtherFocusReason)
        return [said(text) for name, text in errors.items() if name not in self._fields]

    def errors(self) -> dict[str, str]:
        """Return the errors that are shown."""
        return {name: one.error() for name, one in self._fields.items() if one.error()}

    def clear_errors(self) -> None:
        """Take all errors back."""
        for field in self._fields.values():
            field.clear()

    def focus_first(self) -> None:
        """Put the keyboard into the first box that can be used."""
        for field in self._fields.values():
            if field.isVisibleTo(self) and field.box.isEnabled():
                field.box.setFocus(Qt.FocusReason.OtherFocusReason)
                if isinstance(field.box, QLineEdit):
                    field.box.selectAll()
                return

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _make_room_beside(self, row: int) -> None:
        """Shrink the field that takes the row alone to the left half."""
        item = self._grid.itemAtPosition(row, 1)
        widget = item.widget() if item is not None else None
        if widget is not None:
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignTop)

    def _on_edited(self, name: str) -> None:
        self._fields[name].clear()
        self.edited.emit(name)
