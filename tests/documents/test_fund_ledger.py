from app.documents import fund_ledger
from app.documents.sheet import Table
from tests.documents import samples_money as samples
from tests.documents.common import assert_printed_as_expected


def test_the_ledger_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("fund_ledger", fund_ledger.lay_out(samples.fund_ledger()))


def test_a_struck_line_stays_with_its_reason_and_without_a_balance():
    blocks = fund_ledger.lay_out(samples.fund_ledger()).sections[0].blocks
    table = next(block for block in blocks if isinstance(block, Table))

    (struck,) = [row.cells for row in table.rows if "Gạch bỏ" in row.cells[-1]]
    assert struck[5:] == ("300.000", "", "Gạch bỏ, không tính: ghi nhầm số tiền")
    assert table.rows[0].cells == ("Số dư đầu năm", "", "", "1.000.000", "")
    assert sum(column.width for column in table.columns) == 252
