"""The full register: every box of the form, a row for each author, and nobody to be called."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from app.rules.idea import AuthorKind, IntakeSource, Publication
from app.rules.importing.idea_titles import AUTHOR_TITLES, IDEA_TITLES, REGISTER_TITLES
from app.rules.masking import is_masked
from app.services.full_register import WhichIdeas, register_book
from app.services.masked_cells import CLEAR_WARNING, MASKED_NOTE
from tests.makers import a_unit
from tests.makers_ideas import TODAY, an_author_draft, received

ALL = WhichIdeas()
ANNA = an_author_draft(
    "Lò Thị Đào",
    "60",
    birth_date=date(1990, 3, 2),
    gender="Nữ",
    job_title="Nông dân",
    address="Số 3, thôn Đồng Minh",
    phone="0912345678",
    email="dao.lo@thuongninh.vn",
    national_id="001095012345",
)
ALONE = replace(ANNA, share=Decimal(100))
GROUP = an_author_draft("Tổ công nghệ số thôn 2", "40", kind=AuthorKind.COLLECTIVE)


@pytest.fixture
def idea(session):
    unit = a_unit(session)
    return received(
        session,
        "Bán chè qua mạng",
        authors=(ANNA, GROUP),
        unit_id=unit.id,
        source=IntakeSource.PHONE,
        field_codes=("digital", "admin_reform"),
        content="=Nội dung\nhai dòng",
        confidential_parts="Công thức ướp",
        answer_due=date(2026, 8, 1),
    )


def read(made):
    """Rows by title, below the header."""
    rows = list(openpyxl.load_workbook(BytesIO(made.excel())).active.values)
    head = next(n for n, row in enumerate(rows) if row[0] == "Số tiếp nhận")
    return [dict(zip(rows[head], row, strict=True)) for row in rows[head + 1 :]]


def test_the_titles_are_those_the_import_knows(session, idea):
    row = read(register_book(session, ALL, TODAY))[0]

    assert list(row) == [*REGISTER_TITLES, *IDEA_TITLES, *AUTHOR_TITLES]


def test_in_clear_every_box_is_there(session, idea):
    made = register_book(session, ALL, TODAY, clear=True)
    first, second = read(made)

    assert first["Số tiếp nhận"] == "YT-2026-0001"
    assert first["Ngày tiếp nhận"] == datetime(2026, 7, 15)
    assert first["Hình thức tiếp nhận"] == "Điện thoại"
    assert first["Nội dung ý tưởng"] == "=Nội dung\nhai dòng"
    assert first["Phần cần giữ kín"] == "Công thức ướp"
    assert first["Lĩnh vực"].count("; ") == 1
    assert first["Tỷ lệ đóng góp (%)"] == 60
    assert first["Ngày sinh"] == datetime(1990, 3, 2)
    assert first["Số điện thoại"] == "0912345678"
    assert first["Số định danh"] == "001095012345"
    assert second["Họ tên tác giả"] == "Tổ công nghệ số thôn 2"
    assert second["Loại tác giả"] == "Tập thể"
    assert second["Tên ý tưởng"] == first["Tên ý tưởng"]
    assert "Số điện thoại" in made.personal
    assert made.book.tabs[0].warning == CLEAR_WARNING


def test_masked_nobody_can_be_called_or_looked_up(session, idea):
    made = register_book(session, ALL, TODAY)
    data = made.excel()
    everything = " ".join(
        str(cell)
        for row in CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()
        for cell in row
    )

    for secret in ("0912345678", "001095012345", "dao.lo", "Số 3, thôn", "Công thức", "02/03/1990"):
        assert secret not in everything
    assert "Lò Thị Đào" in everything
    assert MASKED_NOTE in everything
    assert made.personal == ()


def test_who_asked_not_to_be_named_is_not(session):
    received(session, "Kín tên", authors=(ALONE,), publication=Publication.ANONYMOUS)
    received(
        session, "Kín cả", authors=(ALONE,), content="Cách làm", publication=Publication.PRIVATE
    )

    anonymous, private = read(register_book(session, ALL, TODAY))

    assert anonymous["Tên ý tưởng"] == "Kín tên"
    assert is_masked(private["Tên ý tưởng"])
    assert is_masked(private["Nội dung ý tưởng"])
    for row in (anonymous, private):
        assert is_masked(row["Họ tên tác giả"])
        assert "Đào" not in str(row.values())


def test_only_the_wanted_ideas_in_the_wanted_order(session):
    first, second, third = (received(session, title) for title in ("Một", "Hai", "Ba"))
    received(session, "Cũ", received_on=date(2025, 7, 1))

    chosen = read(register_book(session, WhichIdeas((third, first)), TODAY))
    of_year = read(register_book(session, WhichIdeas(year=2025), TODAY))

    assert [row["Tên ý tưởng"] for row in chosen] == ["Ba", "Một"]
    assert [row["Tên ý tưởng"] for row in of_year] == ["Cũ"]
    assert second


def test_an_empty_register_is_an_empty_table(session):
    assert read(register_book(session, ALL, TODAY)) == []
