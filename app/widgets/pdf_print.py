"""Sends the pages of a PDF to a printer, one page at a time, so the window stays alive."""

from PySide6.QtCore import QMarginsF, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.widgets.pdf_pages import PdfPages

PRINT_DPI = 300


def wanted_pages(pages: PdfPages, printer: QPrinter) -> list[int]:
    """Return the pages that were chosen in the print dialog, from 0."""
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

    def __init__(self, pages: PdfPages, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages, self._printer = pages, printer
        self._painter = QPainter()
        self._wanted = in_copies(wanted_pages(pages, printer), printer)
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
        at = self._wanted[self._sent]
        if self._sent:
            self._set_paper(at)
            self._printer.newPage()
        dpi = min(PRINT_DPI, self._printer.resolution())
        paper = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        self._painter.drawImage(paper, self._pages.picture(at, dpi))
        self._sent += 1
        self.stepped.emit(self._sent, len(self._wanted))
        QTimer.singleShot(0, self, self._send)

    def _set_paper(self, at: int) -> None:
        size = self._pages.page_size(at)
        lying = size.width() > size.height()
        upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
        way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        paper = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        self._printer.setFullPage(True)
        self._printer.setPageLayout(QPageLayout(paper, way, QMarginsF(0, 0, 0, 0)))
