from datetime import date

from sqlalchemy.orm import Session

from app.rules.period import parse
from app.services import report_tables
from app.services.report_facts import collect
from tests.makers import an_idea
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)


def test_the_chart_begins_with_the_movement(session: Session) -> None:
    a_busy_year(session)

    chart = report_tables.chart(collect(session, parse("2026"), TODAY))

    assert (chart.labels[0], chart.values[0], sum(chart.values)) == ("6/2026", 4, 12)


def test_an_idea_from_before_the_start_is_not_hidden_from_the_chart(session: Session) -> None:
    an_idea(session, received_on=date(2026, 4, 2))

    chart = report_tables.chart(collect(session, parse("2026"), TODAY))

    assert (chart.labels[0], chart.values[0]) == ("4/2026", 1)


def test_a_long_period_is_charted_by_years(session: Session) -> None:
    chart = report_tables.chart(collect(session, parse("so-ket-2028"), TODAY))

    assert chart.labels == ("2026", "2027", "2028")
    assert "theo năm" in chart.caption


def test_a_gain_and_a_loss_carry_their_sign(session: Session) -> None:
    an_idea(session, received_on=date(2026, 6, 3))
    an_idea(session, "Hai", received_on=date(2026, 7, 3))
    an_idea(session, "Ba", received_on=date(2026, 7, 4))

    changes = [
        report_tables.comparison(collect(session, parse(code), TODAY)).rows[0][3]
        for code in ("2026-06", "2026-07", "2026-08")
    ]

    assert changes == ["–", "+1", "-2"]
