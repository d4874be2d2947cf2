"""Word: page borders, drawings behind the text, and lines in frames at fixed places."""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn
from docx.section import Section as WordSection
from docx.shared import Mm, Pt

from app.basics.text import nfc
from app.documents import word_styles
from app.documents.placed import Drawing, Ink, PageBorder, Path, Placed
from app.documents.sheet import Page
from app.documents.word_xml import element

_TWIPS = 1440 / 25.4  # in a millimetre
_EMU = 36_000
_UNITS = 100  # of a drawing's path, in a millimetre
_TOUCHING = 0.05  # mm
_MOST_INSET = 31  # points: Word draws no border farther from the paper's edge
_BORDER: dict[str, str | int] = {
    "val": "double",
    "sz": 12,
}  # two lines of 1.5 points with as much between them
_SIDES = ("top", "left", "bottom", "right")
_AFTER_BORDERS = (
    "w:lnNumType",
    "w:pgNumType",
    "w:cols",
    "w:formProt",
    "w:vAlign",
    "w:noEndnote",
    "w:titlePg",
    "w:textDirection",
    "w:bidi",
    "w:rtlGutter",
    "w:docGrid",
    "w:printerSettings",
    "w:sectPrChange",
)
_SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": nsmap["w"],
        "a": nsmap["a"],
        "wp": nsmap["wp"],
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)


def set_border(section: WordSection, border: PageBorder | None) -> None:
    """Give a section its page border, or none."""
    properties = section._sectPr  # noqa: SLF001 - page borders have no name in python-docx
    for old in properties.findall(qn("w:pgBorders")):
        properties.remove(old)
    if border is None:
        return
    made = element("w:pgBorders", offsetFrom="page")
    for side, space in zip(_SIDES, _distances(border), strict=True):
        made.append(element(f"w:{side}", **_BORDER, space=space, color=border.ink.value))
    properties.insert_element_before(made, *_AFTER_BORDERS)


def set_art(section: WordSection, page: Page) -> None:
    """Put the drawings into the header of the section's first page, behind the text."""
    header = section.first_page_header
    header.is_linked_to_previous = False
    holder = header.paragraphs[0]
    word_styles.make_tiny(holder)
    for n, drawing in enumerate(page.art, start=1):
        holder._p.append(parse_xml(_run(drawing, page, n)))  # noqa: SLF001


def write_lines(document: WordDocument, placed: Sequence[Placed]) -> None:
    """Add paragraphs in frames: they stand where the frame says, whatever is around it.

    Paragraphs below each other between the same edges share a frame, as Word joins those anyway.
    """
    style = document.styles[word_styles.LINE].style_id
    holder: Placed | None = None
    end = 0.0
    for each in placed:
        joins = holder is not None and (each.x, each.width) == (holder.x, holder.width)
        if holder is None or not joins or each.y < end - _TOUCHING:
            holder, end = each, each.y
        above = f'<w:spacing w:before="{max(0, round((each.y - end) * _TWIPS))}"/>'
        properties = f'<w:pStyle w:val="{style}"/><w:keepNext w:val="0"/>{_frame(holder)}{above}'
        document.element.body[-1].addprevious(parse_xml(_paragraph(each, properties)))
        end = each.y + each.height


def _frame(placed: Placed) -> str:
    x, y, width = (max(1, round(n * _TWIPS)) for n in (placed.x, placed.y, placed.width))
    return (
        f'<w:framePr w:w="{width}" w:hSpace="0" w:wrap="around" w:vAnchor="page"'
        f' w:hAnchor="page" w:x="{x}" w:y="{y}"/>'
    )


def _paragraph(placed: Placed, properties: str) -> str:
    look = ("<w:b/>" if placed.bold else "") + ("<w:i/>" if placed.italic else "")
    if placed.ink is not Ink.BLACK:
        look += f'<w:color w:val="{placed.ink.value}"/>'
    look += f'<w:sz w:val="{round(placed.size * 2)}"/>'
    lines = (f'<w:t xml:space="preserve">{escape(nfc(text))}</w:t>' for text in placed.lines)
    return (
        f'<w:p xmlns:w="{nsmap["w"]}"><w:pPr>{properties}<w:jc w:val="{placed.stand.value}"/>'
        f"</w:pPr><w:r><w:rPr>{look}</w:rPr>{'<w:br/>'.join(lines)}</w:r></w:p>"
    )


def _distances(border: PageBorder) -> Iterator[int]:
    """Give the distances from the paper's edges in points, in the order of the sides."""
    right, down = border.shift
    for shift in (down, right, -down, -right):
        yield max(0, min(_MOST_INSET, round(Mm(border.inset + shift).pt)))


def _run(drawing: Drawing, page: Page, n: int) -> str:
    width, height = page.size
    size = f'cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"'
    colour = f'<a:solidFill><a:srgbClr val="{drawing.ink.value}"/></a:solidFill>'
    line = (
        f"{colour}<a:ln><a:noFill/></a:ln>"
        if drawing.filled
        else f'<a:noFill/><a:ln w="{Pt(drawing.width)}">{colour}</a:ln>'
    )
    fill = "norm" if drawing.filled else "none"
    paths = "".join(map(_path, drawing.paths))
    return (
        f'<w:r {_SPACES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0"'
        f' relativeHeight="{n}" behindDoc="1" locked="1" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{1000 + n}" name="Họa tiết {n}"/><wp:cNvGraphicFramePr/>'
        "<a:graphic><a:graphicData"
        ' uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f'<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{round(width * _UNITS)}" h="{round(height * _UNITS)}" fill="{fill}">'
        f"{paths}</a:path></a:pathLst></a:custGeom>{line}</wps:spPr><wps:bodyPr/></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>"
        "</w:r>"
    )


def _path(path: Path) -> str:
    def points(*given: tuple[float, float]) -> str:
        return "".join(f'<a:pt x="{round(x * _UNITS)}" y="{round(y * _UNITS)}"/>' for x, y in given)

    parts = [f"<a:moveTo>{points(path.begin)}</a:moveTo>"]
    for step in path.steps:
        tag = "lnTo" if len(step) == 1 else "cubicBezTo"
        parts.append(f"<a:{tag}>{points(*step)}</a:{tag}>")
    return "".join(parts) + ("<a:close/>" if path.closed else "")
