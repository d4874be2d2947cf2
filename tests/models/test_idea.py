"""The guards of the register hold whatever program writes into it."""

from datetime import date, datetime
from decimal import Decimal
from unicodedata import normalize

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import IntegrityError

from app.models.idea import Author, Idea, IdeaEvent
from app.rules.idea import IdeaState
from tests.makers import an_author, an_idea


def test_shares_that_do_not_make_a_hundred_are_refused_when_the_work_is_written(database):
    authors = (an_author(share="60"), an_author("Hà Văn Ăn", share="30", position=2))

    with pytest.raises(IntegrityError), database.transaction() as session:
        an_idea(session, authors=authors)

    with database.transaction() as session:
        assert session.query(Idea).count() == 0


def test_shares_may_be_moved_between_authors_in_one_piece_of_work(database):
    authors = (an_author(share="60"), an_author("Hà Văn Ăn", share="40", position=2))
    with database.transaction() as session:
        idea_id = an_idea(session, authors=authors).id

    with database.transaction() as session:
        idea = session.get_one(Idea, idea_id)
        idea.authors[0].share, idea.authors[1].share = Decimal("33.34"), Decimal("66.66")

    with database.transaction() as session:
        shares = [author.share for author in session.get_one(Idea, idea_id).authors]
    assert shares == [Decimal("33.34"), Decimal("66.66")]


def test_taking_an_author_away_leaves_shares_that_are_refused(database):
    authors = (an_author(share="60"), an_author("Hà Văn Ăn", share="40", position=2))
    with database.transaction() as session:
        an_idea(session, authors=authors)

    with pytest.raises(IntegrityError), database.transaction() as session:
        session.execute(delete(Author).where(Author.position == 2))


def test_an_idea_without_an_author_is_refused(database):
    with pytest.raises(IntegrityError), database.transaction() as session:
        session.add(
            Idea(
                register_year=2026,
                register_number=1,
                received_on=date(2026, 6, 9),
                source="paper",
                title="Không ai đề xuất",
                title_sort="x",
                entered_at=datetime(2026, 6, 9),
            )
        )


def test_a_merged_idea_needs_the_idea_it_went_into(database):
    with pytest.raises(IntegrityError), database.transaction() as session:
        an_idea(session, state=IdeaState.MERGED)


def test_only_a_merged_idea_has_a_target(database):
    with pytest.raises(IntegrityError), database.transaction() as session:
        first = an_idea(session)
        an_idea(session, title="Khác", merged_into_id=first.id)


def test_a_register_number_is_used_once_a_year(database):
    with pytest.raises(IntegrityError), database.transaction() as session:
        an_idea(session, register_number=7)
        an_idea(session, register_number=7)


def test_a_register_number_stays_as_it_was_given(database):
    with database.transaction() as session:
        an_idea(session)

    with pytest.raises(IntegrityError, match="number is final"), database.transaction() as session:
        session.execute(update(Idea).values(register_number=2))


@pytest.mark.parametrize("table", [Idea, IdeaEvent])
def test_nothing_in_the_register_is_erased(database, table):
    with database.transaction() as session:
        an_idea(session)

    with pytest.raises(IntegrityError, match="never erased"), database.transaction() as session:
        session.execute(delete(table))


def test_text_enters_the_file_composed(session):
    decomposed = normalize("NFD", "Đổi mới")

    idea = an_idea(session, title=decomposed)

    session.expire(idea)
    assert idea.title == "Đổi mới"
    assert session.scalar(text("SELECT title FROM idea")) == "Đổi mới"


def test_states_are_stored_by_value(session):
    an_idea(session, state=IdeaState.IN_REVIEW)

    assert session.scalar(text("SELECT state FROM idea")) == "in_review"
