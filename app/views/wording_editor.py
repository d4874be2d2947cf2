"""Ô sửa lời văn: one sentence, the blanks that may be used, and what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.rules.dates import short_date
from app.services import wording_edit
from app.services.wording_blanks import read, shown
from app.services.wording_edit import Sentence
from app.widgets.buttons import Push, button
from app.widgets.flow import Flow
from app.widgets.messages import said
from app.widgets.scroll import scrolled
from app.widgets.text_box import TextBox
from app.widgets.theme import GAP_4, GAP_8, style


class WordingEditor(QWidget):
    """A box for a sentence; it is looked over while one types.

    Signals:
        typed: the text changed; `good` says whether it could be saved.
        save_asked, restore_asked: the clerk wants to keep it, or to have the shipped one.
    """

    typed = Signal()
    save_asked = Signal()
    restore_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = TextBox(3, 8)
        self.shipped = QLabel()
        self.changed = QLabel()
        self.trouble = QLabel()
        self.chips = QWidget()
        self._flow = Flow(self.chips, GAP_4)
        self._offered: list[QPushButton] = []
        self.save_button = button(self.tr("&Lưu"), "check", "primary")
        self.restore_button = button(self.tr("&Khôi phục lời gốc"), "undo-2")
        self.sentence: Sentence | None = None
        self._locked = False
        self._build()
        self.box.edited.connect(self._on_edited)
        self.save_button.clicked.connect(self._on_save)
        self.restore_button.clicked.connect(self.restore_asked)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.activated.connect(self._on_save)

    def show_sentence(self, sentence: Sentence | None, text: str, *, locked: bool) -> None:
        """Offer a sentence, as it is kept or as it was being typed, or only for reading."""
        same = sentence is not None and self._is_shown(sentence)
        self.sentence, self._locked = sentence, locked
        if not same or self.text() != text:
            self.box.set_value(shown(text))
        self.box.setReadOnly(locked or sentence is None)
        self._offer(() if locked or sentence is None else sentence.blanks)
        self._say_origin()
        self._on_looked_over()

    def text(self) -> str:
        """Return what is typed, with the blanks named as in the files."""
        return read(self.box.toPlainText())

    @property
    def edited(self) -> bool:
        """True when what stands in the box is not what is kept."""
        return self.sentence is not None and self.text() != self.sentence.text

    @property
    def good(self) -> bool:
        """True when the text could be saved."""
        return not self.faults()

    def faults(self) -> list[str]:
        """Return what is wrong with the text."""
        if self.sentence is None or self._locked:
            return []
        one = self.sentence
        return [said(each) for each in wording_edit.check(one.document, one.key, self.text())]

    def insert(self, blank: str) -> None:
        """Put a blank where the cursor is."""
        self.box.insertPlainText(shown(f"{{{blank}}}"))
        self.box.setFocus()

    def chip_buttons(self) -> list[QPushButton]:
        """Return the blanks that are offered, as buttons."""
        return list(self._offered)

    def _is_shown(self, sentence: Sentence) -> bool:
        now = self.sentence
        return now is not None and (now.document, now.key) == (sentence.document, sentence.key)

    def _build(self) -> None:
        for note, look in ((self.shipped, "hint"), (self.changed, "hint"), (self.trouble, "error")):
            note.setWordWrap(True)
            style(note, look)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.save_button)
        row.addWidget(self.restore_button)
        row.addStretch(1)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, GAP_8, 0)
        inner.setSpacing(GAP_4)
        for widget in (self.box, self.trouble, self.chips, self.shipped, self.changed):
            inner.addWidget(widget)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_4, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(scrolled(page), 1)
        column.addLayout(row)
        self.setFocusProxy(self.box)

    def _offer(self, blanks: Sequence[str]) -> None:
        for old in self._offered:
            old.hide()
            self._flow.removeWidget(old)
            old.deleteLater()
        self._offered = []
        for blank in blanks:
            chip = Push(shown(f"{{{blank}}}"))
            chip.setProperty("kind", "chip")
            chip.setAutoDefault(False)
            chip.setToolTip(self.tr("Chèn ô điền này vào chỗ con trỏ"))
            chip.clicked.connect(lambda _on=False, name=blank: self.insert(name))
            self._flow.addWidget(chip)
            self._offered.append(chip)
        self.chips.setVisible(bool(blanks))
        self.chips.updateGeometry()

    def _say_origin(self) -> None:
        one = self.sentence
        own = one is not None and one.own is not None
        self.shipped.setVisible(own)
        self.changed.setVisible(own)
        if one is not None and own:
            self.shipped.setText(self.tr("Lời gốc: {text}").format(text=shown(one.shipped)))
            day = short_date(one.changed_at.date()) if one.changed_at else ""
            who = one.changed_by or self.tr("chưa ghi tên")
            self.changed.setText(self.tr("Sửa ngày {day}, {who}.").format(day=day, who=who))
        self.restore_button.setEnabled(own and not self._locked)

    def _on_edited(self) -> None:
        self._on_looked_over()
        self.typed.emit()

    def _on_looked_over(self) -> None:
        faults = self.faults()
        self.trouble.setText("\n".join(faults))
        self.trouble.setVisible(bool(faults))
        self.save_button.setEnabled(self.edited and not faults and not self._locked)

    def _on_save(self) -> None:
        if self.save_button.isEnabled():
            self.save_asked.emit()
