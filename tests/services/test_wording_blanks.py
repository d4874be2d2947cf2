from app.documents.wording import blanks_of, wording
from app.services import wording_blanks, wording_books
from app.services.wording_blanks import NAMES, read, shown


def test_each_blank_has_a_name_of_its_own():
    assert len(set(NAMES.values())) == len(NAMES)
    assert not set(NAMES) & set(NAMES.values())


def test_every_blank_that_can_be_edited_has_a_name_for_the_clerk():
    nameless = {
        (book.name, blank)
        for book in wording_books.all_books()
        if not book.fixed
        for entry in wording(book.name).entries.values()
        for blank in blanks_of(entry)
        if blank not in NAMES
    }
    assert nameless == set(), "list them in wording_blanks.py"


def test_a_sentence_is_shown_and_read_back_unchanged():
    for book in wording_books.all_books():
        for entry in wording(book.name).entries.values():
            text = entry if isinstance(entry, str) else "\n".join(entry)
            assert read(shown(text)) == text


def test_the_clerk_reads_vietnamese_names():
    assert shown("Chủ tịch {office}") == "Chủ tịch {cơ_quan}"
    assert read("Chủ tịch {cơ_quan}") == "Chủ tịch {office}"
    assert wording_blanks.shown("{la}") == "{la}"
