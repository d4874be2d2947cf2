"""The printed register has the ten columns of the decree; Excel has the same list."""

import io
from datetime import date

from openpyxl import load_workbook

from app.documents import document_register, excel, pdf, word
from app.documents.document_register import DocumentRegister, RegisteredDocument, SeriesPart
from tests.documents import samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import WordFile, pdf_pages

DAY = date(2026, 9, 10)


def a_register(count=3):
    decisions = tuple(
        RegisteredDocument(
            f"{n:02d}/QĐ-UBND",
            DAY,
            "Quyết định khen thưởng",
            "Về việc tặng Giấy khen",
            "Trần Văn Bình",
            "Như Điều 4\nLưu: VT",
            "Phòng Văn hóa - Xã hội",
            5,
            DAY,
        )
        for n in range(1, count + 1)
    )
    kept = RegisteredDocument("04/QĐ-UBND", None, "", "Khen thưởng đợt 2", reserved=True)
    gone = RegisteredDocument(
        "01/TTr-VHXH", DAY, "Tờ trình", "Tờ trình đề nghị khen thưởng", cancelled="Ghi nhầm số"
    )
    office = samples.award_decision().office
    return DocumentRegister(
        office,
        2026,
        (SeriesPart("Quyết định", (*decisions, kept)), SeriesPart("Tờ trình", (gone,))),
    )


def test_the_register_reads_as_the_decree_has_it():
    assert_printed_as_expected("document_register", document_register.lay_out(a_register()))


def test_reserved_and_cancelled_lines_are_shown_as_such():
    lines = WordFile(word.write(document_register.lay_out(a_register()))).lines()
    text = "\n".join(lines)

    assert "(Giữ số) Khen thưởng đợt 2" in text
    assert "Đã hủy: Ghi nhầm số" in text
    assert "Quyết định khen thưởng: Về việc tặng Giấy khen" in text
    assert "Tờ trình: Tờ trình" not in text


def test_the_heading_comes_again_on_every_page():
    pages = pdf_pages(pdf.write(document_register.lay_out(a_register(60))))

    assert len(pages) > 1
    assert all("Ký nhận" in " ".join(page.split()) for page in pages)


def test_an_empty_register_says_so():
    empty = DocumentRegister(a_register().office, 2026, ())

    text = "\n".join(pdf_pages(pdf.write(document_register.lay_out(empty))))

    assert "Chưa có văn bản nào được đăng ký." in text


def test_excel_has_the_same_lines_with_dates_and_states():
    book = document_register.workbook(a_register())

    tab = load_workbook(io.BytesIO(excel.write(book))).active
    rows = list(tab.iter_rows(values_only=True))
    first = next(row for row in rows if row[0] == "01/QĐ-UBND")

    assert (first[1].date(), first[4], first[6]) == (DAY, "Như Điều 4; Lưu: VT", 5)
    assert any(row[2] == "(Giữ số) Khen thưởng đợt 2" for row in rows)
