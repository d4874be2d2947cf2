from dataclasses import replace

from app.documents import adoption_confirmation
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected


def test_a_filled_confirmation_reads_the_same_in_word_and_pdf():
    sheet = adoption_confirmation.lay_out(samples.adoption_confirmation())

    assert_printed_as_expected("adoption_confirmation", sheet)


def test_an_empty_confirmation_asks_for_both_effects():
    bare = replace(
        samples.adoption_confirmation(),
        effect="",
        measured="",
        applied_from=None,
        signer_title="",
        signer_name="",
    )

    assert_printed_as_expected("adoption_confirmation_open", adoption_confirmation.lay_out(bare))
