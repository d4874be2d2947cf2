from datetime import date

from app.documents import pdf
from app.models.audit import last_link
from app.services import journal_papers
from app.services.journal_reading import JournalWish
from tests.documents.reading import pdf_pages
from tests.makers_ideas import received

TODAY = date(2026, 7, 20)


def text_of(paper):
    return " ".join(" ".join(pdf_pages(pdf.write(paper.sheet))).split())


def test_the_extract_of_an_idea_names_it_and_the_head_of_the_journal(data_file):
    key = data_file.do(received, "Bể ủ phân")
    paper = data_file.do(journal_papers.extract_paper, JournalWish(idea_id=key), TODAY)

    said = text_of(paper)
    assert "Về ý tưởng YT-2026-0001 Bể ủ phân" in said
    assert "Thêm ý tưởng" in said
    assert data_file.do(last_link) in said.replace(" ", "")
    assert paper.name == "trich-nhat-ky-20260720"


def test_the_extract_of_days(data_file):
    data_file.do(received, "Bể ủ phân")
    days = JournalWish(first_day=date(2026, 7, 1), last_day=TODAY)
    said = text_of(data_file.do(journal_papers.extract_paper, days, TODAY))
    assert "Từ ngày 01/07/2026 đến ngày 20/07/2026" in said

    empty = JournalWish(first_day=date(2027, 7, 1), last_day=date(2027, 7, 2))
    assert "Không có mục nào." in text_of(data_file.do(journal_papers.extract_paper, empty, TODAY))
    assert "Từ khi lập sổ" in text_of(
        data_file.do(journal_papers.extract_paper, JournalWish(), TODAY)
    )
