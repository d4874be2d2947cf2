"""Xếp hạng: places by points, the most first; equal points share a place (1, 2, 2, 4)."""

from collections.abc import Sequence
from decimal import Decimal


def places(points: Sequence[Decimal]) -> tuple[int, ...]:
    """Return the place of each, in the order given: one more than how many have more points."""
    first: dict[Decimal, int] = {}
    for at, each in enumerate(sorted(points, reverse=True), 1):
        first.setdefault(each, at)
    return tuple(first[each] for each in points)
