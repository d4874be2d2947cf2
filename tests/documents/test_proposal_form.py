from io import BytesIO

import pypdf

from app.documents import pdf, proposal_form
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def test_the_form_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("proposal_form", proposal_form.lay_out(samples.proposal_form()))


def test_the_form_stays_on_two_pages_with_more_fields_than_the_plan_has():
    sheet = proposal_form.lay_out(samples.proposal_form(fields=13))

    assert len(pypdf.PdfReader(BytesIO(pdf.write(sheet))).pages) == 2


def test_nobody_is_asked_for_ethnic_origin_or_a_picture_of_the_card():
    text = " ".join(pdf_pages(pdf.write(proposal_form.lay_out(samples.proposal_form()))))

    assert "Dân tộc" not in text
    assert "không nộp bản chụp thẻ căn cước" in " ".join(text.split())
