import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMessageBox
from reportlab.pdfgen import canvas

from app.widgets.pdf_preview import PdfPreview

A4, A4_LYING = (595.27, 841.89), (841.89, 595.27)


def a_pdf(*sizes) -> bytes:
    buffer = io.BytesIO()
    paper = canvas.Canvas(buffer)
    for size in sizes:
        paper.setPageSize(size)
        paper.rect(60, 60, 200, 200, fill=1)
        paper.showPage()
    paper.save()
    return buffer.getvalue()


@pytest.fixture
def preview(qtbot) -> PdfPreview:
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(800, 600)
    preview.show()
    preview.show_pdf(a_pdf(A4, A4_LYING, A4))
    return preview


def test_the_pages_are_counted_and_walked_through(qtbot, preview):
    assert preview.page_line.text() == "Trang 1/3"

    qtbot.keyClick(preview.pages, Qt.Key.Key_PageDown)
    assert preview.page_line.text() == "Trang 2/3"
    qtbot.keyClick(preview.pages, Qt.Key.Key_End)
    assert preview.page_line.text() == "Trang 3/3"
    qtbot.keyClick(preview.pages, Qt.Key.Key_Home)
    assert preview.page_line.text() == "Trang 1/3"


def test_the_ink_of_the_page_is_on_the_screen(preview):
    picture = preview.pages.picture(0, 72)

    assert (picture.width(), picture.height()) == (596, 842)
    assert picture.pixelColor(160, 842 - 160).name() == "#000000"
    assert picture.pixelColor(500, 100).name() == "#ffffff"
    shown = preview.pages.viewport().grab().toImage()
    colours = {shown.pixelColor(x, 300).name() for x in range(0, shown.width(), 7)}
    assert "#ffffff" in colours


def test_pages_are_zoomed_and_fitted(preview):
    fitted = preview.pages.zoom

    preview.larger.click()
    assert preview.pages.zoom == pytest.approx(fitted * 1.2)
    preview.resize(preview.width() + 300, 600)
    assert preview.pages.zoom == pytest.approx(fitted * 1.2)
    preview.fit.click()
    assert preview.pages.zoom > fitted * 1.2
    preview.whole.click()
    assert preview.pages.zoom < fitted
    assert preview.zoom_line.text() == f"{preview.pages.zoom:.0%}"


def test_saving_is_left_to_the_screen(qtbot, preview):
    preview.offer(word=True, pdf=True, excel=True)

    for push, signal in (
        (preview.word, preview.word_asked),
        (preview.pdf, preview.pdf_asked),
        (preview.excel, preview.excel_asked),
    ):
        with qtbot.waitSignal(signal):
            push.click()


def test_only_what_is_offered_is_shown(preview):
    preview.offer(word=False)

    assert not preview.word.isVisible()
    assert preview.pdf.isVisible()
    assert not preview.excel.isVisible()


def test_all_pages_are_printed_each_in_its_own_direction(qtbot, preview, tmp_path):
    pypdf = pytest.importorskip("pypdf")
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))

    with qtbot.waitSignal(preview.printed, timeout=20_000):
        preview.print_on(printer)

    pages = pypdf.PdfReader(tmp_path / "in.pdf").pages
    wide = [page.mediabox.width > page.mediabox.height for page in pages]
    assert wide == [False, True, False]
    assert preview.print.isEnabled()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_dead_printer_is_explained(qtbot, preview, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "khong co" / "in.pdf"))

    preview.print_on(printer)

    qtbot.waitUntil(lambda: bool(preview.findChildren(QMessageBox)))
    assert "Máy in không nhận" in preview.findChildren(QMessageBox)[0].text()


def test_a_long_file_is_laid_out_without_drawing_every_page(qtbot, preview):
    preview.show_pdf(a_pdf(*[A4] * 300))
    preview.grab()

    assert preview.page_line.text() == "Trang 1/300"
    assert len(preview.pages._images) <= 3
