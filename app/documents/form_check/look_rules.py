"""Cỡ chữ, kiểu chữ: the size and the look that the decree gives a component."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.documents.form_check.articles import broken_at, points
from app.documents.form_check.seen import Align, Line, Side
from app.rules.form_report import Finding


@dataclass(frozen=True)
class Wanted:
    """What a component has to look like; None: the decree leaves it open."""

    name: str
    article: str
    least: float
    most: float
    bold: bool | None = None
    italic: bool = False
    capitals: bool = False
    centred: bool = False


def look(lines: Iterable[Line | None], wanted: Wanted) -> Iterator[Finding]:
    """Name what the lines of a component have wrong in their look."""
    given = [line for line in lines if line is not None and line.written]
    yield from _size(given, wanted)
    yield from _weight(given, wanted)
    yield from _slant(given, wanted)
    if wanted.capitals:
        wrong = [line for line in given if line.text != line.text.upper()]
        yield from broken_at(wanted.article, wrong, f"{wanted.name} phải viết bằng chữ in hoa.")
    if wanted.centred:
        wrong = [line for line in given if _off_centre(line)]
        yield from broken_at(wanted.article, wrong, f"{wanted.name} phải đặt canh giữa.")


def size_range(least: float, most: float) -> str:
    """Return a range of sizes in words."""
    return f"cỡ chữ {least:g}" if least == most else f"cỡ chữ từ {least:g} đến {most:g}"


def _size(given: list[Line], wanted: Wanted) -> Iterator[Finding]:
    wrong = [line for line in given if wrong_sizes(line, wanted.least, wanted.most)]
    if wrong:
        found = {size for line in wrong for size in wrong_sizes(line, wanted.least, wanted.most)}
        said = (
            f"{wanted.name} đang dùng cỡ chữ {points(found)}; phải dùng "
            f"{size_range(wanted.least, wanted.most)}."
        )
        yield from broken_at(wanted.article, wrong, said)


def wrong_sizes(line: Line, least: float, most: float) -> set[float]:
    """Return the sizes of a line that are out of range."""
    return {size for size in line.sizes if not least <= size <= most}


def _weight(given: list[Line], wanted: Wanted) -> Iterator[Finding]:
    if wanted.bold is None:
        return
    wrong = [line for line in given if any(piece.bold is not wanted.bold for piece in line.written)]
    way = "phải in đậm" if wanted.bold else "không in đậm"
    yield from broken_at(wanted.article, wrong, f"{wanted.name} {way}.")


def _slant(given: list[Line], wanted: Wanted) -> Iterator[Finding]:
    wrong = [
        line for line in given if any(piece.italic is not wanted.italic for piece in line.written)
    ]
    way = "phải in nghiêng" if wanted.italic else "phải in đứng, không in nghiêng"
    yield from broken_at(wanted.article, wrong, f"{wanted.name} {way}.")


def _off_centre(line: Line) -> bool:
    """In a PDF a half of the page has no edges of its own to measure by."""
    if line.align is None:
        return line.side is Side.FULL
    return line.align is not Align.CENTER
