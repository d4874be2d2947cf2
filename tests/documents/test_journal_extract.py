from datetime import datetime

from app.documents import journal_extract
from app.documents.journal_extract import ExtractChange, ExtractLine, JournalExtract
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected

LINES = (
    ExtractLine(
        datetime(2026, 7, 22, 9, 30),
        "Lê Thị Sao",
        "Sửa ý tưởng",
        (
            ExtractChange("trạng thái", "Đã tiếp nhận", "Tác giả rút"),
            ExtractChange("hạn trả lời", "03/08/2026", ""),
            ExtractChange("ghi chú", "", "Tác giả đổi ý"),
        ),
    ),
)


def extract(lines=LINES, count=1):
    office = samples.data_sheet().office
    return JournalExtract(
        office, "Về ý tưởng YT-2026-0001", lines, count, "ab12" * 16, "Lê Thị Sao"
    )


def test_the_extract_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("journal_extract", journal_extract.lay_out(extract()))


def test_an_extract_that_is_cut_says_so():
    assert_printed_as_expected("journal_extract_cut", journal_extract.lay_out(extract(count=5000)))
