"""Only what the council approved is put forward, and one achievement only once."""

import pytest

from app.rules.author import AuthorKind
from app.rules.award import AwardKind, RecipientKind
from app.rules.errors import (
    AlreadyAwarded,
    AlreadyNominated,
    InvalidForm,
    NominationInUse,
    NoQuorum,
    NotApproved,
    NotFound,
)
from app.rules.session import Outcome
from app.services import awards, nominations
from app.services.nominations import NominationDraft
from tests.conftest import NOW
from tests.makers import an_author, an_idea
from tests.makers_awards import HELD_ON, a_closed_session


@pytest.fixture
def meeting(session):
    authors = (
        an_author("Hà Văn Ăn", "60", job_title="Bí thư Chi đoàn", address="Thôn Vân Hòa"),
        an_author("Hộ ông Lò Văn Ún", "40", position=2, kind=AuthorKind.HOUSEHOLD),
    )
    return a_closed_session(
        session,
        [
            (an_idea(session, "Tổ thu gom vỏ thuốc", authors), Outcome.APPROVED),
            (an_idea(session, "Chưa rõ cách làm"), Outcome.NEEDS_WORK),
            (an_idea(session, "Thiếu người xét"), Outcome.NO_QUORUM),
        ],
    )


def a_draft(meeting, place=0, recipient="Hà Văn Ăn", **changes):
    given = {"item_id": meeting.agenda[place].id, "recipient_kind": RecipientKind.INDIVIDUAL}
    return NominationDraft(recipient=recipient, **(given | changes))


def test_the_authors_of_approved_ideas_are_the_candidates(session, meeting):
    found = nominations.candidates(session, meeting.id)

    assert [(each.draft.recipient, each.draft.recipient_kind) for each in found] == [
        ("Hà Văn Ăn", RecipientKind.INDIVIDUAL),
        ("Hộ ông Lò Văn Ún", RecipientKind.HOUSEHOLD),
    ]
    assert found[0].draft.position == "Bí thư Chi đoàn, Thôn Vân Hòa"
    assert (found[0].mean, found[0].place, found[0].nominated) == ("89,00", 1, False)


def test_a_nomination_is_tidy_and_falls_back_on_the_ideas_title(session, meeting):
    nominations.nominate(session, a_draft(meeting, recipient="  Hà  Văn Ăn "), NOW)

    (row,) = nominations.list_nominations(session, meeting.id)
    assert (row.recipient, row.achievement, row.kind, row.decision) == (
        "Hà Văn Ăn",
        "Tổ thu gom vỏ thuốc",
        AwardKind.CERTIFICATE,
        "",
    )
    assert nominations.candidates(session, meeting.id)[0].nominated


@pytest.mark.parametrize(("place", "refusal"), [(1, NotApproved), (2, NoQuorum)])
def test_what_the_council_did_not_approve_cannot_be_put_forward(session, meeting, place, refusal):
    with pytest.raises(refusal):
        nominations.nominate(session, a_draft(meeting, place), NOW)


def test_a_nomination_without_a_name_says_so_at_the_box(session, meeting):
    with pytest.raises(InvalidForm) as said:
        nominations.nominate(session, a_draft(meeting, recipient=" "), NOW)

    assert set(said.value.wrong) == {"recipient"}


def test_the_same_recipient_is_put_forward_once_for_an_idea(session, meeting):
    nominations.nominate(session, a_draft(meeting), NOW)

    with pytest.raises(AlreadyNominated, match="hà văn ăn"):
        nominations.nominate(session, a_draft(meeting, recipient="hà văn ăn"), NOW)


def test_an_achievement_already_awarded_names_the_decision(session, meeting):
    nomination = nominations.nominate(session, a_draft(meeting), NOW)
    decision = awards.draft_decision(
        session, awards.DecisionDraft(meeting.id, (nomination,), 1, HELD_ON), NOW
    )
    awards.issue_decision(session, decision, 5, HELD_ON)

    with pytest.raises(AlreadyAwarded, match="Quyết định số 05/QĐ-UBND"):
        nominations.nominate(session, a_draft(meeting, kind=AwardKind.HIGHER), NOW)


def test_a_nomination_can_be_taken_back_until_it_stands_in_a_decision(session, meeting):
    first = nominations.nominate(session, a_draft(meeting), NOW)
    nominations.withdraw(session, first)
    assert nominations.list_nominations(session, meeting.id) == []

    second = nominations.nominate(session, a_draft(meeting), NOW)
    awards.draft_decision(session, awards.DecisionDraft(meeting.id, (second,), 1, HELD_ON), NOW)
    with pytest.raises(NominationInUse):
        nominations.withdraw(session, second)


def test_what_is_not_there_is_said(session):
    with pytest.raises(NotFound):
        nominations.withdraw(session, 99)
    with pytest.raises(NotFound):
        nominations.nominate(
            session, NominationDraft(99, "Hà Văn Ăn", RecipientKind.INDIVIDUAL), NOW
        )
