"""How lists say by which way an idea came and what may be published."""

import pytest

from app.rules.idea import PUBLICATION_LABELS, SOURCE_LABELS, IntakeSource, Publication
from app.rules.importing.idea_words import publication_of, source_of


def test_the_words_of_the_form_itself():
    assert {source_of(text) for text in SOURCE_LABELS.values()} == set(IntakeSource)
    assert {publication_of(text) for text in PUBLICATION_LABELS.values()} == set(Publication)


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Qua Zalo", IntakeSource.ONLINE),
        ("phiếu", IntakeSource.PAPER),
        ("Gọi điện", IntakeSource.PHONE),
        ("qua tổ công nghệ số", IntakeSource.VIA_UNIT),
        ("chim bồ câu", None),
    ],
)
def test_other_words_for_the_way(words, source):
    assert source_of(words) is source


def test_words_that_are_not_clear_mean_nothing():
    assert publication_of("có thể") is None
