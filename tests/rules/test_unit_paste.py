from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.pasted_table import written
from app.rules.unit import UnitKind
from app.rules.unit_paste import column_of, read

FULL = (
    "STT\tLoại đơn vị\tTên đơn vị\tHọ và tên người đứng đầu\tChức vụ\tSố điện thoại\tEmail"
    "\tĐịa chỉ\n"
    "1\tThôn\tThôn Suối Mây\tLò Văn Pảo\tTrưởng thôn\t0912 345 678\tsm@vidu.example\tNhà văn hóa\n"
    "2\tTrường học\tTrường TH Sơn Ca\tĐặng Văn Hợp\tHiệu trưởng\t\t\t\n"
)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("STT", ""),
        ("TT", ""),
        ("Tên đơn vị", "name"),
        ("TÊN THÔN, BẢN", "name"),
        ("Đơn vị", "name"),
        ("Thôn, cơ quan, đơn vị", "name"),
        ("Loại hình", "kind"),
        ("Họ và tên", "head_name"),
        ("Người đứng đầu", "head_name"),
        ("Họ tên trưởng thôn", "head_name"),
        ("Chức vụ", "head_title"),
        ("Người liên hệ", "contact_name"),
        ("Đầu mối phụ trách CĐS", "contact_name"),
        ("SĐT", "phone"),
        ("Số ĐT (Zalo)", "phone"),
        ("Số điện thoại liên hệ", "phone"),
        ("E-mail", "email"),
        ("Địa chỉ thư điện tử", "email"),
        ("Địa chỉ email", "email"),
        ("Địa chỉ trụ sở", "address"),
        ("Tên viết tắt", "short_name"),
        ("Ghi chú", "note"),
        ("Thôn Suối Mây", None),
        ("Dân số", None),
    ],
)
def test_columns_are_known_by_many_words(title, name):
    assert column_of(title) == name
    assert column_of(normalize("NFD", title)) == name


def test_a_table_with_a_header():
    pasted = read(FULL)

    assert pasted.columns == (
        "", "kind", "name", "head_name", "head_title", "phone", "email", "address",
    )  # fmt: skip
    first, second = pasted.rows
    assert (first.line, first.kind, first.text("name")) == (2, UnitKind.VILLAGE, "Thôn Suối Mây")
    assert first.text("phone") == "0912 345 678"
    assert (second.kind, second.text("email")) == (UnitKind.SCHOOL, "")


def test_a_title_above_the_header_is_passed_over():
    pasted = read("DANH SÁCH ĐƠN VỊ NĂM 2026\t\n\t\nTT\tTên thôn\n1\tThôn Một\n")

    assert [row.text("name") for row in pasted.rows] == ["Thôn Một"]
    assert pasted.rows[0].line == 4


def test_a_table_without_a_header_is_guessed_by_what_it_holds():
    pasted = read(
        "1\tThôn Suối Mây\tLò Văn Pảo\t0912345678\tsm@vidu.example\n"
        "2\tThôn Đồi Sim\tVi Thị Hảo\t0912345679\t\n"
    )

    assert pasted.header == ()
    assert pasted.columns == ("", "name", "head_name", "phone", "email")
    assert [row.kind for row in pasted.rows] == [UnitKind.VILLAGE] * 2


def test_names_alone_are_enough():
    pasted = read("Thôn Suối Mây\nTrạm Y tế\nTrường TH Sơn Ca")

    assert [row.text("name") for row in pasted.rows] == [
        "Thôn Suối Mây", "Trạm Y tế", "Trường TH Sơn Ca",
    ]  # fmt: skip
    assert pasted.rows[1].kind is UnitKind.HEALTH_STATION


def test_a_heading_inside_the_table_gives_the_kind_of_those_below():
    pasted = read(
        "TT\tTên đơn vị\nI\tCác thôn\n1\tSuối Mây\n2\tĐồi Sim\nII\tTrường học\n1\tSơn Ca\n"
    )

    assert [(row.text("name"), row.kind) for row in pasted.rows] == [
        ("Suối Mây", UnitKind.VILLAGE),
        ("Đồi Sim", UnitKind.VILLAGE),
        ("Sơn Ca", UnitKind.SCHOOL),
    ]


def test_a_unit_called_like_its_kind_is_not_lost():
    pasted = read("TT\tTên đơn vị\n1\tTrạm Y tế\n2\tMặt trận Tổ quốc\n")

    assert [row.text("name") for row in pasted.rows] == ["Trạm Y tế", "Mặt trận Tổ quốc"]


def test_an_unknown_kind_keeps_its_words():
    row = read("Loại\tTên đơn vị\nLiên minh\tNhóm Ánh Dương\n").rows[0]

    assert (row.kind, row.kind_words) == (None, "Liên minh")


def test_letters_are_composed():
    assert read(normalize("NFD", "Thôn Suối Mây")).rows[0].text("name") == "Thôn Suối Mây"


def test_nothing_pasted_is_nothing():
    assert read(" \n\t\n").rows == ()


@given(st.text(max_size=80))
def test_no_text_is_too_strange(text):
    assert all(any(row.cells) for row in read(text).rows)


NAMES = st.lists(
    st.text("aăâbcdđeêghiklmnoôơpqrstuưvxy ", min_size=3, max_size=12).filter(lambda t: t.strip()),
    min_size=1,
    max_size=8,
)


@given(NAMES)
def test_every_row_under_a_header_arrives(names):
    rows = [("TT", "Tên đơn vị", "SĐT")]
    rows += [(str(n), f"Thôn {name}", "0912345678") for n, name in enumerate(names, 1)]

    pasted = read(written(rows))

    assert [row.text("name") for row in pasted.rows] == [
        " ".join(f"Thôn {name}".split()) for name in names
    ]
    assert {row.kind for row in pasted.rows} == {UnitKind.VILLAGE}
