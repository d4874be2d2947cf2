"""Titles are known whole or by how they begin, the longest beginning first."""

from app.rules.importing.title_book import TitleBook, plain_words

BOOK = TitleBook.of(
    """
: stt; no
name: ten …; ten don
  vi …
phone: dien thoai; so dien thoai …
"""
)


def test_whole_titles_and_beginnings():
    assert BOOK.field("STT") == ""
    assert BOOK.field("Tên") == "name"
    assert BOOK.field("Tên đơn vị (ghi đủ)") == "name"
    assert BOOK.field("Điện thoại") == "phone"
    assert BOOK.field("Điện thoại bàn") is None
    assert BOOK.field("Số điện thoại di động") == "phone"
    assert BOOK.field("Tênlửa") is None


def test_more_titles_go_first():
    assert BOOK.with_titles({"Tên lửa": "phone"}).field("tên lửa") == "phone"
    assert BOOK.with_titles({"Tên lửa": "phone"}).field("tên tàu") == "name"


def test_bare_words():
    assert plain_words(" Số_ĐT / (bàn) ") == "so dt ban"
