"""Sends the pages of a PDF to a printer, one page at a time, so the window stays alive."""

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.widgets.pdf_file import POINTS_PER_INCH, PdfFile
from app.widgets.pdf_pages import PdfPages

PRINT_DPI = 300


def wanted_pages(pages: PdfPages, printer: QPrinter) -> list[int]:
    """Return the pages that were chosen in the print dialog, from 0; none if there are no such."""
    if printer.printRange() == QPrinter.PrintRange.CurrentPage:
        return [pages.page]
    last = pages.page_count
    first_page, last_page = printer.fromPage() or 1, printer.toPage() or last
    return list(range(first_page - 1, min(last_page, last)))


def in_copies(pages: list[int], printer: QPrinter) -> list[int]:
    """Return the pages as often as they are wanted, where the printer does not do it itself."""
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


class PdfPrint(QObject):
    """One print run.

    Signals:
        stepped: pages sent, pages in all.
        finished: whether the printer took everything.
    """

    stepped = Signal(int, int)
    finished = Signal(bool)

    def __init__(
        self, file: PdfFile, wanted: list[int], printer: QPrinter, parent: QObject | None = None
    ) -> None:
        """Print these pages of the file, from 0, also when another paper is shown meanwhile."""
        super().__init__(parent)
        self._file, self._printer = file, printer
        self._painter = QPainter()
        self._wanted = in_copies(wanted, printer)
        self._sent = 0

    def start(self) -> None:
        """Send the first page; the others follow by themselves."""
        if not self._wanted:
            self.finished.emit(False)
            return
        self._set_paper(self._wanted[0])
        if not self._painter.begin(self._printer):
            self.finished.emit(False)
            return
        QTimer.singleShot(0, self, self._send)

    def stop(self) -> None:
        """Send no more pages."""
        self._wanted = self._wanted[: self._sent]

    def _send(self) -> None:
        if self._sent >= len(self._wanted):
            self.finished.emit(self._painter.end())
            return
        if self._sent and not self._turn_page(self._wanted[self._sent]):
            self._painter.end()
            self.finished.emit(False)
            return
        self._draw(self._wanted[self._sent])
        self._sent += 1
        self.stepped.emit(self._sent, len(self._wanted))
        QTimer.singleShot(0, self, self._send)

    def _turn_page(self, at: int) -> bool:
        self._set_paper(at)
        return self._printer.newPage()

    def _draw(self, at: int) -> None:
        """Draw a page in its true size, from the upper left corner of the paper."""
        dpi = self._printer.resolution()
        size = self._file.sizes[at] * (dpi / POINTS_PER_INCH)
        picture = self._file.picture(at, min(PRINT_DPI, dpi))
        self._painter.drawImage(QRectF(QPointF(0, 0), size), picture)

    def _set_paper(self, at: int) -> None:
        size = self._file.sizes[at]
        lying = size.width() > size.height()
        upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
        way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        paper = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        self._printer.setFullPage(True)
        self._printer.setPageLayout(QPageLayout(paper, way, QMarginsF(0, 0, 0, 0)))
