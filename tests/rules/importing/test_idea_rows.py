"""What rows say becomes intake forms: names looked up, days read, authors told apart."""

from datetime import date
from decimal import Decimal

import pytest

from app.rules.author import AuthorKind
from app.rules.idea import IdeaDraft, IntakeSource, Publication
from app.rules.importing.header import find_header
from app.rules.importing.idea_columns import KEY, TITLES
from app.rules.importing.idea_rows import read_ideas
from app.rules.importing.names import Names, Office
from app.rules.importing.table import read_table
from tests.rules.importing.sheets import a_sheet

TODAY = date(2026, 9, 10)
UNSAID = IdeaDraft(received_on=date(2026, 9, 5), source=IntakeSource.VIA_UNIT, entered_by="Lò Mai")
UNITS = {1: "Thôn Vân Hòa", 2: "Thôn Nà Pha", 3: "Đoàn Thanh niên"}
FIELDS = {"digital": "Chuyển đổi số", "farming": "Nông nghiệp số, nông nghiệp công nghệ cao"}
GROUPS = {"people": "Nhân dân", "cadre": "Cán bộ"}


def office(**changes):
    facts = {
        "units": Names.of([*UNITS.items(), (2, "Bản Pha cũ")], UNITS),
        "fields": Names.of(FIELDS.items(), FIELDS),
        "groups": Names.of(GROUPS.items(), GROUPS),
        "today": TODAY,
    }
    return Office(**facts | changes)


def read(titles, *rows, merged=(), **changes):
    sheet = a_sheet(titles, *rows, merged=merged)
    header = find_header(sheet, TITLES, KEY)
    return read_ideas(read_table(sheet, header, KEY).rows, office(**changes), UNSAID)


def the_one(titles, *rows, **facts):
    [found] = read(titles, *rows, **facts)
    return found


def said(cells):
    return {spot: str(text) for spot, text in cells.items()}


def test_a_whole_row_becomes_a_form():
    idea = the_one(
        ("Ngày nhận", "Tên ý tưởng", "Tác giả", "SĐT", "Thôn", "Lĩnh vực", "Đối tượng", "Nội dung"),
        (
            date(2026, 8, 3),
            "Bản đồ số",
            "Lò Thị Đào",
            912345678,
            "Vân Hoà",
            "chuyển đổi số",
            "Nhân dân",
            "Lập bản đồ\nĐưa lên mạng",
        ),
    )

    draft = idea.draft
    assert not idea.wrong
    assert draft.received_on == date(2026, 8, 3)
    assert (draft.title, draft.content) == ("Bản đồ số", "Lập bản đồ\nĐưa lên mạng")
    assert (draft.unit_id, draft.group_code, draft.field_codes) == (1, "people", ("digital",))
    assert [(a.name, a.phone, a.share) for a in draft.authors] == [
        ("Lò Thị Đào", "0912345678", Decimal(100))
    ]
    assert said(idea.notes) == {
        (1, "author.phone"): "Excel đã làm mất số 0 ở đầu; được bổ sung thành 0912345678."
    }


def test_what_the_list_leaves_unsaid_is_taken_from_the_form():
    idea = the_one(("Tên ý tưởng", "Tác giả"), ("Bản đồ số", "Lò Thị Đào"))

    assert idea.draft.received_on == UNSAID.received_on
    assert idea.draft.source is IntakeSource.VIA_UNIT
    assert idea.given == {"title", "authors"}


def test_zeros_are_not_put_back_when_the_clerk_does_not_want_it():
    idea = the_one(("Tên ý tưởng", "Tác giả", "SĐT"), ("A", "Lò Đào", 912345678), repair=False)

    assert (1, "author.phone") in idea.wrong


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Lò Thị Đào, Hà Văn Én", ["Lò Thị Đào", "Hà Văn Én"]),
        ("1. Lò Thị Đào\n2. Hà Văn Én", ["Lò Thị Đào", "Hà Văn Én"]),
        ("Lò Thị Đào và Hà Văn Én", ["Lò Thị Đào", "Hà Văn Én"]),
        ("Ông Hà Văn Én; bà Lò Thị Đào", ["Hà Văn Én", "Lò Thị Đào"]),
        ("Hội Phụ nữ, thôn Vân Hòa", ["Hội Phụ nữ, thôn Vân Hòa"]),
        ("Nhóm Lò Đào và các bạn", ["Nhóm Lò Đào và các bạn"]),
    ],
)
def test_several_people_in_one_cell_are_told_apart(cell, names):
    idea = the_one(("Tên ý tưởng", "Tác giả"), ("Bản đồ số", cell))

    assert [author.name for author in idea.draft.authors] == names
    assert sum(author.share for author in idea.draft.authors) == 100


def test_phones_are_shared_out_when_there_is_one_for_each():
    idea = the_one(
        ("Tên ý tưởng", "Tác giả", "Điện thoại"),
        ("Bản đồ số", "Lò Thị Đào; Hà Văn Én", "0912345678; 0987654321"),
    )

    assert [author.phone for author in idea.draft.authors] == ["0912345678", "0987654321"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Hộ ông Hà Văn Én", AuthorKind.HOUSEHOLD),
        ("Hồ Văn Én", AuthorKind.INDIVIDUAL),
        ("Đoàn Thị Mai", AuthorKind.INDIVIDUAL),
        ("Đoàn thanh niên xã", AuthorKind.COLLECTIVE),
        ("Tổ công nghệ số thôn Nà Pha", AuthorKind.COLLECTIVE),
        ("Trường Tiểu học Thượng Ninh", AuthorKind.ORGANISATION),
        ("HTX Sông Xanh", AuthorKind.ORGANISATION),
    ],
)
def test_the_kind_of_an_author_is_told_by_its_name(name, kind):
    idea = the_one(("Tên ý tưởng", "Tác giả"), ("Bản đồ số", name))

    assert idea.draft.authors[0].kind is kind


def test_rows_below_a_merged_title_are_authors_of_the_same_idea():
    found = read(
        ("STT", "Tên ý tưởng", "Tác giả", "Tỷ lệ"),
        (1, "Bản đồ số", "Lò Thị Đào", 60),
        (None, None, "Hà Văn Én", "40%"),
        (2, "Cá lồng", "Lò Văn Mai", None),
        merged=[(1, 0, 2, 0), (1, 1, 2, 1)],
    )

    assert [(idea.rows, idea.draft.title) for idea in found] == [
        ((1, 2), "Bản đồ số"),
        ((3,), "Cá lồng"),
    ]
    assert [a.share for a in found[0].draft.authors] == [60, 40]


def test_shares_that_do_not_make_a_whole_are_named_at_their_cell():
    idea = the_one(
        ("Tên ý tưởng", "Tác giả", "Tỷ lệ"),
        ("Bản đồ số", "Lò Thị Đào", 60),
        (None, "Hà Văn Én", 30),
    )

    assert "90" in said(idea.wrong)[1, "author.share"]


def test_names_that_the_office_does_not_have_are_wrong_with_the_nearest():
    idea = the_one(
        ("Tên ý tưởng", "Tác giả", "Thôn", "Lĩnh vực"),
        ("Bản đồ số", "Lò Thị Đào", "Thôn Vân Hoa 2", "Vũ trụ"),
    )

    assert idea.unknown == {(1, "unit_id"): "Thôn Vân Hoa 2", (1, "field_codes"): "Vũ trụ"}
    assert "Gần nhất là “Thôn Vân Hòa”" in said(idea.wrong)[1, "unit_id"]


def test_a_sender_may_have_its_own_names():
    own = office().units.known_as({"xom tren": 2})

    idea = the_one(("Tên ý tưởng", "Tác giả", "Thôn"), ("A", "Lò Đào", "Xóm Trên"), units=own)

    assert idea.draft.unit_id == 2


def test_a_field_with_a_comma_in_its_name_is_one_field_and_several_are_parted():
    rows = [
        ("A", "Lò Đào", "Nông nghiệp số, nông nghiệp công nghệ cao"),
        ("B", "Lò Đào", "Chuyển đổi số; Nông nghiệp số, nông nghiệp công nghệ cao"),
    ]
    found = read(("Tên ý tưởng", "Tác giả", "Lĩnh vực"), *rows)

    assert [idea.draft.field_codes for idea in found] == [("farming",), ("digital", "farming")]


def test_a_heading_gives_the_unit_of_the_rows_below():
    found = read(
        ("STT", "Tên ý tưởng", "Tác giả"),
        ("I", "Thôn Nà Pha"),
        (1, "Bản đồ số", "Lò Thị Đào"),
    )

    assert found[0].draft.unit_id == 2


@pytest.mark.parametrize(
    ("words", "allowed"),
    [
        ("Có", Publication.NAMED),
        ("Ẩn danh", Publication.ANONYMOUS),
        ("Không công bố", Publication.PRIVATE),
        (None, Publication.NAMED),
    ],
)
def test_what_may_be_published(words, allowed):
    idea = the_one(("Tên ý tưởng", "Tác giả", "Công bố"), ("A", "Lò Đào", words))

    assert idea.draft.publication is allowed


def test_a_year_of_birth_is_no_birthday():
    idea = the_one(("Tên ý tưởng", "Tác giả", "Năm sinh"), ("A", "Lò Đào", 1985))
    child = the_one(("Tên ý tưởng", "Tác giả", "Năm sinh"), ("A", "Lò Đào", 2014))

    assert idea.draft.authors[0].birth_date is None
    assert not idea.wrong
    assert "Chỉ có năm sinh" in said(idea.notes)[1, "author.birth_date"]
    assert "hãy ghi đủ ngày sinh" in said(child.wrong)[1, "author.birth_date"]


def test_each_wrong_cell_is_named_where_it_stands():
    idea = the_one(
        ("Ngày nhận", "Tên ý tưởng", "Tác giả", "Điện thoại", "Email", "CCCD"),
        ("31/02/2026", "x" * 301, "Lò Đào", "123", "khong-phai-thu", "12345"),
    )

    assert set(idea.wrong) == {
        (1, "received_on"),
        (1, "title"),
        (1, "author.phone"),
        (1, "author.email"),
        (1, "author.national_id"),
    }


def test_a_row_without_title_or_author_is_wrong_not_lost():
    found = read(
        ("STT", "Tên ý tưởng", "Tác giả", "Nội dung"),
        (1, None, None, "Một nội dung"),
        (2, "Bản đồ số", None, None),
    )

    assert set(found[0].wrong) == {(1, "title"), (1, "author.name")}
    assert set(found[1].wrong) == {(2, "author.name")}


def test_hidden_personal_data_says_nothing():
    idea = the_one(("Tên ý tưởng", "Tác giả", "Điện thoại"), ("A", "Lò Đào", "•••678"))

    assert not idea.wrong
    assert idea.draft.authors[0].phone == ""


def test_the_same_row_has_the_same_digest_in_any_order_of_columns():
    one = the_one(("Tên ý tưởng", "Tác giả", "Thôn"), ("A", "Lò Đào", "Nà Pha"))
    two = the_one(("Thôn", "Tác giả", "Tên ý tưởng"), ("Thôn Nà Pha", "Lò Đào", "A "))
    other = the_one(("Tên ý tưởng", "Tác giả", "Thôn"), ("A", "Lò Đào", "Vân Hòa"))

    assert one.digest == two.digest != other.digest
