from io import BytesIO

import pypdf

from app.documents import calibration, pdf, word
from app.documents.calibration import Calibration
from tests.documents.reading import MM, WordFile, pdf_pages, squashed

PROFILE = "Phôi tỉnh cấp, máy in phòng VHXH"


def test_both_ways_of_a_sheet_are_there():
    pages = pypdf.PdfReader(BytesIO(pdf.write(calibration.lay_out(Calibration())))).pages

    sizes = [(round(p.mediabox.width / MM), round(p.mediabox.height / MM)) for p in pages]
    assert sizes == [(297, 210), (210, 297)]


def test_crosses_stand_where_the_instruction_says():
    first = calibration.lay_out(Calibration()).sections[0]

    lying = first.page.art[0].paths[0]

    assert (lying.begin, lying.steps) == ((14.0, 20.0), (((26.0, 20.0),),))
    assert "đúng là 20 mm" in pdf_pages(pdf.write(calibration.lay_out(Calibration())))[0]


def test_the_offset_in_use_moves_the_sheet_and_is_named_on_it():
    sheet = calibration.lay_out(Calibration(PROFILE, (1.5, -2.0)))

    assert sheet.sections[0].page.art[0].paths[0].begin == (15.5, 18.0)
    text = pdf_pages(pdf.write(sheet))[0]
    assert "sang phải 1,5 mm, xuống -2 mm" in text
    assert PROFILE in text


def test_every_centimetre_has_its_figure_but_where_the_rulers_cross():
    first = calibration.lay_out(Calibration()).sections[0]

    figures = [each.lines[0] for each in first.placed if each.lines[0].isdigit()]

    assert figures.count("100") == 2
    assert figures.count("40") == 1
    assert figures.count("290") == 1


def test_word_has_the_same_words_and_real_drawings():
    sheet = calibration.lay_out(Calibration(PROFILE))
    written = WordFile(word.write(sheet))

    assert sorted(squashed("".join(written.lines()))) == sorted(
        squashed("".join(pdf_pages(pdf.write(sheet))))
    )
    headers = [name for name in written.parts.namelist() if "header" in name]
    assert any(b"custGeom" in written.parts.read(name) for name in headers)
