from docx import Document

from app.documents.word_xml import border, element, field
from tests.documents.reading import W


def test_attributes_are_in_words_name_space():
    assert element("w:jc", val="center").get(f"{W}val") == "center"


def test_a_field_has_a_beginning_an_order_and_an_end():
    paragraph = Document().add_paragraph()

    field(paragraph, "PAGE", 13)

    kinds = [r._r[-1].tag.removeprefix(W) for r in paragraph.runs]
    assert kinds == ["fldChar", "instrText", "fldChar"]
    assert paragraph.runs[0].font.size.pt == 13


def test_a_border_comes_before_spacing_as_words_schema_wants():
    paragraph = Document().add_paragraph()
    paragraph.paragraph_format.space_before = 0

    border(paragraph, "top", "single")

    tags = [child.tag.removeprefix(W) for child in paragraph._p.pPr]
    assert tags.index("pBdr") < tags.index("spacing")
