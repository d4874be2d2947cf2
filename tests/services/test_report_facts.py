from datetime import date

from sqlalchemy.orm import Session

from app.rules.period import parse
from app.services.report_facts import collect
from tests.makers_reports import a_busy_year

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


def test_priority_fields_are_there_with_and_without_ideas(session: Session) -> None:
    a_busy_year(session)

    fields = collect(session, parse("2026"), TODAY).priority_fields

    assert [line.label for line in fields if not line.parts[0].value] == [
        "Xây dựng chính quyền điện tử",
        "Thương mại điện tử",
        "Nâng cao hiệu quả phục vụ Nhân dân",
    ]
    assert len(fields) == 7
