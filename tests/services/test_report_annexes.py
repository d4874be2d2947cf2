from datetime import date

from sqlalchemy.orm import Session

from app.rules.period import parse
from app.services.report_annexes import annexes
from app.services.report_facts import collect
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)


def test_only_the_table_by_units_is_there_without_anything_to_list(session: Session) -> None:
    found = annexes(collect(session, parse("2026"), TODAY))

    assert [annex.title for annex in found] == ["Biểu tổng hợp kết quả theo đơn vị"]


def test_what_was_counted_is_listed_behind_the_report(session: Session) -> None:
    a_busy_year(session)
    facts = collect(session, parse("2026"), TODAY)

    found = {annex.title: annex.table for annex in annexes(facts)}

    assert len(found["Danh sách ý tưởng, sáng kiến tiếp nhận"].rows) == 12
    (adoption,) = found["Danh sách ý tưởng, sáng kiến được áp dụng"].rows
    assert (adoption[2], adoption[-1]) == ("Thôn Vân Hòa", "15/11/2026")
    awards = found["Danh sách khen thưởng"].rows
    assert [row[-1] for row in awards] == ["760.000", "1.140.000", "1.520.000"]
