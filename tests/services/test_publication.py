from sqlalchemy.orm import Session

from app.rules.idea import Publication
from app.services.publication import NOT_NAMED, NOT_PUBLISHED, shown_authors, shown_title
from tests.makers import an_author, an_idea


def test_all_authors_are_named_when_they_allow_it(session: Session) -> None:
    authors = (an_author(share="60"), an_author("Hà Văn Ấm", "40", position=2))
    idea = an_idea(session, authors=authors)

    assert shown_authors(idea) == "Lò Thị Đào; Hà Văn Ấm"


def test_who_asked_not_to_be_named_is_not(session: Session) -> None:
    anonymous = an_idea(session, "Ý tưởng một", publication=Publication.ANONYMOUS)
    private = an_idea(session, "Ý tưởng hai", publication=Publication.PRIVATE)

    assert (shown_title(anonymous), shown_authors(anonymous)) == ("Ý tưởng một", NOT_NAMED)
    assert (shown_title(private), shown_authors(private)) == (NOT_PUBLISHED, NOT_NAMED)
