"""Word: the styles of a document – one typeface, one language, one style for each role."""

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as Written

from app.documents.sheet import Align, Paragraph, Role, heading, line
from app.documents.word_xml import element

FACE = "Times New Roman"
LANGUAGE = "vi-VN"
LINE, CELL = "Document Line", "Table Text"
STYLES = {
    Role.BODY: "Normal",
    Role.ITEM: "List",
    Role.LINE: LINE,
    Role.CELL: CELL,
    Role.HEADING_1: "Heading 1",
    Role.HEADING_2: "Heading 2",
}
ALIGN = {
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTER: WD_ALIGN_PARAGRAPH.CENTER,
    Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    Align.JUSTIFY: WD_ALIGN_PARAGRAPH.JUSTIFY,
}
USUAL = {
    Role.BODY: Paragraph(""),
    Role.ITEM: Paragraph(""),
    Role.LINE: line(""),
    Role.CELL: Paragraph("", Role.CELL, Align.LEFT, 12.0, indent=0.0, before=0.0, line=1.0),
    Role.HEADING_1: heading("", 1),
    Role.HEADING_2: heading("", 2),
}
_COMPATIBILITY = 15  # Word 2013 and later


def set_up(document: WordDocument) -> None:
    """Give the document its styles and its language."""
    _default_face(document)
    for name in (LINE, CELL):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles[
            "Normal"
        ]
    for role, name in STYLES.items():
        style = document.styles[name]
        assert isinstance(style, ParagraphStyle)  # noqa: S101 - narrows the type
        _dress(style, USUAL[role])
    _modern(document)


def put(written: Written, name: str) -> None:
    """Give a new paragraph its style; looking the style up each time would take the longest."""
    if name != STYLES[Role.BODY]:  # a paragraph without a style has that one
        written._p.get_or_add_pPr().style = name.replace(" ", "")  # noqa: SLF001


def make_tiny(written: Written, height: float = 1.0) -> None:
    """Make a paragraph that Word demands between or after tables as low as it can be."""
    put(written, LINE)
    form = written.paragraph_format
    form.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    form.line_spacing = Pt(max(height, 1.0))
    form.keep_with_next = False


def _default_face(document: WordDocument) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults"))
    properties = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in list(properties):
        properties.remove(old)
    properties.append(_faces())
    properties.append(element("w:lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi="ar-SA"))


def _faces() -> BaseOxmlElement:
    return element("w:rFonts", ascii=FACE, hAnsi=FACE, eastAsia=FACE, cs=FACE)


def _dress(style: ParagraphStyle, usual: Paragraph) -> None:
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:rFonts")):
        properties.remove(old)
    properties.insert(0, _faces())
    _space_all(style)
    font, form = style.font, style.paragraph_format
    font.size, font.color.rgb = Pt(usual.size), RGBColor(0, 0, 0)
    font.bold, font.italic = usual.bold, usual.italic
    form.alignment, form.line_spacing = ALIGN[usual.align], usual.line
    form.first_line_indent, form.left_indent = Mm(usual.indent), Mm(usual.left)
    form.space_before, form.space_after = Pt(usual.before), Pt(0)
    form.keep_with_next = usual.keep
    form.widow_control = True


def _space_all(style: ParagraphStyle) -> None:
    """Members of a list are as far apart as other paragraphs."""
    form = style.element.get_or_add_pPr()
    for old in form.findall(qn("w:contextualSpacing")):
        form.remove(old)


def _modern(document: WordDocument) -> None:
    """Say that the document is meant for today's Word, in the office's language."""
    settings = document.settings.element
    for tag in ("w:compat", "w:themeFontLang"):
        for old in settings.findall(qn(tag)):
            settings.remove(old)
    compat = element("w:compat")
    uri = "http://schemas.microsoft.com/office/word"
    compat.append(element("w:compatSetting", name="compatibilityMode", uri=uri, val=_COMPATIBILITY))
    language = element("w:themeFontLang", val=LANGUAGE)
    after = (
        "w:clrSchemeMapping",
        "w:doNotIncludeSubdocsInStats",
        "w:shapeDefaults",
        "w:decimalSymbol",
        "w:listSeparator",
    )
    settings.insert_element_before(compat, "w:rsids", "m:mathPr", *after)
    settings.insert_element_before(language, *after)
