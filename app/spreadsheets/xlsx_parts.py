"""Các phần của tệp .xlsx: where a worksheet stands in the package, and how its parts are parsed."""

from lxml import etree

from app.spreadsheets.zip_guard import Package

_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATIONS = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


def parsed(xml: bytes) -> etree._Element:
    """Return the root of a part; entities are left alone and nothing is fetched."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(xml, parser)


def as_xml(root: etree._Element) -> bytes:
    """Return a part as it is stored."""
    xml: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return xml


def sheet_parts(package: Package) -> dict[str, str]:
    """Return the title of each worksheet and the part it stands in.

    Raises etree.LxmlError or ValueError when the package is not what it says.
    """
    relations = parsed(package.part("xl/_rels/workbook.xml.rels"))
    targets = {each.get("Id", ""): each.get("Target", "") for each in relations}
    found = {}
    for sheet in parsed(package.part("xl/workbook.xml")).iterfind("{*}sheets/{*}sheet"):
        key = sheet.get(_RELATIONS) or sheet.get(_STRICT_RELATIONS) or ""
        target = targets.get(key, "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        found[sheet.get("name", "")] = part
    return found
