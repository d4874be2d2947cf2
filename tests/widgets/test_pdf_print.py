import pytest
from PySide6.QtPrintSupport import QPrinter

from app.widgets.pdf_pages import PdfPages
from app.widgets.pdf_print import in_copies, wanted_pages
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
