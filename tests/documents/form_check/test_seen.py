from app.documents.form_check.seen import Line, Piece


def line(*pieces):
    return Line(tuple(pieces), page=2)


def test_a_line_is_bold_when_all_its_words_are():
    words, space = Piece("Điều 1.", "Tinos", 14, bold=True), Piece(" ", "Tinos", 14)

    assert line(words, space).bold
    assert not line(words, Piece("Tặng", "Tinos", 14)).bold


def test_a_line_is_upright_when_none_of_its_words_leans():
    assert line(Piece("Điều", "Tinos", 14)).upright
    assert not line(Piece("Điều", "Tinos", 14), Piece("1", "Tinos", 14, italic=True)).upright


def test_a_place_names_the_page_and_the_beginning_of_the_line():
    assert line(Piece("Số:  05/QĐ-UBND", "Tinos", 13)).place == "trang 2, dòng “Số: 05/QĐ-UBND”"
    assert line(Piece("a" * 99, "Tinos", 13)).place == f"trang 2, dòng “{'a' * 60}…”"


def test_sizes_are_those_of_words_not_of_spaces():
    assert line(Piece("Số", "Tinos", 13), Piece(" ", "Tinos", 8)).sizes == {13}
