"""Several lines of text in which figures stand as chips: edited around, never typed over."""

from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtCore import QMimeData, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget
from typing_extensions import override

from app.basics.text import nfc
from app.rules import live_text
from app.rules.live_text import Piece, Token

ValueOf = Callable[[Token], str]

CHIP = "\ufffc"
_MIME = "application/x-live-text"
_TOKEN = QTextFormat.Property.UserProperty + 1
_KIND = QTextFormat.ObjectTypes.UserObject + 1
_PADDING, _FRAME = 4, 14


class _Chips(QPyTextObject):
    """Draws a figure: its value today on a tinted ground."""

    def __init__(self, box: "LiveTextBox") -> None:
        super().__init__(box)
        self._box = box

    @override
    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(self._box.font())
        width = metrics.horizontalAdvance(self._box.shown(format)) + 2 * _PADDING
        return QSizeF(width, metrics.height())

    @override
    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | Any,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        palette = self._box.palette()
        tint = palette.highlight().color()
        tint.setAlphaF(0.18)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(palette.text().color())
        painter.setFont(self._box.font())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._box.shown(format))
        painter.restore()


class LiveTextBox(QTextEdit):
    """Lines of live text; Tab leaves the box, a figure is moved or deleted only as a whole.

    Backspace or Delete beside a figure selects it first; the second press deletes it. Typing and
    pasting over a selection that holds a figure goes behind it.

    `entered` tells when the cursor came here last, on the clock of this run (seconds).

    Signals:
        edited: the clerk changed the text.
    """

    edited = Signal()

    def __init__(self, lines: int = 3, most: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._quiet = lines, most, False
        self.entered = 0.0
        self._value_of: ValueOf = str
        self._label_of: ValueOf = str
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self._chips = _Chips(self)
        self.document().documentLayout().registerHandler(_KIND, self._chips)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def show_values(self, value_of: ValueOf, label_of: ValueOf) -> None:
        """Say what each figure reads as today, and what it is called; the text stays."""
        self._value_of, self._label_of = value_of, label_of
        self._quiet = True
        self.document().markContentsDirty(0, self.document().characterCount())
        self._quiet = False
        self.viewport().update()

    def value(self) -> str:
        """Return the live text."""
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        return live_text.write(_pieces(everything))

    def set_value(self, value: str) -> None:
        """Show a live text without calling it an edit."""
        self._quiet = True
        self.setPlainText("")
        self._insert(QTextCursor(self.document()), live_text.parse(nfc(value)))
        self.document().clearUndoRedoStacks()
        self._quiet = False

    def problem(self) -> str:
        """Return what is wrong with the writing: nothing ever is."""
        return ""

    def insert_figure(self, token: Token) -> None:
        """Put a figure where the cursor stands; selected words stay before it."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._insert(cursor, (token,))
        self.setTextCursor(cursor)

    def shown(self, chip: QTextFormat) -> str:
        """Return what a chip reads as today."""
        return self._value_of(_token(chip))

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        pieces = _pieces(self.textCursor())
        data = QMimeData()
        data.setData(_MIME, live_text.write(pieces).encode())
        data.setText("".join(p if isinstance(p, str) else self._value_of(p) for p in pieces))
        return data

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat(_MIME) or source.hasText()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self._spare_chips()
        if source.hasFormat(_MIME):
            pieces = live_text.parse(bytes(source.data(_MIME).data()).decode())
        else:
            pieces = (nfc(source.text()).replace(CHIP, ""),)
        cursor = self.textCursor()
        self._insert(cursor, pieces)
        self.setTextCursor(cursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            if self._chip_selected(backwards=key == Qt.Key.Key_Backspace):
                return
        elif event.text() and (event.text().isprintable() or key in _ENTERS):
            self._spare_chips()
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered = monotonic()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString():
            self._spare_chips()
        super().inputMethodEvent(event)

    def _spare_chips(self) -> None:
        """Leave a selection that holds a figure, so that what comes next does not replace it."""
        cursor = self.textCursor()
        if any(isinstance(piece, Token) for piece in _pieces(cursor)):
            cursor.setPosition(cursor.selectionEnd())
            self.setTextCursor(cursor)

    def _chip_selected(self, *, backwards: bool) -> bool:
        """Select the figure beside the cursor; say whether there was one to select."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return False
        step = QTextCursor.MoveOperation.Left if backwards else QTextCursor.MoveOperation.Right
        cursor.movePosition(step, QTextCursor.MoveMode.KeepAnchor)
        if not any(isinstance(piece, Token) for piece in _pieces(cursor)):
            return False
        self.setTextCursor(cursor)
        return True

    def _insert(self, cursor: QTextCursor, pieces: tuple[Piece, ...]) -> None:
        cursor.beginEditBlock()
        for piece in pieces:
            if isinstance(piece, str):
                cursor.insertText(piece, QTextCharFormat())
            else:
                cursor.insertText(CHIP, self._chip(piece))
        cursor.endEditBlock()

    def _chip(self, token: Token) -> QTextCharFormat:
        chip = QTextCharFormat()
        chip.setObjectType(_KIND)
        chip.setProperty(_TOKEN, str(token))
        chip.setToolTip(self._label_of(token))
        chip.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        return chip

    def _on_text_changed(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _fit(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()
        lines = min(max(round(self.document().size().height() / line), self._least), self._most)
        height = round(lines * line) + _FRAME
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def _token(chip: QTextFormat) -> Token:
    (piece,) = live_text.parse(str(chip.property(_TOKEN)))
    if not isinstance(piece, Token):
        raise TypeError(piece)
    return piece


def _pieces(selection: QTextCursor) -> tuple[Piece, ...]:
    """Return what is selected: words, line ends, figures."""
    document, start, end = (
        selection.document(),
        selection.selectionStart(),
        selection.selectionEnd(),
    )
    found: list[Piece] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end and start < end:
        if found or block.position() > start:
            found.append("\n")
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            first = fragment.position()
            words = _units(fragment.text())[max(0, start - first) : max(0, end - first)]
            found += [_piece(unit, fragment.charFormat()) for unit in words]
            fragments += 1
        block = block.next()
    return live_text.joined([_whole(piece) for piece in live_text.joined(found)])


def _units(text: str) -> list[str]:
    """Return the text in the units that positions count: a rare sign takes two."""
    coded = text.encode("utf-16-le", "surrogatepass")
    return [coded[n : n + 2].decode("utf-16-le", "surrogatepass") for n in range(0, len(coded), 2)]


def _whole(piece: Piece) -> Piece:
    if isinstance(piece, Token):
        return piece
    return piece.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


def _piece(unit: str, chars: QTextCharFormat) -> Piece:
    if unit == CHIP:
        return _token(chars) if chars.hasProperty(_TOKEN) else ""
    return "\n" if unit == "\u2028" else unit
