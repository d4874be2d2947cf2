from datetime import date

from sqlalchemy.orm import Session

from app.rules.period import parse
from app.services import letterheads
from app.services.report_books import workbook
from app.services.report_facts import RESULTS, collect
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)


def test_every_worksheet_of_results_adds_up_to_the_figures(session: Session) -> None:
    a_busy_year(session)
    facts = collect(session, parse("2026"), TODAY)

    tabs = {tab.name: tab for tab in workbook(facts, letterheads.commune(session, TODAY)).tabs}

    assert list(tabs) == [
        "Số liệu",
        "Chỉ tiêu",
        "Lĩnh vực",
        "Đối tượng",
        "Đơn vị",
        "Thời gian",
        "Tình trạng",
        "Ý tưởng",
        "Áp dụng",
        "Nhân rộng",
        "Khen thưởng",
    ]
    values = [facts.value(name) for name in RESULTS]
    for name in ("Lĩnh vực", "Đối tượng", "Đơn vị"):
        sums = [sum(row[n] for row in tabs[name].rows) for n in range(1, len(RESULTS) + 1)]
        assert sums == values
    assert sum(row[1] for row in tabs["Thời gian"].rows) == values[0]
    assert len(tabs["Ý tưởng"].rows) == values[0] == sum(row[1] for row in tabs["Tình trạng"].rows)
    assert len(tabs["Áp dụng"].rows) == facts.value("ideas_adopted")
    assert sum(row[5] for row in tabs["Khen thưởng"].rows) == facts.value("bonus_total")
