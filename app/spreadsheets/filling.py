"""Ghi vào biểu sẵn có: puts values into cells of somebody else's workbook and leaves all the rest.

Only the cells that are written change. Styles, formulas, hidden sheets, drawings and every other
part stay byte for byte; of formulas only the values that were counted before go, so that no
program shows an old sum beside a new figure, and all of them are counted when the file is opened.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from app.rules.importing.file_errors import SpreadsheetDamaged
from app.rules.importing.sheet import Place
from app.spreadsheets.sheet_xml import SheetXml
from app.spreadsheets.xlsx_parts import as_xml, parsed, sheet_parts
from app.spreadsheets.zip_guard import Package

Written = int | Decimal | str | None
"""What a cell gets; None empties it."""

Cells = Mapping[Place, Written]

_PIVOT = "xl/pivotCache/pivotCacheDefinition"
_AFTER_CALCULATION = (  # what may follow calcPr in a workbook part
    *("oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes"),
    *("webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"),
)


class Form:
    """A workbook that is filled; raises SpreadsheetDamaged when it is not what it says."""

    def __init__(self, content: bytes, name: str) -> None:
        self._content, self._name = content, name
        self._package = Package(content, name)
        self._package.check()
        try:
            self._parts = sheet_parts(self._package)
        except (etree.LxmlError, ValueError) as broken:
            raise SpreadsheetDamaged(name=name) from broken

    def formulas(self, sheet: str) -> frozenset[Place]:
        """Return the cells of a sheet that are formulas, or that one formula fills."""
        try:
            return frozenset(SheetXml(self._package.part(self._parts[sheet])).formulas())
        except (etree.LxmlError, ValueError, KeyError) as broken:
            raise SpreadsheetDamaged(name=self._name) from broken

    def filled(self, values: Mapping[str, Cells]) -> bytes:
        """Return the workbook with values in cells of its sheets, by title."""
        try:
            return self._filled(values)
        except (etree.LxmlError, ValueError, KeyError) as broken:
            raise SpreadsheetDamaged(name=self._name) from broken

    def _filled(self, values: Mapping[str, Cells]) -> bytes:
        wanted = {
            self._package.known_as(self._parts[title]): cells for title, cells in values.items()
        }
        changed = dict(self._changed(wanted))
        result = BytesIO()
        with ZipFile(BytesIO(self._content)) as before, ZipFile(result, "w") as after:
            for info in before.infolist():
                data = changed.get(info.filename)
                if data is None:
                    data = self._package.part(info.filename)
                member = ZipInfo(info.filename, info.date_time)
                member.compress_type, member.external_attr = ZIP_DEFLATED, info.external_attr
                after.writestr(member, data)
        return result.getvalue()

    def _changed(self, wanted: Mapping[str, Cells]) -> Iterator[tuple[str, bytes]]:
        """Give the parts that differ: sheets written or with formulas, the workbook, pivots."""
        sheets = {self._package.known_as(part) for part in self._parts.values()}
        for part in self._package.names():
            known = self._package.known_as(part)
            if known in sheets:
                sheet = SheetXml(self._package.part(part))
                cells = wanted.get(known, {})
                for place, value in cells.items():
                    sheet.write(place, value)
                if sheet.forget_counted() or cells:
                    yield part, sheet.xml()
            elif known == "xl/workbook.xml":
                yield part, _counting_on_opening(self._package.part(part))
            elif part.startswith(_PIVOT):
                yield part, _refreshing_on_opening(self._package.part(part))


def _counting_on_opening(xml: bytes) -> bytes:
    book = parsed(xml)
    found = book.find("{*}calcPr")
    if found is None:
        found = etree.SubElement(book, f"{{{etree.QName(book).namespace}}}calcPr")
        later = [each for each in book if etree.QName(each).localname in _AFTER_CALCULATION]
        if later:
            later[0].addprevious(found)
    found.set("fullCalcOnLoad", "1")
    return as_xml(book)


def _refreshing_on_opening(xml: bytes) -> bytes:
    cache = parsed(xml)
    cache.set("refreshOnLoad", "1")
    return as_xml(cache)
