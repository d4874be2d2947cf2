"""The titles of the full register name every field of the form, each once."""

from dataclasses import fields

from app.basics.text import fold
from app.rules.author import AuthorDraft
from app.rules.idea import IdeaDraft
from app.rules.importing.idea_titles import AUTHOR_TITLES, IDEA_TITLES, REGISTER_TITLES


def test_every_field_of_the_form_has_a_title() -> None:
    of_idea = {each.name for each in fields(IdeaDraft)} - {"authors"}
    assert set(IDEA_TITLES.values()) == of_idea
    assert set(AUTHOR_TITLES.values()) == {each.name for each in fields(AuthorDraft)}


def test_no_two_titles_are_alike_even_without_diacritics() -> None:
    titles = [fold(title) for title in (*REGISTER_TITLES, *IDEA_TITLES, *AUTHOR_TITLES)]
    assert len(set(titles)) == len(titles)
