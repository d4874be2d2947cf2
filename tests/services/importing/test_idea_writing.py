"""Thousands at once are written exactly as one by one."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select, text

from app.basics.progress import Silent
from app.models.idea import Author, Idea, IdeaEvent
from app.services import intake
from app.services.idea_records import idea_draft
from app.services.importing.idea_writing import write_ideas
from tests.makers import a_unit
from tests.makers_ideas import NOW, a_draft, an_author_draft

OWN = {"id", "uid", "idea_id", "register_number"}


def rows(session, table):
    """The rows of a table as they are stored, without their keys."""
    found = session.execute(select(*[c for c in table.__table__.c if c.key not in OWN]))
    return sorted(map(str, found))


def drafts(session):
    unit = a_unit(session, "Thôn Vân Hòa")
    first = a_draft(
        "Bản đồ số",
        authors=(an_author_draft("Lò Thị Đào", "60"), an_author_draft("Hà Văn Én", "40")),
        unit_id=unit.id,
        answer_due=date(2026, 8, 1),
    )
    return [intake.checked(each, NOW.date()) for each in (first, replace(first, title="Cá lồng"))]


def test_one_by_one_and_all_at_once_store_the_same(session):
    made = drafts(session)
    for each in made:
        intake.receive_idea(session, each, NOW)
    before = {table: rows(session, table) for table in (Idea, Author, IdeaEvent)}

    keys = write_ideas(session, made, NOW, Silent())

    for table, stored in before.items():
        assert rows(session, table) == sorted(stored * 2)
    assert [idea_draft(session, key) for key in keys] == [idea_draft(session, n) for n in (1, 2)]
    numbers = session.scalars(select(Idea.register_number).order_by(Idea.id)).all()
    assert numbers == [1, 2, 3, 4]


def test_they_are_found_alike(session):
    made = drafts(session)
    intake.receive_idea(session, made[0], NOW)
    write_ideas(session, made[:1], NOW, Silent())

    query = text("SELECT rowid FROM idea_search WHERE idea_search MATCH :words ORDER BY rowid")
    for words in ("ban", "dao", "van", "2026"):
        found = session.scalars(query, {"words": words}).all()
        assert found == [1, 2]


def test_numbers_run_within_their_years(session):
    made = drafts(session)
    later = replace(made[0], received_on=date(2025, 3, 1))

    keys = write_ideas(session, [made[0], later, made[1]], NOW, Silent())

    found = [session.get_one(Idea, key) for key in keys]
    assert [(idea.register_year, idea.register_number) for idea in found] == [
        (2026, 1),
        (2025, 1),
        (2026, 2),
    ]
