from datetime import date, datetime

import pytest
from openpyxl import load_workbook

from app.basics.progress import Silent
from app.rules.duty import UnitReportState
from app.rules.duty_errors import (
    FormForeign,
    FormOtherPeriod,
    FormTooOld,
    FormTwice,
    FormUnitUnknown,
    ReportNotAsked,
)
from app.rules.importing.file_errors import SpreadsheetDamaged, SpreadsheetMissing
from app.rules.unit_report_form import CODE_ROW, FIRST_ROW, UNIT_ROW
from app.services import unit_report_form, unit_report_return, unit_reports
from app.services.unit_report_return import Change
from tests.makers import a_unit

NOW = datetime(2026, 10, 4, 9, 0)
TODAY = NOW.date()
Q3 = "2026-Q3"
TYPED = (date(2026, 7, 1), 3, "1.200", 2, 0, "Đã phát động", "", "Mở lớp", "Lò Văn Phòng")


@pytest.fixture
def village(session):
    return a_unit(session)


@pytest.fixture
def form(session, village, tmp_path):
    files = unit_report_form.forms_for_each(session, Q3, TODAY)
    unit_report_form.write_into(files, tmp_path, Silent())
    return filled(next(tmp_path.glob("*van-hoa*")))


def filled(path, typed=TYPED, **changes):
    """The form as the unit fills it in with Excel."""
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for n, value in enumerate(typed):
        sheet.cell(FIRST_ROW + n, 2).value = value
    for name, value in changes.items():
        sheet[name].value = value
    book.save(path)
    return path


def look(session, *paths):
    return unit_report_return.look_at(session, paths, Q3, TODAY)


def store(session, forms):
    return unit_report_return.store(session, forms, Q3, TODAY, NOW).changed


def line(session, village):
    return next(x for x in unit_reports.lines(session, Q3, TODAY) if x.unit_id == village.id)


def why(session, path):
    (found,) = look(session, path)
    assert found.change is Change.NOTHING
    assert store(session, [found]) == 0
    return type(found.wrong[0])


def test_a_filled_form_is_looked_at_then_received(session, village, form):
    (found,) = look(session, form)
    assert (found.change, found.unit, found.wrong) == (Change.RECEIVE, village.name, ())
    assert line(session, village).id is None

    assert store(session, [found]) == 1

    after = line(session, village)
    assert after.state is UnitReportState.RECEIVED
    assert after.facts.launched_on == date(2026, 7, 1)
    assert (after.facts.audience, after.facts.reporter) == (1200, "Lò Văn Phòng")


def test_the_same_file_twice_changes_nothing(session, village, form):
    store(session, look(session, form))
    before = line(session, village)

    (again,) = look(session, form)

    assert again.change is Change.SAME
    assert store(session, [again]) == 0
    assert line(session, village) == before


def test_a_corrected_file_corrects_the_report_that_is_in(session, village, form):
    store(session, look(session, form))
    filled(form, (*TYPED[:3], 5))

    (found,) = look(session, form)

    assert found.change is Change.CORRECT
    store(session, [found])
    assert line(session, village).facts.idea_count == 5
    assert len(line(session, village).steps) == 1


def test_a_report_that_was_sent_back_comes_again(session, village, form):
    store(session, look(session, form))
    unit_reports.give_back(session, line(session, village).id, TODAY, "Thiếu", NOW)

    assert store(session, look(session, form)) == 1
    assert line(session, village).state is UnitReportState.RECEIVED


def test_every_wrong_box_is_named(session, form):
    filled(form, ("hôm qua", "nhiều", -5, 1.5))

    (found,) = look(session, form)

    assert found.change is Change.NOTHING
    assert len(found.wrong) == 4
    filled(form, (date(2026, 12, 1), 1, 1, 1))
    assert len(look(session, form)[0].wrong) == 1


def test_the_form_of_another_period_version_or_unit_is_refused(session, form):
    code = f"B{CODE_ROW}"
    for text, refusal in (
        ("BCDV|1|2026-Q4|", FormOtherPeriod),
        ("BCDV|2|2026-Q3|", FormTooOld),
        ("BCDV|1|quý ba|", FormForeign),
        ("", FormForeign),
        ("BCDV|1|2026-Q3|1", FormUnitUnknown),
    ):
        filled(form, **{code: text})
        assert why(session, form) is refusal


def test_a_form_without_a_unit_or_with_a_strange_one_is_refused(session, form):
    code, unit = f"B{CODE_ROW}", f"B{UNIT_ROW}"
    filled(form, **{code: "BCDV|1|2026-Q3|", unit: None})
    assert why(session, form) is FormUnitUnknown
    filled(form, **{unit: "Thôn không có"})
    assert why(session, form) is FormUnitUnknown
    filled(form, **{unit: " thôn vân hòa "})
    assert look(session, form)[0].change is Change.RECEIVE


def test_two_files_of_one_unit_are_not_both_received(session, form, tmp_path):
    other = tmp_path / "ban-sao.xlsx"
    other.write_bytes(form.read_bytes())

    first, second = look(session, form, other)

    assert first.change is Change.RECEIVE
    assert type(second.wrong[0]) is FormTwice


def test_a_unit_that_owes_no_report_is_refused(session, village, form):
    village.closed_on = date(2026, 9, 1)
    session.flush()

    assert why(session, form) is ReportNotAsked


def test_broken_and_foreign_files_are_refused(session, tmp_path, form):
    broken = tmp_path / "hong.xlsx"
    broken.write_bytes(form.read_bytes()[:900])
    assert why(session, broken) is SpreadsheetDamaged
    assert why(session, tmp_path / "khong-co.xlsx") is SpreadsheetMissing
    book = load_workbook(form)
    book.worksheets[0].title = "Khác"
    book.save(broken)
    assert why(session, broken) is FormForeign
