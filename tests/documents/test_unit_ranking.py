from app.documents import unit_ranking
from app.documents.sheet import LANDSCAPE, Table
from tests.documents import samples_units as samples
from tests.documents.common import assert_printed_as_expected


def test_the_ranking_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("unit_ranking", unit_ranking.lay_out(samples.unit_ranking()))


def test_units_of_the_same_points_stand_beside_each_other_in_one_place():
    blocks = unit_ranking.lay_out(samples.unit_ranking(5)).sections[0].blocks
    table = next(block for block in blocks if isinstance(block, Table))

    assert [row.cells[0] for row in table.rows] == ["1", "1", "3", "4", "5"]
    assert [row.cells[5] for row in table.rows[:2]] == ["16,5", "16,5"]
    assert [column.title for column in table.columns][3:6] == ["a (10)", "đ (24)", "Tổng (34)"]
    assert sum(column.width for column in table.columns) == LANDSCAPE.width
