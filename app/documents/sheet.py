"""Tờ giấy: what a finished document consists of, one definition for Word and for PDF.

Lengths are in millimetres, font sizes and spaces between paragraphs in points.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import takewhile

from app.documents.placed import Drawing, PageBorder, Placed

BODY_SIZE = 14.0
CELL_SIZE = 12.0
PAPER_WIDTH, PAPER_HEIGHT = 210.0, 297.0  # A4


class Align(StrEnum):
    """How the lines of a paragraph stand between its edges."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


class Role(StrEnum):
    """What a paragraph is for; Word gets a style of its own for each."""

    BODY = "body"
    ITEM = "item"
    LINE = "line"
    CELL = "cell"
    HEADING_1 = "heading_1"
    HEADING_2 = "heading_2"


@dataclass(frozen=True)
class Run:
    """A stretch of text in one look."""

    text: str
    bold: bool = False
    italic: bool = False


Runs = tuple[Run, ...]
Text = str | Runs


@dataclass(frozen=True)
class Paragraph:
    """Some lines of text.

    indent: first line; left: all lines; before: space above; line: 1 is single spacing;
    keep: stays on the page of what follows.
    """

    text: Text
    role: Role = Role.BODY
    align: Align = Align.JUSTIFY
    size: float = BODY_SIZE
    bold: bool = False
    italic: bool = False
    indent: float = 10.0
    left: float = 0.0
    before: float = 6.0
    line: float = 1.05
    keep: bool = False

    @property
    def runs(self) -> Runs:
        """The text in runs, with the look of the whole paragraph in each."""
        return as_runs(self.text, bold=self.bold, italic=self.italic)


@dataclass(frozen=True)
class Rule:
    """A thin solid line in the middle, such as the one below the agency's name."""

    width: float
    before: float = 3.0


@dataclass(frozen=True)
class CutLine:
    """A dashed line across the page, to cut along."""

    before: float = 10.0


@dataclass(frozen=True)
class BlankLines:
    """Dotted lines to write on by hand."""

    count: int
    size: float = BODY_SIZE


@dataclass(frozen=True)
class QrCode:
    """A square code that a phone can read; label says in words what it holds."""

    text: str
    size: float = 26.0
    label: str = ""


@dataclass(frozen=True)
class BarChart:
    """Upright bars, each with its figure on top and its label below."""

    title: str
    labels: tuple[str, ...]
    values: tuple[int, ...]
    height: float = 62.0


@dataclass(frozen=True)
class Column:
    """A column of a table; neighbours of one group share a heading above their own."""

    title: str
    width: float
    align: Align = Align.LEFT
    group: str = ""


@dataclass(frozen=True)
class Row:
    """A line of a table; the first cell may cover several columns."""

    cells: tuple[Text, ...]
    bold: bool = False
    span: int = 1


@dataclass(frozen=True)
class Table:
    """A ruled table; its heading comes again on every page, its total stays with the last row."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    size: float = CELL_SIZE
    row_height: float = 0.0
    before: float = 6.0

    @property
    def has_groups(self) -> bool:
        """Whether the heading has two lines."""
        return any(column.group for column in self.columns)

    @property
    def body(self) -> tuple[Row, ...]:
        """All rows below the heading, the total last."""
        return self.rows if self.total is None else (*self.rows, self.total)

    def starts_group(self, n: int) -> bool:
        """Say whether a column is the first of its group."""
        group = self.columns[n].group
        return bool(group) and (n == 0 or self.columns[n - 1].group != group)

    def group_length(self, n: int) -> int:
        """Return how many columns, from this one on, share its group."""
        group = self.columns[n].group
        return sum(1 for _ in takewhile(lambda column: column.group == group, self.columns[n:]))


@dataclass(frozen=True)
class Columns:
    """Parts of the page side by side, without lines; never torn by the end of a page."""

    cells: tuple[tuple["CellBlock", ...], ...]
    widths: tuple[float, ...]
    before: float = 0.0


CellBlock = Paragraph | Rule | QrCode
Block = CellBlock | Table | Columns | BarChart | BlankLines | CutLine


@dataclass(frozen=True)
class Page:
    """A page's shape: A4 with the margins Decree 30/2020 allows.

    border and art: drawn on the first page of a section, behind its text.
    """

    landscape: bool = False
    top: float = 20.0
    bottom: float = 20.0
    left: float = 30.0
    right: float = 15.0
    border: PageBorder | None = None
    art: tuple[Drawing, ...] = ()

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper."""
        return (PAPER_HEIGHT, PAPER_WIDTH) if self.landscape else (PAPER_WIDTH, PAPER_HEIGHT)

    @property
    def width(self) -> float:
        """What is left between the margins."""
        return self.size[0] - self.left - self.right


PORTRAIT = Page()
LANDSCAPE = Page(landscape=True)


@dataclass(frozen=True)
class Section:
    """Pages that are numbered on their own; the number of the first is not shown.

    placed: what stands at fixed places of the first page.
    """

    blocks: tuple[Block, ...]
    page: Page = PORTRAIT
    placed: tuple[Placed, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """A whole document with what its file says about itself."""

    title: str
    sections: tuple[Section, ...]
    author: str = ""
    subject: str = field(default="")


def as_runs(text: Text, *, bold: bool = False, italic: bool = False) -> Runs:
    """Return a text in runs; bold and italic are added to what each run has."""
    parts = (Run(text),) if isinstance(text, str) else text
    return tuple(Run(r.text, r.bold or bold, r.italic or italic) for r in parts if r.text)


def plain(text: Text) -> str:
    """Return a text without its looks."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


def body(text: Text, *, keep: bool = False, before: float = 6.0) -> Paragraph:
    """Return a paragraph of the document's own text."""
    return Paragraph(text, keep=keep, before=before)


def item(text: Text, *, keep: bool = False) -> Paragraph:
    """Return a member of a list, with its dash or number in the text."""
    return Paragraph(text, role=Role.ITEM, keep=keep)


def line(
    text: Text,
    size: float = BODY_SIZE,
    *,
    bold: bool = False,
    italic: bool = False,
    before: float = 0.0,
    align: Align = Align.CENTER,
) -> Paragraph:
    """Return a line that stands for itself: single spacing, no indent, stays with the next."""
    return Paragraph(
        text,
        role=Role.LINE,
        align=align,
        size=size,
        bold=bold,
        italic=italic,
        indent=0.0,
        before=before,
        line=1.0,
        keep=True,
    )


def cell(text: Text, align: Align, size: float, *, bold: bool = False) -> Paragraph:
    """Return the text of a table's cell."""
    return Paragraph(text, Role.CELL, align, size, bold=bold, indent=0.0, before=0.0, line=1.0)


def left_line(text: Text, size: float = BODY_SIZE, *, before: float = 0.0) -> Paragraph:
    """Return a line of a form, at the left edge."""
    return line(text, size, before=before, align=Align.LEFT)


def heading(text: Text, level: int = 1) -> Paragraph:
    """Return a heading of the outline: level 1 in capitals' place, level 2 below it."""
    role = Role.HEADING_1 if level == 1 else Role.HEADING_2
    return Paragraph(text, role=role, bold=True, keep=True, align=Align.LEFT)


def joined(title: str, sheets: Iterable[Sheet]) -> Sheet:
    """Return several documents as one, each beginning a page and a numbering of its own."""
    parts = tuple(sheets)
    author = parts[0].author if parts else ""
    return Sheet(title, tuple(s for each in parts for s in each.sections), author)
