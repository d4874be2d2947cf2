from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.rules.errors import InvalidForm
from app.rules.idea import (
    AuthorDraft,
    IdeaDraft,
    Publication,
    checked,
    main_field,
    missing_parts,
)

TODAY = date(2026, 9, 1)
SHORT = IdeaDraft(
    received_on=TODAY, title="Loa truyền thanh số", authors=(AuthorDraft(name="Lò Thị Đào"),)
)
FULL = replace(
    SHORT,
    authors=(AuthorDraft(name="Lò Thị Đào", phone="0912345678"),),
    group_code="people",
    unit_id=1,
    field_codes=("digital", "farming"),
    situation="Loa cũ hỏng nhiều.",
    content="Phát qua mạng.",
    novelty="Hẹn giờ từ xa.",
    reach="Các thôn.",
    effect_social="Nghe rõ hơn.",
)


def _wrong(draft):
    with pytest.raises(InvalidForm) as refusal:
        checked(draft, TODAY)
    return {box: str(said) for box, said in refusal.value.wrong.items()}


def test_a_title_and_an_author_are_enough_to_receive_an_idea():
    assert checked(SHORT, TODAY) == SHORT


def test_text_is_tidied_on_the_way_in():
    draft = replace(
        SHORT,
        title="  Đổi  mới ",
        content="một  hai\n\n\nba\n",
        authors=(AuthorDraft(name="Lò  Thị Đào", phone="0912.345.678"),),
    )

    tidy = checked(draft, TODAY)

    assert tidy.title == "Đổi mới"
    assert tidy.content == "một hai\n\nba"
    assert tidy.authors == (AuthorDraft(name="Lò Thị Đào", phone="0912345678"),)


def test_checking_again_changes_nothing():
    assert checked(checked(FULL, TODAY), TODAY) == checked(FULL, TODAY)


def test_every_wrong_box_is_named_at_once():
    draft = IdeaDraft(
        received_on=date(2026, 9, 2),
        answer_due=date(2026, 8, 1),
        field_codes=("digital", "digital"),
        authors=(AuthorDraft(share=Decimal(90)),),
    )

    assert _wrong(draft) == {
        "title": "Chưa ghi tên ý tưởng.",
        "received_on": "Ngày tiếp nhận ở tương lai.",
        "answer_due": "Ngày hẹn trả lời trước ngày tiếp nhận.",
        "authors.0.name": "Chưa ghi tên tác giả.",
        "shares": "Tỷ lệ đóng góp cộng lại là 90%, phải bằng 100%.",
        "field_codes": "Một lĩnh vực được chọn hai lần.",
    }


def test_a_title_of_more_than_300_signs_is_refused():
    assert checked(replace(SHORT, title="x" * 300), TODAY).title == "x" * 300
    assert _wrong(replace(SHORT, title="x" * 301)) == {
        "title": "Dài 301 ký tự; nhiều nhất là 300 ký tự."
    }


def test_a_text_without_end_is_refused():
    assert list(_wrong(replace(SHORT, content="x" * 20_001))) == ["content"]


def test_an_idea_from_before_the_movement_may_still_be_entered():
    early = replace(SHORT, received_on=date(2026, 5, 1))

    assert checked(early, TODAY) == early


def test_a_child_may_propose_without_its_name_being_published():
    pupil = AuthorDraft(name="Lê Minh An", birth_date=date(2014, 1, 1))
    draft = replace(SHORT, authors=(pupil,))

    assert list(_wrong(draft)) == ["authors.0.guardian_consents"]
    assert checked(replace(draft, publication=Publication.ANONYMOUS), TODAY).authors == (pupil,)


def test_a_full_dossier_misses_nothing():
    assert missing_parts(FULL) == ()


def test_what_a_dossier_still_needs_is_listed_but_holds_nothing_up():
    assert [box for box, _ in missing_parts(SHORT)] == [
        "field_codes",
        "group_code",
        "unit_id",
        "situation",
        "content",
        "novelty",
        "reach",
        "effect_social",
        "authors.0.phone",
    ]


def test_the_first_field_is_the_main_one():
    assert main_field(FULL) == "digital"
    assert main_field(SHORT) == ""
