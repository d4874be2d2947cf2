from io import BytesIO

import pypdf
import pypdfium2
import pytest

from app.documents import award_decision, idea_receipt, minutes, pdf, period_report, score_summary
from app.documents.office import Issue
from tests.documents import samples
from tests.documents.reading import MM, pdf_pages, sizes

SHEETS = {
    "decision": award_decision.lay_out(samples.award_decision(80)),
    "receipt": idea_receipt.lay_out(samples.idea_receipt()),
    "minutes": minutes.lay_out(samples.minutes()),
    "report": period_report.lay_out(samples.period_report()),
    "summary": score_summary.lay_out(samples.score_summary(10)),
}


@pytest.fixture(scope="module")
def written():
    return {name: pdf.write(sheet) for name, sheet in SHEETS.items()}


@pytest.mark.parametrize("name", SHEETS)
def test_every_font_is_embedded(written, name):
    reader = pypdf.PdfReader(BytesIO(written[name]))

    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "Tinos" in font["/BaseFont"]
            assert "/FontFile2" in font["/FontDescriptor"]


def test_the_file_says_what_it_is(written):
    reader = pypdf.PdfReader(BytesIO(written["decision"]))

    assert reader.metadata.title == "QUYẾT ĐỊNH 05/QĐ-UBND"
    assert reader.metadata.author == "Ủy ban nhân dân xã Thượng Ninh"
    assert reader.trailer["/Root"]["/Lang"] == "vi-VN"


def test_components_have_the_sizes_of_the_decree(written):
    found = sizes(written["decision"])

    assert found["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"] == (13, found_face(found, "CỘNG"))
    assert "Bold" in found_face(found, "CỘNG")
    assert found["Độc lập - Tự do - Hạnh phúc"][0] == 14
    assert found["Số: 05/QĐ-UBND"][0] == 13
    assert found["Thượng Ninh, ngày 08 tháng 7 năm 2026"][0] == 14
    assert "Italic" in found_face(found, "Thượng Ninh, ngày")
    assert found["QUYẾT ĐỊNH"][0] == 14
    assert found["Nơi nhận:"][0] == 12
    assert "BoldItalic" in found_face(found, "Nơi nhận:")
    assert found["- Như Điều 3;"][0] == 11
    assert found["Lê Văn Mẫu"][0] == 14


def found_face(found, beginning):
    return next(face for text, (_, face) in found.items() if text.startswith(beginning))


def test_each_part_is_numbered_from_its_own_first_page_whose_number_is_not_shown(written):
    pages = pdf_pages(written["decision"])

    firsts = [page.split()[0] for page in pages]

    assert firsts[0] == "ỦY"
    assert firsts[1] == "DANH"
    assert firsts[2:] == [str(n) for n in range(2, len(pages))]


def test_the_page_number_stands_in_the_middle_of_the_top_margin(written):
    places = []

    def visit(text, _cm, tm, _font, size):
        if text.strip() == "2":
            places.append((tm[4] / MM, 297 - tm[5] / MM, size))

    pypdf.PdfReader(BytesIO(written["minutes"])).pages[1].extract_text(visitor_text=visit)
    (left, from_top, size) = places[0]

    assert abs(left - 112.5) < 2  # the middle between the margins, as in Word
    assert 8 < from_top < 20
    assert size == 13


def test_text_stays_between_the_margins(written):
    with pypdfium2.PdfDocument(written["decision"]) as file:
        text = file[0].get_textpage()
        boxes = [[side / MM for side in text.get_rect(n)] for n in range(text.count_rects())]

    lefts, bottoms, rights, tops = zip(*boxes, strict=True)

    assert min(lefts) > 29.5
    assert max(rights) < 195.5
    assert min(bottoms) > 20
    assert max(tops) < 277


def test_a_long_lists_heading_comes_again_on_every_page(written):
    list_pages = pdf_pages(written["decision"])[1:]

    assert len(list_pages) > 5
    assert all("Chức vụ, đơn" in page for page in list_pages)


def test_wide_tables_lie_on_landscape_pages(written):
    box = pypdf.PdfReader(BytesIO(written["summary"])).pages[0].mediabox

    assert (round(box.width / MM), round(box.height / MM)) == (297, 210)


def test_room_for_a_number_is_kept():
    draft = samples.award_decision(issue=Issue("QĐ-UBND", year=2026, month=7))

    data = pdf.write(award_decision.lay_out(draft))

    text = pypdf.PdfReader(BytesIO(data)).pages[0].extract_text().replace("\xa0", " ")
    assert "Số:       /QĐ-UBND" in text
    assert "Thượng Ninh, ngày      tháng 7 năm 2026" in text
