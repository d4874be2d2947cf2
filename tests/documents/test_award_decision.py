from datetime import date

from app.documents import award_decision
from app.documents.office import Issue
from app.documents.sheet import plain
from tests.documents import samples
from tests.documents.common import assert_printed_as_expected


def texts(sheet):
    return [
        plain(block.text)
        for section in sheet.sections
        for block in section.blocks
        if hasattr(block, "text")
    ]


def test_a_decision_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("award_decision", award_decision.lay_out(samples.award_decision()))


def test_the_sum_is_given_in_figures_and_in_words():
    sheet = award_decision.lay_out(samples.award_decision())

    article = next(text for text in texts(sheet) if text.startswith("Điều 2."))

    assert "4.180.000 đồng (Bằng chữ: Bốn triệu một trăm tám mươi nghìn đồng)" in article


def test_the_list_stands_on_pages_of_its_own_and_names_the_decision():
    sheet = award_decision.lay_out(samples.award_decision())

    _, list_pages = sheet.sections

    assert plain(list_pages.blocks[1].text) == (
        "(Kèm theo Quyết định số 05/QĐ-UBND ngày 08 tháng 7 năm 2026 của Chủ tịch Ủy ban nhân "
        "dân xã Thượng Ninh)"
    )


def test_a_decision_not_yet_numbered_leaves_room_for_number_and_day():
    draft = samples.award_decision(issue=Issue("QĐ-UBND", year=2026, month=7))

    sheet = award_decision.lay_out(draft)

    assert "số       /QĐ-UBND ngày      tháng 7 năm 2026" in "\n".join(texts(sheet))


def test_only_kinds_that_occur_are_named():
    people = award_decision.lay_out(samples.award_decision(2))

    subject = texts(people)[1]

    assert subject.startswith("Về việc tặng Giấy khen cho cá nhân có thành tích")


def test_the_decision_ends_with_the_decrees_mark():
    sheet = award_decision.lay_out(
        samples.award_decision(issue=Issue("QĐ-UBND", 12, date(2026, 12, 1)))
    )

    last_article = [text for text in texts(sheet) if text.startswith("Điều")][-1]

    assert last_article.endswith("thi hành Quyết định này./.")
