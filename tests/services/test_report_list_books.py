from datetime import date

from sqlalchemy.orm import Session

from app.rules.period import parse
from app.services.report_facts import collect
from app.services.report_list_books import lists
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)


def test_each_list_has_a_worksheet_even_when_it_is_empty(session: Session) -> None:
    tabs = lists(collect(session, parse("2026"), TODAY), ("Xã",))

    assert [(tab.name, list(tab.rows)) for tab in tabs] == [
        ("Áp dụng", []),
        ("Nhân rộng", []),
        ("Khen thưởng", []),
    ]


def test_days_and_sums_stay_days_and_numbers(session: Session) -> None:
    a_busy_year(session)

    used, _spread, awarded = lists(collect(session, parse("2026"), TODAY), ("Xã",))

    assert used.rows[0][-1] == date(2026, 11, 15)
    assert [row[-1] for row in awarded.rows] == [760_000, 1_140_000, 1_520_000]
