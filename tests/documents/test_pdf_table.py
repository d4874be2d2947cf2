from app.documents import pdf
from app.documents.fonts import register
from app.documents.pdf_blocks import printed
from app.documents.pdf_table import ruled
from app.documents.sheet import Column, Row, Section, Sheet, Table
from tests.documents.reading import pdf_pages

COLUMNS = (Column("TT", 15), Column("Một", 40, group="Nhóm"), Column("Hai", 40, group="Nhóm"))


def many(count, **changes):
    rows = tuple(Row((str(n), f"Một {n}", f"Hai {n}")) for n in range(1, count + 1))
    return Table(COLUMNS, rows, Row(("Tổng cộng", "8"), bold=True, span=2), **changes)


def test_a_long_table_repeats_both_lines_of_its_heading():
    pages = pdf_pages(pdf.write(Sheet("Bảng", (Section((many(80),)),))))

    assert len(pages) > 1
    assert all("Nhóm" in page and "Hai" in page for page in pages)


def test_the_total_never_stands_alone():
    for count in range(34, 42):
        last = pdf_pages(pdf.write(Sheet("Bảng", (Section((many(count),)),))))[-1]

        assert f"Một {count}" in last
        assert "Tổng cộng" in last


def test_rows_to_be_filled_by_hand_are_as_high_as_asked():
    register()
    table = ruled(many(3, row_height=15), printed)

    table.wrap(500, 800)

    assert [round(h / 72 * 25.4) for h in table._rowHeights[2:]] == [15] * 4


def test_the_least_height_is_heading_and_first_row():
    register()
    table = ruled(many(3, row_height=15), printed)

    assert table.least_height(500) == sum(table._rowHeights[:3])
