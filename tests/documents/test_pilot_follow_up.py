from dataclasses import replace
from io import BytesIO

import pypdf

from app.documents import pdf, pilot_follow_up
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def test_the_sheet_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected(
        "pilot_follow_up", pilot_follow_up.lay_out(samples.pilot_follow_up())
    )


def test_what_is_known_of_the_pilot_is_written_in():
    assert_printed_as_expected(
        "pilot_follow_up_filled", pilot_follow_up.lay_out(samples.pilot_follow_up_filled())
    )


def test_the_sheet_goes_on_one_leaf():
    for facts in (samples.pilot_follow_up(), samples.pilot_follow_up_filled()):
        written = pdf.write(pilot_follow_up.lay_out(facts))
        assert len(pypdf.PdfReader(BytesIO(written)).pages) == 2


def test_a_pilot_that_has_not_begun_leaves_its_first_day_open():
    bare = replace(samples.pilot_follow_up(), began_on=None)

    first, _second = pdf_pages(pdf.write(pilot_follow_up.lay_out(bare)))

    assert "từ ……/……/………" in first
