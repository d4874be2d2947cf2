from app.documents import score_sheet
from app.documents.sheet import BlankLines, Table, joined
from tests.documents import samples
from tests.documents.common import assert_printed_as_expected


def test_filled_sheets_read_the_same_in_word_and_pdf():
    assert_printed_as_expected("score_sheet", score_sheet.lay_out(samples.score_sheets()))


def test_blank_sheets_read_the_same_in_word_and_pdf():
    blank = score_sheet.lay_out(samples.score_sheets(blank=True))

    assert_printed_as_expected("score_sheet_blank", blank)


def test_a_members_ideas_fit_one_table():
    assert_printed_as_expected("score_sheet_all", score_sheet.lay_out_all(samples.score_sheets()))


def test_a_blank_sheet_has_room_to_write():
    sheet = score_sheet.lay_out(samples.score_sheets(blank=True, ideas=1))
    blocks = sheet.sections[0].blocks

    table = next(block for block in blocks if isinstance(block, Table))

    assert table.row_height > 9
    assert [row.cells[3] for row in table.body[:-1]] == [""] * 4
    assert sum(isinstance(block, BlankLines) for block in blocks) == 2


def test_the_maximum_is_the_sum_of_the_criteria():
    assert samples.score_sheets().maximum == 100


def test_sheets_of_several_members_go_into_one_file():
    each = score_sheet.lay_out(samples.score_sheets(blank=True))

    together = joined("Phiếu chấm điểm", [each, each])

    assert len(together.sections) == 4
