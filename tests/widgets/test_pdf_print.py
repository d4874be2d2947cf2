import pytest
from PySide6.QtPrintSupport import QPrinter

from app.widgets.pdf_file import PdfFile
from app.widgets.pdf_pages import PdfPages
from app.widgets.pdf_print import PdfPrint, in_copies, wanted_pages
from tests.widgets.test_pdf_preview import A4, a_pdf


@pytest.fixture
def pages(qtbot):
    pages = PdfPages()
    qtbot.addWidget(pages)
    pages.resize(600, 700)
    pages.show()
    pages.show_pdf(a_pdf(*[A4] * 5))
    return pages


@pytest.fixture
def printer(tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    return printer


def test_without_a_choice_all_pages_are_printed(pages, printer):
    assert wanted_pages(pages, printer) == [0, 1, 2, 3, 4]


def test_a_range_is_printed_as_far_as_there_are_pages(pages, printer):
    printer.setFromTo(4, 9)

    assert wanted_pages(pages, printer) == [3, 4]


def test_the_page_in_sight_can_be_printed_alone(pages, printer):
    pages.go_to(2)
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)

    assert wanted_pages(pages, printer) == [2]


@pytest.mark.parametrize(("collated", "order"), [(True, [0, 1, 0, 1]), (False, [0, 0, 1, 1])])
def test_copies_are_printed_even_if_the_printer_cannot_count(printer, collated, order):
    printer.setCopyCount(2)
    printer.setCollateCopies(collated)

    assert in_copies([0, 1], printer) == ([0, 1] if printer.supportsMultipleCopies() else order)


def test_a_page_is_printed_in_its_true_size(qtbot, pages, printer, tmp_path):
    run = PdfPrint(pages.file, [0], printer)

    with qtbot.waitSignal(run.finished, timeout=20_000):
        run.start()

    printed = PdfFile((tmp_path / "in.pdf").read_bytes())
    assert printed.sizes[0].width() == pytest.approx(A4[0], abs=1)
    before, after = pages.file.picture(0, 72), printed.picture(0, 72)
    for x, y in ((62, 640), (62, 780), (258, 584), (258, 780)):
        assert before.pixelColor(x, y).lightness() < 60
        assert after.pixelColor(x, y).lightness() < 60
    for x, y in ((57, 700), (263, 700), (150, 578), (150, 786)):
        assert before.pixelColor(x, y).lightness() > 200
        assert after.pixelColor(x, y).lightness() > 200
