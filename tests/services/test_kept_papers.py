"""Documents are kept as they were made; each version can be opened, a change of it is found."""

import io
from datetime import date, datetime

import docx
import pypdf
import pytest

from app.models.attachment import AttachmentContent
from app.models.idea import Idea
from app.models.paper import KeptPaper
from app.models.session import Session as Meeting
from app.rules.document import DocumentKind
from app.rules.errors import NotFound
from app.rules.paper_source import Of, Source
from app.rules.register_errors import KeptPaperChanged
from app.services import (
    awards,
    document_papers,
    document_register,
    integrity,
    kept_papers,
    paper_catalogue,
)
from app.services.papers import Paper, PaperFormat
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session

NOW = datetime(2026, 9, 1, 8)
LATER = datetime(2026, 9, 2, 8)
TODAY = NOW.date()


@pytest.fixture
def source(session):
    return Source(DocumentKind.MINUTES, Of.SESSION, str(a_closed_session(session)))


def test_both_files_are_kept_and_can_be_opened(session, source):
    line = document_papers.register_source(session, source, TODAY, NOW)
    kept = kept_papers.keep(session, paper_catalogue.make(session, source, TODAY), NOW)

    assert kept.document_id == line.id
    word = kept_papers.file(session, kept.id, PaperFormat.WORD)
    pdf = kept_papers.file(session, kept.id, PaperFormat.PDF)
    assert (word.name, pdf.name) == ("bien-ban-hop-phien-1.docx", "bien-ban-hop-phien-1.pdf")
    assert docx.Document(io.BytesIO(word.data)).paragraphs
    assert pypdf.PdfReader(io.BytesIO(pdf.data)).pages
    assert kept_papers.is_whole(session, kept.id)


def test_the_same_words_are_kept_once(session, source):
    first = kept_papers.keep_again(session, source, NOW)

    assert kept_papers.keep_again(session, source, LATER).id == first.id
    assert len(kept_papers.versions(session, source)) == 1


def test_a_changed_record_makes_the_version_stale_and_a_new_one_leaves_the_old(session, source):
    line = document_papers.register_source(session, source, TODAY, NOW)
    old = kept_papers.keep_again(session, source, NOW)
    session.get_one(Meeting, source.id).place = "Nhà văn hóa xã"
    session.flush()

    (changed,) = kept_papers.stale(session, old.id, TODAY)
    assert changed.startswith("Trước: ")
    assert "Nhà văn hóa xã" in changed.split("Nay: ")[1]
    assert kept_papers.newest_versions(session, 2026) == {line.id: old.id}

    new = kept_papers.keep_again(session, source, LATER)

    assert [each.id for each in kept_papers.versions(session, source)] == [new.id, old.id]
    assert [each.newest for each in kept_papers.versions(session, source)] == [True, False]
    assert kept_papers.newest_versions(session, 2026) == {line.id: new.id}
    assert kept_papers.changed(session, new.id, TODAY) == ()
    assert kept_papers.file(session, old.id, PaperFormat.PDF).data


def test_a_document_whose_record_refuses_is_named_with_the_reason(session, source):
    kept = kept_papers.keep_again(session, source, NOW)
    session.get_one(KeptPaper, kept.id).source = "minutes session 99"
    session.flush()

    assert "Không tìm thấy" in kept_papers.changed(session, kept.id, TODAY)[0]


def test_a_file_that_was_tampered_with_is_refused_and_found(session, source):
    kept = kept_papers.keep_again(session, source, NOW)
    session.get_one(AttachmentContent, kept.pdf_sha256).content = b"khac"
    session.flush()

    with pytest.raises(KeptPaperChanged, match="01/09/2026"):
        kept_papers.file(session, kept.id, PaperFormat.PDF)
    assert not kept_papers.is_whole(session, kept.id)
    found = [each.sentence for each in integrity.check(session)]
    assert any("Bản lưu “Biên bản họp hội đồng” ngày 01/09/2026" in text for text in found)
    session.rollback()


def test_the_columns_of_a_decision_are_filled_and_a_dropped_draft_leaves_its_versions(session):
    meeting = a_closed_session(session)
    decision = a_draft(session, meeting, some_nominations(session, meeting))
    made_from = Source(DocumentKind.AWARD_DECISION, Of.DECISION, str(decision))
    kept = kept_papers.keep_again(session, made_from, NOW)

    line = document_register.line(session, kept.document_id)
    assert "Lưu: VT" in line.recipients
    assert line.keeper == "Phòng Văn hóa - Xã hội"

    awards.drop_draft(session, decision)
    (left,) = kept_papers.versions(session, made_from)
    assert left.document_id is None


def test_a_paper_without_a_source_cannot_be_kept(session, source):
    paper = paper_catalogue.make(session, source, TODAY)

    with pytest.raises(NotFound):
        kept_papers.keep(session, Paper(paper.name, paper.title, paper.sheet), NOW)
    with pytest.raises(NotFound):
        kept_papers.file(session, 99, PaperFormat.PDF)


def test_a_kept_receipt_belongs_to_no_line(session, source):
    idea = session.query(Idea).first()
    receipt = Source(DocumentKind.RECEIPT, Of.IDEA, str(idea.id))

    kept = kept_papers.keep_again(session, receipt, datetime.combine(date(2026, 9, 1), NOW.time()))

    assert kept.document_id is None
    assert kept_papers.stale(session, kept.id, TODAY) == ()
