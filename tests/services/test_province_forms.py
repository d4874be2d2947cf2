"""Forms of the province are kept with their workbook and what stood around the cells."""

import zipfile
from datetime import date, datetime

import pytest
import xlwt

from app.basics.progress import Silent
from app.models.audit import AuditEntry
from app.models.importing import WorkbookContent
from app.rules.errors import NotFound
from app.rules.importing.file_errors import SpreadsheetWithMacros
from app.rules.importing.sheet import Sheet
from app.rules.live_text import Variant
from app.rules.province_form import Mark
from app.rules.province_form_errors import (
    FormNameTaken,
    FormOfOtherKind,
    FormUnnamed,
    FormWithoutMarks,
    SheetGone,
)
from app.services import province_forms
from tests import province
from tests.services.province_forms_made import NAME, a_form, opened, pointed

TODAY, NOW = date(2026, 12, 20), datetime(2026, 12, 20, 8, 0)


@pytest.fixture
def form(session, tmp_path):
    return a_form(session, tmp_path)


def test_a_form_comes_back_as_it_was_kept(session, form):
    marks = pointed(session, form, TODAY)

    key = province_forms.save(session, f"  {NAME} ", form, marks, NOW)

    session.expire_all()
    kept = province_forms.kept_form(session, key)
    assert (kept.name, kept.file_name, kept.marks) == (NAME, form.name, tuple(marks))
    assert kept.labels == province_forms.labels_of(form, marks)
    assert province_forms.kept_workbook(session, key) == form
    assert province_forms.form_named(session, NAME) == key
    (line,) = province_forms.list_forms(session)
    assert (line.name, line.marks, line.saved_at) == (NAME, len(marks), NOW)


def test_a_kept_form_is_changed_with_a_new_workbook(session, form, tmp_path):
    key = province_forms.save(session, NAME, form, pointed(session, form, TODAY), NOW)
    newer = opened(tmp_path, province.province_file(["Thôn Vân Hòa"], 2027), "moi.xlsx")
    mark = Mark(province.LIST, (2, 2), (2, 2), "ideas_received", Variant.NOW)

    province_forms.save(session, "Biểu mới", newer, [mark], NOW, key)

    kept = province_forms.kept_form(session, key)
    assert (kept.name, kept.file_name, kept.marks) == ("Biểu mới", "moi.xlsx", (mark,))
    assert province_forms.kept_workbook(session, key) == newer
    assert len(province_forms.list_forms(session)) == 1


def test_a_form_is_forgotten_with_its_workbook(session, form):
    key = province_forms.save(session, NAME, form, pointed(session, form, TODAY), NOW)

    province_forms.remove(session, key)

    assert province_forms.list_forms(session) == []
    assert session.query(WorkbookContent).count() == 0
    for lost in (
        lambda: province_forms.kept_form(session, key),
        lambda: province_forms.form_named(session, NAME),
    ):
        with pytest.raises(NotFound):
            lost()


def test_keeping_and_forgetting_are_in_the_journal_without_the_workbook(data_file, tmp_path):
    form = opened(tmp_path, province.province_file(["Thôn Vân Hòa"]))
    mark = Mark(province.LIST, (2, 2), (2, 2), "ideas_received", Variant.NOW)
    key = data_file.do(province_forms.save, NAME, form, [mark], NOW)
    data_file.do(province_forms.remove, key)

    entries = data_file.do(
        lambda session: [
            (each.action, each.changes)
            for each in session.query(AuditEntry).filter_by(record="WorkbookProfile")
        ]
    )

    assert [action for action, _changes in entries] == ["insert", "delete"]
    assert all(NAME in changes and len(changes) < 2_000 for _action, changes in entries)


def test_a_form_needs_a_name_of_its_own_and_a_mark(session, form):
    marks = pointed(session, form, TODAY)
    province_forms.save(session, NAME, form, marks, NOW)

    with pytest.raises(FormUnnamed):
        province_forms.save(session, " ", form, marks, NOW)
    with pytest.raises(FormNameTaken):
        province_forms.save(session, NAME, form, marks, NOW)
    with pytest.raises(FormWithoutMarks):
        province_forms.save(session, "Khác", form, [], NOW)


def test_old_workbooks_lists_and_macros_are_refused(tmp_path, session, form):
    book = xlwt.Workbook()
    book.add_sheet("Biểu").write(0, 0, "Thôn")
    book.save(str(tmp_path / "cu.xls"))
    (tmp_path / "ds.csv").write_text("Thôn;Số\nA;1\n", encoding="utf-8")

    for name in ("cu.xls", "ds.csv"):
        with pytest.raises(FormOfOtherKind) as refused:
            province_forms.open_form(tmp_path / name, Silent())
        assert name in str(refused.value)
    macros = province.province_book(["Thôn Vân Hòa"])
    path = tmp_path / "macro.xlsm"
    macros.save(path)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/vbaProject.bin", b"x")
    with pytest.raises(SpreadsheetWithMacros):
        province_forms.open_form(path, Silent())


def test_formulas_are_known_and_sheets_are_found_by_title(form):
    assert isinstance(form.sheet(province.LINES), Sheet)
    assert (province.FIRST - 1, 6) in form.formulas[province.LINES]
    with pytest.raises(SheetGone):
        form.sheet("Không có")
