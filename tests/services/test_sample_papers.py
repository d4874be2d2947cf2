import pytest

from app.rules.document import DocumentKind
from app.services import sample_papers, wording_books
from app.services.paper_catalogue import CATALOGUE
from tests.conftest import NOW
from tests.documents.reading import pdf_pages


@pytest.mark.parametrize("kind", CATALOGUE)
def test_every_kind_can_be_looked_at_before_there_are_records(kind):
    assert sample_papers.sample_paper(DocumentKind(kind), {}).sheet


def test_a_trial_shows_the_words_that_are_being_typed():
    own = {"award_decision": {"decides": "NAY QUYẾT ĐỊNH:"}}

    paper = sample_papers.sample_paper(DocumentKind.AWARD_DECISION, own)

    assert "NAY QUYẾT ĐỊNH:" in "".join(pdf_pages(paper.pdf()))


def test_an_office_without_records_has_no_paper_of_its_own(session):
    found = sample_papers.newest_paper(session, DocumentKind.MINUTES, {}, NOW.date())

    assert found is None


def test_a_file_of_sentences_names_the_papers_it_can_be_seen_in():
    book = wording_books.book("award_words")

    assert sample_papers.kinds_to_show(book) == (
        DocumentKind.AWARD_DECISION,
        DocumentKind.SUBMISSION,
    )
