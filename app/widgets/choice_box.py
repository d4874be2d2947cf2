"""One of several: a box that can be searched by typing, with or without diacritics."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget
from typing_extensions import override

from app.basics.text import fold


@dataclass(frozen=True)
class Choice:
    """Something that can be chosen: its key and what the clerk reads."""

    key: Hashable
    label: str


class ChoiceBox(QComboBox):
    """A drop-down list; what is typed finds every label that contains it.

    Signals:
        edited: the clerk chose something else.
    """

    edited = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._labels = QStringListModel(self)
        self._found = _Containing(self)
        self._found.setSourceModel(self._labels)
        self._completer = QCompleter(self._found, self)
        self._list = QListView()
        self.line = QLineEdit()
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.line.setPlaceholderText(placeholder or self.tr("Gõ để tìm hoặc chọn"))
        self._complete_by_containing()
        self.activated.connect(lambda _at: self.edited.emit())
        self.line.textEdited.connect(self._on_text_edited)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what was chosen stays chosen when it is still among them."""
        kept = self.value()
        self._choices = tuple(choices)
        labels = [choice.label for choice in self._choices]
        self.clear()
        self.addItems(labels)
        self._labels.setStringList(labels)
        self.set_value(kept)

    def choices(self) -> tuple[Choice, ...]:
        """Return what is offered."""
        return self._choices

    def value(self) -> Hashable | None:
        """Return the key of what is chosen, or None."""
        text = self.line.text()
        at = self.currentIndex()
        if 0 <= at < len(self._choices) and self._choices[at].label == text:
            return self._choices[at].key
        return next((choice.key for choice in self._choices if choice.label == text), None)

    def set_value(self, key: Hashable | None) -> None:
        """Choose by key; an unknown key leaves the box empty."""
        keys = [choice.key for choice in self._choices]
        self.setCurrentIndex(keys.index(key) if key in keys else -1)
        if self.currentIndex() < 0:
            self.line.clear()
        self.line.setCursorPosition(0)

    def problem(self) -> str:
        """Return what is wrong: a text that is not in the list."""
        if self.value() is None and self.line.text().strip():
            return self.tr("Không có trong danh sách. Hãy chọn một mục.")
        return ""

    def found(self) -> list[str]:
        """Return the labels that contain what is typed."""
        rows = range(self._found.rowCount())
        return [str(self._found.index(row, 0).data()) for row in rows]

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take_first()
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take_first()
        super().focusOutEvent(event)

    def _complete_by_containing(self) -> None:
        self._list.setProperty("popup", True)
        self._completer.setPopup(self._list)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(self._completer)
        self._completer.activated.connect(self._choose_label)

    def _on_text_edited(self, text: str) -> None:
        self._found.look_for(text)
        if text.strip() and self._found.rowCount():
            self._completer.complete()
        else:
            self._list.hide()
        self.edited.emit()

    def _take_first(self) -> None:
        """Turn what was typed into the first label that contains it."""
        text = self.line.text()
        if text.strip() and self.value() is None:
            self._found.look_for(text)
            if self._found.rowCount():
                self._choose_label(self.found()[0])

    def _choose_label(self, label: str) -> None:
        key = next((choice.key for choice in self._choices if choice.label == label), None)
        self.set_value(key)
        self.edited.emit()


class _Containing(QSortFilterProxyModel):
    """Keeps the labels that contain every typed word, diacritics ignored."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def look_for(self, text: str) -> None:
        """Keep what contains this."""
        self._words = fold(text).split()
        self.invalidate()

    @override
    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]
        label = fold(str(self.sourceModel().index(row, 0).data()))
        return all(word in label for word in self._words)
