from datetime import date

from sqlalchemy import select

from app.documents import pdf
from app.models.audit import AuditEntry
from app.services import person_papers, persons
from tests.documents.reading import pdf_pages
from tests.makers_ideas import an_author_draft, received

TODAY = date(2026, 7, 20)


def test_a_person_is_told_everything_in_full_and_the_journal_notes_it(data_file):
    author = an_author_draft("Lò Thị Đào", phone="0912345678", national_id="038190001234")
    data_file.do(received, "Bể ủ phân", authors=(author,))
    [person] = data_file.do(persons.find, "đào")

    paper = data_file.do(person_papers.extract_paper, person.author_ids, TODAY)

    said = " ".join(" ".join(pdf_pages(pdf.write(paper.sheet))).split())
    for part in ("Lò Thị Đào", "0912345678", "038190001234", "YT-2026-0001", "Bể ủ phân"):
        assert part in said
    assert "Hạn chế xử lý" not in said
    entries = data_file.do(
        lambda s: list(s.scalars(select(AuditEntry).where(AuditEntry.action == "export")))
    )
    assert len(entries) == 1
    assert "038190001234" not in entries[0].changes


def test_a_restriction_is_told(data_file):
    data_file.do(received, "Bể ủ phân", authors=(an_author_draft("Lò Thị Đào"),))
    [person] = data_file.do(persons.find, "đào")
    data_file.do(persons.restrict, person.author_ids, TODAY)

    paper = data_file.do(person_papers.extract_paper, person.author_ids, TODAY)

    said = " ".join(" ".join(pdf_pages(pdf.write(paper.sheet))).split())
    assert "Từ ngày 20/07/2026" in said
