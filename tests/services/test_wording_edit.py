from datetime import datetime

import pytest
from sqlalchemy import select

from app.documents.wording import Wording, wording
from app.models.audit import AuditEntry
from app.rules.errors import InvalidForm, NotFound
from app.rules.wording_errors import WordingFixed
from app.services import wording_books, wording_edit, wordings

NOW = datetime(2026, 9, 1, 8, 0)
TO = "Kính gửi Chủ tịch {office}"


def faults(key, text, document="award_words"):
    return [str(one) for one in wording_edit.check(document, key, text)]


def test_every_shipped_sentence_is_in_order():
    wrong = {
        (book.name, key): faults(
            key, entry if isinstance(entry, str) else "\n".join(entry), book.name
        )
        for book in wording_books.all_books()
        for key, entry in wording(book.name).entries.items()
    }
    assert {where: said for where, said in wrong.items() if said} == {}


def test_a_saved_sentence_is_printed_and_written_down_with_who_and_when(session):
    wording_edit.save(session, "award_words", "to", TO, NOW)

    line = next(s for s in wording_edit.sentences(session, "award_words") if s.key == "to")
    assert (line.text, line.shipped, line.blanks) == (TO, "Chủ tịch {office}", ("office",))
    assert line.changed_at == NOW
    words = wordings.of_office(session)("award_words")
    assert words.text("to", office="xã") == "Kính gửi Chủ tịch xã"
    assert wording_edit.changed_counts(session) == {"award_words": 1}


def test_the_journal_tells_of_a_changed_sentence(data_file):
    data_file.do(wording_edit.save, "award_words", "to", TO, NOW)

    told = data_file.do(
        lambda session: session.scalars(
            select(AuditEntry).where(AuditEntry.record == "OfficeWording")
        ).all()
    )
    assert len(told) == 1
    assert TO in told[0].changes


def test_the_shipped_sentence_comes_back_alone_or_with_the_whole_document(session):
    wording_edit.save(session, "award_words", "to", TO, NOW)
    wording_edit.save(session, "award_words", "movement", "“Đổi mới”", NOW)
    wording_edit.restore(session, "award_words", "to")
    assert wording_edit.changed_counts(session) == {"award_words": 1}

    wording_edit.save(session, "award_words", "to", TO, NOW)
    assert wording_edit.restore_all(session, "award_words") == 2
    assert wording_edit.changed_counts(session) == {}
    assert wordings.of_office(session)("award_words").entries == wording("award_words").entries


def test_typing_the_shipped_sentence_again_is_restoring_it(session):
    wording_edit.save(session, "award_words", "to", TO, NOW)
    wording_edit.save(session, "award_words", "to", "Chủ tịch {office}", NOW)

    assert wording_edit.changed_counts(session) == {}


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("to", "Chủ tịch {xa}", ["Không có ô điền {xa}", "thiếu ô điền {cơ_quan}"]),
        ("to", "Chủ tịch {office", ["thiếu ô điền {cơ_quan}", "ngoặc nhọn"]),
        ("to", "Chủ tịch {office}}", ["ngoặc nhọn"]),
        ("to", "**Chủ tịch {office}", ["dấu ** chưa đủ cặp"]),
        ("to", "__Chủ tịch {office}", ["dấu __ chưa đủ cặp"]),
        ("to", "Chủ tịch ****{office}", ["không có chữ"]),
        ("to", "Chủ tịch\n{office}", ["chỉ có một dòng"]),
        ("to", "   ", ["không được để trống"]),
        ("to", "{office}" + "a" * 2000, ["dài quá"]),
        ("submission_recipients", "Như trên\n\nLưu: VT, {unit}", ["Dòng 2 đang trống"]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(key, text, said):
    found = faults(key, text)

    assert len(found) == len(said)
    assert all(part in one for part, one in zip(said, found, strict=True))


def test_a_list_of_recipients_may_grow_but_columns_may_not():
    assert faults("submission_recipients", "Như trên\nPhòng Kinh tế\nLưu: VT, {unit}") == []
    assert "cần đúng 5 dòng" in faults("columns", "TT\nTiêu chí", "score_sheet")[0]


def test_a_wrong_sentence_is_not_kept(session):
    with pytest.raises(InvalidForm) as wrong:
        wording_edit.save(session, "award_words", "to", "Chủ tịch {xa}", NOW)

    assert "{xa}" in str(wrong.value.wrong["text"])
    assert wording_edit.changed_counts(session) == {}


def test_what_the_decree_fixes_cannot_be_changed(session):
    with pytest.raises(WordingFixed):
        wording_edit.save(session, "letterhead", "row_number", "STT", NOW)


def test_a_sentence_that_is_not_there_is_refused():
    with pytest.raises(NotFound):
        wording_edit.check("award_words", "gone", "Câu cũ")


def test_odd_signs_are_dropped_and_line_ends_are_ours(session):
    wording_edit.save(session, "award_words", "to", "Kính gửi\tông\u200b {office}\r\n", NOW)

    words: Wording = wordings.of_office(session)("award_words")
    assert words.text("to", office="xã") == "Kính gửi ông xã"


def test_a_sentence_of_another_version_is_shown_as_shipped(session):
    from app.models.paper import OfficeWording

    session.add(OfficeWording(document="award_words", key="to", text="Gửi {xa}", changed_at=NOW))
    session.flush()

    line = next(s for s in wording_edit.sentences(session, "award_words") if s.key == "to")
    assert line.own is None


def test_what_is_typed_is_tried_without_being_kept(session):
    wording_edit.save(session, "award_words", "movement", "“Đổi mới”", NOW)

    own = wording_edit.trying(session, "award_words", "to", TO)

    assert own == {"award_words": {"movement": "“Đổi mới”", "to": TO}}
    assert wording_edit.changed_counts(session) == {"award_words": 1}
