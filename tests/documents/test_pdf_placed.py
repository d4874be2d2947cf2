from io import BytesIO

import pikepdf
import pypdf
import pypdfium2
import pytest

from app.documents import pdf
from app.documents.placed import Drawing, Ink, PageBorder, Placed, Stand, straight
from app.documents.sheet import Page, Section, Sheet, body
from tests.documents.reading import MM, sizes

BORDERED = Page(
    landscape=True,
    border=PageBorder(),
    art=(Drawing((straight((20, 30), (120, 30)),), 0.5, Ink.RED),),
)


def written(*sections):
    return pdf.write(Sheet("Thử", sections))


def box_of(data, word):
    """Left, top and right of a text in millimetres from the paper's upper left."""
    with pypdfium2.PdfDocument(data) as file:
        page = file[0]
        text = page.get_textpage()
        for n in range(text.count_rects()):
            left, low, right, high = text.get_rect(n)
            if word in text.get_text_bounded(left, low, right, high):
                return left / MM, (page.get_height() - high) / MM, right / MM
    raise AssertionError(word)


@pytest.mark.parametrize(("stand", "edge", "at"), [(Stand.LEFT, 0, 40.0), (Stand.RIGHT, 2, 140.0)])
def test_text_stands_at_the_edge_it_was_given(stand, edge, at):
    data = written(Section((), Page(), (Placed(("Hoa",), 40, 70, 100, 20, stand),)))

    box = box_of(data, "Hoa")

    assert box[edge] == pytest.approx(at, abs=0.5)
    assert 70 < box[1] < 74


def test_text_in_the_middle_is_as_far_from_both_edges():
    left, _, right = box_of(written(Section((), Page(), (Placed(("Hoa",), 40, 70, 100, 20),))), "H")

    assert left - 40 == pytest.approx(140 - right, abs=0.5)


def test_looks_and_sizes_are_kept():
    line = Placed(("Giấy",), 10, 10, 100, 46, bold=True, italic=True)

    assert sizes(written(Section((), Page(), (line,))))["Giấy"][0] == 46
    assert "BoldItalic" in sizes(written(Section((), Page(), (line,))))["Giấy"][1]


def test_the_same_drawings_are_kept_once_for_all_pages():
    section = Section((), BORDERED, (Placed(("A",), 10, 10, 50, 12),))

    with pikepdf.open(BytesIO(written(section, section, section))) as file:
        forms = {
            page.Resources.XObject[name].objgen
            for page in file.pages
            for name in page.Resources.XObject
        }

    assert len(forms) == 1


def test_border_and_drawings_belong_to_the_first_page_only():
    long = tuple(body("Một đoạn văn dài. " * 60) for _ in range(5))

    pages = pypdf.PdfReader(BytesIO(written(Section(long, BORDERED)))).pages

    drawn = [b" Do" in page.get_contents().get_data() for page in pages]
    assert drawn == [True] + [False] * (len(pages) - 1)
    assert len(pages) > 1


def test_a_page_without_flowing_text_is_a_page():
    assert len(pypdf.PdfReader(BytesIO(written(*[Section(())] * 3))).pages) == 3
