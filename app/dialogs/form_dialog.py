"""A form in a box of its own: Lưu, Hủy, and what is wrong under each field."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.errors import InvalidForm, Refusal, Said
from app.widgets.buttons import button
from app.widgets.form import Form
from app.widgets.messages import said
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24, style

_WIDTH = 640


class FormDialog(QDialog):
    """The frame of every small form; a form adds its fields and says how it is saved.

    `beside` names the box that a refusal is about; others are said below the form.

    Signals:
        saved: what saving gave, such as the id of the record.
    """

    saved = Signal(object)
    beside: ClassVar[dict[type[Refusal], str]] = {}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_WIDTH)
        self.heading = QLabel()
        self.note = QLabel()
        self.form = Form(self)
        self.trouble = QLabel()
        self.save_button = button(self.tr("&Lưu"), "check", "primary")
        self.cancel_button = button(self.tr("&Hủy"))
        self._lay_out()
        self.form.save_asked.connect(self.accept)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    def set_heading(self, title: str, note: str = "") -> None:
        """Say what the form is, and what one should know before filling it in."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def save(self) -> object:
        """Do what the form is for; refusals are shown by the frame."""
        raise NotImplementedError

    def problems(self) -> dict[str, str]:
        """Return the boxes that cannot be read, with the reason."""
        return self.form.problems()

    def show_errors(self, wrong: InvalidForm | Mapping[str, Said | str]) -> list[str]:
        """Put errors beside their boxes; return those that have none."""
        return self.form.show_errors(wrong)

    @override
    def accept(self) -> None:
        self.trouble.hide()
        problems = self.problems()
        if problems:
            self._say(self.show_errors(problems))
            return
        try:
            result = self.save()
        except InvalidForm as wrong:
            self._say(self.show_errors(wrong))
        except Refusal as refusal:
            name = self.beside.get(type(refusal))
            sentence = said(refusal)
            self._say(self.show_errors({name: sentence}) if name else [sentence])
        else:
            super().accept()
            self.saved.emit(result)

    def _lay_out(self) -> None:
        for line, look in (
            (self.heading, "heading"),
            (self.note, "muted"),
            (self.trouble, "error"),
        ):
            line.setWordWrap(True)
            style(line, look)
        self.note.hide()
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        column.setSpacing(GAP_12)
        for widget in (self.heading, self.note, self.form, self.trouble):
            column.addWidget(widget)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        column.addLayout(row)

    def _say(self, sentences: list[str]) -> None:
        self.trouble.setText("\n".join(sentences))
        self.trouble.setVisible(bool(sentences))
        self._make_room()

    def _make_room(self) -> None:
        """Grow until every sentence can be read; the frame does not do it for wrapped lines."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        needed = layout.totalHeightForWidth(self.width())
        room = self.screen().availableGeometry().height()
        if self.height() < needed:
            self.resize(self.width(), min(needed, room))
