"""Xem trước: a document as it will be on paper, to print or to save."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from app.widgets.buttons import button
from app.widgets.find_bar import FindBar
from app.widgets.messages import show_note
from app.widgets.pdf_pages import PdfPages
from app.widgets.pdf_print import PdfPrint, wanted_pages
from app.widgets.pdf_thumbnails import PdfThumbnails
from app.widgets.theme import GAP_8, style
from app.widgets.zoom_box import ZoomBox

_STEP = 1.2
_READ_AT_ONCE = 10  # pages, so that a long file is searched at once when the words are typed


class PdfPreview(QWidget):
    """Pages with small pictures of them, a bar of what can be done with them, and a search.

    Signals:
        word_asked, pdf_asked, excel_asked: the clerk wants the document as such a file.
        open_asked: the clerk wants to go on with it in Word.
        check_asked: the clerk wants to know whether its form is right.
        printed: the printer took all pages; `sent_pages` are which, from 0.
    """

    word_asked = Signal()
    open_asked = Signal()
    check_asked = Signal()
    pdf_asked = Signal()
    excel_asked = Signal()
    printed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PdfPages()
        self.print = button(self.tr("In"), "printer", "primary")
        self.word = button(self.tr("Lưu Word…"), "file-type")
        self.pdf = button(self.tr("Lưu PDF…"), "file-down")
        self.excel = button(self.tr("Lưu Excel…"), "file-spreadsheet")
        self.open = button(self.tr("Mở bằng Word"), "external-link")
        self.check = button(self.tr("Kiểm tra thể thức"), "circle-check")
        self.thumbnails = PdfThumbnails(self.pages)
        self.finding = FindBar()
        self.search = button("", "search", "quiet")
        self.list = button("", "list", "quiet")
        self.smaller = button("", "zoom-out", "quiet")
        self.larger = button("", "zoom-in", "quiet")
        self.fit = button("", "move-horizontal", "quiet")
        self.whole = button("", "file-text", "quiet")
        self.page_line, self.zoom = QLabel(), ZoomBox()
        self.sent_pages: tuple[int, ...] = ()
        self._hit, self._hits = 0, 0
        self._data = b""
        self._run: PdfPrint | None = None
        self._dialog: QPrintDialog | None = None
        self.box: QMessageBox | None = None
        self._build()
        self._connect()
        self.offer()

    def show_pdf(self, data: bytes) -> None:
        """Show a document."""
        self._data = data
        self.pages.show_pdf(data)
        self.thumbnails.renew()
        self.thumbnails.mark(0)
        self._on_searched(self.finding.box.value())

    def data(self) -> bytes:
        """Return the document that is shown."""
        return self._data

    def offer(
        self, *, word: bool = True, pdf: bool = True, excel: bool = False, check: bool = False
    ) -> None:
        """Choose which files can be saved, and whether the form can be checked."""
        self.word.setVisible(word)
        self.open.setVisible(word)
        self.pdf.setVisible(pdf)
        self.excel.setVisible(excel)
        self.check.setVisible(check)

    def open_print_dialog(self) -> None:
        """Let the clerk choose a printer, pages and copies, then print."""
        if not QPrinterInfo.availablePrinterNames():
            self._say(
                self.tr("Máy này chưa cài máy in nào."),
                self.tr("Hãy cài máy in rồi in lại, hoặc lưu PDF để in ở máy khác."),
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._dialog = QPrintDialog(printer, self)
        self._dialog.setMinMax(1, max(1, self.pages.page_count))
        self._dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        self._dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(self._dialog)  # the open() of QPrintDialog wants a receiver

    def open_search(self) -> None:
        """Show the search bar and go to its box."""
        self.finding.show()
        self.finding.box.come_here()
        self._read_ahead()

    def close_search(self) -> None:
        """Hide the search bar and what it marked."""
        self.finding.hide()
        self.pages.look_for("")
        self.pages.setFocus()

    def print_on(self, printer: QPrinter) -> None:
        """Send the chosen pages to a printer; the button stops it meanwhile."""
        wanted = wanted_pages(self.pages, printer)
        if self.pages.file is None or not wanted:
            self._say(
                self.tr("Không có trang nào để in."),
                self.tr("Văn bản này có {count} trang. Hãy chọn lại khoảng trang.").format(
                    count=self.pages.page_count
                ),
            )
            return
        self.sent_pages = tuple(dict.fromkeys(wanted))
        self._run = PdfPrint(self.pages.file, wanted, printer, self)
        self._run.stepped.connect(self._on_stepped)
        self._run.finished.connect(self._on_printed)
        self.print.setText(self.tr("Dừng in"))
        self._run.start()

    def _build(self) -> None:
        style(self.page_line, "muted")
        for push, tip in (
            (self.open, self.tr("Ghi một bản Word mới rồi mở bằng Word (Ctrl+E)")),
            (self.check, self.tr("Đối chiếu tệp với Nghị định 30/2020/NĐ-CP (F7)")),
            (self.list, self.tr("Ẩn, hiện các trang thu nhỏ (F4)")),
            (self.search, self.tr("Tìm trong văn bản (Ctrl+F)")),
            (self.smaller, self.tr("Thu nhỏ (Ctrl+-)")),
            (self.larger, self.tr("Phóng to (Ctrl++)")),
            (self.fit, self.tr("Vừa chiều rộng (Ctrl+0)")),
            (self.whole, self.tr("Vừa cả trang (Ctrl+9)")),
            (self.print, self.tr("In (Ctrl+P)")),
        ):
            push.setToolTip(tip)
            push.setAccessibleName(tip)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.thumbnails)
        row.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        files = (self.print, self.word, self.pdf, self.excel, self.open)
        column.addLayout(_row(files, (self.check,)))
        column.addWidget(self.finding)
        column.addLayout(row, 1)
        size = (self.smaller, self.zoom, self.larger, self.fit, self.whole)
        column.addLayout(_row((self.list, self.search), (self.page_line, *size)))
        self.finding.hide()
        self.setFocusProxy(self.pages)
        walk = (self.pages, *files, self.check, self.list, self.search, *size)
        for at, after in pairwise(walk):  # Tab comes in at the pages and must not pass the files by
            self.setTabOrder(at, after)

    def _connect(self) -> None:
        self.pages.moved.connect(self._on_moved)
        self.print.clicked.connect(self._on_print)
        self.zoom.chosen.connect(self._on_zoom)
        self.word.clicked.connect(self.word_asked)
        self.pdf.clicked.connect(self.pdf_asked)
        self.excel.clicked.connect(self.excel_asked)
        self.smaller.clicked.connect(lambda: self.pages.set_zoom(self.pages.zoom / _STEP))
        self.larger.clicked.connect(lambda: self.pages.set_zoom(self.pages.zoom * _STEP))
        self.fit.clicked.connect(self.pages.fit_width)
        self.whole.clicked.connect(self.pages.fit_page)
        self.open.clicked.connect(self.open_asked)
        self.check.clicked.connect(self.check_asked)
        self.thumbnails.chosen.connect(self.pages.go_to)
        self.list.clicked.connect(lambda: self.thumbnails.setVisible(self.thumbnails.isHidden()))
        self.search.clicked.connect(self.open_search)
        self.finding.searched.connect(self._on_searched)
        self.finding.moved.connect(self._on_moved_on)
        self.finding.closed.connect(self.close_search)
        for keys, push in (
            ("Ctrl+F", self.search),
            ("F3", self.finding.next),
            ("Shift+F3", self.finding.before),
            ("F4", self.list),
            ("F7", self.check),
            ("Ctrl+E", self.open),
            ("Ctrl+9", self.whole),
            ("Ctrl+P", self.print),
            ("Ctrl++", self.larger),
            ("Ctrl+=", self.larger),
            ("Ctrl+-", self.smaller),
            ("Ctrl+0", self.fit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(push.click)

    def _on_print(self) -> None:
        if self._run is None:
            self.open_print_dialog()
        else:
            self._run.stop()

    def _on_zoom(self, zoom: float) -> None:
        self.pages.set_zoom(zoom)
        self.pages.setFocus()

    def _read_ahead(self) -> None:
        file = self.pages.file
        if self.finding.isVisible() and file and file.words.read_some(_READ_AT_ONCE):
            QTimer.singleShot(0, self, self._read_ahead)

    def _on_searched(self, words: str) -> None:
        self._hit, self._hits = 0, self.pages.look_for(words)
        self.finding.show_count(1, self._hits)

    def _on_moved_on(self, by: int) -> None:
        if self._hits:
            self._hit = (self._hit + by) % self._hits
            self.pages.show_hit(self._hit)
            self.finding.show_count(self._hit + 1, self._hits)

    def _on_moved(self, page: int, count: int) -> None:
        self.page_line.setText(
            self.tr("Trang {page}/{count}").format(page=page, count=count) if count else ""
        )
        self.zoom.show_zoom(self.pages.zoom)
        self.thumbnails.mark(page - 1)

    def _on_stepped(self, sent: int, count: int) -> None:
        self.page_line.setText(
            self.tr("Đang in trang {sent}/{count}…").format(sent=sent, count=count)
        )

    def _on_printed(self, taken: bool) -> None:
        if self._run is not None:
            self._run.deleteLater()
            self._run = None
        self.print.setText(self.tr("In"))
        self._on_moved(self.pages.page + 1, self.pages.page_count)
        if taken:
            self.printed.emit()
        else:
            self._say(
                self.tr("Máy in không nhận lệnh in."),
                self.tr("Hãy kiểm tra máy in đã bật, đã cắm dây rồi thử lại."),
            )

    def _say(self, text: str, more: str) -> None:
        self.box = show_note(self, text, more)


def _row(left: Sequence[QWidget], right: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP_8)
    for widget in left:
        row.addWidget(widget)
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    return row
