from dataclasses import replace

from app.documents import consolidated_table, pdf
from app.documents.sheet import LANDSCAPE, Table
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def test_the_tables_read_the_same_in_word_and_pdf():
    sheet = consolidated_table.lay_out(samples.consolidated_table())

    assert_printed_as_expected("consolidated_table", sheet)


def test_the_columns_fill_the_wide_page():
    sheet = consolidated_table.lay_out(samples.consolidated_table())
    (section,) = sheet.sections

    tables = [block for block in section.blocks if isinstance(block, Table)]

    assert section.page.landscape
    for table in tables:
        assert sum(column.width for column in table.columns) == LANDSCAPE.width


def test_a_table_without_a_maker_leaves_room_for_the_name():
    bare = replace(samples.consolidated_table(), maker="")

    text = "".join(pdf_pages(pdf.write(consolidated_table.lay_out(bare))))

    assert "Lê Thị Sao" not in text
    assert "NGƯỜI LẬP BIỂU" in text
