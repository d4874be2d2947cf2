from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.follow_up import Replication
from app.models.idea import Idea
from app.rules.idea import Publication
from app.services.publication import NOT_NAMED, NOT_PUBLISHED
from app.services.report_lists import adoptions, awards, replications
from app.services.unit_names import rename_unit
from tests.makers import a_unit, an_idea
from tests.makers_reports import adopted, an_award

LAST = date(2026, 12, 31)


def the_idea(session: Session, publication: Publication) -> Idea:
    village = a_unit(session)
    idea = an_idea(session, unit_id=village.id, publication=publication)
    adopted(session, idea, village, date(2026, 9, 1))
    return idea


def test_an_idea_in_use_is_listed_under_the_name_the_unit_had(session: Session) -> None:
    idea = the_idea(session, Publication.NAMED)
    rename_unit(session, idea.unit_id, "Thôn Hòa Bình", date(2027, 1, 1), date(2027, 2, 1))

    (line,) = adoptions(session, [idea.id], LAST)

    assert (line.code, line.title, line.unit) == ("YT-2026-0001", idea.title, "Thôn Vân Hòa")
    assert (line.effect, line.applied_from) == ("Giảm giờ chờ", date(2026, 9, 1))


def test_an_author_who_asked_not_to_be_named_is_not_given_away(session: Session) -> None:
    idea = the_idea(session, Publication.ANONYMOUS)
    award = an_award(session, idea, date(2026, 10, 1))

    (line,), (given,) = adoptions(session, [idea.id], LAST), awards(session, [award.id])

    assert (line.title, line.unit) == (idea.title, "")
    assert given.recipient == NOT_NAMED
    assert given.bonus == award.amount


def test_an_idea_not_to_be_published_is_only_counted(session: Session) -> None:
    idea = the_idea(session, Publication.PRIVATE)
    other = a_unit(session, "Thôn Tiến Thành")
    taken = Replication(
        idea_id=idea.id, unit_id=other.id, on_date=date(2026, 10, 1), result="Giảm giờ chờ"
    )
    session.add(taken)
    session.flush()
    award = an_award(session, idea, date(2026, 10, 1))

    (line,), (use,) = replications(session, [taken.id], LAST), adoptions(session, [idea.id], LAST)
    (given,) = awards(session, [award.id])

    assert (line.title, line.unit, line.result) == (NOT_PUBLISHED, "Thôn Tiến Thành", "")
    assert (use.title, use.effect) == (NOT_PUBLISHED, "")
    assert given.achievement == NOT_PUBLISHED


def test_what_was_not_counted_is_not_listed(session: Session) -> None:
    the_idea(session, Publication.NAMED)

    assert adoptions(session, [], LAST) == ()
    assert session.scalars(select(Idea)).one()
