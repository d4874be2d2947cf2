from app.documents.sheet import (
    LANDSCAPE,
    PORTRAIT,
    Align,
    Column,
    Row,
    Run,
    Table,
    as_runs,
    cell,
    heading,
    joined,
    line,
    plain,
)


def test_pages_are_a4_with_the_decrees_margins():
    assert (PORTRAIT.size, PORTRAIT.width) == ((210, 297), 165)
    assert (LANDSCAPE.size, LANDSCAPE.width) == ((297, 210), 252)


def test_looks_of_the_whole_are_added_to_those_of_a_part():
    assert as_runs((Run("a", italic=True), Run("")), bold=True) == (Run("a", True, True),)


def test_plain_text_has_no_looks():
    assert plain((Run("a", bold=True), Run("b"))) == "ab"


def test_a_group_covers_its_neighbours():
    table = Table(
        (Column("A", 1), Column("B", 1, group="G"), Column("C", 1, group="G"), Column("D", 1)), ()
    )

    assert table.has_groups
    assert [table.starts_group(n) for n in range(4)] == [False, True, False, False]
    assert table.group_length(1) == 2


def test_the_total_is_the_last_row():
    total = Row(("Tổng",))

    assert Table((Column("A", 1),), (Row(("1",)),), total).body[-1] is total


def test_lines_and_headings_stay_with_what_follows():
    assert line("a").keep
    assert heading("I. A").keep


def test_cells_have_no_indent():
    assert cell("a", Align.RIGHT, 12).indent == 0


def test_nothing_joined_is_an_empty_sheet():
    assert joined("Rỗng", []).sections == ()
