"""Names in a cell are told apart when all of them are people; kinds are told by the name."""

import pytest

from app.rules.author import AuthorKind
from app.rules.importing.author_names import authors_of, kind_in_words, kind_of_author, parts_of


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("", ()),
        ("Lò Thị Đào", ("Lò Thị Đào",)),
        ("Lò Thị Đào & Hà Văn Én", ("Lò Thị Đào", "Hà Văn Én")),
        ("- Lò Thị Đào\n- Hà Văn Én", ("Lò Thị Đào", "Hà Văn Én")),
        ("Đ/c Hà Văn Én", ("Hà Văn Én",)),
        ("Lò Đào và cộng sự", ("Lò Đào và cộng sự",)),
        ("Công ty Sông Xanh, thôn Nà Pha", ("Công ty Sông Xanh, thôn Nà Pha",)),
    ],
)
def test_people_in_one_cell(cell, names):
    assert authors_of(cell) == names


def test_parts_for_each_author():
    assert parts_of("0912345678;\n0987654321") == ("0912345678", "0987654321")
    assert parts_of("1. Nông dân\n2. Giáo viên") == ("Nông dân", "Giáo viên")


def test_kinds_in_words():
    assert kind_in_words("Hộ gia đình") is AuthorKind.HOUSEHOLD
    assert kind_in_words("Cá nhân") is AuthorKind.INDIVIDUAL
    assert kind_in_words("loài chim") is None


def test_a_family_name_is_not_taken_for_a_group():
    assert kind_of_author("Tô Văn Hộ") is AuthorKind.INDIVIDUAL
    assert kind_of_author("Tổ tự quản") is AuthorKind.COLLECTIVE
