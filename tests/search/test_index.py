"""The index and the register never disagree for long."""

from sqlalchemy import text

from app.search import index, query
from tests.makers import an_idea


def test_an_index_that_lost_an_entry_is_named_and_can_be_rebuilt(session):
    idea = an_idea(session, title="Quét mã trả kết quả")
    index.remove_idea(session, idea.id)
    assert index.missing_ideas(session) == [idea.id]

    assert index.rebuild(session) == 1

    assert index.missing_ideas(session) == []
    assert query.find_ideas(session, "quet ma") == [idea.id]


def test_an_entry_without_an_idea_is_named(session):
    session.execute(text("INSERT INTO idea_search(rowid, title) VALUES (99, 'thua')"))

    assert index.missing_ideas(session) == [99]


def test_forgetting_what_was_never_known_does_no_harm(session):
    index.remove_idea(session, 5)
