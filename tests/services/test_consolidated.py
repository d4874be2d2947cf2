from datetime import date
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from app.documents.sheet import Table
from app.rules.period import MOVEMENT_START, free, parse, until
from app.services.consolidated import table_book, table_paper
from app.services.figures import figures
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)
NAMES = (
    "ideas_received",
    "ideas_reviewed",
    "ideas_approved",
    "ideas_needs_work",
    "ideas_piloting",
    "ideas_adopted",
    "ideas_replicated",
    "awards_collective",
    "awards_individual",
    "awards_household",
    "bonus_total",
)
_GROUPS = 4  # columns that divide the ideas received


def tables(session, code="2026"):
    (section,) = table_paper(session, code, TODAY).sheet.sections
    return [block for block in section.blocks if isinstance(block, Table)]


def numbers(cells):
    """The figures of a line, without its name and its note."""
    return [int(cell.replace(".", "")) for cell in cells if cell.replace(".", "").isdigit()]


@pytest.fixture
def busy(session):
    a_busy_year(session)
    return session


@pytest.mark.parametrize("code", ["2026", "2026-Q3", "2026-Q4"])
def test_every_total_is_the_figure_of_the_report(busy, code):
    period = parse(code)
    since = free(MOVEMENT_START, period.last)

    for table, span in zip(tables(busy, code), (period, since) * 2, strict=True):
        counted = figures(busy, span, NAMES)
        shown = numbers(table.total.cells[1:])
        received, *groups = shown[: _GROUPS + 1]
        rest = shown[_GROUPS + 1 :]
        assert [received, *rest] == [counted[name].value for name in NAMES]
        assert sum(groups) == received


def test_the_lines_of_each_table_add_up_to_its_total(busy):
    for table in tables(busy):
        lines = [numbers(row.cells[2:]) for row in table.rows]
        added = [sum(column) for column in zip(*lines, strict=True)]
        assert added == numbers(table.total.cells[1:])


def test_ideas_without_a_field_have_a_line_of_their_own(busy):
    names = [row.cells[1] for row in tables(busy)[2].rows]

    assert names[-1] == "Chưa phân loại"


def test_a_year_without_anything_still_has_its_tables(session):
    table = tables(session)[0]

    assert set(numbers(table.total.cells[1:])) == {0}


def test_the_workbook_adds_up_to_the_figures_by_unit_field_and_group(busy):
    made = table_book(busy, "2026", TODAY)

    rows = {
        name: CalamineWorkbook.from_filelike(BytesIO(made.excel()))
        .get_sheet_by_name(name)
        .to_python()
        for name in ("Đơn vị - kỳ này", "Lĩnh vực - lũy kế", "Đối tượng - kỳ này")
    }

    counted = figures(busy, until(parse("2026"), TODAY), NAMES)
    for table in rows.values():
        total = next(row for row in table if row[0] == "Tổng cộng")
        assert total[2] == counted["ideas_received"].value
        assert total[16] == counted["bonus_total"].value
    assert made.name == "bieu-tong-hop-2026"
