import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.shared import Mm

from app.documents.form_check.seen import Side
from app.documents.form_check.word_looks import Looks
from app.documents.form_check.word_reader import WordReader


def read(*makers):
    document = Document()
    for make in makers:
        make(document)
    reader = WordReader(Looks(document.styles.element, None), 165.0)
    return reader.read(document.element.body)


def ruled(document):
    grid = document.add_table(5, 2, "Table Grid")
    grid.cell(0, 0).text = "TT"


def halves(document):
    grid = document.add_table(1, 2)
    grid.cell(0, 0).text, grid.cell(0, 1).text = "Nơi nhận:", "CHỦ TỊCH"
    grid.cell(0, 0).width = Mm(70)


def test_a_table_without_lines_is_two_halves_of_the_page():
    lines = read(halves).lines

    assert [(line.text, line.side) for line in lines] == [
        ("Nơi nhận:", Side.LEFT),
        ("CHỦ TỊCH", Side.RIGHT),
    ]


def test_a_ruled_table_has_cells_and_should_repeat_its_heading():
    found = read(ruled)

    assert [line.side for line in found.lines] == [Side.CELL]
    assert found.headless == ["TT |"]


def test_an_empty_paragraph_between_others_is_named_by_its_place():
    found = read(
        lambda document: document.add_paragraph("Điều 1."),
        lambda document: document.add_paragraph(""),
        lambda document: document.add_paragraph("Điều 2."),
    )

    assert found.blanks == ["sau dòng “Điều 1.”"]


def test_the_empty_paragraph_word_asks_for_after_a_table_is_none():
    assert read(ruled, lambda document: document.add_paragraph("")).blanks == []


def test_typed_dashes_are_a_rule_below_the_line():
    found = read(
        lambda document: document.add_paragraph("Độc lập - Tự do - Hạnh phúc"),
        lambda document: document.add_paragraph("_______________"),
    )

    assert len(found.lines) == 1
    assert found.lines[0].rule > 20


@pytest.mark.parametrize("alone", [True, False])
def test_a_line_drawn_by_an_older_word_is_a_rule(alone):
    drawn = (
        '<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:v="urn:schemas-microsoft-com:vml"><v:line from="10pt,2pt" to="82pt,2pt"/></w:pict>'
    )

    def headed(document):
        first = document.add_paragraph("XÃ THƯỢNG NINH")
        holder = document.add_paragraph("") if alone else first
        holder.add_run()._r.append(parse_xml(drawn))

    assert [round(line.rule, 1) for line in read(headed).lines] == [25.4]
