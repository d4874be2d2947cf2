from dataclasses import replace

from app.documents import pdf, pilot_decision
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def test_the_decision_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("pilot_decision", pilot_decision.lay_out(samples.pilot_decision()))


def test_the_committee_decides_so_it_is_signed_for_it():
    text = " ".join(pdf_pages(pdf.write(pilot_decision.lay_out(samples.pilot_decision()))))

    assert "ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH" in text
    assert "TM. ỦY BAN NHÂN DÂN" in text


def test_what_is_not_known_leaves_dots():
    bare = replace(samples.pilot_decision(), began_on=None, ends_on=None, place="", unit="")

    assert_printed_as_expected("pilot_decision_open", pilot_decision.lay_out(bare))


def test_money_is_a_term_of_its_own_where_it_is_planned():
    paid = replace(samples.pilot_decision(), cost=3_500_000, fund="Ngân sách xã")
    text = " ".join(" ".join(pdf_pages(pdf.write(pilot_decision.lay_out(paid)))).split())

    assert "4. Kinh phí dự kiến: 3.500.000 đồng; nguồn: Ngân sách xã." in text
    unnamed = replace(paid, fund="")
    text = " ".join(" ".join(pdf_pages(pdf.write(pilot_decision.lay_out(unnamed)))).split())
    assert "nguồn: trong dự toán được giao." in text
