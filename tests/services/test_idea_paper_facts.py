from datetime import date, datetime

import pytest

from app.models.session import Session as Meeting
from app.rules.document import DocumentKind
from app.rules.errors import NotFound
from app.rules.idea import IdeaState, Publication
from app.rules.paper_source import Of, Source
from app.services import document_numbers
from app.services import idea_paper_facts as facts
from app.services.document_numbers import NewDocument
from tests.makers import a_unit, an_author, an_idea
from tests.makers_reports import adopted, moved
from tests.makers_sessions import a_closed_session


@pytest.mark.parametrize(
    ("publication", "told"),
    [
        (
            Publication.NAMED,
            (
                "ý tưởng “Đổi mới cách trả kết quả” (số tiếp nhận YT-2026-0001) của Lò Thị Đào, "
                "Hà Văn Ấm"
            ),
        ),
        (
            Publication.ANONYMOUS,
            (
                "ý tưởng “Đổi mới cách trả kết quả” (số tiếp nhận YT-2026-0001; tác giả đề nghị "
                "không nêu tên)"
            ),
        ),
        (
            Publication.PRIVATE,
            "ý tưởng số tiếp nhận YT-2026-0001 (tác giả đề nghị không công bố)",
        ),
    ],
)
def test_an_idea_is_named_as_far_as_its_authors_allow(session, publication, told):
    authors = (an_author(share="60"), an_author("Hà Văn Ấm", "40", position=2))
    idea = an_idea(session, authors=authors, publication=publication)

    assert facts.named(session, idea) == told


def test_an_idea_that_is_not_there_is_refused(session):
    with pytest.raises(NotFound):
        facts.idea_of(session, 98765)


def test_a_step_that_was_undone_does_not_count(session):
    idea = an_idea(session)
    moved(
        session,
        idea,
        IdeaState.INCOMPLETE,
        date(2026, 7, 1),
        undone_at=datetime(2026, 7, 2),
        undo_reason="nhầm",
    )

    assert facts.event_of(idea, IdeaState.INCOMPLETE) is None
    assert facts.adoption_of(idea) is None


def test_the_newest_confirmation_is_found(session):
    idea, unit = an_idea(session), a_unit(session)
    adopted(session, idea, unit, date(2026, 9, 21))

    assert facts.adoption_of(idea).unit is unit


def test_the_minutes_are_cited_with_their_number_once_they_have_one(session):
    meeting = session.get_one(Meeting, a_closed_session(session))
    assert "Căn cứ Biên bản họp ngày" in facts.minutes_basis(session, meeting)
    source = Source(DocumentKind.MINUTES, Of.SESSION, str(meeting.id))
    new = NewDocument(source.kind, "Họp", source=source)
    line = document_numbers.register(session, new, meeting.held_on, datetime(2026, 9, 1))
    document_numbers.give_number(session, line.id, 4, meeting.held_on)

    assert "Căn cứ Biên bản số 04/BB-HĐ ngày" in facts.minutes_basis(session, meeting)


def test_an_idea_before_any_council_has_no_conclusion(session):
    assert facts.concluded_at(session, an_idea(session)) is None


def test_the_session_that_concluded_is_found(session):
    meeting = session.get_one(Meeting, a_closed_session(session))
    idea = meeting.agenda[0].idea

    assert facts.concluded_at(session, idea) is meeting.agenda[0]
