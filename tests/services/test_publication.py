from app.rules.idea import Publication
from app.services.publication import (
    NOT_NAMED,
    NOT_PUBLISHED,
    shown_authors,
    shown_title,
    shown_unit,
)

NAMES = ("Lò Thị Đào", "Hà Văn Ấm")


def test_all_authors_are_named_when_they_allow_it() -> None:
    assert shown_authors(Publication.NAMED, NAMES) == "Lò Thị Đào; Hà Văn Ấm"
    assert shown_title(Publication.NAMED, "Bản đồ số") == "Bản đồ số"


def test_who_asked_not_to_be_named_is_not() -> None:
    assert shown_title(Publication.ANONYMOUS, "Bản đồ số") == "Bản đồ số"
    assert shown_authors(Publication.ANONYMOUS, NAMES) == NOT_NAMED


def test_an_idea_that_is_not_published_keeps_its_title_to_itself() -> None:
    assert shown_title(Publication.PRIVATE, "Bản đồ số") == NOT_PUBLISHED
    assert shown_authors(Publication.PRIVATE, NAMES) == NOT_NAMED


def test_the_unit_does_not_give_away_who_asked_not_to_be_named() -> None:
    assert shown_unit(Publication.NAMED, "Trạm Y tế xã") == "Trạm Y tế xã"
    assert shown_unit(Publication.ANONYMOUS, "Trạm Y tế xã") == ""
    assert shown_unit(Publication.PRIVATE, "Trạm Y tế xã") == ""
