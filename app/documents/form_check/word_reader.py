"""Word: the paragraphs of a document in the order of reading, each with its effective look."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from app.documents.fonts import text_width
from app.documents.form_check.seen import Line, Piece, Side
from app.documents.form_check.word_looks import TWIPS, Looks, has_lines
from app.documents.form_check.word_numbers import Numbers

_EMU = 36000  # in a millimetre
_VML_LINE = "{urn:schemas-microsoft-com:vml}line"  # how older Word drew a line
_LENGTH = re.compile(r"(-?[\d.]+)pt")
_POINT = 25.4 / 72  # in millimetres
_LOW = 80  # twips: a line so low is there for its rule, not for its text
_LONG_TABLE = 4  # rows from which a table may go over the end of a page
_SINGLE = 240  # twips of single spacing


@dataclass
class WordText:
    """What was read: lines, places of empty paragraphs, tables without a repeated heading."""

    lines: list[Line] = field(default_factory=list)
    blanks: list[str] = field(default_factory=list)
    headless: list[str] = field(default_factory=list)


class WordReader:
    """Reads the body of one document."""

    def __init__(self, looks: Looks, width: float, numbers: Numbers | None = None) -> None:
        self._looks = looks
        self._numbers = numbers or Numbers(None)
        self._width = width
        self._groups = 0
        self.found = WordText()

    def read(self, body: Element) -> WordText:
        """Read everything below the body."""
        for block in _blocks(body):
            if block.tag == qn("w:tbl"):
                self._table(block)
            else:
                self._paragraph(block, Side.FULL, 0, self._width)
        return self.found

    def _table(self, table: Element) -> None:
        rows = table.findall(qn("w:tr"))
        if self._is_ruled(table):
            self._heading(rows)
            for cell in table.iter(qn("w:tc")):
                for paragraph in cell.findall(qn("w:p")):
                    self._paragraph(paragraph, Side.CELL, 0, self._width)
            return
        self._groups += 1
        group = self._groups
        for row in rows:
            cells = row.findall(qn("w:tc"))
            for n, cell in enumerate(cells):
                self._half(cell, _side(n, len(cells)), group)

    def _half(self, cell: Element, side: Side, group: int) -> None:
        width = _cell_width(cell) or self._width / 2
        for block in _blocks(cell):
            if block.tag == qn("w:tbl"):
                self._table(block)
            else:
                self._paragraph(block, side, group, width)

    def _is_ruled(self, table: Element) -> bool:
        properties = table.find(qn("w:tblPr"))
        style = None if properties is None else properties.find(qn("w:tblStyle"))
        own = None if properties is None else properties.find(qn("w:tblBorders"))
        if own is not None:
            return has_lines(own)
        if any(has_lines(each) for each in table.iter(qn("w:tcBorders"))):
            return True
        name = None if style is None else style.get(qn("w:val"))
        return self._looks.table_style_ruled(name)

    def _heading(self, rows: list[Element]) -> None:
        if len(rows) < _LONG_TABLE:
            return
        if rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None:
            text = " | ".join(
                " ".join(t.text or "" for t in cell.iter(qn("w:t")))
                for cell in rows[0].findall(qn("w:tc"))
            )
            self.found.headless.append(" ".join(text.split())[:60])

    def _paragraph(self, paragraph: Element, side: Side, group: int, width: float) -> None:
        pieces = self._labelled(paragraph, tuple(self._pieces(paragraph)))
        if any(piece.text.strip(" _\u2014\t\n") for piece in pieces):
            self._add(paragraph, pieces, side, group, width)
            return
        rule = self._rule(paragraph, pieces, width)
        if rule:
            self._underline(rule, side)
        elif self._is_blank(paragraph, side):
            self._blank()

    def _add(
        self, paragraph: Element, pieces: tuple[Piece, ...], side: Side, group: int, width: float
    ) -> None:
        line = Line(
            pieces,
            page=1 if group == 1 else 0,
            side=side,
            group=group,
            align=self._looks.align(paragraph),
            indent=self._looks.indent(paragraph),
            before=self._before(paragraph),
            spacing=self._spacing(paragraph),
            rule=self._bottom_rule(paragraph, width),
        )
        self.found.lines.append(replace(line, width=min(_text_width(line), width)))

    def _labelled(self, paragraph: Element, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        label = self._numbers.label(paragraph) if pieces else ""
        return (replace(pieces[0], text=f"{label} "), *pieces) if label else pieces

    def _pieces(self, paragraph: Element) -> Iterator[Piece]:
        for run in paragraph.iter(qn("w:r")):
            nearest = next(run.iterancestors(qn("w:p")), None)  # a text box has its own
            if nearest is not paragraph or self._looks.hidden(run):
                continue
            text = "".join(_words(run))
            if text:
                yield self._looks.piece(run, text)

    def _before(self, paragraph: Element) -> float:
        above = paragraph.getprevious()
        own = self._looks.measure(paragraph, "w:spacing", "w:before") or 0.0
        after = 0.0
        if above is not None and above.tag == qn("w:p"):
            after = self._looks.measure(above, "w:spacing", "w:after") or 0.0
        return max(own, after) / 20

    def _spacing(self, paragraph: Element) -> float | None:
        given = self._looks.measure(paragraph, "w:spacing", "w:line")
        if self._looks.line_rule(paragraph) != "auto":
            return None
        return (given or _SINGLE) / _SINGLE

    def _rule(self, paragraph: Element, pieces: tuple[Piece, ...], width: float) -> float:
        """Return the length of a line drawn by a paragraph without words."""
        drawn = _drawn_width(paragraph)
        if drawn:
            return drawn
        if any(piece.text.strip() for piece in pieces):
            return _text_width(Line(pieces))
        borders = _borders(paragraph)
        return self._between_indents(paragraph, width) if has_lines(borders) else 0.0

    def _bottom_rule(self, paragraph: Element, width: float) -> float:
        borders = _borders(paragraph)
        bottom = None if borders is None else borders.find(qn("w:bottom"))
        if bottom is not None and bottom.get(qn("w:val")) not in {None, "nil", "none"}:
            return self._between_indents(paragraph, width)
        return _drawn_width(paragraph)

    def _between_indents(self, paragraph: Element, width: float) -> float:
        sides = (("w:left", "w:start"), ("w:right", "w:end"))
        taken = sum(self._looks.measure(paragraph, "w:ind", *names) or 0.0 for names in sides)
        return max(width - taken / TWIPS, 0.1)

    def _underline(self, rule: float, side: Side) -> None:
        lines = self.found.lines
        if lines and lines[-1].side is side and not lines[-1].rule:
            lines[-1] = replace(lines[-1], rule=rule)

    def _is_blank(self, paragraph: Element, side: Side) -> bool:
        """Say whether an empty paragraph is there for the room it makes."""
        low = self._looks.measure(paragraph, "w:spacing", "w:line") or _SINGLE
        if self._looks.line_rule(paragraph) == "exact" and low <= _LOW:
            return False
        if side is Side.CELL or _holds_something(paragraph):
            return False
        above, below = paragraph.getprevious(), paragraph.getnext()
        alone = above is None or above.tag == qn("w:tcPr")
        beside_table = above is not None and above.tag == qn("w:tbl")
        if below is None and (alone or beside_table):
            return False
        return not (beside_table and below.tag in {qn("w:tbl"), qn("w:sectPr")})

    def _blank(self) -> None:
        lines = self.found.lines
        self.found.blanks.append(f"sau {lines[-1].place}" if lines else "đầu văn bản")


def _blocks(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag in {qn("w:p"), qn("w:tbl")}:
            yield child
        elif child.tag in {qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:smartTag")}:
            yield from _blocks(child)


def _words(run: Element) -> Iterator[str]:
    for node in run:
        if node.tag == qn("w:t"):
            yield node.text or ""
        elif node.tag in {qn("w:tab"), qn("w:br"), qn("w:cr")}:
            yield " "
        elif node.tag == qn("w:noBreakHyphen"):
            yield "-"


def _side(n: int, cells: int) -> Side:
    if cells == 1:
        return Side.FULL
    return Side.LEFT if n < cells / 2 else Side.RIGHT


def _cell_width(cell: Element) -> float:
    found = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
    if found is None or found.get(qn("w:type")) != "dxa":
        return 0.0
    given = found.get(qn("w:w"), "0")
    return float(given) / TWIPS if given.isdigit() else 0.0


def _borders(paragraph: Element) -> Element | None:
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:pBdr')}")


def _drawn_width(paragraph: Element) -> float:
    """Return the width of a line drawn as a shape that lies flat."""
    for extent in paragraph.iter(qn("wp:extent")):
        wide, high = float(extent.get("cx", 0)) / _EMU, float(extent.get("cy", 0)) / _EMU
        if wide > 5 > high * 5:
            return wide
    for line in paragraph.iter(_VML_LINE):
        begin, end = (_LENGTH.match(line.get(name, "").strip()) for name in ("from", "to"))
        if begin and end:
            return abs(float(end[1]) - float(begin[1])) * _POINT
    return 0.0


def _holds_something(paragraph: Element) -> bool:
    tags = ("w:drawing", "w:pict", "w:object", "w:sectPr", "w:br", "w:tab", "w:fldChar", "w:numPr")
    held = (qn(tag) for tag in (*tags, "w:framePr", "w:fldSimple"))
    return any(next(paragraph.iter(tag), None) is not None for tag in held)


def _text_width(line: Line) -> float:
    return sum(
        text_width(piece.text, piece.size, bold=piece.bold, italic=piece.italic)
        for piece in line.pieces
    )
