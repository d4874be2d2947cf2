from dataclasses import replace

from app.documents import pdf, score_sheet
from app.documents.sheet import BlankLines, Paragraph, Table, joined, plain
from tests.documents import samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


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


def test_a_sheet_says_whose_it_is_of_which_session_and_idea():
    apart = score_sheet.lay_out(samples.score_sheets(blank=True))
    together = score_sheet.lay_out_all(samples.score_sheets(blank=True))

    codes = [told(section) for section in apart.sections]

    assert codes == ["Mã phiếu: P003-TV02-YT-2026-0001", "Mã phiếu: P003-TV02-YT-2026-0002"]
    assert told(together.sections[0]) == "Mã phiếu: P003-TV02"


def test_every_sheet_has_pages_and_numbers_of_its_own():
    sheets = samples.score_sheets(ideas=2)
    criteria = tuple(replace(c, guide="Mức điểm và cách chấm. " * 30) for c in sheets.criteria)

    pages = pdf_pages(pdf.write(score_sheet.lay_out(replace(sheets, criteria=criteria))))

    assert len(pages) == 4
    assert [page.split()[0] == "2" for page in pages] == [False, True, False, True]


def told(section):
    lines = [plain(block.text) for block in section.blocks if isinstance(block, Paragraph)]
    return next(line for line in lines if line.startswith("Mã phiếu"))


def test_the_maximum_is_the_sum_of_the_criteria():
    assert samples.score_sheets().maximum == 100


def test_sheets_of_several_members_go_into_one_file():
    each = score_sheet.lay_out(samples.score_sheets(blank=True))

    together = joined("Phiếu chấm điểm", [each, each])

    assert len(together.sections) == 4
