from app.documents import unit_result
from app.documents.sheet import PORTRAIT, Table
from tests.documents import samples_units as samples
from tests.documents.common import assert_printed_as_expected


def test_the_sheet_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("unit_result", unit_result.lay_out(samples.unit_result()))


def test_lines_add_up_to_their_criterion_and_criteria_to_the_total():
    blocks = unit_result.lay_out(samples.unit_result()).sections[0].blocks
    table = next(block for block in blocks if isinstance(block, Table))

    parts = [row.cells for row in table.rows if row.bold]
    assert [cells[1:3] for cells in parts] == [("10", "5"), ("24", "11,5")]
    assert parts[1][0].startswith("đ) Tác động đối với cải cách hành chính")
    assert table.total.cells[1:3] == ("34", "16,5")
    assert sum(column.width for column in table.columns) == PORTRAIT.width
