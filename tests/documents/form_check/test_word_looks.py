from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt, RGBColor

from app.documents.form_check.seen import Align
from app.documents.form_check.word_looks import Looks, has_lines


def looked(change):
    document = Document()
    paragraph = document.add_paragraph("Điều 1.")
    change(document, paragraph)
    looks = Looks(document.styles.element, None)
    return looks, paragraph._p, looks.piece(paragraph.runs[0]._r, paragraph.text)


def test_a_look_comes_from_the_style_when_the_run_says_nothing():
    def change(document, _paragraph):
        font = document.styles["Normal"].font
        font.name, font.size, font.italic = "Times New Roman", Pt(14), True

    _, _, piece = looked(change)

    assert (piece.face, piece.size, piece.italic, piece.bold) == (
        "Times New Roman",
        14,
        True,
        False,
    )


def test_the_run_goes_before_the_style():
    def change(document, paragraph):
        document.styles["Normal"].font.bold = True
        paragraph.runs[0].font.bold = False
        paragraph.runs[0].font.color.rgb = RGBColor(255, 0, 0)

    _, _, piece = looked(change)

    assert (piece.bold, piece.black) == (False, False)


def test_a_style_takes_from_the_one_it_is_based_on():
    def change(document, paragraph):
        paragraph.style = document.styles["Heading 1"]
        document.styles[
            "Heading 1"
        ].base_style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY

    looks, paragraph, _ = looked(change)

    assert looks.align(paragraph) is Align.JUSTIFY


def test_the_nearest_indent_counts_even_when_it_is_nothing():
    def change(document, paragraph):
        document.styles["Normal"].paragraph_format.first_line_indent = Mm(10)
        paragraph.paragraph_format.first_line_indent = Mm(0)

    looks, paragraph, _ = looked(change)

    assert looks.indent(paragraph) == 0


def test_measures_and_rules_of_lines_are_read():
    def change(_document, paragraph):
        paragraph.paragraph_format.space_before = Pt(6)
        paragraph.paragraph_format.line_spacing = Pt(18)

    looks, paragraph, _ = looked(change)

    assert looks.measure(paragraph, "w:spacing", "w:before") == 120
    assert looks.line_rule(paragraph) == "exact"


def test_a_grid_has_lines():
    document = Document()
    looks = Looks(document.styles.element, None)

    assert looks.table_style_ruled("TableGrid")
    assert not looks.table_style_ruled(None)
    assert not has_lines(None)
