import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.basics.text import (
    fold,
    nfc,
    person_sort_key,
    person_sort_text,
    sort_key,
    sort_text,
    tidy,
    tidy_block,
)

VIETNAMESE = (
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
)
words = st.text(st.sampled_from(VIETNAMESE + VIETNAMESE.upper() + " -1905"), max_size=12)


def test_letters_of_the_alphabet_stand_in_the_order_of_the_dictionary():
    shuffled = "yxvưutsrqpơôonmlkihgêeđdcbâăa"

    assert "".join(sorted(shuffled, key=sort_key)) == "aăâbcdđeêghiklmnoôơpqrstuưvxy"


def test_tones_follow_each_other_as_in_the_dictionary():
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma"], key=sort_key) == [
        "ma",
        "mà",
        "mả",
        "mã",
        "má",
        "mạ",
    ]


def test_letters_decide_before_tones():
    assert sorted(["tuấn", "tuân", "tùng", "tụ"], key=sort_key) == ["tụ", "tuân", "tuấn", "tùng"]


def test_people_are_listed_by_given_name_then_family_name_then_middle_name():
    people = [
        "Trần Ân",
        "Hà Văn Ăn",
        "Lê Thị Ánh",
        "Bùi Ấn",
        "Nguyễn Văn Ạnh",
        "Đỗ An",
        "Phạm Đức",
        "Lê Dũng",
        "Lê Văn Dũng",
        "Lê Thị Dũng",
    ]

    assert sorted(people, key=person_sort_key) == [
        "Đỗ An",
        "Lê Thị Ánh",
        "Nguyễn Văn Ạnh",
        "Hà Văn Ăn",
        "Trần Ân",
        "Bùi Ấn",
        "Lê Dũng",
        "Lê Thị Dũng",
        "Lê Văn Dũng",
        "Phạm Đức",
    ]


def test_a_single_name_is_its_own_given_name():
    assert sorted(["Hà Bình", "An"], key=person_sort_key) == ["An", "Hà Bình"]


def test_words_are_told_apart_before_longer_words():
    assert sorted(["thôn 1 a", "thôn", "thôn 1"], key=sort_key) == ["thôn", "thôn 1", "thôn 1 a"]


def test_a_name_of_other_scripts_sorts_after_vietnamese_letters():
    assert sorted(["日本", "y tế", "(a)"], key=sort_key) == ["(a)", "y tế", "日本"]


@given(st.lists(words | st.text(), max_size=8))
def test_stored_sort_text_has_the_order_of_the_sort_key(texts):
    assert sorted(texts, key=sort_text) == sorted(texts, key=sort_key)


@given(st.lists(words | st.text(max_size=8), max_size=8))
def test_stored_person_text_has_the_order_of_the_person_key(names):
    assert sorted(names, key=person_sort_text) == sorted(names, key=person_sort_key)


@given(words, words)
def test_order_in_the_file_is_the_order_of_the_bytes(one, other):
    before = sort_text(one) < sort_text(other)

    assert (sort_text(one).encode() < sort_text(other).encode()) is before


@given(words)
def test_decomposed_text_sorts_and_folds_like_composed_text(word):
    decomposed = unicodedata.normalize("NFD", word)

    assert sort_key(decomposed) == sort_key(word)
    assert fold(decomposed) == fold(word)


def test_folding_drops_marks_case_and_the_stroke_of_the_d():
    assert fold("Đổi mới SÁNG TẠO, Đắk Lắk") == "doi moi sang tao, dak lak"


@given(st.text())
def test_folding_keeps_the_length_so_that_matches_can_be_shown(text):
    assert len(fold(text)) == len(nfc(text))


@given(words)
def test_folding_twice_changes_nothing_more(word):
    assert fold(fold(word)) == fold(word)


def test_one_line_has_single_spaces_and_no_invisible_signs():
    assert tidy("  Đổi\u200b  mới\n\tsáng\u00a0tạo\ufeff ") == "Đổi mới sáng tạo"


def test_a_mark_split_from_its_letter_by_an_invisible_sign_joins_it_again():
    assert tidy("Hoa\u200b\u0300") == "Hoà"


def test_marks_without_a_letter_do_not_disturb_the_order():
    assert max(["b", "\u0323a", "\u0306a"], key=sort_key) == "b"


def test_several_lines_keep_their_breaks_but_not_two_empty_ones():
    assert tidy_block("\n\n một  hai \r\n\n\n\nba\n") == "một hai\n\nba"


@given(st.text())
def test_tidy_text_is_already_tidy(text):
    assert tidy(tidy(text)) == tidy(text)
    assert tidy_block(tidy_block(text)) == tidy_block(text)


@pytest.mark.parametrize("order", [
    ["Thôn 1", "Thôn 2", "Thôn 9", "Thôn 10", "Thôn 11", "Thôn 100", "Thôn A"],
    ["Tổ 2 thôn 3", "Tổ 2 thôn 12", "Tổ 10 thôn 1"],
    ["Mẫu 01", "Mẫu 2", "Mẫu 003", "Mẫu 10"],
])  # fmt: skip
def test_numbers_within_names_go_by_their_value(order: list[str]) -> None:
    assert sorted(set(order), key=sort_key) == order
    assert sorted(set(order), key=sort_text) == order


@given(st.lists(st.integers(0, 10**6), min_size=2))
def test_names_that_differ_in_a_number_stand_in_its_order(numbers: list[int]) -> None:
    names = [f"Thôn {number}" for number in numbers]

    assert sorted(names, key=sort_key) == [f"Thôn {number}" for number in sorted(numbers)]
