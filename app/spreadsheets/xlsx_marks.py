"""Dấu trong trang tính .xlsx: what the fast reader does not tell of a sheet.

What is hidden, which formulas were never computed, which cells show an error,
and which are written in a font of another encoding.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO

from lxml import etree

from app.rules.importing.sheet import Place
from app.rules.sheet_places import column_number
from app.spreadsheets.xlsx_parts import parsed

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
    tree = parsed(xml)
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
