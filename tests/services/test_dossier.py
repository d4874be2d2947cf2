"""The dossier of a session: every paper, in order."""

from datetime import date

import pytest

from app.rules.errors import NotFound, SessionNotReady
from app.rules.session import Outcome
from app.services import dossier
from tests.makers import an_idea
from tests.makers_awards import a_closed_session as bare_session
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session, a_planned_session

TODAY = date(2026, 7, 20)


@pytest.fixture
def meeting(session):
    meeting = a_closed_session(session)
    a_draft(session, meeting, some_nominations(session, meeting))
    return meeting


def test_every_paper_stands_in_order(session, meeting):
    found = dossier.collect(session, meeting, TODAY)

    assert [part.name for part in found.parts] == [
        "01-phieu-cham-diem",
        "02-bang-tong-hop-diem",
        "03-bang-diem-chi-tiet",
        "04-bien-ban-hop-hoi-dong",
        "05-to-trinh-de-nghi-khen-thuong",
        "06-quyet-dinh-khen-thuong",
    ]
    assert found.name == f"ho-so-phien-hop-{meeting}-2026-07-17"


def test_before_anybody_is_put_forward_the_dossier_ends_with_the_minutes(session):
    meeting = a_closed_session(session)

    found = dossier.collect(session, meeting, TODAY)

    assert [part.name[:2] for part in found.parts] == ["01", "02", "03", "04"]


def test_a_session_that_is_not_there_has_no_dossier(session):
    with pytest.raises(NotFound):
        dossier.collect(session, 99, TODAY)


def test_a_session_that_has_not_ended_has_no_dossier_yet(session):
    meeting = a_planned_session(session)

    with pytest.raises(SessionNotReady):
        dossier.collect(session, meeting, TODAY)


def test_a_session_in_which_nothing_was_judged_is_filed_without_sheets(session):
    idea = an_idea(session)
    meeting = bare_session(session, [(idea, Outcome.NO_QUORUM)]).id

    assert dossier.collect(session, meeting, TODAY).parts[0].name == "01-bang-tong-hop-diem"
