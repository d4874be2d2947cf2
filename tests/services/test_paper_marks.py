"""What differs from the kept version is said line by line; a draft is one without number."""

from datetime import date, datetime

from app.documents.sheet import Section, Sheet, body
from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source
from app.services import document_entry, document_papers, kept_papers, paper_catalogue, paper_marks
from tests.makers_sessions import a_closed_session

NOW = datetime(2026, 9, 1, 8)
TODAY = NOW.date()


def a_sheet(*texts):
    return Sheet("Văn bản", (Section(tuple(map(body, texts))),))


def test_the_same_words_are_not_stale():
    assert paper_marks.changes("Một\nHai", a_sheet("Một", "Hai")) == ()


def test_changes_are_told_before_and_now():
    changed = paper_marks.changes("Một\nHai\nBa", a_sheet("Một", "Hai rưỡi", "Ba", "Bốn"))

    assert changed == ("Trước: Hai\nNay: Hai rưỡi", "Thêm: Bốn")
    assert paper_marks.changes("Một\nHai", a_sheet("Một")) == ("Bỏ: Hai",)


def test_a_long_list_of_changes_is_cut():
    kept = "\n".join(f"Dòng {n}" for n in range(40))

    changed = paper_marks.changes(kept, a_sheet(*(f"Khác {n}" for n in range(40))))

    assert len(changed) == paper_marks.MOST_CHANGES + 1
    assert changed[-1] == "Và 20 chỗ khác nữa."


def test_a_paper_is_a_draft_until_its_number_is_registered(session):
    source = Source(DocumentKind.MINUTES, Of.SESSION, str(a_closed_session(session)))
    assert paper_catalogue.make(session, source, TODAY).draft

    line = document_papers.register_source(session, source, TODAY, NOW)
    document_entry.give(session, line.id, 1, date(2026, 9, 1), TODAY)

    assert not paper_catalogue.make(session, source, TODAY).draft
    inner = Source(DocumentKind.SCORE_SUMMARY, Of.SESSION, source.key)
    assert not paper_catalogue.make(session, inner, TODAY).draft


def test_a_paper_that_says_something_else_than_when_it_was_kept_is_marked(session):
    source = Source(DocumentKind.MINUTES, Of.SESSION, str(a_closed_session(session)))
    paper = paper_catalogue.make(session, source, TODAY)
    kept_papers.keep(session, paper, NOW)
    assert paper_catalogue.make(session, source, TODAY).stale == ()

    line = document_papers.register_source(session, source, TODAY, NOW)
    document_entry.give(session, line.id, 1, date(2026, 9, 1), TODAY)

    (changed,) = paper_catalogue.make(session, source, TODAY).stale
    assert changed == "Trước: Số: /BB-HĐ\nNay: Số: 01/BB-HĐ"
    assert paper_marks.marked(session, paper).stale == ()
