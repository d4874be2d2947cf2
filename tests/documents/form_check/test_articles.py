from app.documents.form_check.articles import BODY, broken_at, millimetres, noted_at, points
from app.documents.form_check.seen import Line, Piece
from app.rules.form_report import Severity

LINE = Line((Piece("Điều 1.", "Tinos", 14),))


def test_lines_that_are_wrong_alike_make_one_finding():
    assert [each.place for each in broken_at(BODY, [LINE, LINE, LINE], "Sai.")] == [
        "dòng “Điều 1.” và 2 chỗ khác"
    ]


def test_no_lines_make_no_finding():
    assert list(noted_at(BODY, [], "Lưu ý.")) == []


def test_a_note_is_no_error():
    assert next(noted_at(BODY, [LINE], "Lưu ý.")).severity is Severity.NOTE


def test_measures_are_written_with_a_comma():
    assert (millimetres(60.46), millimetres(20)) == ("60,5 mm", "20 mm")
    assert points({12.5, 11}) == "11, 12,5"
