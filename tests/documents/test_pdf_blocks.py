from app.documents import pdf
from app.documents.sheet import (
    BlankLines,
    Column,
    Columns,
    CutLine,
    QrCode,
    Row,
    Rule,
    Section,
    Sheet,
    Table,
    body,
    heading,
    line,
)
from tests.documents.reading import pdf_pages


def pages(*blocks):
    return pdf_pages(pdf.write(Sheet("Thử", (Section(blocks),))))


def test_a_heading_never_stands_alone_at_the_foot_of_a_page():
    filling = tuple(body(f"Dòng {n}.") for n in range(32))
    table = Table((Column("Cột", 165),), tuple(Row((f"Hàng {n}",)) for n in range(3)))

    for count in range(24, 33):
        for page in pages(*filling[:count], heading("I. ĐẦU MỤC"), table):
            assert not page.rstrip().endswith("I. ĐẦU MỤC")


def test_signs_of_markup_are_printed_as_they_are():
    assert "a < b & c > d" in pages(body("a < b & c > d"))[0]


def test_decomposed_letters_are_printed_composed():
    assert pages(body("Thu\u031bo\u031b\u0323ng"))[0].strip() == "Thượng"


def test_drawings_take_their_place_among_the_text():
    (page,) = pages(
        line("Trên"),
        Rule(40),
        CutLine(),
        BlankLines(2),
        Columns(((QrCode("YT-2026-0005"),), (line("Cạnh"), Rule(10))), (40, 125)),
        line("Dưới"),
    )

    assert page.split() == ["Trên", "Cạnh", "Dưới"]
