"""Reports that came in from workbooks are taken back as one step; later work is kept."""

from datetime import date

import pytest
from openpyxl import load_workbook

from app.basics.progress import Silent
from app.models.duty import UnitReport
from app.models.importing import ImportRun
from app.rules.importing.run import ImportKind
from app.rules.unit_report_form import FIRST_ROW
from app.services import unit_report_form, unit_report_return, unit_reports
from app.services.importing import undoing
from app.services.unit_reports import ReportFacts
from tests.services.test_unit_report_return import NOW, Q3, TODAY


@pytest.fixture
def forms(session, tmp_path):
    files = unit_report_form.forms_for_each(session, Q3, TODAY)[:2]
    return unit_report_form.write_into(files, tmp_path, Silent())


def receive(session, paths, count):
    """Type a count into each form and receive them."""
    for path in paths:
        book = load_workbook(path)
        book.worksheets[0].cell(FIRST_ROW + 1, 2).value = count
        book.save(path)
    looked = unit_report_return.look_at(session, paths, Q3, TODAY)
    unit_report_return.store(session, looked, Q3, TODAY, NOW)
    return session.query(ImportRun).order_by(ImportRun.id.desc()).first()


def test_a_folder_of_reports_is_one_run_and_undone_as_one(session, forms):
    run = receive(session, forms, 3)
    assert (run.kind, run.added, run.changed) == (ImportKind.UNIT_REPORTS, 2, 0)

    undone = undoing.undo(session, run.id, NOW).taken_back

    assert (undone.removed, undone.restored, undone.kept) == (2, 0, ())
    assert session.query(UnitReport).count() == 0


def test_a_correction_goes_back_to_what_stood_there(session, forms):
    receive(session, forms, 3)
    run = receive(session, forms[:1], 5)
    assert (run.added, run.changed) == (0, 1)

    assert undoing.undo(session, run.id, NOW).taken_back.restored == 1

    assert {report.outreach_count for report in session.query(UnitReport)} == {3}


def test_a_report_sent_back_and_received_again_stands_as_sent_back_after_undoing(session, forms):
    receive(session, forms[:1], 3)
    report = session.query(UnitReport).one()
    unit_reports.give_back(session, report.id, TODAY, "Thiếu số liệu", NOW)
    run = receive(session, forms[:1], 7)
    assert run.changed == 1

    undoing.undo(session, run.id, NOW)

    assert report.outreach_count == 3
    assert len(report.steps) == 2


def test_a_report_corrected_since_is_kept_and_named(session, forms):
    run = receive(session, forms, 3)
    report = session.query(UnitReport).first()
    facts = ReportFacts(launched_on=date(2026, 7, 2), outreach_count=9)
    unit_reports.correct(session, report.id, facts, TODAY)

    undone = undoing.undo(session, run.id, NOW).taken_back

    assert undone.removed == 1
    assert undone.kept == (f"{report.unit.name}, {Q3}",)


def test_receiving_nothing_new_keeps_no_run(session, forms):
    receive(session, forms, 3)
    receive(session, forms, 3)
    assert session.query(ImportRun).count() == 1
