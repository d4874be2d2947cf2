import pytest
from docx.oxml import parse_xml

from app.documents.form_check.word_numbers import Numbers

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def numbers(kind, shown):
    return Numbers(
        parse_xml(
            f'<w:numbering {W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0">'
            f'<w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{shown}"/></w:lvl>'
            '</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
        )
    )


def paragraph(number="3"):
    return parse_xml(
        f'<w:p {W}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        "</w:pPr></w:p>"
    )


@pytest.mark.parametrize(
    ("kind", "shown", "labels"),
    [
        ("decimal", "Điều %1.", ["Điều 1.", "Điều 2."]),
        ("lowerLetter", "%1)", ["a)", "b)"]),
        ("upperRoman", "%1.", ["I.", "II."]),
        ("bullet", "-", ["-", "-"]),
        ("bullet", "\uf0b7", ["-", "-"]),
    ],
)
def test_word_counts_and_so_does_the_reader(kind, shown, labels):
    counted = numbers(kind, shown)

    assert [counted.label(paragraph()) for _ in labels] == labels


def test_a_paragraph_without_a_number_has_no_label():
    assert numbers("decimal", "%1.").label(parse_xml(f"<w:p {W}/>")) == ""
    assert numbers("decimal", "%1.").label(paragraph("99")) == ""
    assert Numbers(None).label(paragraph()) == ""
