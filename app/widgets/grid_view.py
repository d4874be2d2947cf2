"""How the score grid is moved through, typed into and painted."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.widgets.colours import Theme, current
from app.widgets.grid_model import BLOCKED_ROLE, MARK_ROLE, ScoreModel
from app.widgets.score_box import BadScore, read_score
from app.widgets.theme import repolish

Index = QModelIndex | QPersistentModelIndex
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_CLEAR = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class ScoreView(QTableView):
    """A grid where Enter and Tab go to the next open cell, also in the next row.

    Signals:
        ended: Enter was pressed on the last open cell.
    """

    ended = Signal()
    read_only = False

    def go(self, forward: bool) -> bool:
        """Go to the next or previous open cell; False at the end of the grid."""
        model = self.model()
        at, step = self.currentIndex(), 1 if forward else -1
        columns = model.columnCount()
        place = at.row() * columns + at.column() + step
        while 0 <= place < model.rowCount() * columns:
            index = model.index(*divmod(place, columns))
            if model.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(index)
                return True
            place += step
        return False

    def leave(self, key: Qt.Key) -> None:
        """Go on behind the last cell: with Tab to the next widget, with Enter where it is told."""
        if key == Qt.Key.Key_Tab:
            self.focusNextChild()
        else:
            self.ended.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            if not self.go(forward=True):
                self.leave(Qt.Key(event.key()))
        elif event.key() == Qt.Key.Key_Backtab:
            if not self.go(forward=False):
                self.focusPreviousChild()
        elif event.key() in _CLEAR and not self.read_only:
            self.model().setData(self.currentIndex(), "")
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return QWidget.focusNextPrevChild(self, next)


class ScoreDelegate(QStyledItemDelegate):
    """Types one score; a wrong one is refused while the cell is still open."""

    def __init__(self, view: ScoreView, model: ScoreModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = self._model.columns[index.column()]
        editor.setProperty("maximum", column.maximum)
        editor.setProperty("step", column.step)
        editor.textEdited.connect(lambda _text: self._check(editor))
        return editor

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if isinstance(editor, QLineEdit) and event.key() in _moves():
                return self._leave(editor, event)
            if event.key() == Qt.Key.Key_Escape:
                self._model.refused.emit("")
        return super().eventFilter(editor, event)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current()
        is_total = index.column() == len(self._model.columns)
        painter.save()
        painter.fillRect(option.rect, QColor(_ground(theme, index, is_total=is_total)))
        font = painter.font()
        font.setBold(is_total)
        painter.setFont(font)
        painter.setPen(QColor(_ink(theme, index)))
        text = "—" if index.data(BLOCKED_ROLE) and not is_total else str(index.data() or "")
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, text)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _leave(self, editor: QLineEdit, event: QKeyEvent) -> bool:
        if not self._check(editor):
            return True
        key = Qt.Key(event.key())
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self._view.setFocus()
        if key == Qt.Key.Key_Backtab:
            self._view.go(forward=False)
        elif key in _ENTER:
            if not self._view.go(forward=True):
                self._view.leave(key)
        else:
            self._go_down(1 if key == Qt.Key.Key_Down else -1)
        return True

    def _go_down(self, step: int) -> None:
        at = self._view.currentIndex()
        below = self._model.index(at.row() + step, at.column())
        if below.isValid():
            self._view.setCurrentIndex(below)

    def _check(self, editor: QLineEdit) -> bool:
        try:
            read_score(editor.text(), editor.property("maximum"), editor.property("step"))
        except BadScore as bad:
            problem = str(bad)
        else:
            problem = ""
        if bool(editor.property("wrong")) != bool(problem):
            editor.setProperty("wrong", bool(problem))
            repolish(editor)
        self._model.refused.emit(problem)
        return not problem


def _moves() -> set[Qt.Key]:
    return _ENTER | {Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down}


def _ground(theme: Theme, index: Index, *, is_total: bool) -> str:
    if index.data(BLOCKED_ROLE):
        return theme.neutral.ground
    if index.data(MARK_ROLE):
        return theme.warn.ground
    return theme.accent_soft if is_total else theme.surface


def _ink(theme: Theme, index: Index) -> str:
    if index.data(BLOCKED_ROLE):
        return theme.muted
    return theme.warn.ink if index.data(MARK_ROLE) else theme.text
