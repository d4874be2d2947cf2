"""Tờ căn chỉnh: rulers and crosses in millimetres, to find out how far a printer is off."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.documents.fitting import Box, wrapped
from app.documents.placed import Drawing, Ink, Path, Placed, Point, Stand, line_height, straight
from app.documents.sheet import Page, Section, Sheet
from app.documents.wording import Words, wording

CROSS = 20.0  # mm from the edges to the middle of the crosses in the corners
_ARM = 6.0
_RULERS: Point = (46.0, 62.0)  # where the standing ruler and the lying one are
_TICKS = ((10, 5.0), (5, 3.5), (1, 2.0))  # mm: how long the tick is at such a distance
_FIGURES, _TEXT, _TITLE = 8.0, 12.0, 16.0
_LEFT, _TOP, _RIGHT = 62.0, 76.0, 24.0  # of the instruction


@dataclass(frozen=True)
class Calibration:
    """The test print of a profile; offset: what it is moved to the right and down now, in mm."""

    profile: str = ""
    offset: Point = (0.0, 0.0)


def lay_out(calibration: Calibration, words: Words = wording) -> Sheet:
    """Return a lying page and a standing one."""
    title = words("calibration").text("title")
    pages = (Page(landscape=True), Page())
    return Sheet(title, tuple(_section(calibration, page, words) for page in pages))


def _section(calibration: Calibration, page: Page, words: Words) -> Section:
    right, down = calibration.offset
    drawn = Page(page.landscape, art=_art(page.size, calibration.offset))
    placed = (*_texts(calibration, page, words), *_figures(page.size), *_letters(page.size))
    moved = (replace(each, x=each.x + right, y=each.y + down) for each in placed)
    return Section((), drawn, tuple(moved))


def _art(size: Point, offset: Point) -> tuple[Drawing, ...]:
    return (
        Drawing(tuple(_moved(_crosses(size), offset)), 0.75),
        Drawing(tuple(_moved(_rulers(size), offset)), 0.4, Ink.GREY),
    )


def _crosses(size: Point) -> Iterator[Path]:
    for _, (x, y) in _corners(size):
        yield straight((x - _ARM, y), (x + _ARM, y))
        yield straight((x, y - _ARM), (x, y + _ARM))


def _corners(size: Point) -> Iterator[tuple[str, Point]]:
    width, height = size
    rows = (CROSS, height - CROSS)
    places = [(x, y) for y in rows for x in (CROSS, width - CROSS)]
    yield from zip("ABCD", places, strict=True)


def _rulers(size: Point) -> Iterator[Path]:
    standing, lying = _RULERS
    width, height = size
    yield straight((0.0, lying), (width, lying))
    yield straight((standing, 0.0), (standing, height))
    for n in range(1, int(width)):
        yield straight((float(n), lying), (float(n), lying - _tick(n)))
    for n in range(1, int(height)):
        yield straight((standing, float(n)), (standing - _tick(n), float(n)))


def _tick(n: int) -> float:
    return next(length for step, length in _TICKS if n % step == 0)


def _moved(paths: Iterator[Path], offset: Point) -> Iterator[Path]:
    right, down = offset
    for path in paths:
        steps = tuple(tuple((x + right, y + down) for x, y in step) for step in path.steps)
        yield Path((path.begin[0] + right, path.begin[1] + down), steps, path.closed)


def _figures(size: Point) -> Iterator[Placed]:
    standing, lying = _RULERS
    width, height = (int(side) for side in size)
    for n in _tens(width, standing):
        yield Placed((str(n),), n - 5.0, lying - 9.0, 10.0, _FIGURES)
    for n in _tens(height, lying):
        y = n - line_height(_FIGURES) / 2
        yield Placed((str(n),), standing - 16.0, y, 10.0, _FIGURES, Stand.RIGHT)


def _tens(length: int, crossing: float) -> Iterator[int]:
    """Every centimetre, without those that the other ruler would run through."""
    yield from (n for n in range(10, length - 5, 10) if not -10 < n - crossing < 2)


def _letters(size: Point) -> Iterator[Placed]:
    for letter, (x, y) in _corners(size):
        yield Placed((letter,), x + 1.5, y - 6.5, 8.0, _TEXT, Stand.LEFT, bold=True)


def _texts(calibration: Calibration, page: Page, words: Words) -> Iterator[Placed]:
    own = words("calibration")
    width = page.size[0] - _LEFT - _RIGHT
    right, down = map(_number, calibration.offset)
    shape = own.text("landscape") if page.landscape else own.text("portrait")
    yield Placed((own.text("title"),), _LEFT, 24.0, width, _TITLE, bold=True)
    yield Placed((shape,), _LEFT, 32.0, width, _TEXT)
    y = _TOP
    lines = (
        *((own.text("profile", name=calibration.profile),) if calibration.profile else ()),
        own.text("offset", x=right, y=down),
        *(own.texts("how", cross=f"{CROSS:.0f}")),
        own.text("scale", length=f"{page.size[0] - 2 * CROSS:.0f}"),
    )
    for text in lines:
        fitted = wrapped(text, Box(width, 4 * line_height(_TEXT), _TEXT, 8.0))
        placed = Placed(fitted.lines, _LEFT, y, width, fitted.size, Stand.LEFT)
        y += placed.height + 2.5
        yield placed


def _number(millimetres: float) -> str:
    return f"{millimetres:.1f}".removesuffix(".0").replace(".", ",")
