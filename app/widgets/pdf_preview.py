"""Xem trước: a document as it will be on paper, to print or to save."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.widgets.buttons import button
from app.widgets.messages import show_note
from app.widgets.pdf_pages import PdfPages
from app.widgets.pdf_print import PdfPrint
from app.widgets.theme import GAP_8, style

_STEP = 1.2


class PdfPreview(QWidget):
    """Pages with a bar of what can be done with them.

    Signals:
        word_asked, pdf_asked, excel_asked: the clerk wants the document as such a file.
        printed: the printer took all pages.
    """

    word_asked = Signal()
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
        self.smaller = button("", "zoom-out", "quiet")
        self.larger = button("", "zoom-in", "quiet")
        self.fit = button("", "move-horizontal", "quiet")
        self.page_line = QLabel()
        self._data = b""
        self._run: PdfPrint | None = None
        self._dialog: QPrintDialog | None = None
        self._build()
        self._connect()
        self.offer()

    def show_pdf(self, data: bytes) -> None:
        """Show a document."""
        self._data = data
        self.pages.show_pdf(data)

    def data(self) -> bytes:
        """Return the document that is shown."""
        return self._data

    def offer(self, *, word: bool = True, pdf: bool = True, excel: bool = False) -> None:
        """Choose which files can be saved."""
        self.word.setVisible(word)
        self.pdf.setVisible(pdf)
        self.excel.setVisible(excel)

    def open_print_dialog(self) -> None:
        """Let the clerk choose a printer, then print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._dialog = QPrintDialog(printer, self)
        self._dialog.setMinMax(1, max(1, self.pages.page_count))
        self._dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(self._dialog)  # the open() of QPrintDialog wants a receiver

    def print_on(self, printer: QPrinter) -> PdfPrint:
        """Send the pages to a printer."""
        self.print.setEnabled(False)
        self._run = PdfPrint(self.pages, printer, self)
        self._run.stepped.connect(self._on_stepped)
        self._run.finished.connect(self._on_printed)
        self._run.start()
        return self._run

    def _build(self) -> None:
        style(self.page_line, "muted")
        for push, tip in (
            (self.smaller, self.tr("Thu nhỏ (Ctrl+-)")),
            (self.larger, self.tr("Phóng to (Ctrl++)")),
            (self.fit, self.tr("Vừa chiều rộng (Ctrl+0)")),
            (self.print, self.tr("In (Ctrl+P)")),
        ):
            push.setToolTip(tip)
            push.setAccessibleName(tip)
        bar = QHBoxLayout()
        bar.setSpacing(GAP_8)
        for push in (self.print, self.word, self.pdf, self.excel):
            bar.addWidget(push)
        bar.addStretch(1)
        for widget in (self.page_line, self.smaller, self.larger, self.fit):
            bar.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(bar)
        column.addWidget(self.pages, 1)
        self.setFocusProxy(self.pages)

    def _connect(self) -> None:
        self.pages.moved.connect(self._on_moved)
        self.print.clicked.connect(self.open_print_dialog)
        self.word.clicked.connect(self.word_asked)
        self.pdf.clicked.connect(self.pdf_asked)
        self.excel.clicked.connect(self.excel_asked)
        self.smaller.clicked.connect(lambda: self.pages.set_zoom(self.pages.zoom / _STEP))
        self.larger.clicked.connect(lambda: self.pages.set_zoom(self.pages.zoom * _STEP))
        self.fit.clicked.connect(self.pages.fit_width)
        for keys, push in (
            ("Ctrl+P", self.print),
            ("Ctrl++", self.larger),
            ("Ctrl+=", self.larger),
            ("Ctrl+-", self.smaller),
            ("Ctrl+0", self.fit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(push.click)

    def _on_moved(self, page: int, count: int) -> None:
        self.page_line.setText(
            self.tr("Trang {page}/{count}").format(page=page, count=count) if count else ""
        )

    def _on_stepped(self, sent: int, count: int) -> None:
        self.page_line.setText(
            self.tr("Đang in trang {sent}/{count}…").format(sent=sent, count=count)
        )

    def _on_printed(self, taken: bool) -> None:
        self.print.setEnabled(True)
        self._on_moved(self.pages.page + 1, self.pages.page_count)
        if taken:
            self.printed.emit()
        else:
            show_note(
                self,
                self.tr("Máy in không nhận lệnh in."),
                self.tr("Hãy kiểm tra máy in đã bật, đã cắm dây rồi thử lại."),
            )
