from datetime import date, datetime

import pytest
from python_calamine import CalamineWorkbook

from app.basics.progress import Silent
from app.rules.duty_errors import NobodyReports
from app.rules.unit_report_form import CODE_ROW, TAB, UNIT_ROW
from app.services import unit_report_form, unit_reports
from app.services.unit_reports import ReportFacts
from tests.makers import a_unit

TODAY = date(2026, 10, 3)


def cell(path, row):
    with CalamineWorkbook.from_path(path) as book:
        return book.get_sheet_by_name(TAB).to_python(skip_empty_area=False)[row - 1][1]


def test_each_unit_that_has_not_reported_gets_a_file_of_its_own(session, tmp_path):
    village, sent = a_unit(session), a_unit(session, "Thôn Vân Trung")
    now = datetime(2026, 10, 2)
    unit_reports.receive(session, sent.id, "2026-Q3", ReportFacts(), now.date(), now)

    files = unit_report_form.forms_for_each(session, "2026-Q3", TODAY)
    written = unit_report_form.write_into(files, tmp_path, Silent())

    assert len(written) == len(unit_reports.lines(session, "2026-Q3", TODAY)) - 1
    name = f"bieu-bao-cao-2026-q3-thon-van-hoa-{village.id}.xlsx"
    assert name in {path.name for path in written}
    assert cell(tmp_path / name, CODE_ROW) == f"BCDV|1|2026-Q3|{village.id}"
    assert cell(tmp_path / name, UNIT_ROW) == "Thôn Vân Hòa"


def test_one_file_lets_every_unit_choose_its_name(session, tmp_path):
    village = a_unit(session)

    file = unit_report_form.form_for_all(session, "2026-Q3", TODAY)
    (path,) = unit_report_form.write_into([file], tmp_path, Silent())

    assert cell(path, CODE_ROW) == "BCDV|1|2026-Q3|"
    with CalamineWorkbook.from_path(path) as book:
        assert [village.name] in book.get_sheet_by_name("Đơn vị").to_python()


def test_a_period_that_nobody_reports_on_has_no_form(session):
    with pytest.raises(NobodyReports, match="tháng 9"):
        unit_report_form.form_for_all(session, "2026-09", TODAY)
