from dataclasses import dataclass

from app.basics.records import changed


@dataclass(frozen=True)
class Point:
    x: int = 0
    y: int = 0


def test_a_record_with_other_facts_is_another():
    point = Point(1, 2)

    assert changed(point, {"x": 5}) == Point(5, 2)
    assert point == Point(1, 2)


def test_a_record_that_has_them_already_is_itself():
    point = Point(1, 2)

    assert changed(point, {"x": 1, "y": 2}) is point
    assert changed(point, {}) is point
