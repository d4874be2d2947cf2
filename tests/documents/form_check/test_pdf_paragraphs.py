from app.documents.form_check.pdf_glyphs import Face, Glyph, Stroke
from app.documents.form_check.pdf_paragraphs import Edges, goes_on, over_the_page, paragraphs
from app.documents.form_check.pdf_rows import Row
from app.documents.form_check.seen import Align, Line, Piece

EDGES = Edges(85.0, 552.0, 595.0)


def row(text, left, right, base, *, bold=False):
    face = Face("Tinos", 14.0, bold, False, True)
    return Row(
        (Glyph(text[0], left, left + 7, base, face), Glyph(text[1:], left, right, base, face))
    )


def read(*rows, strokes=()):
    return list(paragraphs(rows, EDGES, strokes, 1))


def test_printed_lines_make_one_paragraph_with_its_measures():
    first, last = row("Điều 1. Tặng", 113.3, 552, 600), row("Giấy khen.", 85, 300, 583.1)

    (line,) = read(first, last)

    assert line.align is Align.JUSTIFY
    assert (round(line.indent), round(line.spacing, 2)) == (10, 1.05)


def test_ragged_lines_are_told_from_stretched_ones():
    lines = read(row("Điều 1.", 113.3, 530, 600), row("Giấy khen.", 85, 300, 584))

    assert lines[0].align is Align.LEFT


def test_an_indented_line_begins_a_paragraph():
    lines = read(row("Điều 1.", 113.3, 500, 600), row("Điều 2.", 113.3, 400, 577))

    assert [round(line.before) for line in lines if line.before is not None] == [7]


def test_a_title_of_two_lines_is_one():
    lines = read(
        row("Về việc tặng", 95, 542, 680, bold=True), row("Giấy khen", 200, 437, 664, bold=True)
    )

    assert [line.align for line in lines] == [Align.CENTER]


def test_a_rule_belongs_to_the_line_above():
    lines = read(row("Độc lập", 270, 367, 680, bold=True), strokes=[Stroke(270, 674, 367, 674)])

    assert round(lines[0].rule, 1) == round(97 / 72 * 25.4, 1)


def test_a_paragraph_goes_on_over_the_end_of_the_page():
    above = Line((Piece("Tổng số tiền", "Tinos", 14),), page=1, indent=10.0)
    below = Line((Piece("thưởng.", "Tinos", 14),), page=2, indent=0.0)

    assert goes_on(above, below)
    assert over_the_page(above, below).text == "Tổng số tiền thưởng."
    assert not goes_on(over_the_page(above, below), Line((Piece("Điều 3.", "Tinos", 14),)))
