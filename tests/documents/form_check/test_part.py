from app.documents.form_check.part import Part, together
from app.documents.form_check.seen import Line, Piece


def line(text, **facts):
    return Line((Piece(text, "Tinos", 13),), **facts)


def test_the_code_is_the_beginning_of_the_symbol():
    part = Part("Quyết định", (), number=line("Số: 05/QĐ-UBND"))

    assert (part.code, part.symbol) == ("QĐ", "QĐ-UBND")


def test_without_a_number_there_is_no_code():
    assert Part("Giấy tờ nội bộ", ()).code == ""


def test_lines_of_one_sentence_read_as_one():
    whole = together((line("V/v đôn đốc"), line("báo cáo", rule=20.0)))

    assert (whole.text, whole.rule) == ("V/v đôn đốc báo cáo", 20.0)


def test_only_documents_of_the_decree_are_formal():
    assert Part("Công văn", ()).formal
    assert not Part("Giấy tờ nội bộ", ()).formal
