import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
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
    picture = preview.pages.file.picture(0, 72)

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
    assert preview.zoom.currentText() == f"{preview.pages.zoom:.0%}"


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
    assert preview.print.text() == "In"


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


def test_a_percentage_can_be_typed_and_does_not_print(qtbot, preview):
    preview.zoom.line.setText("150")
    qtbot.keyClick(preview.zoom.line, Qt.Key.Key_Return)

    assert preview.pages.zoom == pytest.approx(1.5)
    assert preview.box is None


def a_file_printer(path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_pages_that_are_not_there_are_not_printed(qtbot, preview, tmp_path):
    printer = a_file_printer(tmp_path / "in.pdf")
    printer.setFromTo(8, 9)

    preview.print_on(printer)

    assert "3 trang" in preview.box.informativeText()
    assert not (tmp_path / "in.pdf").exists()


def test_another_paper_shown_meanwhile_is_not_mixed_in(qtbot, preview, tmp_path):
    pypdf = pytest.importorskip("pypdf")

    with qtbot.waitSignal(preview.printed, timeout=20_000):
        preview.print_on(a_file_printer(tmp_path / "in.pdf"))
        preview.show_pdf(a_pdf(A4))

    assert len(pypdf.PdfReader(tmp_path / "in.pdf").pages) == 3


def test_printing_can_be_stopped_with_the_button_that_began_it(qtbot, preview, tmp_path):
    pypdf = pytest.importorskip("pypdf")
    preview.show_pdf(a_pdf(*[A4] * 40))

    with qtbot.waitSignal(preview.printed, timeout=20_000):
        preview.print_on(a_file_printer(tmp_path / "in.pdf"))
        assert preview.print.text() == "Dừng in"
        qtbot.wait(20)
        preview.print.click()

    assert 1 <= len(pypdf.PdfReader(tmp_path / "in.pdf").pages) < 40
    assert preview.print.text() == "In"


def test_a_computer_without_printers_is_told_what_to_do(qtbot, preview):
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("máy này có máy in")

    preview.print.click()

    assert "chưa cài máy in" in preview.box.text()
