from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.rules.ranking import places

POINTS = st.lists(st.decimals(0, 100, places=1), max_size=30)


def test_equal_points_share_a_place_and_the_next_is_skipped() -> None:
    assert places([Decimal(n) for n in (70, 90, 50, 70)]) == (2, 1, 4, 2)
    assert places([Decimal("7.0"), Decimal(7)]) == (1, 1)
    assert places([]) == ()


@given(POINTS)
def test_a_place_is_one_more_than_those_with_more_points(points: list[Decimal]) -> None:
    found = places(points)

    assert list(found) == [1 + sum(other > each for other in points) for each in points]
