from datetime import date
from io import BytesIO

import pypdf

from app.documents import pdf, recovery_sheet
from app.documents.recovery_sheet import RecoverySheet
from tests.documents.common import assert_printed_as_expected

SHEET = RecoverySheet(
    commune="xã Thượng Ninh",
    holder="Lê Thị Sao",
    made_on=date(2026, 7, 20),
    code="XVFF6-Y49F4-RGHPY-R9PGM-PDCYW-UQFRR",
)


def test_the_sheet_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("recovery_sheet", recovery_sheet.lay_out(SHEET))


def test_the_code_stands_on_one_line_of_one_page():
    pages = pypdf.PdfReader(BytesIO(pdf.write(recovery_sheet.lay_out(SHEET)))).pages

    assert len(pages) == 1
    assert SHEET.code in [line.strip() for line in pages[0].extract_text().splitlines()]
