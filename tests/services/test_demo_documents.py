from datetime import date

from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source
from app.services import data_file, demo_documents, demo_sample, fund, kept_papers
from app.services.document_issue import registered_issue

TODAY = date(2026, 12, 20)


def test_every_paper_is_numbered_on_or_after_the_day_it_was_entered():
    sample = demo_sample.load()

    for document in sample.documents:
        assert document.drafted_on <= document.dated_on
    assert len(list(demo_documents.steps(sample))) == 2 * len(sample.documents) + 2


def test_the_sample_office_has_numbered_papers_and_money_left(demo_answer, tmp_path):
    copy = tmp_path / "mau.db"
    copy.write_bytes(demo_answer.data.data_file.read_bytes())
    opened = data_file.open_existing(copy)
    minutes = Source(DocumentKind.MINUTES, Of.SESSION, str(demo_answer.data.session_id))

    assert opened.do(registered_issue, minutes, TODAY).number_text == "01/BB-HĐ"
    assert len(opened.do(kept_papers.versions, minutes)) == 1
    assert opened.do(fund.ledger, 2026).balance == 12_000_000 - 4_180_000
    opened.close()
