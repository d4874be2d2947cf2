from dataclasses import replace

from app.documents import council_decision, pdf
from tests.documents import samples_council as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages
from tests.documents.samples import COMMUNE, FOR_COMMUNE


def printed(facts):
    return " ".join("\n".join(pdf_pages(pdf.write(council_decision.lay_out(facts)))).split())


def test_a_decision_reads_the_same_in_word_and_pdf():
    sheet = council_decision.lay_out(samples.council_decision())

    assert_printed_as_expected("council_decision", sheet)


def test_a_decision_follows_form_1_2():
    text = printed(samples.council_decision())

    marks = (
        "QUYẾT ĐỊNH Về việc thành lập",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH",
        "Căn cứ",
        "Theo đề nghị của",
        "QUYẾT ĐỊNH:",
        "Điều 1.",
        "7. Lường Thị Khuyên",
        "Điều 2.",
        "Điều 3.",
        "thi hành Quyết định này./.",
    )
    places = [text.index(mark) for mark in marks]
    assert places == sorted(places)
    assert "TM." not in text


def test_the_rules_of_work_say_quorum_and_majority():
    text = printed(samples.council_decision())

    assert "hợp lệ khi có mặt ít nhất 2/3 tổng số thành viên" in text
    assert "quyết định theo đa số" in text


def test_the_committee_may_be_the_one_that_decides():
    facts = replace(
        samples.council_decision(), authority=COMMUNE.name, signature=FOR_COMMUNE
    )  # fmt: skip

    text = printed(facts)

    assert "TM. ỦY BAN NHÂN DÂN" in text
    assert "CHỦ TỊCH ỦY BAN" not in text
