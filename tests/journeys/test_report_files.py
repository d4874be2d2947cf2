"""One report, three files: Word, PDF and Excel read back hold the same numbers."""

import re
from datetime import date
from io import BytesIO

import docx
import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from app.rules.dates import short_date
from app.services import report_issue, reports
from app.services.figures import figure
from app.services.papers import PaperFormat
from app.services.report_issue import IssueFacts
from app.services.report_tables import COMPARED
from app.services.report_words import ReportWords, save_words
from tests.conftest import NOW
from tests.makers import an_idea
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")


def numbers(text: str) -> list[str]:
    """Every number of a text in its order, as it is written."""
    return _NUMBER.findall(text)


@pytest.mark.parametrize(
    "code", ["2026", "2026-H2", "so-ket-2028", "tong-ket-2030", "2026-06-01..2026-11-20"]
)
def test_word_and_pdf_hold_the_same_numbers_and_excel_the_same_tables(session, code: str) -> None:
    a_busy_year(session)
    save_words(session, code, ReportWords(plans="Đã có {ideas_received} ý tưởng."), NOW)
    paper = reports.report_paper(session, code, TODAY)
    book = reports.report_workbook(session, code, TODAY)

    word = docx.Document(BytesIO(paper.written(PaperFormat.WORD)))
    in_word = [p.text for p in word.paragraphs]
    cells = [[cell.text for cell in row.cells] for table in word.tables for row in table.rows]
    pdf = PdfReader(BytesIO(paper.written(PaperFormat.PDF)))
    in_pdf = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())

    written = numbers(" ".join([*in_word, *(cell for row in cells for cell in row)]))
    counted = numbers(in_pdf)
    missing = {number for number in written if written.count(number) > counted.count(number)}
    assert missing == set()

    excel = CalamineWorkbook.from_filelike(BytesIO(book.excel()))
    figures = {row[0]: row for row in excel.get_sheet_by_name("Số liệu").to_python()}
    facts = reports.report(session, code, TODAY)
    compared = COMPARED if facts.before or facts.last_year else ()
    for name in compared:
        label = figure(name).label
        # A target may have the same words, the head of a list too.
        on_paper = [row[2] for row in cells if row[1:2] == [label]][-1]
        assert int(on_paper.replace(".", "")) == int(figures[label][1]) == facts.value(name)
    for tab, lines in (
        ("Lĩnh vực", facts.fields),
        ("Đối tượng", facts.groups),
        ("Đơn vị", facts.units),
    ):
        rows = {row[0]: row for row in excel.get_sheet_by_name(tab).to_python()}
        for line in lines:
            values = [part.value for part in line.parts]
            assert [int(value) for value in rows[line.label][1:]] == values
            assert [line.label, *map(str, values)] in [row[-len(values) - 1 :] for row in cells]
    assert short_date(facts.last_day) in in_pdf


def test_the_numbers_in_the_words_of_an_issued_report_stay(session) -> None:
    an_idea(session, received_on=date(2026, 7, 1))
    save_words(session, "2026", ReportWords(plans="Đã có {ideas_received} ý tưởng."), NOW)
    row = report_issue.issue_report(session, "2026", IssueFacts(15, TODAY), NOW)
    an_idea(session, "Hai", received_on=date(2026, 8, 1))

    frozen = report_issue.issued_paper(session, row.id)
    today = reports.report_paper(session, "2026", TODAY)

    assert "Đã có 01 ý tưởng." in _words(frozen.written(PaperFormat.WORD))
    assert "Đã có 02 ý tưởng." in _words(today.written(PaperFormat.WORD))


def _words(data: bytes) -> str:
    return "\n".join(p.text for p in docx.Document(BytesIO(data)).paragraphs)
