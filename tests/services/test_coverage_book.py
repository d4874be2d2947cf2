from datetime import date
from io import BytesIO

from openpyxl import load_workbook
from python_calamine import CalamineWorkbook
from sqlalchemy.orm import Session

from app.rules.unit import ActivityKind
from app.services.coverage import coverage
from app.services.coverage_book import coverage_book
from tests.makers import a_unit
from tests.makers_reports import did

TODAY = date(2026, 9, 20)
PER_QUARTER = 5  # launch, outreach, ideas, reports received, reports due


def test_the_workbook_holds_the_matrix_with_zeros_and_live_sums(session: Session) -> None:
    village = a_unit(session)
    did(session, village, ActivityKind.OUTREACH, date(2026, 6, 20))
    found = coverage(session, 2026, None, TODAY)

    made = coverage_book(session, found, TODAY)

    sheet = load_workbook(BytesIO(made.excel())).active
    rows = [row for row in sheet.iter_rows(values_only=True) if row[0] is not None]
    line = next(row for row in rows if row[0] == village.name)
    second, third, fourth = (1 + PER_QUARTER * n for n in (1, 2, 3))
    assert line[second + 1] == 1
    assert line[1] is None  # quarter I was over before the movement began
    assert line[second + 2] == 0
    assert line[fourth] is None  # quarter IV has not begun
    total = next(row for row in rows if row[0] == "Cộng")
    assert str(total[second + 1]).startswith("=SUM(H")
    assert total[fourth] is None
    assert made.name == "do-phu-2026"
    assert third < fourth


def test_every_sum_is_the_sum_of_the_screen(session: Session) -> None:
    for name in ("Thôn Suối Mây", "Thôn Bến Lau"):
        did(session, a_unit(session, name), ActivityKind.OUTREACH, date(2026, 6, 20))
    found = coverage(session, 2026, None, TODAY)

    data = coverage_book(session, found, TODAY).excel()

    rows = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()
    total = next(row for row in rows if row[0] == "Cộng")
    assert total[1 + PER_QUARTER + 1] == found.total[5].value == 2
    titles = next(row for row in rows if row[0] == "Đơn vị")
    assert [titles[1 + PER_QUARTER * n] for n in range(4)] == [
        "Quý I",
        "Quý II",
        "Quý III",
        "Quý IV",
    ]
