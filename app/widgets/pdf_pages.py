"""Pages of a PDF one below the other; only those in sight are drawn."""

from bisect import bisect_right
from collections import OrderedDict
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from app.widgets.colours import current
from app.widgets.pdf_file import POINTS_PER_INCH, PdfFile
from app.widgets.pdf_search import Hit

SCREEN_DPI = 96
LEAST_ZOOM, MOST_ZOOM = 0.25, 4.0
MOST_FITTED_ZOOM = 1.4  # wider would show less than half a page at a time
_GAP, _KEPT = 14, 12


class PdfPages(QAbstractScrollArea):
    """A roll of pages.

    Signals:
        moved: number of the page in sight (from 1) and how many there are.
    """

    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file: PdfFile | None = None
        self._sizes: list[QSizeF] = []
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._tops: list[int] = []
        self._wide = 0
        self._zoom = 1.0
        self._fits = True
        self._hits: list[Hit] = []
        self._hit = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(lambda _at: self._tell())

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def zoom(self) -> float:
        """How large the pages are; 1 is the size on paper."""
        return self._zoom

    @property
    def page(self) -> int:
        """Number of the page in the middle of the window, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max(bisect_right(self._tops, middle) - 1, 0)

    def show_pdf(self, data: bytes) -> None:
        """Show the pages of a PDF from the first."""
        self.file = PdfFile(data)
        self._sizes = self.file.sizes
        self._images.clear()
        self._hits = []
        self._fit()
        self.go_to(0)
        self._tell()

    def look_for(self, words: str) -> int:
        """Mark where the words stand and show the first place; returns how many there are."""
        self._hits = self.file.words.find(words) if self.file else []
        self._hit = 0
        self._show_hit()
        return len(self._hits)

    def show_hit(self, at: int) -> None:
        """Show a found place, from 0."""
        self._hit = at
        self._show_hit()

    def set_zoom(self, zoom: float) -> None:
        """Make the pages larger or smaller and keep the page in sight."""
        page = self.page
        self._fits = False
        self._zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        self._lay_out()
        self.go_to(page)

    def fit_width(self) -> None:
        """Make the widest page fit the window, also when the window changes."""
        page = self.page
        self._fits = True
        self._fit()
        self.go_to(page)

    def fit_page(self) -> None:
        """Make the page in sight fit the window whole."""
        if self.page_count:
            size, view = self._sizes[self.page], self.viewport().size()
            wide = (view.width() - 2 * _GAP) / size.width()
            high = (view.height() - 2 * _GAP) / size.height()
            self.set_zoom(min(wide, high) * POINTS_PER_INCH / SCREEN_DPI)

    def go_to(self, at: int) -> None:
        """Show a page from its top."""
        if 0 <= at < self.page_count:
            self.verticalScrollBar().setValue(self._place(at).top() - _GAP // 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit() if self._fits else self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(theme.neutral.ground))
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        first = max(bisect_right(self._tops, top) - 1, 0)
        after = bisect_right(self._tops, top + self.viewport().height())
        for at in range(first, after):
            place = self._place(at).translated(-left, -top)
            if place.intersects(self.viewport().rect()):
                painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(theme.line))
                painter.drawImage(place, self._image(at))
                self._mark_hits(painter, at, place.topLeft())
        painter.end()

    def _mark_hits(self, painter: QPainter, at: int, corner: QPoint) -> None:
        scale = self._zoom * SCREEN_DPI / POINTS_PER_INCH
        warn = current().warn
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for n, hit in enumerate(self._hits):
            if hit.page == at:
                for box in self._boxes(hit):
                    place = QRectF(box.topLeft() * scale, box.size() * scale).translated(corner)
                    painter.fillRect(place, QColor(warn.ground))
                    if n == self._hit:
                        painter.setPen(QColor(warn.ink))
                        painter.drawRect(place.adjusted(-1, -1, 1, 1))
        painter.restore()

    def _boxes(self, hit: Hit) -> tuple[QRectF, ...]:
        return self.file.words.boxes(hit) if self.file else ()

    def _show_hit(self) -> None:
        if self._hit < len(self._hits):
            hit = self._hits[self._hit]
            scale = self._zoom * SCREEN_DPI / POINTS_PER_INCH
            boxes = self._boxes(hit)
            top = self._place(hit.page).top() + (boxes[0].top() * scale if boxes else 0)
            self.verticalScrollBar().setValue(round(top) - self.viewport().height() // 3)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        go = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.page_count - 1,
        }
        key = Qt.Key(event.key())
        if key in go:
            self.go_to(min(max(go[key], 0), self.page_count - 1))
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
        else:
            super().wheelEvent(event)

    def _image(self, at: int) -> QImage:
        scale = self._zoom * self.devicePixelRatioF()
        key = (at, round(scale * 1000))
        if key not in self._images:
            self._images[key] = self.file.picture(at, SCREEN_DPI * scale) if self.file else QImage()
            while len(self._images) > _KEPT:
                self._images.popitem(last=False)
        self._images.move_to_end(key)
        return self._images[key]

    def _size(self, at: int) -> tuple[int, int]:
        scale = self._zoom * SCREEN_DPI / POINTS_PER_INCH
        return round(self._sizes[at].width() * scale), round(self._sizes[at].height() * scale)

    def _place(self, at: int) -> QRect:
        width, height = self._size(at)
        return QRect(max(_GAP, (self._wide - width) // 2), self._tops[at], width, height)

    def _fit(self) -> None:
        widest = max((size.width() for size in self._sizes), default=0.0)
        if widest:
            room = self.viewport().width() - 2 * _GAP
            zoom = room * POINTS_PER_INCH / (SCREEN_DPI * widest)
            self._zoom = min(max(zoom, LEAST_ZOOM), MOST_FITTED_ZOOM)
        self._lay_out()

    def _lay_out(self) -> None:
        view = self.viewport()
        sizes = [self._size(at) for at in range(self.page_count)]
        ends = list(accumulate((height + _GAP for _, height in sizes), initial=_GAP))
        self._tops, last = ends[:-1], ends[-1]
        widest = max((width for width, _ in sizes), default=0)
        self._wide = max(view.width(), widest + 2 * _GAP)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, last - view.height()))
        down.setPageStep(view.height())
        down.setSingleStep(40)
        across.setRange(0, self._wide - view.width())
        across.setPageStep(view.width())
        view.update()
        self._tell()

    def _tell(self) -> None:
        self.moved.emit(self.page + 1 if self._sizes else 0, self.page_count)
