"""Search forgives missing marks but puts the exact words first, and nothing typed breaks it."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.search import index, query
from tests.makers import an_author, an_idea


def test_an_idea_is_found_without_its_marks(session):
    idea = an_idea(session, title="Chuyển đổi số ở thôn Đắk Lộc")

    assert query.find_ideas(session, "chuyen doi so dak") == [idea.id]


def test_the_exact_marks_come_first(session):
    other = an_idea(session, title="Bàn ghế cho lớp học")
    wanted = an_idea(session, title="Bán ghế qua mạng")

    assert query.find_ideas(session, "bán ghế") == [wanted.id, other.id]


def test_the_last_word_may_be_unfinished(session):
    idea = an_idea(session, title="Nông nghiệp số")

    assert query.find_ideas(session, "nong ngh") == [idea.id]


def test_an_idea_is_found_by_its_author_and_number(session):
    idea = an_idea(session, authors=(an_author("Nguyễn Thị Hường"),), register_number=12)

    assert query.find_ideas(session, "huong") == [idea.id]
    assert query.find_ideas(session, "12") == [idea.id]


def test_a_changed_title_is_found_by_its_new_words_only(session):
    idea = an_idea(session, title="Tên cũ")
    idea.title = "Tiêu đề mới"
    index.put_idea(session, idea)

    assert query.find_ideas(session, "cu") == []
    assert query.find_ideas(session, "tieu de") == [idea.id]


def test_the_index_is_written_in_the_same_transaction_as_the_register(database):
    try:
        with database.transaction() as session:
            an_idea(session, title="Bị bỏ dở")
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass

    with database.transaction() as session:
        assert query.find_ideas(session, "bỏ dở") == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(typed=st.text(max_size=40))
def test_nothing_that_is_typed_breaks_the_search(database, typed):
    with database.transaction() as session:
        assert query.find_ideas(session, typed) == []
