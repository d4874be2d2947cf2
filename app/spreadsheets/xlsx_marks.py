"""Dấu trong trang tính .xlsx: what the fast reader does not tell of a sheet.

How far it reaches, what is hidden, which formulas were never computed, which cells show an error,
and which are written in a font of another encoding.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO

from lxml import etree

from app.rules.importing.sheet import Place
from app.spreadsheets import limits

_CELL = re.compile(rb'[<:]c\s[^>]*?\br="([A-Z]{1,7})(\d{1,9})"[^>]*[^/>]>')
_USUAL_CELL = re.compile(rb'<c r="([A-Z]{1,7})')
_USUAL_ROW = re.compile(rb'<c r="[A-Z]{1,7}(\d{1,9})"')
_WORTH = (b"hidden=", b"<f", b":f", b't="e"', b"t='e'")
_LEGACY_FONT = re.compile(r"\.vn|vni[- ]", re.IGNORECASE)
_COLUMNS_OF_EXCEL = 16_384


@dataclass
class Marks:
    """What a sheet says beside its values; rows and columns from 0."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    fonts: dict[Place, str] = field(default_factory=dict)
    uncounted: set[Place] = field(default_factory=set)
    broken: dict[Place, str] = field(default_factory=dict)


@dataclass(frozen=True)
class LegacyFonts:
    """Fonts of another encoding, by the style of a cell and by the number of a shared text."""

    styles: Mapping[int, str]
    texts: Mapping[int, str]

    def __bool__(self) -> bool:
        return bool(self.styles or self.texts)


def reach(xml: bytes) -> tuple[int, int]:
    """Return how many rows and columns the cells of a sheet reach at most.

    Cells written as Excel writes them are told fast; where one reaches far, or is written
    otherwise, only those that hold something count.
    """
    if b":c " not in xml and xml.count(b"<c ") == xml.count(b'<c r="'):
        letters = set(_USUAL_CELL.findall(xml))
        columns = max((column_number(each.decode()) for each in letters), default=0)
        rows = max(map(int, _USUAL_ROW.findall(xml)), default=0)
        if columns <= limits.COLUMNS and rows <= limits.ROWS and xml.count(b"<row ") >= rows // 2:
            return rows, columns
    return _exact_reach(xml)


def _exact_reach(xml: bytes) -> tuple[int, int]:
    rows = columns = 0
    for letters, number in set(_CELL.findall(xml)):
        rows = max(rows, int(number))
        columns = max(columns, column_number(letters.decode()))
    return rows, columns


def column_number(letters: str) -> int:
    """Return the number of a column from 1: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def read_marks(xml: bytes, fonts: LegacyFonts) -> Marks:
    """Return the marks of a sheet; one that has none is told at a glance."""
    marks = Marks()
    if not fonts and not any(sign in xml for sign in _WORTH):
        return marks
    for element in _elements(xml, ("row", "col", "c")):
        name = etree.QName(element).localname
        if name == "row":
            _read_row(element, marks)
        elif name == "col":
            _read_column(element, marks)
        else:
            _read_cell(element, marks, fonts)
    return marks


def legacy_fonts(styles: bytes, shared: bytes) -> LegacyFonts:
    """Return the fonts of another encoding that the styles and the shared texts of a book name."""
    found: dict[int, str] = {}
    if _LEGACY_FONT.search(styles.decode("utf-8", "replace")):
        found = _styles(styles)
    texts: dict[int, str] = {}
    if b"rFont" in shared and _LEGACY_FONT.search(shared.decode("utf-8", "replace")):
        for n, item in enumerate(_elements(shared, ("si",))):
            names = [each.get("val", "") for each in item.iter("{*}rFont")]
            legacy = [name for name in names if _LEGACY_FONT.match(name)]
            if legacy and len(legacy) == len(list(item.iter("{*}r"))):
                texts[n] = legacy[0]
    return LegacyFonts(found, texts)


def _styles(xml: bytes) -> dict[int, str]:
    tree = etree.fromstring(xml, _parser())
    names = [
        next((each.get("val", "") for each in font.iter("{*}name")), "")
        for font in tree.iterfind("{*}fonts/{*}font")
    ]
    found = {}
    for n, style in enumerate(tree.iterfind("{*}cellXfs/{*}xf")):
        at = int(style.get("fontId", 0))
        if 0 <= at < len(names) and _LEGACY_FONT.match(names[at]):
            found[n] = names[at]
    return found


def _read_row(row: etree._Element, marks: Marks) -> None:
    if row.get("hidden") in {"1", "true"} and row.get("r", "").isdecimal():
        marks.hidden_rows.add(int(row.get("r", "")) - 1)


def _read_column(column: etree._Element, marks: Marks) -> None:
    if column.get("hidden") in {"1", "true"}:
        first, last = int(column.get("min", 1)), int(column.get("max", 1))
        marks.hidden_columns |= set(range(first - 1, min(last, _COLUMNS_OF_EXCEL)))


def _read_cell(cell: etree._Element, marks: Marks, fonts: LegacyFonts) -> None:
    found = re.fullmatch(r"([A-Z]{1,3})(\d{1,7})", cell.get("r", ""))
    if found is None:
        return
    place = int(found[2]) - 1, column_number(found[1]) - 1
    value = cell.findtext("{*}v") or ""
    if cell.find("{*}f") is not None and not value:
        marks.uncounted.add(place)
    if cell.get("t") == "e":
        marks.broken[place] = value
    style = fonts.styles.get(int(cell.get("s", 0)))
    text = fonts.texts.get(int(value)) if cell.get("t") == "s" and value.isdecimal() else None
    if text or style:
        marks.fonts[place] = text or style or ""


def _elements(xml: bytes, names: tuple[str, ...]) -> Iterator[etree._Element]:
    """Give the elements of some names one by one, forgetting them on the way."""
    tags = tuple(f"{{*}}{name}" for name in names)
    for _event, element in etree.iterparse(
        BytesIO(xml), tag=tags, resolve_entities=False, no_network=True, load_dtd=False
    ):
        yield element
        if etree.QName(element).localname in {"row", "si"}:
            element.clear()


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
