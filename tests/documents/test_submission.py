from dataclasses import replace

from app.documents import submission
from tests.documents import samples
from tests.documents.common import assert_printed_as_expected


def test_a_submission_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("submission", submission.lay_out(samples.submission()))


def test_parts_without_facts_are_left_out():
    bare = replace(samples.submission(), terms=(), dossier=())

    sheet = submission.lay_out(bare)

    shown = [str(getattr(block, "text", "")) for block in sheet.sections[0].blocks]
    assert not any("Hồ sơ kèm theo" in text or "Mức thưởng" in text for text in shown)
