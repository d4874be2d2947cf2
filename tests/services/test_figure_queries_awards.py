from datetime import date, datetime

from sqlalchemy.orm import Session

from app.rules.period import free
from app.services import figure_queries_awards as queries
from tests.makers import an_idea
from tests.makers_reports import an_award

JULY = free(date(2026, 7, 1), date(2026, 7, 31))
SEPTEMBER = free(date(2026, 9, 1), date(2026, 9, 30))


def test_a_nomination_counts_on_the_day_of_its_session_whenever_it_was_typed(session) -> None:
    award = an_award(session, an_idea(session), date(2026, 7, 10))
    award.nomination.created_at = datetime(2026, 9, 2, 8, 0)
    session.flush()

    assert session.execute(queries.nominations(JULY)).all() == [
        (award.nomination_id, date(2026, 7, 10))
    ]
    assert session.execute(queries.nominations(SEPTEMBER)).all() == []


def test_a_bonus_is_given_with_its_award_and_leaves_with_it(session: Session) -> None:
    award = an_award(session, an_idea(session), date(2026, 7, 10), amount=760_000)
    assert session.execute(queries.bonuses(JULY)).all() == [(award.id, date(2026, 7, 10), 760_000)]

    award.revoked_at, award.revoke_reason = datetime(2026, 7, 20, 8, 0), "Kê khai sai"
    session.flush()

    assert session.execute(queries.bonuses(JULY)).all() == []


def test_a_revocation_counts_in_the_period_it_happened(session: Session) -> None:
    award = an_award(session, an_idea(session), date(2026, 7, 10))
    award.revoked_at, award.revoke_reason = datetime(2026, 9, 2, 8, 0), "Kê khai sai"
    award.revoked_on = date(2026, 9, 1)
    session.flush()

    assert session.execute(queries.revocations(SEPTEMBER)).all() == [(award.id, date(2026, 9, 1))]
    assert session.execute(queries.revocations(JULY)).all() == []
    assert session.execute(queries.awards_revoked(JULY)).all() == [(award.id, date(2026, 7, 10))]
