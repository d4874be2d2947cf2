from app.documents.frame_art import frame
from app.documents.placed import Ink

WIDTH, HEIGHT = 297.0, 210.0


def points(drawings):
    for drawing in drawings:
        for path in drawing.paths:
            yield path.begin
            for step in path.steps:
                yield from step


def test_the_ornament_stays_between_the_border_and_the_text():
    for x, y in points(frame(WIDTH, HEIGHT)):
        inset = min(x, y, WIDTH - x, HEIGHT - y)
        assert 10 <= inset <= 19.5


def test_it_is_the_same_on_all_sides():
    found = {(round(x, 2), round(y, 2)) for x, y in points(frame(WIDTH, HEIGHT)[1:4])}

    assert found == {(round(WIDTH - x, 2), round(HEIGHT - y, 2)) for x, y in found}


def test_a_printer_that_is_off_moves_all_of_it():
    still, moved = (list(points(frame(WIDTH, HEIGHT, shift))) for shift in ((0, 0), (2.0, -1.5)))

    assert all(
        round(x + 2.0, 2) == round(u, 2) and round(y - 1.5, 2) == round(v, 2)
        for (x, y), (u, v) in zip(still, moved, strict=True)
    )


def test_it_is_gold_with_a_little_red():
    assert {drawing.ink for drawing in frame(WIDTH, HEIGHT)} == {Ink.GOLD, Ink.RED}
    assert frame(WIDTH, HEIGHT) is frame(WIDTH, HEIGHT)
