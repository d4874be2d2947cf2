from datetime import date
from io import BytesIO

from openpyxl import load_workbook
from sqlalchemy.orm import Session

from app.rules.unit import ActivityKind
from app.services.coverage import coverage
from app.services.coverage_book import coverage_book
from tests.makers import a_unit
from tests.makers_reports import did

TODAY = date(2026, 9, 20)


def test_the_workbook_holds_the_matrix_with_zeros_and_the_sum(session: Session) -> None:
    village = a_unit(session)
    did(session, village, ActivityKind.OUTREACH, date(2026, 6, 20))
    found = coverage(session, 2026, None, TODAY)

    made = coverage_book(session, found, TODAY)

    sheet = load_workbook(BytesIO(made.excel())).active
    rows = [row for row in sheet.iter_rows(values_only=True) if row[0] is not None]
    line = next(row for row in rows if row[0] == village.name)
    assert line[6] == 1  # outreach of quarter II
    assert line[2] is None  # quarter I was over before the movement began
    assert line[7] == 0
    assert line[13] is None  # quarter IV has not begun
    assert next(row for row in rows if row[0] == "Cộng")[6] == 1
    assert made.name == "do-phu-2026"
