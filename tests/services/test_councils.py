"""A council is what its decision says, and who sat on it is not forgotten."""

from dataclasses import replace

import pytest

from app.rules.errors import InvalidForm, NotFound
from app.rules.session import Role
from app.services import councils, sessions
from app.services.councils import CouncilDraft, MemberDraft
from tests.makers import an_idea
from tests.makers_council import NAMES, a_council, a_session


def test_a_council_comes_back_as_it_was_typed(session):
    council = a_council(session, MemberDraft("  Vi Văn  Tâm ", substitute_for=4))

    draft = councils.council_draft(session, council)

    assert [member.name for member in draft.members] == [*NAMES, "Vi Văn Tâm"]
    assert draft.members[7].substitute_for == 4
    (row,) = councils.list_councils(session)
    assert (row.name, row.decision_number, row.members) == (
        "Hội đồng xét chọn ý tưởng",
        "88/QĐ-UBND",
        8,
    )


@pytest.mark.parametrize(
    ("members", "box"),
    [
        ((MemberDraft("A", Role.CHAIR), MemberDraft("B", Role.SECRETARY)), "members"),
        ((MemberDraft("A"), MemberDraft("B", Role.SECRETARY), MemberDraft("C")), "members"),
        ((MemberDraft("A", Role.CHAIR), MemberDraft("B"), MemberDraft("C")), "members"),
        (
            (MemberDraft("A", Role.CHAIR), MemberDraft("B", Role.SECRETARY), MemberDraft("b")),
            "members",
        ),
    ],
)
def test_a_council_that_cannot_meet_is_refused_at_the_box(session, members, box):
    with pytest.raises(InvalidForm) as said:
        councils.save_council(session, CouncilDraft("Hội đồng", members=members))

    assert set(said.value.wrong) == {box}


def test_a_council_needs_a_name(session):
    draft = CouncilDraft(" ", members=tuple(MemberDraft(n) for n in NAMES))

    with pytest.raises(InvalidForm) as said:
        councils.save_council(session, draft)

    assert "name" in said.value.wrong


def test_members_change_places_without_losing_who_they_are(session):
    council = a_council(session)
    before = councils.council_draft(session, council)
    swapped = (*before.members[:5], before.members[6], before.members[5])

    councils.save_council(session, replace(before, members=swapped), council)

    after = councils.council_draft(session, council)
    assert [member.name for member in after.members][5:] == [NAMES[6], NAMES[5]]
    assert after.members[5].id == before.members[6].id


def test_a_member_who_sat_in_a_session_stays_on_its_record(session):
    council = a_council(session)
    meeting = a_session(session, [an_idea(session)], council)
    before = councils.council_draft(session, council)

    councils.save_council(session, replace(before, members=before.members[:6]), council)

    assert len(councils.council_draft(session, council).members) == 6
    members = sessions.get_meeting(session, meeting).council.members
    assert [member.active for member in members] == [True] * 6 + [False]


def test_a_member_who_never_sat_is_taken_off(session):
    council = a_council(session)
    before = councils.council_draft(session, council)

    councils.save_council(session, replace(before, members=before.members[:6]), council)

    assert len(councils.council_draft(session, council).members) == 6


def test_an_unknown_council_is_said(session):
    with pytest.raises(NotFound):
        councils.council_draft(session, 99)
