"""No one judges their own idea; closeness is a question, not a verdict."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from app.models.agenda import ScoreSheet
from app.rules.errors import AuthorMayNotScore, NotFound, SessionNotReady
from app.rules.session import RecusalKind
from app.services import agenda, attendance, councils, recusals, scoring
from app.services.councils import MemberDraft
from app.services.intake import change_idea
from tests.makers import a_unit, an_author, an_idea
from tests.makers_council import AT, NAMES, a_council, a_session, mark_all
from tests.makers_ideas import NOW, a_draft, an_author_draft


@pytest.fixture
def meeting(session):
    authors = (an_author("Hà Văn Ăn", "60"), an_author("lương thị mỵ", "40", position=2))
    return a_session(session, [an_idea(session, "Vườn ươm", authors), an_idea(session, "Khác")])


def member_id(session, meeting, name):
    return next(s.member_id for s in attendance.list_seats(session, meeting) if s.name == name)


def test_a_co_author_on_the_council_steps_back_by_itself(session, meeting):
    (row,) = recusals.list_recusals(session, meeting)

    assert (row.member, row.title, row.kind, row.automatic) == (
        "Lương Thị Mỵ",
        "Vườn ươm",
        RecusalKind.AUTHOR,
        True,
    )


def test_an_author_cannot_be_let_back_in(session, meeting):
    (row,) = recusals.list_recusals(session, meeting)

    with pytest.raises(AuthorMayNotScore, match="Lương Thị Mỵ"):
        recusals.withdraw_recusal(session, row.item_id, row.member_id)


def test_the_file_itself_keeps_out_an_authors_sheet(session, meeting):
    (row,) = recusals.list_recusals(session, meeting)
    session.add(ScoreSheet(item_id=row.item_id, member_id=row.member_id, entered_at=AT))

    with pytest.raises(IntegrityError, match="stepped back"):
        session.flush()


def test_someone_who_steps_back_by_hand_can_be_let_in_again(session, meeting):
    item = agenda.list_agenda(session, meeting)[1].item_id
    member = member_id(session, meeting, NAMES[3])
    recusals.recuse(session, item, member, RecusalKind.OTHER, "Đã giúp viết đề án")
    assert len(recusals.list_recusals(session, meeting)) == 2

    recusals.withdraw_recusal(session, item, member)

    assert len(recusals.list_recusals(session, meeting)) == 1


def test_marks_must_go_before_someone_steps_back(session, meeting):
    mark_all(session, meeting)
    item = agenda.list_agenda(session, meeting)[1].item_id

    with pytest.raises(SessionNotReady, match="hãy xóa điểm"):
        recusals.recuse(session, item, member_id(session, meeting, NAMES[3]), RecusalKind.KIN)


def test_the_same_unit_and_the_same_family_name_are_asked_about(session):
    village = a_unit(session)
    council = a_council(
        session,
        MemberDraft("Hà Thị Xuyến", village_id=village.id),
        MemberDraft("Vi Thị Thơm", unit_id=village.id),
    )
    idea = an_idea(session, authors=(an_author("Hà Văn Ăn"),), unit_id=village.id)
    meeting = a_session(session, [idea], council)

    asked = recusals.questions(session, meeting)

    assert [(each.member, each.kind, each.author) for each in asked] == [
        ("Hà Thị Xuyến", RecusalKind.KIN, "Hà Văn Ăn"),
        ("Vi Thị Thơm", RecusalKind.SAME_UNIT, "Hà Văn Ăn"),
    ]
    recusals.recuse(session, asked[0].item_id, asked[0].member_id, RecusalKind.KIN)
    assert [each.member for each in recusals.questions(session, meeting)] == ["Vi Thị Thơm"]


def test_a_namesake_from_the_same_unit_as_the_idea_steps_back(session):
    village = a_unit(session)
    council = a_council(session, MemberDraft("Hà Văn Ăn", village_id=village.id))
    idea = an_idea(session, authors=(an_author("Hà Văn Ăn"),), unit_id=village.id)

    meeting = a_session(session, [idea], council)

    assert [row.kind for row in recusals.list_recusals(session, meeting)] == [RecusalKind.AUTHOR]


def test_what_is_not_there_is_said(session):
    with pytest.raises(NotFound):
        recusals.recuse(session, 99, 99, RecusalKind.OTHER)


def test_an_author_written_down_later_steps_back_and_the_sheet_goes(session):
    idea = an_idea(session, authors=(an_author("Hà Văn Ăn"),))
    meeting = a_session(session, [idea])
    mark_all(session, meeting)
    facts = a_draft(authors=(an_author_draft("Trương Thị Nga"),), received_on=idea.received_on)

    change_idea(session, idea.id, facts, NOW)

    (row,) = recusals.list_recusals(session, meeting)
    assert (row.member, row.automatic) == ("Trương Thị Nga", True)
    states = {sheet.member_id: sheet.state for sheet in scoring.sheets(session, meeting)}
    assert states[row.member_id] is scoring.SheetState.RECUSED


def test_who_is_no_longer_an_author_may_judge_again(session, meeting):
    (row,) = recusals.list_recusals(session, meeting)
    idea = agenda.get_item(session, row.item_id).idea
    facts = a_draft(authors=(an_author_draft("Hà Văn Ăn"),), received_on=idea.received_on)

    change_idea(session, idea.id, facts, NOW)

    assert recusals.list_recusals(session, meeting) == []


def test_an_author_who_joins_the_council_steps_back(session):
    council = a_council(session)
    idea = an_idea(session, authors=(an_author("Hà Văn Ăn"),))
    meeting = a_session(session, [idea], council)
    draft = councils.council_draft(session, council)

    more = (*draft.members, MemberDraft("Hà Văn Ăn"))
    councils.save_council(session, replace(draft, members=more), council)

    assert [row.member for row in recusals.list_recusals(session, meeting)] == ["Hà Văn Ăn"]
