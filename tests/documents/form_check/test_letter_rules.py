import pytest
from docx.oxml import parse_xml
from docx.shared import Mm, RGBColor

from app.documents.form_check.check import check_file
from app.documents.form_check.letter_rules import colour_rules, face_rules, is_times
from app.documents.form_check.seen import Line, Piece, SeenFile
from tests.documents.form_check.broken import ARTICLE, DECISION
from tests.documents.form_check.damage import damaged_word, find


@pytest.mark.parametrize(
    ("name", "is_it"),
    [
        ("Times New Roman", True),
        ("TimesNewRomanPS-BoldMT", True),
        ("Tinos-Italic", True),
        ("Liberation Serif", True),
        ("Arial", False),
        ("", False),
    ],
)
def test_times_and_faces_drawn_to_its_measure_are_taken(name, is_it):
    assert is_times(name) is is_it


def test_a_face_that_is_not_in_the_pdf_is_named():
    file = SeenFile("a.pdf", True, (), (), loose=("Times New Roman",))

    assert "không nằm trong tệp PDF" in next(face_rules(file, ())).sentence


def test_composed_letters_are_asked_for():
    line = Line((Piece("Uy\u0309 ban", "Tinos", 14),))

    assert "dựng sẵn" in next(face_rules(SeenFile("a", True, (), ()), [line])).sentence


def test_boxes_to_tick_may_come_from_another_face():
    line = Line((Piece("□", "DejaVu Sans", 14),))

    assert list(face_rules(SeenFile("a", True, (), ()), [line])) == []


def test_all_lines_of_one_colour_make_one_finding():
    line = Line((Piece("Điều 1", "Tinos", 14, black=False),), page=2)

    assert [each.place for each in colour_rules([line, line])] == [
        "trang 2, dòng “Điều 1” và 1 chỗ khác"
    ]


def _sized(document):
    for section in document.sections:
        section.page_width, section.page_height = Mm(216), Mm(279)


def _coloured(document):
    find(document, ARTICLE).runs[2].font.color.rgb = RGBColor(0, 0, 200)


def _boxed(document):
    box = '<w:pict xmlns:w="{0}" xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox>{1}'
    text = "<w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict>"
    run = find(document, ARTICLE).runs[0]._r
    run.append(parse_xml(box.format(run.nsmap["w"], text)))


def _headless(document):
    for row in document.tables[-1]._tbl.xpath(".//w:tblHeader"):
        row.getparent().remove(row)


def _numbered_at_the_foot(document):
    header = document.sections[0].header.paragraphs[0]
    document.sections[0].footer.paragraphs[0]._p.extend(list(header._p))


def _numbered_on_page_one(document):
    for section in document.sections:
        section.different_first_page_header_footer = False


ONLY_WORD = {
    "other paper": (_sized, "I.1", "khổ A4"),
    "other typeface": (
        lambda document: setattr(find(document, ARTICLE).runs[2].font, "name", "Arial"),
        "I.4",
        "“Arial”",
    ),
    "coloured": (_coloured, "I.4", "màu đen"),
    "number at the foot": (_numbered_at_the_foot, "I.7", "chân trang"),
    "number on page one": (_numbered_on_page_one, "I.7", "trang thứ nhất"),
    "an empty paragraph": (
        lambda document: find(document, "Điều 2.").insert_paragraph_before(""),
        "tiếp được",
        "đoạn trống",
    ),
    "a text box": (_boxed, "tiếp được", "text box"),
    "no repeated heading": (_headless, "tiếp được", "Hàng tiêu đề"),
}


@pytest.mark.parametrize(
    ("change", "article", "said"), [pytest.param(*v, id=k) for k, v in ONLY_WORD.items()]
)
def test_what_only_a_word_file_can_have_wrong_is_named(change, article, said):
    report = check_file(damaged_word(DECISION, change), "van-ban.docx")

    assert [x for x in report.errors if said in x.sentence and x.article.endswith(article)], report
