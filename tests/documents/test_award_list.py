import pytest

from app.documents.award_list import award_table, bonus_sum, counted
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


def test_the_list_begins_with_collectives_and_ends_with_the_sum():
    table = award_table(samples.winners(4))

    assert table.rows[0].cells[:2] == ("1", samples.LONG_NAME)
    assert table.total.cells == ("Tổng cộng", "4.180.000")
    assert bonus_sum(samples.winners(4)) == 4_180_000
