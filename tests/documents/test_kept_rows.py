from app.documents.kept_rows import kept_rows
from app.documents.sheet import Column, Row, Table

COLUMNS = (Column("Tên", 40), Column("Số", 20))
LINE, GROUP = Row(("a", "1")), Row(("I. Nhóm",), span=2)


def test_the_name_of_a_group_stays_with_its_first_line_and_the_total_with_the_last():
    table = Table(COLUMNS, (GROUP, LINE, LINE, GROUP, LINE), total=Row(("Cộng", "3"), bold=True))

    assert kept_rows(table) == {0, 3, 4}


def test_a_table_without_groups_and_total_may_be_torn_anywhere():
    assert kept_rows(Table(COLUMNS, (LINE, LINE))) == set()
    assert kept_rows(Table(COLUMNS, (GROUP,))) == set()
    assert kept_rows(Table(COLUMNS, (), total=LINE)) == set()
