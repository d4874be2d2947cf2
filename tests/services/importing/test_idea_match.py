"""What a row is put upon: filled boxes go over, empty ones take nothing away."""

from datetime import date

from app.rules.author import AuthorDraft
from app.rules.idea import IdeaDraft
from app.rules.importing.idea_rows import ReadIdea
from app.services.importing.idea_match import filled_up, known_ideas, put_upon
from tests.makers_ideas import received

DAY = date(2026, 6, 20)
STANDS = IdeaDraft(
    received_on=DAY,
    title="Tên",
    content="Cũ",
    authors=(AuthorDraft(name="Lò Đào", phone="0911111111", address="Vân Hòa"),),
)


def row(**given):
    draft = IdeaDraft(received_on=given.pop("received_on", DAY), **given)
    names = set(given) | ({"received_on"} if draft.received_on != DAY else set())
    return ReadIdea((1,), "", draft, frozenset(names), "d")


def test_given_boxes_go_over_what_stands():
    assert put_upon(STANDS, row(content="Mới")).content == "Mới"
    assert put_upon(STANDS, row(content="Mới")).title == "Tên"


def test_a_day_of_another_year_is_not_taken_for_the_number_belongs_to_its_year():
    assert put_upon(STANDS, row(received_on=date(2027, 1, 5))).received_on == DAY
    assert put_upon(STANDS, row(received_on=date(2026, 7, 5))).received_on == date(2026, 7, 5)


def test_authors_keep_what_the_list_does_not_say():
    upon = put_upon(STANDS, row(authors=(AuthorDraft(name="Lò Đào", phone="0922222222"),)))

    assert upon.authors == (AuthorDraft(name="Lò Đào", phone="0922222222", address="Vân Hòa"),)


def test_filling_up_takes_only_what_is_empty():
    upon = filled_up(STANDS, row(title="Khác", content="Mới", novelty="Điểm mới"))

    assert (upon.title, upon.content, upon.novelty) == ("Tên", "Cũ", "Điểm mới")


def test_known_ideas_by_their_ids(session):
    key = received(session, "Bản đồ số")

    assert known_ideas(session, [key, key, 99])[key].words == "ban do so"
