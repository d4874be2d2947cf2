from dataclasses import replace
from io import BytesIO

import pypdf

from app.documents import data_sheet, pdf
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def test_the_sheet_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("data_sheet", data_sheet.lay_out(samples.data_sheet()))


def test_sheet_and_slip_fit_on_one_leaf():
    sheet = data_sheet.lay_out(samples.data_sheet())

    assert len(pypdf.PdfReader(BytesIO(pdf.write(sheet))).pages) == 2


def test_an_office_without_a_contact_names_itself_only():
    bare = replace(samples.data_sheet(), contact="")

    text = " ".join("".join(pdf_pages(pdf.write(data_sheet.lay_out(bare)))).split())

    assert "8. Nơi nhận yêu cầu: Phòng Văn hóa - Xã hội." in text
