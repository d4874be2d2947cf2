from app.documents import word
from app.documents.sheet import Column, Columns, Row, Section, Sheet, Table, line
from tests.documents.reading import TWIPS, W, WordFile

GROUPED = Table(
    (Column("TT", 10), Column("Một", 20, group="Điểm"), Column("Hai", 20, group="Điểm")),
    (Row(("1", "2", "3")), Row(("2", "4", "5"))),
    Row(("Tổng cộng", "8"), bold=True, span=2),
    row_height=10,
)


def written(block):
    return WordFile(word.write(Sheet("Bảng", (Section((block,)),))))


def test_a_heading_of_two_lines_is_joined_across_and_downwards():
    first, second, *_ = written(GROUPED).all("tr")

    assert [c.find(f"{W}tcPr/{W}gridSpan") is not None for c in first.findall(f"{W}tc")] == [
        False,
        True,
    ]
    assert second.find(f"{W}tc/{W}tcPr/{W}vMerge") is not None
    assert all(row.find(f"{W}trPr/{W}tblHeader") is not None for row in (first, second))


def test_the_total_covers_columns_and_stays_with_the_last_row():
    *_, last, total = written(GROUPED).all("tr")

    assert total.find(f".//{W}gridSpan").get(f"{W}val") == "2"
    assert last.find(f".//{W}keepNext") is not None


def test_cells_are_as_wide_as_asked():
    *_, last, _ = written(GROUPED).all("tr")

    widths = [round(int(w.get(f"{W}w")) / TWIPS) for w in last.iter(f"{W}tcW")]

    assert widths == [10, 20, 20]


def test_columns_have_no_lines():
    file = written(Columns(((line("Trái"),), (line("Phải"),)), (80, 85)))

    (table,) = file.all("tbl")

    assert table.find(f".//{W}tblBorders") is None
    style = table.find(f"{W}tblPr/{W}tblStyle")
    assert style is None or style.get(f"{W}val") != "TableGrid"
    assert file.lines() == ["Trái | Phải"]
