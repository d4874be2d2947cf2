from io import BytesIO

import docx

from app.documents import word, word_styles
from app.documents.sheet import Column, Row, Section, Sheet, Table, body
from tests.documents.reading import W, WordFile


def written():
    table = Table((Column("A", 20), Column("B", 20)), (Row(("1", "2")),))
    return word.write(Sheet("Tờ thử", (Section((body("Nội dung."), table, table)),)))


def test_text_is_times_new_roman_in_every_script_and_vietnamese():
    styles = WordFile(written()).xml("word/styles.xml")

    fonts = styles.find(f"{W}docDefaults//{W}rFonts")
    language = styles.find(f"{W}docDefaults//{W}lang")

    assert {fonts.get(f"{W}{kind}") for kind in ("ascii", "hAnsi", "eastAsia", "cs")} == {
        "Times New Roman"
    }
    assert language.get(f"{W}val") == "vi-VN"


def test_styles_are_real_and_black():
    document = docx.Document(BytesIO(written()))

    normal = document.styles["Normal"]
    heading = document.styles["Heading 1"]

    assert normal.font.size.pt == 14
    assert round(normal.paragraph_format.first_line_indent.mm) == 10
    assert str(heading.font.color.rgb) == "000000"
    assert heading.paragraph_format.keep_with_next is True


def test_two_tables_below_each_other_do_not_grow_together():
    file = WordFile(written())

    kinds = [child.tag.removeprefix(W) for child in file.body]

    assert kinds == ["p", "tbl", "p", "tbl", "p", "sectPr"]


def test_a_style_put_is_the_style_the_reader_finds():
    document = docx.Document()
    word_styles.set_up(document)

    for name in word_styles.STYLES.values():
        written = document.add_paragraph()
        word_styles.put(written, name)
        assert written.style.name == name
