from dataclasses import replace

from app.documents import attendance_sheet
from app.documents.sheet import Table
from tests.documents import samples_council as samples
from tests.documents.common import assert_printed_as_expected


def the_table(facts):
    blocks = attendance_sheet.lay_out(facts).sections[0].blocks
    return next(block for block in blocks if isinstance(block, Table))


def test_a_list_before_the_session_reads_the_same_in_word_and_pdf():
    blank = samples.attendance_sheet(after=False)

    assert_printed_as_expected("attendance_sheet_blank", attendance_sheet.lay_out(blank))


def test_a_list_after_the_session_reads_the_same_in_word_and_pdf():
    after = samples.attendance_sheet()

    assert_printed_as_expected("attendance_sheet", attendance_sheet.lay_out(after))


def test_every_line_has_room_to_sign_and_notes_say_who_did_not_come():
    table = the_table(samples.attendance_sheet())

    assert table.row_height >= 11
    assert sum(column.width for column in table.columns) == 165
    seats = table.rows[1:10]
    assert {row.cells[4] for row in seats} == {""}
    assert [row.cells[5] for row in seats] == [
        *("",) * 5,
        "Vắng mặt: đi công tác tỉnh",
        "Vắng mặt",
        "Dự thay Lường Thị Khuyên",
        "Không phải dự thay",
    ]


def test_before_the_session_nothing_is_noted():
    table = the_table(samples.attendance_sheet(after=False))

    assert {row.cells[5] for row in table.rows if row.span == 1} == {""}


def test_guests_come_below_the_members_with_name_and_office_apart():
    assert the_table(samples.attendance_sheet()).rows[-2].cells[:4] == (
        "1",
        "Hà Văn Chính",
        "",
        "Bí thư Đảng ủy xã",
    )
    alone = replace(samples.attendance_sheet(), guests=())
    assert all(row.span == 1 for row in the_table(alone).rows)
