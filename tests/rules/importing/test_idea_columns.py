"""Every column that is written out is known again; every wording has one meaning."""

from app.rules.importing.idea_columns import FIELD_LABELS, TITLES
from app.rules.importing.idea_titles import AUTHOR_TITLES, IDEA_TITLES


def test_the_columns_of_the_full_register_are_known_by_their_own_titles():
    for field, title in FIELD_LABELS.items():
        assert TITLES.field(title) == field
    assert len(FIELD_LABELS) == 1 + len(IDEA_TITLES) + len(AUTHOR_TITLES)


def test_wordings_name_only_fields_there_are():
    meant = set(TITLES.whole.values()) | {
        field for some in TITLES.begins.values() for _begin, field in some
    }

    assert meant - {""} == set(FIELD_LABELS)
