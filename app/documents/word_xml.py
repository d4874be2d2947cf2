"""Word: the few pieces of its XML for which python-docx has no name."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph as Written

_FIELD_PARTS = ("begin", "", "end")


def element(tag: str, **attributes: str | int) -> BaseOxmlElement:
    """Return an element with attributes, all in Word's own name space."""
    made: BaseOxmlElement = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def field(paragraph: Written, code: str, size: float) -> None:
    """Add a field that Word fills in by itself, such as PAGE."""
    for part in _FIELD_PARTS:
        run = paragraph.add_run()
        run.font.size = Pt(size)
        if part:
            run._r.append(element("w:fldChar", fldCharType=part))  # noqa: SLF001
        else:
            instruction = OxmlElement("w:instrText")
            instruction.text = f" {code} "
            instruction.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run._r.append(instruction)  # noqa: SLF001


def border(paragraph: Written, side: str, kind: str) -> None:
    """Draw a line above or below a paragraph, from its left indent to its right one."""
    borders = element("w:pBdr")
    borders.append(element(f"w:{side}", val=kind, sz=6, space=0, color="000000"))
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
    properties.insert_element_before(
        borders,
        *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"),
    )
