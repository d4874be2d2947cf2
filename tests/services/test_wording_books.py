import pytest

from app.basics.places import resource
from app.rules.errors import NotFound
from app.services import wording_books


def test_every_file_of_sentences_has_its_title():
    shipped = {path.stem for path in resource("documents").glob("*.toml")}

    assert {book.name for book in wording_books.all_books()} == shipped
    nameless = [book.name for book in wording_books.all_books() if book.title == book.name]
    assert nameless == [], "list them in wording_books.py"


def test_what_the_decree_fixes_comes_last_with_its_reason():
    fixed = [book.fixed != "" for book in wording_books.all_books()]

    assert fixed == sorted(fixed)
    assert "30/2020" in wording_books.book("letterhead").fixed


def test_a_file_that_is_not_there_is_refused():
    with pytest.raises(NotFound):
        wording_books.book("poems")
