"""What the submission and the decision say is what the records say, in Word and in PDF."""

import io
from dataclasses import replace
from datetime import date

import docx
import pypdf
import pytest

from app.models.agenda import AgendaItem
from app.models.award import AwardDecision
from app.rules.document import DocumentKind
from app.rules.errors import NotFound, NothingToDecide
from app.rules.idea import Publication
from app.rules.paper_source import Of, Source
from app.services import (
    award_papers,
    awards,
    document_numbers,
    legal_bases,
    nominations,
    revocations,
    signers,
)
from app.services.document_numbers import NewDocument
from app.services.revocations import Revocation
from tests.makers_decisions import NOW, a_draft, some_nominations
from tests.makers_sessions import a_closed_session

JUNE, JULY, TODAY = date(2026, 6, 25), date(2026, 7, 20), date(2026, 11, 5)


@pytest.fixture
def meeting(session):
    return a_closed_session(session)


@pytest.fixture
def nominated(session, meeting):
    return some_nominations(session, meeting)


def word_text(paper) -> str:
    document = docx.Document(io.BytesIO(paper.word()))
    cells = [c.text for table in document.tables for row in table.rows for c in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def pdf_text(paper) -> str:
    pages = pypdf.PdfReader(io.BytesIO(paper.pdf())).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_a_decision_names_every_recipient_and_the_sums(session, meeting, nominated):
    decision = a_draft(session, meeting, nominated)

    text = word_text(award_papers.decision_paper(session, decision))

    for name in ("Hà Văn Ân", "Hộ bà Vi Thị Ót", "Chi đoàn thôn Vân Hòa"):
        assert name in text
    for amount in ("760.000", "1.140.000", "1.520.000", "3.420.000"):
        assert amount in text
    assert "Ba triệu bốn trăm hai mươi nghìn đồng" in text
    assert "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" in text or "KT. CHỦ TỊCH" in text
    assert "TM. ỦY BAN NHÂN DÂN" not in text


def test_word_and_pdf_say_the_same(session, meeting, nominated):
    paper = award_papers.decision_paper(session, a_draft(session, meeting, nominated))

    text = pdf_text(paper)

    for words in (
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội.",
        "3.420.000",
    ):
        assert words in text
        assert words in " ".join(word_text(paper).split())


def test_a_draft_leaves_room_for_number_and_day_and_an_issued_one_has_them(
    session, meeting, nominated
):
    decision = a_draft(session, meeting, nominated)
    draft = award_papers.decision_paper(session, decision)
    awards.issue_decision(session, decision, 5, JULY)
    issued = award_papers.decision_paper(session, decision)

    assert "05/QĐ-UBND" not in word_text(draft)
    assert "năm 2026" in word_text(draft)
    assert "05/QĐ-UBND" in word_text(issued)
    assert "Thượng Ninh, ngày 20 tháng 7 năm 2026" in word_text(issued)
    assert (draft.title, issued.title) == (
        "Quyết định khen thưởng",
        "Quyết định khen thưởng 05/QĐ-UBND",
    )
    assert issued.name == "quyet-dinh-khen-thuong-05-2026"


def test_the_bases_are_those_in_force_on_the_decisions_day(session, meeting, nominated):
    amended = "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng"
    decision = a_draft(session, meeting, nominated)
    assert amended not in word_text(award_papers.decision_paper(session, decision))

    awards.issue_decision(session, decision, 5, date(2026, 10, 2))

    assert amended in word_text(award_papers.decision_paper(session, decision))


def test_a_revoked_award_stays_on_the_paper_as_it_was_issued(session, meeting, nominated):
    decision = a_draft(session, meeting, nominated)
    detail = awards.issue_decision(session, decision, 5, JULY)
    before = award_papers.decision_paper(session, decision).sheet

    revocations.revoke_award(
        session, detail.awards[0].id, Revocation("Kê khai không đúng", date(2026, 7, 20)), NOW
    )

    assert award_papers.decision_paper(session, decision).sheet == before


def test_who_asked_not_to_be_named_still_gets_the_award(session, meeting, nominated):
    for item in session.query(AgendaItem).all():
        item.idea.publication = Publication.ANONYMOUS

    text = word_text(award_papers.decision_paper(session, a_draft(session, meeting, nominated)))

    assert "Hà Văn Ân" in text


def test_a_submission_works_out_the_cost(session, meeting, nominated):
    text = word_text(award_papers.submission_paper(session, meeting, JULY))

    assert "Kính gửi: Chủ tịch Ủy ban nhân dân xã Thượng Ninh." in text
    assert "01 tập thể, 01 cá nhân và 01 hộ gia đình" in text
    assert "Hộ gia đình: 0,45 × 2.530.000 = 1.138.500 đồng, làm tròn thành 1.140.000 đồng" in text
    assert "2.530.000 đồng theo Nghị định số 161/2026/NĐ-CP" in text
    assert "Ba triệu bốn trăm hai mươi nghìn đồng" in text
    assert "ngày 17 tháng 7 năm 2026" in text


def test_submission_and_decision_agree_on_the_sum(session, meeting, nominated):
    a_draft(session, meeting, nominated, JUNE)

    text = word_text(award_papers.submission_paper(session, meeting, TODAY))

    assert "2.340.000 đồng" in text
    assert "3.180.000 đồng" in text


def test_only_a_giay_khen_needs_a_submission(session, meeting):
    with pytest.raises(NothingToDecide):
        award_papers.submission_paper(session, meeting, JULY)


def test_papers_of_nothing_are_refused(session):
    with pytest.raises(NotFound):
        award_papers.submission_paper(session, 99, JULY)
    with pytest.raises(NotFound):
        award_papers.decision_paper(session, 99)


def test_without_a_head_of_the_unit_nobody_submits(session, meeting, nominated):
    for line in signers.list_signers(session):
        if line.facts.for_unit:
            ended = {**vars(line.facts), "valid_to": JUNE}
            signers.save_signer(session, line.id, signers.SignerFacts(**ended))

    with pytest.raises(NotFound, match="người ký tờ trình"):
        award_papers.submission_paper(session, meeting, JULY)


def test_the_minutes_are_cited_with_their_number_once_they_have_one(session, meeting, nominated):
    numbered(session, DocumentKind.MINUTES, meeting, 2)

    text = word_text(award_papers.submission_paper(session, meeting, JULY))

    assert "Căn cứ Biên bản số 02/BB-HĐ ngày 18 tháng 7 năm 2026 của Hội đồng" in text


def test_the_submission_bears_its_number_and_the_decision_cites_it(session, meeting, nominated):
    numbered(session, DocumentKind.SUBMISSION, meeting, 7)
    decision = a_draft(session, meeting, nominated)

    assert "Số: 07/TTr-VHXH" in word_text(award_papers.submission_paper(session, meeting, JULY))
    assert (
        "Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội tại Tờ trình số 07/TTr-VHXH"
        " ngày 18 tháng 7 năm 2026" in word_text(award_papers.decision_paper(session, decision))
    )


def numbered(session, kind, meeting, number):
    """A paper of the session entered in the register and numbered on 18 July."""
    source = Source(kind, Of.SESSION, str(meeting))
    entry = document_numbers.register(session, NewDocument(kind, "…", source=source), JULY, NOW)
    document_numbers.give_number(session, entry.id, number, date(2026, 7, 18))


def test_a_plan_without_its_name_in_quotes_falls_back_on_the_offices_words(
    session, meeting, nominated
):
    from app.services import settings

    settings.set_value(session, "office.plan", "Kế hoạch số 9", JULY)

    assert "“Khơi dậy tiềm năng" in word_text(award_papers.submission_paper(session, meeting, JULY))
    assert nominations.list_nominations(session, meeting)


def test_a_decision_cites_what_was_in_force_on_its_day_also_when_made_again_later(
    session, meeting, nominated
):
    amended = "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng"
    decision = a_draft(session, meeting, nominated, date(2026, 9, 30))

    assert amended not in word_text(award_papers.decision_paper(session, decision))

    session.get_one(AwardDecision, decision).bonus_date = date(2026, 10, 1)
    session.flush()
    assert amended in word_text(award_papers.decision_paper(session, decision))


def test_a_basis_that_was_replaced_later_is_still_cited_in_the_earlier_decision(
    session, meeting, nominated
):
    decision = a_draft(session, meeting, nominated)
    before = word_text(award_papers.decision_paper(session, decision))
    old = next(
        line for line in legal_bases.list_bases(session) if "Thông tư số 15/2025" in line.facts.text
    )
    new = legal_bases.save_basis(
        session, None, replace(old.facts, text="Thông tư mới", valid_from=date(2027, 1, 1))
    )
    legal_bases.save_basis(session, old.id, replace(old.facts, replaced_by=new))

    assert word_text(award_papers.decision_paper(session, decision)) == before
    assert "Thông tư số 15/2025" in before
