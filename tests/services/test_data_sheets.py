from datetime import date

from app.services.data_sheets import data_paper
from tests.documents.reading import pdf_pages
from tests.makers import an_author, an_idea
from tests.services.paper_texts import said

TODAY = date(2026, 7, 20)


def test_an_author_is_told_what_is_kept_with_the_numbers_masked(session):
    author = an_author(
        phone="0912345678",
        email="dao.lo@example.vn",
        national_id="038099001234",
        birth_date=date(1990, 2, 1),
        gender="Nữ",
    )
    text = said(data_paper(session, an_idea(session, authors=(author,)).id, TODAY))

    assert "01/02/1990" in text
    assert "•••••••678" in text
    assert "d•••••@example.vn" in text
    assert "•••••••••234" in text
    assert "0912345678" not in text
    assert "20 ngày (gia hạn thêm không quá 20 ngày)" in text


def test_what_is_not_kept_has_no_line(session):
    text = said(data_paper(session, an_idea(session).id, TODAY))

    assert "Số điện thoại" not in text


def test_each_author_gets_a_sheet_that_names_nobody_else(session):
    authors = (an_author(share="60"), an_author("Hà Văn Ấm", "40", position=2))
    paper = data_paper(session, an_idea(session, authors=authors).id, TODAY)

    pages = pdf_pages(paper.pdf())

    half = len(pages) // 2
    assert "Hà Văn Ấm" not in "".join(pages[:half])
    assert "Lò Thị Đào" not in "".join(pages[half:])


def test_something_that_is_no_address_is_masked_like_a_number(session):
    idea = an_idea(session, authors=(an_author(email="zalo-dao"),))

    assert "•••••dao" in said(data_paper(session, idea.id, TODAY))
