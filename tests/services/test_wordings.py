from datetime import datetime

import pytest

from app.documents.wording import wording
from app.models.paper import OfficeWording
from app.services import wordings

NOW = datetime(2026, 9, 1, 8, 0)


def own(session, key, text):
    session.add(
        OfficeWording(document="award_words", key=key, text=text, changed_at=NOW, changed_by="")
    )
    session.flush()
    return wordings.of_office(session)("award_words")


def test_without_changes_the_shipped_words_are_used(session):
    assert wordings.of_office(session)("minutes").entries == wording("minutes").entries


def test_the_office_puts_its_own_sentence_in_the_place_of_the_shipped_one(session):
    words = own(session, "to", "Đồng chí Chủ tịch {office}")

    assert words.text("to", office="xã") == "Đồng chí Chủ tịch xã"
    assert words.entries["term"] == wording("award_words").entries["term"]


def test_a_list_keeps_its_lines(session):
    words = own(session, "submission_recipients", "Như trên\nPhòng Kinh tế\nLưu: VT, {unit}")

    assert words.texts("submission_recipients", unit="VHXH") == (
        "Như trên",
        "Phòng Kinh tế",
        "Lưu: VT, VHXH",
    )


@pytest.mark.parametrize(("key", "text"), [("to", "Chủ tịch {xa}"), ("gone", "Câu cũ")])
def test_a_sentence_that_no_longer_fits_gives_way_to_the_shipped_one(session, key, text):
    assert own(session, key, text).entries == wording("award_words").entries
