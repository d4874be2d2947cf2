"""Trang giấy: paper, margins, page numbers (Decree 30/2020, appendix I, part I)."""

from collections.abc import Iterator, Sequence

from app.basics.text import fold
from app.documents.form_check.articles import (
    MARGINS,
    ORIENTATION,
    PAGE_NUMBER,
    PAPER,
    broken,
    millimetres,
    points,
)
from app.documents.form_check.seen import Mark, SeenFile, SeenPage, Side
from app.rules.form_report import Finding

_A4 = (210.0, 297.0)
_PAPER_SLACK, _WORD_SLACK, _PRINT_SLACK = 1.0, 0.3, 1.0  # mm
_EDGES = (
    ("trên", "top", 20.0, 25.0),
    ("dưới", "bottom", 20.0, 25.0),
    ("trái", "left", 30.0, 35.0),
    ("phải", "right", 15.0, 20.0),
)
_LONG = 3500  # letters of a Word document that does not fit on one page
_NEW_SECTION_WITHIN = 8  # lines of a page in which the title of an appendix is looked for


def page_rules(file: SeenFile, free: frozenset[int]) -> Iterator[Finding]:
    """Check every page but the free ones, which have a look of their own (by their index)."""
    pages = [page for page in file.pages if page.index not in free]
    for page in pages:
        yield from _paper(page)
        yield from _orientation(file, page)
        yield from _margins(file, page)
    if file.is_pdf:
        yield from _printed_numbers(file, pages)
    elif pages:
        yield from _number_fields(file, pages)


def _paper(page: SeenPage) -> Iterator[Finding]:
    sides = sorted((page.width, page.height))
    if any(abs(a - b) > _PAPER_SLACK for a, b in zip(sides, _A4, strict=True)):
        yield broken(
            PAPER,
            page.name,
            f"Khổ giấy đang là {millimetres(page.width)} × {millimetres(page.height)}; "
            "văn bản phải dùng khổ A4 (210 mm × 297 mm).",
        )


def _orientation(file: SeenFile, page: SeenPage) -> Iterator[Finding]:
    if page.width <= page.height:
        return
    wide = {each.index for each in file.pages if each.width > each.height}
    on_pages = [line for line in file.lines if not file.is_pdf or line.page in wide]
    if not any(line.side is Side.CELL for line in on_pages):
        yield broken(
            ORIENTATION,
            page.name,
            "Trang giấy nằm ngang nhưng không có bảng biểu; "
            "văn bản phải trình bày theo chiều dài của khổ A4.",
        )


def _margins(file: SeenFile, page: SeenPage) -> Iterator[Finding]:
    if page.margins is None:
        return
    for name, edge, least, most in _EDGES:
        free = getattr(page.margins, edge)
        slack = _PRINT_SLACK if file.is_pdf else _WORD_SLACK
        too_wide = free > most + slack and (not file.is_pdf or _shows(page, edge))
        if free < least - slack or too_wide:
            yield broken(
                MARGINS,
                page.name,
                f"Lề {name} đang là {millimetres(free)}; phải từ {least:g} mm đến {most:g} mm.",
            )


def _shows(page: SeenPage, edge: str) -> bool:
    """A printed page tells its margins at the left and right where lines fill it."""
    return page.full and edge in {"left", "right"}


def _number_fields(file: SeenFile, pages: Sequence[SeenPage]) -> Iterator[Finding]:
    first = pages[0]
    marks = [page.number for page in pages if page.number is not None]
    letters = sum(len(line.text) for line in file.lines)
    if not marks and letters > _LONG:
        yield broken(
            PAGE_NUMBER, first.name, f"Văn bản nhiều trang nhưng chưa đánh số trang. {_RULE}"
        )
    if first.first_number is not None:
        yield broken(
            PAGE_NUMBER,
            first.name,
            "Số trang đang hiện ở trang thứ nhất; trang thứ nhất không hiển thị số.",
        )
    for page in pages:
        if page.number is not None:
            yield from _mark(page.number, page.name)


def _printed_numbers(file: SeenFile, pages: Sequence[SeenPage]) -> Iterator[Finding]:
    before = 1
    for page in pages:
        mark = page.number or page.first_number
        begins = page.index == 1 or _begins_anew(file, page.index)
        if mark is None:
            if not begins:
                yield broken(PAGE_NUMBER, page.name, f"Trang này chưa có số trang. {_RULE}")
            before = 1 if begins else before + 1
            continue
        if page.index == 1:
            yield broken(
                PAGE_NUMBER,
                page.name,
                "Số trang đang hiện ở trang thứ nhất; trang thứ nhất không hiển thị số.",
            )
        elif mark.text not in {str(before + 1), str(page.index)}:
            yield broken(
                PAGE_NUMBER,
                page.name,
                f"Trang này ghi số {mark.text}; phải là {before + 1} vì số trang liên tục từ 1.",
            )
        before = int(mark.text)
        yield from _mark(mark, page.name)


def _begins_anew(file: SeenFile, index: int) -> bool:
    """Say whether a page is the first of a document or of something attached to it."""
    lines = [line for line in file.lines if line.page == index]
    first = lines[:_NEW_SECTION_WITHIN]
    heads = [line for line in first if line.side is Side.FULL and line.text.isupper()]
    state = any("chu nghia viet nam" in fold(line.text) for line in first)
    return state or bool(heads and heads[0].bold) or not lines


def _mark(mark: Mark, place: str) -> Iterator[Finding]:
    if not mark.at_top:
        yield broken(PAGE_NUMBER, place, f"Số trang đang đặt ở chân trang. {_RULE}")
    elif not mark.centred:
        yield broken(PAGE_NUMBER, place, f"Số trang chưa canh giữa. {_RULE}")
    if not 13 <= mark.size <= 14:
        yield broken(
            PAGE_NUMBER, place, f"Số trang đang dùng cỡ chữ {points([mark.size])}. {_RULE}"
        )
    if not mark.upright:
        yield broken(PAGE_NUMBER, place, f"Số trang đang in nghiêng. {_RULE}")


_RULE = (
    "Số trang phải canh giữa trong phần lề trên, cỡ chữ 13 đến 14, kiểu chữ đứng, "
    "không hiện ở trang thứ nhất."
)
