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


def test_other_kinds_of_award_have_lists_of_their_own_without_money():
    whole = replace(
        samples.submission(),
        commended=samples.winners(2),
        higher=samples.winners(1),
    )

    assert_printed_as_expected("submission_kinds", submission.lay_out(whole))


def test_without_a_giay_khen_there_is_no_cost():
    sheet = submission.lay_out(
        replace(samples.submission(), nominees=(), higher=samples.winners(1))
    )

    headings = [b.text for b in sheet.sections[0].blocks if getattr(b, "role", "") == "heading_2"]
    assert headings == ["1. Danh sách đề nghị trình cấp trên khen thưởng", "2. Hồ sơ kèm theo"]
