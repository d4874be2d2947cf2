from app.documents import payment_list
from app.documents.sheet import Table
from app.rules.award import RecipientKind
from tests.documents import samples_money as samples
from tests.documents.common import assert_printed_as_expected


def the_table(facts):
    blocks = payment_list.lay_out(facts).sections[0].blocks
    return next(block for block in blocks if isinstance(block, Table))


def test_the_list_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected(
        "payment_list", payment_list.lay_out(samples.payment_list(revoked=1))
    )


def test_there_is_room_to_sign_on_every_line():
    table = the_table(samples.payment_list())

    assert table.row_height >= 12
    assert sum(column.width for column in table.columns) == 165
    assert {row.cells[4] for row in table.rows} == {""}


def test_who_was_revoked_stands_in_the_list_and_is_not_paid():
    whole, less = samples.payment_list(), samples.payment_list(revoked=0)

    table = the_table(less)
    (out,) = [row.cells for row in table.rows if row.cells[5]]
    assert out[3:] == ("–", "–", "Đã thu hồi ngày 05 tháng 8 năm 2026")
    assert less.total == whole.total - whole.payees[0].amount
    assert table.total.cells[:2] == ("Cộng: 03 người, tập thể, hộ gia đình", "3.420.000")


def test_collectives_come_first():
    assert samples.payment_list().payees[0].kind is not RecipientKind.COLLECTIVE
    assert the_table(samples.payment_list()).rows[0].cells[1] == samples.LONG_NAME
