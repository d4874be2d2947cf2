"""Members' sheets are for those who may judge, empty to be filled in or as they were entered."""

from io import BytesIO

import pypdf
import pytest

from app.rules.errors import NoScores, SessionNotReady
from app.rules.idea import Publication
from app.services import agenda, session_sheets
from tests.makers_council import (
    NAMES,
    a_session,
    an_attended_session,
    close,
)


@pytest.fixture
def meeting(session):
    return an_attended_session(session)


@pytest.fixture
def closed(session, meeting):
    return close(session, meeting)


def words(paper):
    pdf = pypdf.PdfReader(BytesIO(paper.pdf()))
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_where_nothing_is_to_be_judged_there_are_no_sheets(session, meeting):
    empty = a_session(session, [], started=False)

    with pytest.raises(SessionNotReady, match="chưa có ý tưởng để chấm"):
        session_sheets.blank_sheets(session, empty, per_idea=True)
    with pytest.raises(NoScores):
        session_sheets.filled_sheets(session, meeting)


def test_blank_sheets_are_for_those_who_may_judge(session, meeting):
    paper = session_sheets.blank_sheets(session, meeting, per_idea=True)

    pages = pypdf.PdfReader(BytesIO(paper.pdf())).pages
    assert len(pages) == 6 * 2 - 1
    text = words(paper)
    assert NAMES[5] not in text
    assert "Vườn ươm giống quế" in text
    assert f"Mã phiếu: P{meeting:03d}-TV01-YT-2026-0001" in text


def test_an_author_who_asked_not_to_be_named_is_not_named_to_the_judges(session, meeting):
    for item in agenda.agenda_items(session, meeting):
        item.idea.publication = Publication.ANONYMOUS

    text = words(session_sheets.blank_sheets(session, meeting, per_idea=True))

    assert "Hà Văn Ăn" not in text
    assert "Tác giả đề nghị không nêu tên" in text


def test_one_blank_sheet_holds_all_ideas_of_a_member(session, meeting):
    paper = session_sheets.blank_sheets(session, meeting, per_idea=False)

    assert len(pypdf.PdfReader(BytesIO(paper.pdf())).pages) == 6


def test_filled_sheets_show_the_marks_and_the_total(session, closed):
    text = words(session_sheets.filled_sheets(session, closed))

    assert "21,5" in text
    assert "86" in text


def test_blind_sheets_do_not_name_the_authors(session, meeting):
    record = agenda.get_item(session, agenda.list_agenda(session, meeting)[0].item_id).session
    record.blind_authors = True

    assert "Hà Văn Ăn" not in words(session_sheets.blank_sheets(session, meeting, per_idea=False))
