import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.pasted_table import cells, written

CELL = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=12)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        ("a\tb\nc\td\n", [("a", "b"), ("c", "d")]),
        ("a\tb\r\nc\t\r\n", [("a", "b"), ("c", "")]),
        ('"hai\ndòng"\tb', [("hai\ndòng", "b")]),
        ('"nói ""được"""\tb', [('nói "được"', "b")]),
        ('"Ánh Dương" thôn\tb', [('"Ánh Dương" thôn', "b")]),
        ('"chưa đóng\tb\nc', [('"chưa đóng', "b"), ("c",)]),
        ("Thôn Một; xóm trên\nThôn Hai", [("Thôn Một; xóm trên",), ("Thôn Hai",)]),
        ("Tên;Số\nThôn Một;09", [("Tên", "Số"), ("Thôn Một", "09")]),
    ],
)
def test_rows_of_what_was_copied(text, rows):
    assert cells(text) == rows


@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=6))
def test_what_excel_writes_is_read_back(rows):
    assert cells(written(rows)) == [tuple(row) for row in rows]


@given(st.text(max_size=60))
def test_no_text_is_too_strange(text):
    letters = "".join(cell for row in cells(text) for cell in row)

    assert set(letters) <= set(text.replace("\r", "\n"))
