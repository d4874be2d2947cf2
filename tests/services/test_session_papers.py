"""The summary of scores says what the records say."""

from io import BytesIO

import pypdf
import pytest

from app.services import session_papers
from tests.makers_council import (
    NAMES,
    an_attended_session,
    close,
)


@pytest.fixture
def meeting(session):
    return an_attended_session(session)


@pytest.fixture
def closed(session, meeting):
    return close(session, meeting)


def words(paper):
    pdf = pypdf.PdfReader(BytesIO(paper.pdf()))
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_the_summary_names_who_was_absent_and_who_stepped_back(session, closed):
    text = words(session_papers.summary_paper(session, closed))

    assert NAMES[5] in text
    assert "86,00" in text
    assert "Đạt" in text
