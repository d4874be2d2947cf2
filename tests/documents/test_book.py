from app.documents.book import BookColumn, Kind


def test_a_column_holds_text_unless_told_otherwise():
    column = BookColumn("Tên", 20)

    assert (column.kind, column.summed) == (Kind.TEXT, False)
