"""The words of a document, line by line, and what the register takes from its head and foot."""

from app.documents import award_decision, minutes, period_report, submission
from app.documents.sheet import BarChart, QrCode, Section, Sheet, body
from app.documents.sheet_text import sheet_facts, sheet_lines
from tests.documents import samples


def test_every_line_of_a_document_is_read_in_order():
    lines = sheet_lines(award_decision.lay_out(samples.award_decision()))

    assert lines[0].startswith("ỦY BAN NHÂN DÂN")
    assert "QUYẾT ĐỊNH:" in lines
    assert any("Điều 1." in text for text in lines)
    assert any(" | " in text for text in lines)


def test_charts_and_codes_have_words_too():
    blocks = (body("Số liệu"), BarChart("Ý tưởng", ("Quý I",), (7,)), QrCode("x", label="YT-1"))

    lines = sheet_lines(Sheet("Báo cáo", (Section(blocks),)))

    assert lines == ("Số liệu", "Ý tưởng", "Quý I: 7", "YT-1")


def test_subject_signer_and_recipients_come_from_the_document():
    facts = samples.award_decision()

    said = sheet_facts(award_decision.lay_out(facts))

    assert said.signer_name == facts.signature.name
    assert said.signer_lines == facts.signature.lines
    assert [text.rstrip(";.") for text in facts.recipients] == list(said.recipients)
    assert said.subject


def test_minutes_are_signed_by_the_chair():
    said = sheet_facts(minutes.lay_out(samples.minutes()))

    assert (said.signer_lines, said.signer_name) == (("CHỦ TỌA",), samples.minutes().chair)
    assert said.recipients


def test_a_submission_and_a_report_say_who_signs_and_who_gets_them():
    for sheet in (
        submission.lay_out(samples.submission()),
        period_report.lay_out(samples.period_report()),
    ):
        said = sheet_facts(sheet)
        assert said.signer_name
        assert said.recipients
        assert said.subject


def test_an_empty_sheet_says_nothing():
    said = sheet_facts(Sheet("Trống", ()))

    assert (said.subject, said.signer_lines, said.signer_name, said.recipients) == ("", (), "", ())
