"""Word: paragraphs, rules, lines to write on, the QR picture."""

from io import BytesIO

from docx.enum.text import WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph as Written

from app.basics.text import nfc
from app.documents import word_styles
from app.documents.codes import picture
from app.documents.sheet import Align, CutLine, Paragraph, QrCode, Rule, Runs
from app.documents.word_xml import border

_RULE_HEIGHT = 3  # points of the line that carries nothing but a rule
_WRITING_SPACE = 0.56  # of the size, above a dotted line


def fill(written: Written, paragraph: Paragraph) -> None:
    """Give a paragraph its text, and of its look what its style does not say already."""
    usual = word_styles.USUAL[paragraph.role]
    word_styles.put(written, word_styles.STYLES[paragraph.role])
    form = written.paragraph_format
    if paragraph.align is not usual.align:
        written.alignment = word_styles.ALIGN[paragraph.align]
    if (paragraph.indent, paragraph.left) != (usual.indent, usual.left):
        form.first_line_indent, form.left_indent = Mm(paragraph.indent), Mm(paragraph.left)
    if paragraph.before != usual.before:
        form.space_before = Pt(paragraph.before)
    if paragraph.line != usual.line:
        form.line_spacing = paragraph.line
    if paragraph.keep is not usual.keep:
        form.keep_with_next = paragraph.keep
    _write(written, paragraph.runs, paragraph.size, usual)


def _write(written: Written, runs: Runs, size: float, usual: Paragraph) -> None:
    for run in runs:
        made = written.add_run(nfc(run.text))
        if run.bold is not usual.bold:
            made.bold = run.bold
        if run.italic is not usual.italic:
            made.italic = run.italic
        if size != usual.size:
            made.font.size = Pt(size)


def draw_rule(written: Written, rule: Rule, available: float) -> None:
    """Draw a solid line of an exact length in the middle of what is available."""
    _as_line(written, rule.before)
    side = Mm(max(available - rule.width, 0) / 2)
    written.paragraph_format.left_indent = written.paragraph_format.right_indent = side
    border(written, "top", "single")


def draw_cut_line(written: Written, cut: CutLine) -> None:
    """Draw a dashed line over the whole width."""
    _as_line(written, cut.before)
    written.paragraph_format.keep_with_next = False
    border(written, "top", "dashed")


def blank_line(written: Written, size: float, width: float) -> None:
    """Make a dotted line to write on."""
    word_styles.put(written, word_styles.LINE)
    form = written.paragraph_format
    form.space_before = Pt(size * _WRITING_SPACE)
    form.keep_with_next = False
    form.tab_stops.add_tab_stop(Mm(width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    written.alignment = word_styles.ALIGN[Align.LEFT]
    written.add_run("\t").font.size = Pt(size)


def put_code(written: Written, code: QrCode) -> None:
    """Put in the picture of a QR code and say in words what it holds."""
    word_styles.put(written, word_styles.CELL)
    written.alignment = word_styles.ALIGN[Align.CENTER]
    shape = written.add_run().add_picture(BytesIO(picture(code.text)), width=Mm(code.size))
    shape._inline.docPr.set("descr", nfc(code.label))  # noqa: SLF001 - no name in python-docx


def _as_line(written: Written, before: float) -> None:
    word_styles.put(written, word_styles.LINE)
    form = written.paragraph_format
    form.space_before = Pt(before)
    form.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    form.line_spacing = Pt(_RULE_HEIGHT)
