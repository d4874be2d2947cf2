"""One person over all ideas: found, restricted, forgotten; records and figures stay true."""

from datetime import date

import pytest
from sqlalchemy import select

from app.models.award import Award, Nomination
from app.models.idea import Author, Idea
from app.models.undo import UndoStep
from app.rules.errors import NotFound
from app.rules.idea import Publication
from app.rules.person_errors import HeldByLaw
from app.services import drafts, idea_records, integrity, persons, register
from app.services.persons import NAMELESS
from app.services.register import IdeaFilter
from tests.conftest import NOW
from tests.makers import a_unit
from tests.makers_certificates import an_issued_decision
from tests.makers_ideas import an_author_draft, received

TODAY = date(2026, 7, 20)
PHONE, NUMBER = "0912345678", "038190001234"


def dao(**changes):
    told = {"phone": PHONE, "national_id": NUMBER, "email": "dao@xa.vn", "address": "Thôn Một"}
    return an_author_draft("Lò Thị Đào", **told | changes)


@pytest.fixture
def two_ideas(session):
    """Two ideas of one person, and one of another with the same name elsewhere."""
    other = a_unit(session, "Thôn Hai")
    first = received(session, "Bể ủ phân", authors=(dao(),))
    second = received(session, "Vườn ươm", authors=(dao(),))
    received(session, "Loa thôn", authors=(an_author_draft("Lò Thị Đào"),), unit_id=other.id)
    return first, second


def the_one(session):
    return next(each for each in persons.find(session, "lo thi dao") if len(each.ideas) == 2)


def test_a_person_is_found_by_name_phone_and_number(session, two_ideas):
    for text in ("Lò Thị Đào", "lo thi dao"):
        assert sorted(len(each.ideas) for each in persons.find(session, text)) == [1, 2]
    for text in (PHONE, NUMBER):
        [found] = persons.find(session, text)
        assert found.ideas == ("YT-2026-0001", "YT-2026-0002")
    assert persons.find(session, "") == []
    assert persons.find(session, "%") == []


def test_restricting_hides_contacts_and_the_name_in_public(session, two_ideas):
    persons.restrict(session, the_one(session).author_ids, TODAY)

    [author] = idea_records.idea_detail(session, two_ideas[0]).authors
    assert author.phone == "•••678"
    assert session.get_one(Idea, two_ideas[0]).publication is Publication.ANONYMOUS
    assert the_one(session).restricted_on == TODAY

    persons.lift(session, the_one(session).author_ids)
    [author] = idea_records.idea_detail(session, two_ideas[0]).authors
    assert author.phone == PHONE


def test_a_person_is_forgotten_and_the_ideas_stay(session, two_ideas):
    person = the_one(session)
    persons.anonymise(session, person.author_ids, TODAY)

    told = session.execute(
        select(
            Author.name, Author.phone, Author.email, Author.national_id, Author.address,
            Author.birth_date, Author.job_title, Author.anonymised_on,
        ).where(Author.id.in_(person.author_ids))
    ).all()  # fmt: skip
    assert set(told) == {(NAMELESS, "", "", "", "", None, "", TODAY)}
    assert len(register.list_ideas(session)) == 3
    assert [row.title for row in register.list_ideas(session, IdeaFilter(search="lo thi dao"))] == [
        "Loa thôn"
    ]
    assert [each.sentence for each in integrity.check(session)] == []
    assert len(persons.find(session, NAMELESS)) == 2  # nobody can tell that it was one person


def test_nothing_brings_a_forgotten_person_back(session, two_ideas):
    drafts.save_draft(session, "intake", '{"authors": [{"name": "Lò Thị Đào"}]}', NOW)
    person = the_one(session)
    persons.restrict(session, person.author_ids, TODAY)
    persons.anonymise(session, person.author_ids, TODAY)

    assert drafts.load_draft(session, "intake") is None
    assert not [step for step in session.scalars(select(UndoStep)) if "Lò Thị Đào" in step.changes]


def test_papers_of_an_award_are_kept_by_law(session):
    an_issued_decision(session)
    nomination = session.scalars(select(Nomination).join(Award)).first()
    author = session.scalars(select(Author).where(Author.idea_id == nomination.idea_id)).first()
    author.name, author.name_fold = nomination.recipient, nomination.recipient_fold
    session.flush()

    with pytest.raises(HeldByLaw, match=f"{author.name}.*QĐ-UBND"):
        persons.anonymise(session, (author.id,), TODAY)

    assert author.name == nomination.recipient


def test_an_unknown_person_is_said(session):
    with pytest.raises(NotFound):
        persons.restrict(session, (99,), TODAY)
    with pytest.raises(NotFound):
        persons.anonymise(session, (), TODAY)
