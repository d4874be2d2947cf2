"""What boxes and filters offer."""

from sqlalchemy import select

from app.models.classification import AuthorGroup, Field
from app.rules.idea import IdeaState
from app.services import choices
from tests.makers import a_unit, an_idea
from tests.makers_ideas import TODAY


def test_fields_switched_off_are_offered_only_where_they_are_used(session):
    session.scalars(select(Field).where(Field.code == "other")).one().active = False

    assert "other" not in [field.code for field in choices.fields(session)]
    assert "other" in [field.code for field in choices.fields(session, ("other",))]
    assert choices.fields(session)[0].priority


def test_groups_switched_off_are_offered_only_where_they_are_used(session):
    session.scalars(select(AuthorGroup).where(AuthorGroup.code == "worker")).one().active = False

    assert "worker" not in [group.key for group in choices.groups(session)]
    assert "worker" in [group.key for group in choices.groups(session, "worker")]
    assert "Người lao động" in [group.label for group in choices.group_ids(session)]


def test_units_come_in_vietnamese_order_without_closed_ones(session):
    closed = a_unit(session, "Thôn Ấp")
    closed.closed_on = TODAY
    for name in ("Thôn Đồng", "Thôn Dốc"):
        a_unit(session, name)

    offered = [unit.label for unit in choices.units(session) if unit.label.startswith("Thôn")]

    assert offered == ["Thôn Dốc", "Thôn Đồng"]
    assert closed.id in [unit.key for unit in choices.units(session, (closed.id,))]


def test_ideas_are_offered_by_state_newest_first(session):
    an_idea(session, "Một")
    an_idea(session, "Hai")

    offered = [idea.label for idea in choices.ideas(session, {IdeaState.RECEIVED})]

    assert offered == ["YT-2026-0002 Hai", "YT-2026-0001 Một"]
    assert choices.ideas(session, {IdeaState.APPROVED}) == []
