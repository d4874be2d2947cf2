"""What a file says of people: what they allow, and of how to reach them nothing."""

from app.rules.idea import Publication
from app.rules.masking import PersonalData
from app.services.masked_cells import Wish, shown, wishes
from app.services.publication import NOT_NAMED, NOT_PUBLISHED
from tests.makers_ideas import received

NAMED = Wish(Publication.NAMED, "YT-2026-0001")
ANONYMOUS = Wish(Publication.ANONYMOUS, "YT-2026-0002")
PRIVATE = Wish(Publication.PRIVATE, "YT-2026-0003")


def test_authors_are_named_as_they_allow():
    kind = PersonalData.AUTHORS
    assert shown(kind, "Lò Thị Đào", NAMED) == "Lò Thị Đào"
    assert shown(kind, "Lò Thị Đào", ANONYMOUS) == NOT_NAMED
    assert shown(kind, "Lò Thị Đào", PRIVATE) == NOT_NAMED


def test_an_idea_that_is_not_to_be_published_goes_by_its_number():
    kind = PersonalData.TITLE
    assert shown(kind, "Bán chè", ANONYMOUS) == "Bán chè"
    assert shown(kind, "Bán chè", PRIVATE) == f"YT-2026-0003: {NOT_PUBLISHED}"


def test_the_unit_of_who_is_not_named_is_left_out():
    assert shown(PersonalData.UNIT, "Thôn Đồng Minh", NAMED) == "Thôn Đồng Minh"
    assert shown(PersonalData.UNIT, "Thôn Đồng Minh", ANONYMOUS) == ""


def test_how_to_reach_somebody_is_masked_whatever_he_allows():
    assert shown(PersonalData.PHONE, "0912345678", NAMED) == "•••678"
    assert shown(PersonalData.PHONE, "", NAMED) == ""


def test_wishes_are_read_for_many_ideas_at_once(session):
    keys = [received(session, f"Ý tưởng {n}") for n in range(3)]
    private = received(session, "Kín", publication=Publication.PRIVATE)

    found = wishes(session, [*keys, private, None, 9999])

    assert set(found) == {*keys, private}
    assert found[private] == Wish(Publication.PRIVATE, "YT-2026-0004")
