"""Small pictures of the pages of a PDF; only those in sight are drawn."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from app.widgets.colours import current
from app.widgets.pdf_file import POINTS_PER_INCH, PdfFile
from app.widgets.pdf_pages import PdfPages

_WIDTH, _PICTURE, _NUMBER = 148, 120, 36
_KEPT = 200
Index = QModelIndex | QPersistentModelIndex


class _PageList(QAbstractListModel):
    """The pages of a roll, each with its number and its picture."""

    def __init__(self, pages: PdfPages) -> None:
        super().__init__(pages)
        self._pages = pages
        self._drawn: dict[int, QPixmap] = {}
        self._count = 0

    def renew(self) -> None:
        """Look at the roll again."""
        self.beginResetModel()
        self._drawn.clear()
        self._count = self._pages.page_count
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Trang {page}").format(page=index.row() + 1)
        if role == Qt.ItemDataRole.DecorationRole and self._pages.file is not None:
            return self._picture(self._pages.file, index.row())
        return None

    def _picture(self, file: PdfFile, at: int) -> QPixmap:
        if at not in self._drawn:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            longest = max(file.sizes[at].width(), file.sizes[at].height())
            self._drawn[at] = _framed(file.picture(at, _PICTURE * POINTS_PER_INCH / longest))
        return self._drawn[at]


def _framed(drawn: QImage) -> QPixmap:
    """Return a page's picture with a line around it, so that white pages stand apart."""
    framed = QPixmap.fromImage(drawn)
    painter = QPainter(framed)
    painter.setPen(QColor(current().edge))
    painter.drawRect(framed.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return framed


class PdfThumbnails(QListView):
    """The pages at the left of a roll; a click or an arrow key goes to a page.

    Signals:
        chosen: the page to go to, from 0.
    """

    chosen = Signal(int)

    def __init__(self, pages: PdfPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = _PageList(pages)
        self.setModel(self._list)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_PICTURE, _PICTURE))
        self.setGridSize(QSize(_WIDTH - 24, _PICTURE + _NUMBER))
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Các trang"))
        self.selectionModel().currentChanged.connect(self._on_current)

    def renew(self) -> None:
        """Show the pages of the document that the roll shows now."""
        with QSignalBlocker(self.selectionModel()):
            self._list.renew()

    def mark(self, page: int) -> None:
        """Mark the page in sight, from 0, without going there."""
        index = self._list.index(page, 0)
        if index.isValid() and index != self.currentIndex():
            with QSignalBlocker(self.selectionModel()):
                self.setCurrentIndex(index)
            self.scrollTo(index)
            self.viewport().update()

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.row())
