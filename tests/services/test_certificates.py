from dataclasses import replace
from datetime import datetime

import pytest

from app.models.award import Award
from app.rules.document import DocumentKind
from app.rules.errors import NotFound
from app.rules.paper_source import Of, Source
from app.rules.print_errors import AwardRevoked, NoCertificates
from app.rules.printing import PrintProfile
from app.services import certificates, print_log, print_stocks
from app.services.certificates import certificate_lines, certificates_paper
from app.services.print_log import PrintRun
from tests.documents.reading import WordFile, pdf_pages
from tests.makers_certificates import STOCK, a_drafted_decision, a_stock, an_issued_decision

NOW = datetime(2026, 7, 21, 8, 0)


def pages(paper):
    return [" ".join(text.split()) for text in pdf_pages(paper.pdf())]


def revoke(session, award_id):
    award = session.get(Award, award_id)
    award.revoked_at, award.revoke_reason = NOW, "Kê khai sai"
    session.flush()


def test_every_recipient_has_a_page_with_number_and_day(session):
    paper = certificates_paper(session, an_issued_decision(session))

    texts = pages(paper)
    names = [line.recipient for line in certificate_lines(session, paper.source.id)]
    assert len(texts) == 3
    for n, (text, name) in enumerate(zip(texts, names, strict=True), start=1):
        assert name in text
        assert "Quyết định số 05/QĐ-UBND ngày 20 tháng 7 năm 2026" in text
        assert f"Số sổ vàng: {n}" in text
        assert "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in text
        assert "TM." not in text
    assert (paper.name, paper.draft) == ("giay-khen-05-2026", False)


def test_word_holds_the_same_recipients(session):
    paper = certificates_paper(session, an_issued_decision(session))

    lines = WordFile(paper.word()).lines()

    assert [line for line in lines if line == "GIẤY KHEN"] == ["GIẤY KHEN"] * 3


def test_a_draft_leaves_room_for_number_day_and_golden_book(session):
    decision = a_drafted_decision(session)

    paper = certificates_paper(session, decision)

    assert "Quyết định số ………/QĐ-UBND ngày …… tháng …… năm 2026" in pages(paper)[0]
    assert "Số sổ vàng: ……………" in pages(paper)[0]
    assert (paper.name, paper.draft) == (f"giay-khen-du-thao-{decision}", True)
    assert paper.source == Source(DocumentKind.CERTIFICATE, Of.DECISION, str(decision))


def test_some_can_be_chosen_and_one_alone(session):
    decision = an_issued_decision(session)
    lines = certificate_lines(session, decision)

    some = certificates_paper(session, decision, None, [lines[2].award_id, lines[0].award_id])
    one = certificates_paper(session, decision, None, [lines[1].award_id])

    assert [lines[0].recipient in pages(some)[0], lines[2].recipient in pages(some)[1]] == [
        True
    ] * 2
    assert (len(pages(one)), one.name) == (1, "giay-khen-05-2026-2")


def test_those_taken_back_are_left_out_or_refused_when_chosen(session):
    decision = an_issued_decision(session)
    lines = certificate_lines(session, decision)
    revoke(session, lines[0].award_id)

    assert len(pages(certificates_paper(session, decision))) == 2
    with pytest.raises(AwardRevoked, match=lines[0].recipient):
        certificates_paper(session, decision, None, [lines[0].award_id])
    for line in lines[1:]:
        revoke(session, line.award_id)
    with pytest.raises(NoCertificates):
        certificates_paper(session, decision)


def test_on_printed_stock_only_the_fields_are_there(session):
    decision, stock = an_issued_decision(session), a_stock(session)

    text = pages(certificates_paper(session, decision, stock))[0]

    assert "GIẤY KHEN" not in text
    assert "CỘNG HÒA" not in text
    assert "Số sổ vàng: 1" in text


def test_lists_say_how_often_a_certificate_was_printed(session):
    decision = an_issued_decision(session)
    first = certificate_lines(session, decision)[0].award_id
    print_log.record_run(session, PrintRun((first,)), NOW)
    print_log.record_run(session, PrintRun((first,), reason="Rách"), NOW)

    assert [line.prints for line in certificate_lines(session, decision)] == [2, 0, 0]


def test_the_test_print_names_its_profile_and_what_it_is_moved_by(session):
    paper = certificates.calibration_paper(session, a_stock(session))

    assert "Mẫu in: Phôi tỉnh cấp" in pages(paper)[0]
    assert "sang phải 1,5 mm, xuống -2 mm" in pages(paper)[0]
    assert "sang phải 0 mm" in pages(certificates.calibration_paper(session))[0]


def test_room_for_the_emblem_can_be_given_up(session):
    decision = an_issued_decision(session)
    plain = PrintProfile(emblem_room=False)
    stock = print_stocks.save_stock(session, replace(STOCK, name="Giấy trắng", profile=plain))

    tops = [
        certificates_paper(session, decision, each).sheet.sections[0].placed[0].y
        for each in (None, stock)
    ]

    assert tops[0] - tops[1] > 15


def test_what_is_not_there_is_said(session):
    with pytest.raises(NotFound):
        certificates_paper(session, 99)
