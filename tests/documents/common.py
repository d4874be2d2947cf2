"""What is true of every document, whichever it is."""

from app.documents import pdf, word
from app.documents.sheet import Sheet
from tests.documents.reading import WordFile, check_expected, pdf_pages, running_text, squashed


def assert_printed_as_expected(name: str, sheet: Sheet) -> None:
    """Word holds the kept text, and the PDF the same words in the same order."""
    written = WordFile(word.write(sheet))
    text = "\n".join(written.lines()) + "\n"
    check_expected(name, text)
    assert running_text(pdf_pages(pdf.write(sheet)), written.headings()) == squashed(text)
