"""A document of the program enters the register with what it says itself."""

from datetime import datetime

import pytest

from app.rules.award_errors import AwardNotIssued
from app.rules.document import DocumentKind
from app.rules.outgoing import LineState
from app.rules.paper_source import Of, Source
from app.rules.register_errors import AlreadyRegistered, PaperWithoutNumber
from app.services import (
    award_papers,
    awards,
    document_entry,
    document_papers,
    paper_catalogue,
    session_minutes,
)
from tests.documents.reading import WordFile
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session

NOW = datetime(2026, 9, 1, 8)
TODAY = NOW.date()


@pytest.fixture
def meeting(session):
    return a_closed_session(session)


def of_session(kind, meeting):
    return Source(kind, Of.SESSION, str(meeting))


def test_subject_signer_and_recipients_are_taken_from_the_paper(session, meeting):
    some_nominations(session, meeting)

    line = document_papers.register_source(
        session, of_session(DocumentKind.SUBMISSION, meeting), TODAY, NOW
    )

    assert (line.state, line.number, line.symbol) == (LineState.OPEN, None, "TTr-VHXH")
    assert line.type_name == "Tờ trình đề nghị khen thưởng"
    assert line.subject
    assert line.signer_lines
    assert "Lưu: VT" in line.recipients
    assert line.keeper == "Phòng Văn hóa - Xã hội"
    assert line.source == of_session(DocumentKind.SUBMISSION, meeting)


def test_a_paper_is_entered_once_until_its_line_is_cancelled(session, meeting):
    source = of_session(DocumentKind.MINUTES, meeting)
    line = document_papers.register_source(session, source, TODAY, NOW)

    with pytest.raises(AlreadyRegistered):
        document_papers.register_source(session, source, TODAY, NOW)

    document_entry.cancel(session, line.id, "Lập lại", NOW)
    assert document_papers.register_source(session, source, TODAY, NOW).id != line.id


def test_a_paper_without_number_has_no_line(session, meeting):
    with pytest.raises(PaperWithoutNumber, match="Bảng tổng hợp điểm"):
        document_papers.register_source(
            session, of_session(DocumentKind.SCORE_SUMMARY, meeting), TODAY, NOW
        )


def test_registered_numbers_stand_on_every_paper_of_the_session(session, meeting):
    nominated = some_nominations(session, meeting)
    for kind, number in ((DocumentKind.MINUTES, 2), (DocumentKind.SUBMISSION, 7)):
        line = document_papers.register_source(session, of_session(kind, meeting), TODAY, NOW)
        document_entry.give(session, line.id, number, TODAY, TODAY)
    decision = a_draft(session, meeting, nominated)

    def text(paper):
        return "\n".join(WordFile(paper.word()).lines())

    assert "Số: 02/BB-HĐ" in text(session_minutes.minutes_paper(session, meeting))
    submission = text(award_papers.submission_paper(session, meeting, TODAY))
    assert "Số: 07/TTr-VHXH" in submission
    assert "Biên bản số 02/BB-HĐ ngày 01 tháng 9 năm 2026" in submission
    cited = text(award_papers.decision_paper(session, decision))
    assert "tại Tờ trình số 07/TTr-VHXH ngày 01 tháng 9 năm 2026" in cited
    assert "Biên bản số 02/BB-HĐ" in cited


def test_what_can_be_entered_and_of_which_records(session, meeting):
    nominated = some_nominations(session, meeting)
    a_draft(session, meeting, nominated)
    kinds = {each.kind for each in document_papers.kinds_to_register()}

    assert {DocumentKind.MINUTES, DocumentKind.SUBMISSION} <= kinds
    assert not kinds & {DocumentKind.RECEIPT, DocumentKind.AWARD_DECISION}
    for of in (Of.IDEA, Of.SESSION, Of.COUNCIL, Of.DECISION, Of.AWARD):
        found = document_papers.records(session, of)
        assert found
        assert all(each.key and each.label for each in found)
    assert document_papers.records(session, Of.NOTHING) == []


def test_a_notice_about_a_draft_of_a_decision_is_refused(session, meeting):
    a_draft(session, meeting, some_nominations(session, meeting))
    source = Source(DocumentKind.REVOCATION_NOTICE, Of.AWARD, "1")

    with pytest.raises(AwardNotIssued):
        document_papers.register_source(session, source, TODAY, NOW)


@pytest.mark.parametrize("of", [Of.IDEA, Of.SESSION, Of.DECISION, Of.AWARD])
def test_the_line_knows_its_session(session, meeting, of):
    decision = a_draft(session, meeting, some_nominations(session, meeting))
    awards.issue_decision(session, decision, 12, TODAY)
    kinds = [each for each in document_papers.kinds_to_register() if each.of is of]
    for kind in kinds[:1]:
        key = document_papers.records(session, of)[-1].key
        paper = paper_catalogue.make(session, Source(kind.kind, of, key), TODAY)
        assert document_papers.register_paper(session, paper, NOW).id
