from sqlalchemy import text

from app.search import index
from app.services import repairs
from tests.makers import an_author, an_idea


def test_the_search_is_made_anew_from_the_register(session):
    for name in ("Bản đồ số", "Sổ tay"):
        an_idea(session, name, (an_author("Sao"),))
    session.execute(text("DELETE FROM idea_search"))
    assert len(index.missing_ideas(session)) == 2

    assert repairs.rebuild_search(session) == 2

    assert index.missing_ideas(session) == []
