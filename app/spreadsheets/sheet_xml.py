"""Một trang tính như tệp ghi: its rows and cells are found, written and put in their order."""

from collections.abc import Iterator
from decimal import Decimal

from lxml import etree

from app.rules.importing.sheet import Place
from app.rules.sheet_places import place_named, place_of
from app.spreadsheets import limits
from app.spreadsheets.xlsx_parts import as_xml, parsed

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_OWN_VALUE = ("t", "cm", "vm")  # what a cell says about the value that it had


class SheetXml:
    """A worksheet part; raises ValueError or etree.LxmlError when it is not one."""

    def __init__(self, xml: bytes) -> None:
        self._root = parsed(xml)
        data = self._root.find("{*}sheetData")
        if data is None:
            raise ValueError(xml[:80])
        self._data = data
        self._namespace = etree.QName(data).namespace
        self._rows: dict[int, etree._Element] = {}
        self._cells: dict[Place, etree._Element] = {}
        self._name_all()

    def formulas(self) -> Iterator[Place]:
        """Give the cells with a formula, and those that a formula of a neighbour fills."""
        for place, cell in self._cells.items():
            formula = cell.find("{*}f")
            if formula is None:
                continue
            yield place
            if formula.get("t") in {"array", "dataTable"} and formula.get("ref"):
                yield from _places(formula.get("ref", ""))

    def forget_counted(self) -> bool:
        """Drop the values that formulas had; tell whether there was any formula."""
        found = False
        for cell in self._cells.values():
            if cell.find("{*}f") is not None:
                found = True
                for value in cell.findall("{*}v"):
                    cell.remove(value)
                cell.attrib.pop("t", None)
        return found

    def write(self, place: Place, value: int | Decimal | str | None) -> None:
        """Put a value into a cell, which keeps its style; None empties it."""
        cell = self._cell(place)
        for child in list(cell):
            cell.remove(child)
        for name in _OWN_VALUE:
            cell.attrib.pop(name, None)
        if isinstance(value, str):
            cell.set("t", "inlineStr")
            text = etree.SubElement(etree.SubElement(cell, self._tag("is")), self._tag("t"))
            text.set(_SPACE, "preserve")
            text.text = value
        elif value is not None:
            etree.SubElement(cell, self._tag("v")).text = format(Decimal(value), "f")

    def xml(self) -> bytes:
        """Return the part."""
        return as_xml(self._root)

    def _name_all(self) -> None:
        """Find every row and cell; one that does not say where it stands follows the last."""
        at = -1
        for row in self._data.iterfind("{*}row"):
            at = int(row.get("r", at + 2)) - 1
            row.set("r", str(at + 1))
            self._rows[at] = row
            column = -1
            for cell in row.iterfind("{*}c"):
                column = place_of(cell.get("r", ""))[1] if cell.get("r") else column + 1
                cell.set("r", place_named((at, column)))
                self._cells[at, column] = cell

    def _cell(self, place: Place) -> etree._Element:
        if place not in self._cells:
            self._cells[place] = self._new_cell(place)
        return self._cells[place]

    def _new_cell(self, place: Place) -> etree._Element:
        row = self._row(place[0])
        cell = etree.Element(self._tag("c"), r=place_named(place))
        style = row.get("s") if row.get("customFormat") in {"1", "true"} else self._style(place[1])
        if style:
            cell.set("s", style)
        after = [each for each in row if place_of(each.get("r", "A1"))[1] > place[1]]
        _put(cell, after, row)
        row.attrib.pop("spans", None)
        self._reach_further(place)
        return cell

    def _row(self, at: int) -> etree._Element:
        if at not in self._rows:
            row = etree.Element(self._tag("row"), r=str(at + 1))
            later = [each for number, each in self._rows.items() if number > at]
            _put(row, sorted(later, key=lambda each: int(each.get("r", ""))), self._data)
            self._rows[at] = row
        return self._rows[at]

    def _style(self, column: int) -> str:
        """Return the style that a column gives to cells that have none."""
        for each in self._root.iterfind("{*}cols/{*}col"):
            if int(each.get("min", 0)) <= column + 1 <= int(each.get("max", 0)):
                return str(each.get("style", ""))
        return ""

    def _reach_further(self, place: Place) -> None:
        """Widen what the sheet says about its extent when a new cell lies outside."""
        extent = self._root.find("{*}dimension")
        if extent is None:
            return
        first, _, last = extent.get("ref", "A1").partition(":")
        top, left = place_of(first)
        bottom, right = place_of(last or first)
        corners = (
            (min(top, place[0]), min(left, place[1])),
            (
                max(bottom, place[0]),
                max(right, place[1]),
            ),
        )
        extent.set("ref", ":".join(map(place_named, corners)))

    def _tag(self, name: str) -> str:
        return f"{{{self._namespace}}}{name}"


def _put(element: etree._Element, later: list[etree._Element], parent: etree._Element) -> None:
    if later:
        later[0].addprevious(element)
    else:
        parent.append(element)


def _places(reference: str) -> Iterator[Place]:
    first, _, last = reference.partition(":")
    (top, left), (bottom, right) = place_of(first), place_of(last or first)
    if (bottom - top + 1) * (right - left + 1) > limits.CELLS:
        raise ValueError(reference)
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            yield row, column
