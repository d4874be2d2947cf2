"""Every kind of paper is made for the sample office, in Word and in PDF, with the same words."""

from datetime import date

import pytest
from sqlalchemy import func, select

from app.models.award import Award, AwardDecision
from app.models.council import Council
from app.models.idea import Idea
from app.models.session import Session as Meeting
from app.models.unit import Unit
from app.rules.document import DocumentKind
from app.rules.errors import UnknownKind
from app.rules.paper_source import Of, Source
from app.services import data_file, paper_catalogue
from app.services.paper_catalogue import CATALOGUE
from tests.documents.reading import WordFile, pdf_pages, squashed

TODAY = date(2026, 12, 20)
_RECORDS = {
    Of.IDEA: Idea,
    Of.SESSION: Meeting,
    Of.COUNCIL: Council,
    Of.DECISION: AwardDecision,
    Of.AWARD: Award,
}


@pytest.fixture(scope="module")
def sample(demo_answer, tmp_path_factory):
    """A copy of the sample office."""
    (shipped,) = [path for path in demo_answer.data.files if path.suffix == ".db"]
    copy = tmp_path_factory.mktemp("danh-muc") / "thuongninh.db"
    copy.write_bytes(shipped.read_bytes())
    opened = data_file.open_existing(copy)
    yield opened
    opened.close()


def a_source(session, kind):
    of = CATALOGUE[kind].of
    key = ""
    if of is Of.PERIOD:
        key = "2026"
    elif of is Of.UNIT_YEAR:
        key = f"{session.scalar(select(func.min(Unit.id)))}-2026"
    elif of in _RECORDS:
        key = str(session.scalar(select(func.min(_RECORDS[of].id))))
    return Source(DocumentKind(kind), of, key)


@pytest.mark.parametrize("kind", CATALOGUE)
def test_both_files_of_a_kind_are_made_and_say_the_same(sample, kind):
    def made(session):
        return paper_catalogue.make(session, a_source(session, kind), TODAY)

    paper = sample.do(made)

    assert paper.source is not None
    assert paper.source.kind == kind
    written = [squashed(word) for line in WordFile(paper.word()).lines() for word in line.split()]
    printed = squashed("".join(pdf_pages(paper.pdf())))
    assert not [word for word in written if word not in printed]


def test_a_kind_that_is_not_there_is_refused():
    with pytest.raises(UnknownKind, match="receipt"):
        paper_catalogue.of_kind("poem")
