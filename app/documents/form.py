"""Phần chung của biểu mẫu: heads without a number, lines to write on, boxes to tick."""

from collections.abc import Sequence
from datetime import date

from app.documents.fonts import text_width
from app.documents.letterhead import letterhead, state
from app.documents.office import Issue, Office
from app.documents.sheet import (
    PORTRAIT,
    BlankLines,
    Block,
    Columns,
    Page,
    Paragraph,
    Text,
    left_line,
    line,
)

FORM_SIZE = 13.0
_BOX = "□"
_DOT = "…"
_DOTS_MM = 2.0  # kept free at the end of a dotted line, so that it never breaks


def state_head() -> tuple[Block, ...]:
    """Return the head of a form that a citizen hands in: Quốc hiệu alone, no agency."""
    return state()


def office_head(office: Office, issue: Issue | None, page: Page = PORTRAIT) -> Columns:
    """Return the head of an inner paper: agency, place and date, but no number."""
    head = letterhead(office, issue, page=page)
    if issue is None:
        return head
    return Columns((head.cells[0][:-1], head.cells[1]), head.widths)


def day_left_open(dated_on: date | None, year: int) -> Issue:
    """Return the day of a paper without a number; an open day leaves room in its year."""
    return Issue("", dated_on=dated_on, year=year)


def led(label: str, room: float, size: float = FORM_SIZE, *, before: float = 3.0) -> Paragraph:
    """Return a label with dots to the end of its line."""
    return left_line(f"{label}: {dots(label, room, size)}", size, before=before)


def dots(label: str, room: float, size: float = FORM_SIZE) -> str:
    """Return as many dots as stay beside a label in so many millimetres."""
    free = room - _DOTS_MM - text_width(f"{label}: ", size, bold=False)
    return _DOT * max(3, int(free / text_width(_DOT, size, bold=False)))


def asked(label: Text, lines: int, size: float = FORM_SIZE) -> tuple[Block, ...]:
    """Return a question with lines to write the answer on."""
    return (left_line(label, size, before=4), *(BlankLines(1, size) for _ in range(lines)))


def tick_boxes(
    choices: Sequence[str], columns: int, page: Page = PORTRAIT, size: float = FORM_SIZE
) -> Columns:
    """Return boxes to tick, column by column."""
    height = -(-len(choices) // columns)
    cells = tuple(
        tuple(left_line(f"{_BOX} {text}", size) for text in choices[n * height : (n + 1) * height])
        for n in range(columns)
    )
    return Columns(cells, (page.width / columns,) * columns, before=2)


def to_sign(
    title: str, hint: str = "", *, over: str = "", name: str = "", space: float = 55.0
) -> tuple[Paragraph, ...]:
    """Return where somebody signs: the day above, the title, what to do, the name."""
    lines = [line(over, FORM_SIZE, italic=True)] if over else []
    lines.append(line(title, bold=True))
    if hint:
        lines.append(line(hint, FORM_SIZE - 1, italic=True))
    if name:
        lines.append(line(name, bold=True, before=space))
    return tuple(lines)
