from dataclasses import replace
from decimal import Decimal

from app.documents import period_report
from app.documents.period_report import Annex, FigureTable, Prose, ReportSection
from app.documents.sheet import Table, plain
from tests.documents import samples
from tests.documents.common import assert_printed_as_expected


def test_a_report_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("period_report", period_report.lay_out(samples.period_report(40)))


def test_parts_are_numbered_in_roman_figures():
    parts = tuple(ReportSection(f"Phần {n}", (Prose("Nội dung."),)) for n in range(1, 10))
    report = replace(samples.period_report(), sections=parts, annexes=())

    blocks = period_report.lay_out(report).sections[0].blocks

    headings = [plain(b.text) for b in blocks if getattr(b, "role", "") == "heading_1"]
    numbers = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    assert [text.split(".")[0] for text in headings] == numbers


def test_several_annexes_are_numbered_and_begin_pages_of_their_own():
    annex = samples.period_report().annexes[0]
    report = replace(samples.period_report(), annexes=(annex, Annex("Danh sách khác", annex.table)))

    _, first, second = period_report.lay_out(report).sections

    assert [plain(s.blocks[0].text) for s in (first, second)] == ["Phụ lục I", "Phụ lục II"]
    assert (first.page.landscape, second.page.landscape) == (True, False)


def test_figures_are_written_the_vietnamese_way():
    table = FigureTable("", ("Mục",), ("Số", "Tỷ lệ"), (("Kinh phí", 4180000, Decimal("85.5")),))
    part = ReportSection("Kết quả", (table,))
    report = replace(samples.period_report(), sections=(part,), annexes=())

    blocks = period_report.lay_out(report).sections[0].blocks

    made = next(block for block in blocks if isinstance(block, Table))
    assert made.rows[0].cells == ("1", "Kinh phí", "4.180.000", "85,5")


def test_a_table_is_as_wide_as_its_page():
    report = samples.period_report()

    sheet = period_report.lay_out(report)

    for section in sheet.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                assert round(sum(c.width for c in block.columns), 3) == section.page.width
