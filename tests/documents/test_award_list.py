import pytest

from app.documents.award_list import award_table, bonus_sum, counted, name_table
from tests.documents import samples


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, ""),
        (1, "01 cá nhân"),
        (3, "02 cá nhân và 01 hộ gia đình"),
        (4, "01 tập thể, 02 cá nhân và 01 hộ gia đình"),
    ],
)
def test_recipients_are_counted_by_kind(count, words):
    assert counted(samples.winners(count)) == words


def test_the_list_has_a_group_with_its_sum_for_each_kind_of_recipient():
    table = award_table(samples.winners(4))

    heads = [(row.cells, row.span) for row in table.rows if row.bold]
    assert heads == [
        (("I. 01 tập thể", "1.520.000"), 4),
        (("II. 02 cá nhân", "1.520.000"), 4),
        (("III. 01 hộ gia đình", "1.140.000"), 4),
    ]
    assert table.rows[1].cells[:2] == ("1", samples.LONG_NAME)
    assert [row.cells[0] for row in table.rows if not row.bold] == ["1", "2", "3", "4"]
    assert table.total.cells == ("Tổng cộng", "4.180.000")
    assert bonus_sum(samples.winners(4)) == 4_180_000


def test_a_single_kind_needs_no_groups():
    assert [row.bold for row in award_table(samples.winners(1)).rows] == [False]


def test_a_list_without_bonuses_has_no_sums():
    table = name_table(samples.winners(4))

    assert {len(row.cells) for row in table.rows} == {4}
    assert table.total is None
