"""PDF: ruled tables whose heading comes again on every page."""

from collections.abc import Callable
from dataclasses import dataclass

from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import LongTable
from reportlab.platypus import Paragraph as Printed

from app.documents import fonts
from app.documents.kept_rows import kept_rows
from app.documents.sheet import Align, Paragraph, Row, Table, cell

SIDE = 1.2  # mm between a cell's line and its text
ABOVE, BELOW = 2.0, 3.5  # points
_Command = tuple[object, ...]
_Print = Callable[[Paragraph], Printed]


class RuledTable(LongTable):  # type: ignore[misc]
    """A table that knows how much of it must stay with the heading above it."""

    def least_height(self, width: float) -> float:
        """Return the height of the heading and the first row."""
        self.wrap(width, 10_000)
        return float(sum(self._rowHeights[: self.repeatRows + 1]))


@dataclass(frozen=True)
class _Line:
    """A row of cells, all columns filled, and what must be drawn for it."""

    cells: list[Printed | str]
    commands: list[_Command]


def ruled(table: Table, print_: _Print) -> RuledTable:
    """Return the table with its heading, rows and total."""
    heading = _heading(table, print_)
    lines = [*heading]
    for row in table.body:
        lines.append(_body_line(row, table, len(lines), print_))
    commands = [command for each in lines for command in each.commands]
    kept = (len(heading) + n for n in sorted(kept_rows(table)))
    commands += [("NOSPLIT", (0, at), (-1, at + 1)) for at in kept]
    return RuledTable(
        [each.cells for each in lines],
        colWidths=[column.width * mm for column in table.columns],
        rowHeights=_heights(table, lines, len(heading)),
        repeatRows=len(heading),
        style=[*_looks(), *commands],
        spaceBefore=table.before,
        hAlign="CENTER",
    )


def _looks() -> list[_Command]:
    everything = ((0, 0), (-1, -1))
    return [
        ("FONTNAME", *everything, fonts.REGULAR),
        ("GRID", *everything, 0.5, colors.black),
        ("VALIGN", *everything, "MIDDLE"),
        ("LEFTPADDING", *everything, SIDE * mm),
        ("RIGHTPADDING", *everything, SIDE * mm),
        ("TOPPADDING", *everything, ABOVE),
        ("BOTTOMPADDING", *everything, BELOW),
    ]


def _heading(table: Table, print_: _Print) -> list[_Line]:
    def title(text: str) -> Printed:
        return print_(cell(text, Align.CENTER, table.size, bold=True))

    if not table.has_groups:
        return [_Line([title(column.title) for column in table.columns], [])]
    upper: list[Printed | str] = []
    lower: list[Printed | str] = []
    commands: list[_Command] = []
    for n, column in enumerate(table.columns):
        if not column.group:
            upper.append(title(column.title))
            lower.append("")
            commands.append(("SPAN", (n, 0), (n, 1)))
            continue
        first = table.starts_group(n)
        upper.append(title(column.group) if first else "")
        lower.append(title(column.title))
        if first:
            commands.append(("SPAN", (n, 0), (n + table.group_length(n) - 1, 0)))
    return [_Line(upper, commands), _Line(lower, [])]


def _body_line(row: Row, table: Table, n: int, print_: _Print) -> _Line:
    covered = row.span - 1
    columns = (table.columns[0], *table.columns[row.span :])
    cells: list[Printed | str] = []
    for position, (text, column) in enumerate(zip(row.cells, columns, strict=True)):
        align = Align.CENTER if covered and position == 0 else column.align
        cells.append(print_(cell(text, align, table.size, bold=row.bold)))
    filled = [cells[0], *[""] * covered, *cells[1:]]
    span: list[_Command] = [("SPAN", (0, n), (covered, n))] if covered else []
    return _Line(filled, span)


def _heights(table: Table, lines: list[_Line], heading: int) -> list[float | None]:
    """Rows to be filled by hand are at least as high as asked; others as their text."""
    if not table.row_height:
        return [None] * len(lines)
    heights: list[float | None] = [None] * heading
    for each, row in zip(lines[heading:], table.body, strict=True):
        cells = [each.cells[0], *each.cells[row.span :]]
        widths = [sum(c.width for c in table.columns[: row.span])]
        widths += [column.width for column in table.columns[row.span :]]
        tallest = max(
            (
                printed.wrap((width - 2 * SIDE) * mm, 10_000)[1]
                for printed, width in zip(cells, widths, strict=True)
                if isinstance(printed, Printed)
            ),
            default=0.0,
        )
        heights.append(max(table.row_height * mm, tallest + ABOVE + BELOW + 1))
    return heights
