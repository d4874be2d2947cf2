"""Text in cells: whatever somebody typed is read back as that text, and never runs."""

from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.basics.text import nfc
from app.documents import excel
from app.documents.book import Book, BookColumn, Tab
from app.documents.cell_text import CUT, MOST, is_plain, plain, put_text, sheet_names

_DANGEROUS = ("=1+1", "+84 912", "-3", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0")
_texts = st.one_of(
    st.text(max_size=60),
    st.sampled_from(_DANGEROUS),
    st.builds("".join, st.tuples(st.sampled_from("=+-@\t\r\n _"), st.text(max_size=30))),
    st.from_regex(r"_x00[0-9A-F]{2}_.{0,5}", fullmatch=True),
)


def in_one_column(texts):
    rows = [(text,) for text in texts]
    return excel.write(Book("Thử", (Tab("Thử", (), (BookColumn("Cột", 20),), rows),)))


@settings(max_examples=60, deadline=None)
@given(st.lists(_texts, min_size=1, max_size=12))
def test_any_text_comes_back_as_text_for_two_readers(texts):
    data = in_one_column(texts)
    wanted = [plain(text) for text in texts]

    cells = [row[0] for row in openpyxl.load_workbook(BytesIO(data)).active.iter_rows(min_row=3)]
    assert all(cell.data_type in {"s", "n"} for cell in cells)
    assert not any(cell.hyperlink for cell in cells)
    rows = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()
    read = [row[0] for row in rows if row][1:] if rows else []

    assert [cell.value or "" for cell in cells] == wanted
    assert [text for text in read if text] == [w for w in wanted if w]


@pytest.mark.parametrize("text", _DANGEROUS)
def test_what_openpyxl_writes_is_text_too(text):
    book = openpyxl.Workbook()
    put_text(book.active["A1"], text)
    buffer = BytesIO()
    book.save(buffer)

    read = openpyxl.load_workbook(buffer).active["A1"]

    assert (read.data_type, read.value) == ("s", plain(text))
    assert read.quotePrefix


def test_a_text_longer_than_a_cell_says_that_it_was_cut():
    long = "Hiện trạng " * 4000

    kept = plain(long)

    assert len(kept) == MOST
    assert kept.endswith(CUT)
    assert openpyxl.load_workbook(BytesIO(in_one_column([long]))).active["A3"].value == kept


def test_signs_outside_the_first_plane_count_twice_as_excel_counts_them():
    kept = plain("\N{ROCKET}" * 20_000)

    assert len(kept.encode("utf-16-le")) // 2 <= MOST
    assert kept.endswith(CUT)


@given(st.text(max_size=50))
def test_the_fast_look_never_lets_anything_through(text):
    if is_plain(text):
        assert plain(text) == text == nfc(text)


def test_decomposed_letters_are_composed():
    assert plain("Thươ\u0323ng Ninh") == "Thượng Ninh"


def test_names_of_worksheets_fit_and_differ():
    names = sheet_names(
        ["Kết quả: quý III/2026 của các đơn vị trong xã"] * 2 + ["", "'a'", "History"]
    )

    assert len({name.casefold() for name in names}) == len(names)
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)
    assert names[2:] == ["Trang", "a", "History (2)"]
