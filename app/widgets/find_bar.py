"""A bar to look for words in what is shown: how many there are, the next one, the one before."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from app.widgets.buttons import button
from app.widgets.search_box import SearchBox
from app.widgets.theme import GAP_8, style


class FindBar(QWidget):
    """Enter or F3 goes on, Shift with either goes back, Esc closes the bar.

    Signals:
        searched: the words to look for.
        moved: 1 for the next place, -1 for the one before.
        closed: the clerk is done.
    """

    searched = Signal(str)
    moved = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looked_for = ""
        self.box = SearchBox(self.tr("Tìm trong văn bản"))
        self.count = QLabel()
        style(self.count, "muted")
        self.before = button("", "chevron-up", "quiet")
        self.next = button("", "chevron-down", "quiet")
        self.close_button = button("", "x", "quiet")
        for push, tip in (
            (self.before, self.tr("Chỗ trước (Shift+F3)")),
            (self.next, self.tr("Chỗ sau (F3)")),
            (self.close_button, self.tr("Đóng thanh tìm (Esc)")),
        ):
            push.setToolTip(tip)
            push.setAccessibleName(tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        for widget in (self.box, self.before, self.next, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.box.searched.connect(self._on_searched)
        self.box.installEventFilter(self)
        self.before.clicked.connect(lambda: self.moved.emit(-1))
        self.next.clicked.connect(lambda: self.moved.emit(1))
        self.close_button.clicked.connect(self.closed)
        self.show_count(0, 0)

    def show_count(self, at: int, of: int) -> None:
        """Say which place is shown, of how many; nothing is said before anything is looked for."""
        found = self.tr("{at}/{of}").format(at=at, of=of)
        nothing = self.tr("Không thấy") if self.box.value() else ""
        self.count.setText(found if of else nothing)
        self.before.setEnabled(of > 0)
        self.next.setEnabled(of > 0)

    def _on_searched(self, words: str) -> None:
        self._looked_for = words
        self.searched.emit(words)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Take Enter and Esc from the box once they have nothing to do there."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        is_new = self.box.value() != self._looked_for
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not is_new:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.before if back else self.next).click()
            return True
        return False
