"""The header of a list is found under letterheads, in one row or two, in many wordings."""

import pytest

from app.rules.importing.header import find_header
from app.rules.importing.idea_columns import KEY, TITLES
from tests.rules.importing.sheets import a_sheet

LETTERHEAD = (
    ("ỦY BAN NHÂN DÂN", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("XÃ THƯỢNG NINH", None, None, "Độc lập - Tự do - Hạnh phúc"),
    (),
    (None, "DANH SÁCH Ý TƯỞNG, SÁNG KIẾN NĂM 2026"),
    (None, "(Kèm theo Công văn số 12 ngày 05 tháng 9 năm 2026)"),
)


def fields(header):
    return [column.field for column in header.columns]


def test_a_header_in_the_first_row():
    header = find_header(a_sheet(("STT", "Tên ý tưởng", "Tác giả", "Thôn")), TITLES, KEY)

    assert (header.first, header.last) == (0, 0)
    assert fields(header) == ["", "title", "author.name", "unit_id"]


def test_a_header_below_a_letterhead():
    sheet = a_sheet(*LETTERHEAD, ("TT", "Họ và tên", "Tên sáng kiến", "Lĩnh vực", "Ghi chú"))

    header = find_header(sheet, TITLES, KEY)

    assert header.first == 5
    assert fields(header) == ["", "author.name", "title", "field_codes", ""]


def test_a_header_of_two_rows_with_titles_over_several_columns():
    sheet = a_sheet(
        ("STT", "Ý tưởng", None, "Tác giả", None, None),
        (None, "Tên ý tưởng", "Nội dung", "Họ và tên", "Điện thoại", "Ngày sinh"),
        (1, "Bản đồ số", "Lập bản đồ", "Lò Thị Đào", "0912345678", "05/06/1980"),
        merged=[(0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 5)],
    )

    header = find_header(sheet, TITLES, KEY)

    assert (header.first, header.last) == (0, 1)
    assert fields(header) == [
        "",
        "title",
        "content",
        "author.name",
        "author.phone",
        "author.birth_date",
    ]


def test_a_header_in_english():
    sheet = a_sheet(("No", "Idea title", "Author", "Village", "Category", "Phone", "Description"))

    header = find_header(sheet, TITLES, KEY)

    assert header.fields == {
        "title",
        "author.name",
        "unit_id",
        "field_codes",
        "author.phone",
        "content",
    }


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("TÊN SÁNG KIẾN, GIẢI PHÁP", "title"),
        ("Ý tưởng/sáng kiến", "title"),
        ("Họ tên tác giả (đồng tác giả)", "author.name"),
        ("Số CCCD/CMND", "author.national_id"),
        ("SĐT liên hệ", "author.phone"),
        ("Ngày, tháng, năm sinh", "author.birth_date"),
        ("Nơi công tác", "author.unit_id"),
        ("Đơn vị/thôn", "unit_id"),
        ("Thuộc lĩnh vực", "field_codes"),
        ("Thời gian gửi", "received_on"),
        ("Tóm tắt nội dung", "content"),
        ("Hiệu quả dự kiến", "effect_social"),
        ("Lý do chưa nhập", ""),
        ("Dân tộc", ""),
    ],
)
def test_titles_in_many_wordings(title, field):
    assert TITLES.field(title) == field


def test_a_second_column_of_the_same_meaning_is_passed_over():
    header = find_header(a_sheet(("Tên ý tưởng", "Tác giả", "Họ và tên")), TITLES, KEY)

    assert fields(header) == ["title", "author.name", ""]


def test_hidden_columns_are_passed_over_until_they_are_asked_for():
    sheet = a_sheet(("Tên ý tưởng", "Tác giả", "Điện thoại"), hidden_columns=frozenset({2}))

    assert fields(find_header(sheet, TITLES, KEY)) == ["title", "author.name", ""]
    assert find_header(sheet, TITLES, KEY, with_hidden=True).fields >= {"author.phone"}


def test_a_list_of_titles_alone():
    header = find_header(a_sheet(("Tên ý tưởng",), ("Bản đồ số",)), TITLES, KEY)

    assert fields(header) == ["title"]


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [("Họ và tên", "Điện thoại")],
        [("Bản đồ số", "Lò Thị Đào"), ("Cá lồng", "Hà Văn Én")],
        [("Doanh thu", "Quý I"), (1, 2)],
    ],
)
def test_a_sheet_without_a_header(rows):
    assert find_header(a_sheet(*rows), TITLES, KEY) is None
