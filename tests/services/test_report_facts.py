from datetime import date

from sqlalchemy.orm import Session

from app.rules.idea import IdeaState
from app.rules.period import parse
from app.services.report_facts import collect, idea_lines
from tests.makers import an_idea
from tests.makers_reports import a_busy_year, moved

TODAY = date(2026, 12, 20)


def test_a_period_is_compared_only_with_what_came_after_the_start(session: Session) -> None:
    a_busy_year(session)

    facts = collect(session, parse("2026-Q3"), TODAY)

    assert facts.before is not None
    assert facts.before.figures is not None
    assert facts.before.figures["ideas_received"].value == 4
    assert facts.last_year is not None
    assert facts.last_year.figures is None
    assert facts.since_start["ideas_received"].value == 12


def test_a_quarter_answers_the_targets_with_the_year_so_far(session: Session) -> None:
    a_busy_year(session)

    facts = collect(session, parse("2026-Q3"), TODAY)

    received = next(each.line for each in facts.answers if each.line.figure == "ideas_received")
    assert (facts.value("ideas_received"), received.standing.done) == (8, 12)


def test_the_annex_shows_the_state_at_the_end_of_the_period(session: Session) -> None:
    idea = an_idea(session)
    moved(session, idea, IdeaState.WITHDRAWN, date(2026, 8, 1))

    states = [
        idea_lines(session, [idea.id], parse(code))[0].state for code in ("2026-06", "2026-Q3")
    ]

    assert states == ["Đã tiếp nhận", "Tác giả rút"]


def test_priority_fields_without_ideas_are_named(session: Session) -> None:
    a_busy_year(session)

    empty = collect(session, parse("2026"), TODAY).empty_priority_fields

    assert empty == (
        "Xây dựng chính quyền điện tử",
        "Thương mại điện tử",
        "Nâng cao hiệu quả phục vụ Nhân dân",
    )
