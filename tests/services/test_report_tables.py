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
    chart = report_tables.chart(collect(session, parse("so-ket-2028"), date(2028, 12, 1)))

    assert chart.labels == ("2026", "2027", "2028")
    assert "theo năm" in chart.caption


def test_a_gain_and_a_loss_carry_their_sign(session: Session) -> None:
    an_idea(session, received_on=date(2026, 6, 3))
    an_idea(session, "Hai", received_on=date(2026, 7, 3))
    an_idea(session, "Ba", received_on=date(2026, 7, 4))

    changes = [
        report_tables.comparison(collect(session, parse(code), TODAY)).rows[0][3]
        for code in ("2026-07", "2026-08")
    ]

    assert changes == ["+1", "-2"]


def test_the_first_month_of_all_is_compared_with_nothing(session: Session) -> None:
    an_idea(session, received_on=date(2026, 6, 3))

    table = report_tables.comparison(collect(session, parse("2026-06"), TODAY))

    assert (table.figures, table.rows[0][1:]) == (("Kỳ này",), (1,))
    assert table.caption == "Số liệu chính của kỳ"


def test_a_year_and_the_year_before_are_compared_once(session: Session) -> None:
    table = report_tables.comparison(collect(session, parse("2027"), date(2027, 12, 1)))

    assert table.figures == ("Kỳ này", "Kỳ trước", "Tăng, giảm so với kỳ trước", "Lũy kế từ 6/2026")


def test_the_states_of_the_ideas_add_up_to_the_received(session: Session) -> None:
    a_busy_year(session)

    table = report_tables.states(collect(session, parse("2026-Q3"), TODAY))

    assert table.total == ("Tổng cộng", 8, 12)
    for column in (1, 2):
        assert sum(row[column] for row in table.rows) == table.total[column]


def test_months_to_come_are_not_drawn_as_nothing(session: Session) -> None:
    chart = report_tables.chart(collect(session, parse("2026"), date(2026, 9, 3)))

    assert chart.labels == ("6/2026", "7/2026", "8/2026", "9/2026")
