from app.documents import score_summary
from app.documents.sheet import Table
from tests.documents import samples
from tests.documents.common import assert_printed_as_expected


def the_table(summary):
    blocks = score_summary.lay_out(summary).sections[0].blocks
    return next(block for block in blocks if isinstance(block, Table))


def test_a_summary_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("score_summary", score_summary.lay_out(samples.score_summary(10)))


def test_a_member_without_a_sheet_is_marked_with_the_reason():
    row = the_table(samples.score_summary(1)).rows[0]

    assert row.cells[3:10] == ("83,00", "79,50", "85,00", "V", "KC", "90,00", "78,00")


def test_the_table_fills_the_page_exactly():
    table = the_table(samples.score_summary())

    assert round(sum(column.width for column in table.columns), 3) == 252


def test_letters_get_smaller_where_members_are_many():
    few = samples.score_summary(1)
    many = score_summary.ScoreSummary(
        **{**vars(few), "members": samples.NAMES + samples.NAMES[:4],
           "ideas": tuple(type(i)(**{**vars(i), "totals": i.totals + i.totals[:4]})
                          for i in few.ideas)}
    )  # fmt: skip

    assert the_table(many).size < the_table(few).size
