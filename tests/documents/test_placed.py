import pytest

from app.documents.placed import Placed, above_baseline, line_height, rectangle


def test_lines_take_as_much_room_as_times_new_roman():
    assert line_height(20.0) == pytest.approx(8.11, abs=0.01)


def test_letters_stand_inside_their_line():
    placed = Placed(("một", "hai"), 10, 50, 100, 20)

    assert placed.height == pytest.approx(2 * line_height(20))
    assert placed.baseline() == 50 + above_baseline(20)
    assert placed.baseline(1) - placed.baseline() == pytest.approx(line_height(20))


def test_a_rectangle_goes_round_once():
    path = rectangle((1, 2), (3, 4))

    assert (path.begin, *(step[-1] for step in path.steps)) == ((1, 2), (3, 2), (3, 4), (1, 4))
    assert path.closed
