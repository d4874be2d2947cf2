"""An idea in a few words, to be put beside a row of a list."""

from app.services.importing.idea_texts import IdeaTexts, idea_texts
from tests.makers_ideas import an_author_draft, received


def test_number_title_authors_content(session):
    key = received(
        session, "Bản đồ số", authors=(an_author_draft("Lò Thị Đào"),), content="Lập bản đồ"
    )

    assert idea_texts(session, key) == IdeaTexts(
        "YT-2026-0001", "Bản đồ số", "Lò Thị Đào", "Lập bản đồ"
    )
