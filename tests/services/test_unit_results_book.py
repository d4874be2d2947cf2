"""Xếp hạng bằng Excel: what the screen ranks stands in the workbook, read back by another hand."""

from datetime import date

from python_calamine import CalamineWorkbook

from app.services import books
from app.services.unit_results import unit_results
from app.services.unit_results_book import results_book
from tests.makers import a_unit, an_idea

TODAY = date(2026, 11, 20)


def test_ranking_and_lines_are_in_the_workbook(session, tmp_path):
    village = a_unit(session, "Thôn Suối Mây")
    an_idea(session, unit_id=village.id)
    found = unit_results(session, 2026, TODAY)

    made = results_book(session, 2026, found, TODAY)
    written = books.save_as(made, tmp_path / "xep-hang.xlsx")

    book = CalamineWorkbook.from_path(written)
    ranking = [row for row in book.get_sheet_by_name("Xếp hạng").to_python() if row]
    mine = next(row for row in ranking if "Thôn Suối Mây" in row)
    result = next(each for each in found if each.unit_id == village.id)
    assert mine[0] == result.place
    assert mine[-1] == float(result.total)
    lines = book.get_sheet_by_name("Chi tiết").to_python()
    assert sum("Thôn Suối Mây" in row for row in lines) == len(result.lines)
