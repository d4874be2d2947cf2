"""One achievement is rewarded once: over sessions, spellings of a name and merged ideas."""

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from app.models.award import Nomination
from app.rules.award import AwardKind, RecipientKind
from app.rules.award_errors import MixedRecipients
from app.rules.errors import AlreadyAwarded, AlreadyNominated
from app.rules.idea import IdeaState
from app.rules.session import Outcome
from app.services import achievements, awards, nominations
from app.services.nominations import NominationDraft
from tests.conftest import NOW
from tests.makers import an_idea
from tests.makers_awards import HELD_ON, a_closed_session

PERSON, GROUP = RecipientKind.INDIVIDUAL, RecipientKind.COLLECTIVE


@pytest.fixture
def ideas(session):
    return [an_idea(session, f"Ý tưởng {n}") for n in range(3)]


@pytest.fixture
def meeting(session, ideas):
    return a_closed_session(session, [(idea, Outcome.APPROVED) for idea in ideas])


def nominate(session, item, name="Hà Văn Ân", kind=PERSON, **more):
    return nominations.nominate(session, NominationDraft(item.id, name, kind, **more), NOW)


def merge(session, idea, into):
    idea.state, idea.merged_into_id = IdeaState.MERGED, into.id
    session.flush()


def issued(session, meeting, *ids):
    decision = awards.draft_decision(
        session, awards.DecisionDraft(meeting.id, ids, 1, HELD_ON), NOW
    )
    awards.issue_decision(session, decision, 5, HELD_ON)


def test_ideas_merged_with_each_other_are_one_achievement(session, ideas, meeting):
    merge(session, ideas[1], ideas[0])
    merge(session, ideas[2], ideas[1])
    issued(session, meeting, nominate(session, meeting.agenda[0]))

    for idea in ideas:
        with pytest.raises(AlreadyAwarded, match="05/QĐ-UBND"):
            achievements.check_not_awarded(session, [(idea.id, "Hà Văn Ân")])


@pytest.mark.parametrize("name", ["HÀ VĂN ÂN", "Ha Van An", "  Hà  Văn   Ân "])
def test_another_spelling_is_the_same_person_in_a_later_session(session, ideas, meeting, name):
    issued(session, meeting, nominate(session, meeting.agenda[0]))
    later = a_closed_session(session, [(ideas[0], Outcome.APPROVED)])

    with pytest.raises(AlreadyAwarded, match="05/QĐ-UBND"):
        nominate(session, later.agenda[0], name)


def test_the_award_of_a_merged_idea_counts(session, ideas, meeting):
    issued(session, meeting, nominate(session, meeting.agenda[1]))
    merge(session, ideas[1], ideas[0])

    with pytest.raises(AlreadyAwarded, match="05/QĐ-UBND"):
        nominate(session, meeting.agenda[0])


def test_ideas_merged_after_the_nomination_are_seen_by_the_decision(session, ideas, meeting):
    first, second = (nominate(session, meeting.agenda[n]) for n in (0, 1))
    merge(session, ideas[1], ideas[0])
    with pytest.raises(AlreadyNominated):
        issued(session, meeting, first, second)
    issued(session, meeting, first)

    with pytest.raises(AlreadyAwarded):
        awards.draft_decision(session, awards.DecisionDraft(meeting.id, (second,), 1, HELD_ON), NOW)


def test_a_draft_is_named_as_one(session, meeting):
    first = nominate(session, meeting.agenda[0])
    awards.draft_decision(session, awards.DecisionDraft(meeting.id, (first,), 1, HELD_ON), NOW)

    with pytest.raises(AlreadyAwarded, match="dự thảo"):
        nominate(session, meeting.agenda[0], kind=PERSON)


@pytest.mark.parametrize(("first", "second"), [(PERSON, GROUP), (GROUP, PERSON)])
def test_a_collective_beside_its_people_must_be_checked(session, meeting, first, second):
    nominate(session, meeting.agenda[0], "Người thứ nhất", first)

    with pytest.raises(MixedRecipients, match="Người thứ nhất"):
        nominate(session, meeting.agenda[0], "Người thứ hai", second)

    assert nominate(session, meeting.agenda[0], "Người thứ hai", second, apart=True)


def test_a_long_list_of_others_is_cut_short(session, meeting):
    for n in range(5):
        nominate(session, meeting.agenda[0], f"Người {n}")

    with pytest.raises(MixedRecipients, match="Người 0, Người 1, Người 2…"):
        nominate(session, meeting.agenda[0], "Chi đoàn", GROUP)


def test_the_data_file_itself_refuses_a_second_nomination(session, meeting):
    first = session.get(Nomination, nominate(session, meeting.agenda[0]))
    copy = {
        "uid": "khac",
        "idea_id": first.idea_id,
        "item_id": first.item_id,
        "kind": AwardKind.HIGHER,
        "recipient_kind": PERSON,
        "recipient": "HA VAN AN",
        "recipient_fold": first.recipient_fold,
        "position": "",
        "achievement": "khác",
        "created_at": NOW,
    }

    with pytest.raises(IntegrityError):
        session.execute(insert(Nomination).values(**copy))
