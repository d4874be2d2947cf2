"""Sau hội đồng: the checks that every form of the follow-up shares."""

from datetime import date

import pytest

from app.rules.errors import InvalidForm, NotFound
from app.rules.follow_up_errors import NotThisFar
from app.services import follow_up
from app.services.follow_up import APPROVED_ON
from tests.makers import a_unit, an_idea
from tests.makers_follow_up import NOW, an_approved_idea

TODAY = NOW.date()


def test_an_idea_must_be_chosen_and_far_enough(session):
    key = an_approved_idea(session)

    assert follow_up.idea_in(session, key, APPROVED_ON, "thử").id == key
    with pytest.raises(NotThisFar, match="Đã tiếp nhận"):
        follow_up.idea_in(session, an_idea(session).id, APPROVED_ON, "thử")
    with pytest.raises(InvalidForm):
        follow_up.idea_in(session, None, APPROVED_ON, "thử")


def test_days_units_and_texts(session):
    unit = a_unit(session)

    assert follow_up.wrong_unit(session, unit.id) == {}
    assert list(follow_up.wrong_unit(session, 99)) == ["unit_id"]
    assert follow_up.wrong_day("on", TODAY, TODAY) == {}
    assert "tương lai" in str(follow_up.wrong_day("on", date(2026, 7, 21), TODAY)["on"])
    assert str(follow_up.wrong_text("task", " ", "Chưa ghi.")["task"]) == "Chưa ghi."
    with pytest.raises(InvalidForm):
        follow_up.refuse_if(follow_up.wrong_day("on", None, TODAY))


def test_what_is_not_there_is_not_struck():
    with pytest.raises(NotFound, match="dòng ấy"):
        follow_up.strike(None, "Nhầm", NOW, "dòng ấy")
