"""The register of a year on paper and in Excel is what the register holds."""

import io
from datetime import datetime

import pytest
from openpyxl import load_workbook

from app.rules.document import DocumentKind
from app.rules.errors import UnknownPeriod
from app.services import document_entry, document_numbers, register_papers
from app.services.document_entry import LineFacts, OtherDocument, Reservation
from app.services.document_numbers import NewDocument
from tests.documents.reading import WordFile

NOW = datetime(2026, 9, 30, 9)
TODAY = NOW.date()


@pytest.fixture
def filled(session):
    facts = LineFacts("Giao chỉ tiêu", "Nguyễn Văn Mẫu", "Các thôn\nLưu: VT", copies=12)
    other = OtherDocument("QĐ-UBND", "Quyết định", facts, 12, TODAY)
    document_entry.enter_other(session, other, NOW)
    plan = OtherDocument("KH-UBND", "Kế hoạch", LineFacts("Phong trào"), 3, TODAY)
    document_entry.enter_other(session, plan, NOW)
    document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "Khen thưởng"), NOW)
    new = NewDocument(DocumentKind.MINUTES, "Họp hội đồng")
    document_numbers.register(session, new, TODAY, NOW)
    return session


def test_the_printed_register_has_every_number_by_series_and_no_drafts(filled):
    paper = register_papers.register_paper(filled, "2026", TODAY)

    text = "\n".join(WordFile(paper.word()).lines())
    assert paper.name == "so-van-ban-di-2026"
    assert text.index("Quyết định – năm 2026") < text.index("Kế hoạch – năm 2026")
    assert text.index("12/QĐ-UBND") < text.index("13/QĐ-UBND")
    assert "Các thôn; Lưu: VT" in text
    assert "Họp hội đồng" not in text


def test_excel_has_the_drafts_too_with_their_state(filled):
    made = register_papers.register_workbook(filled, 2026, TODAY)

    rows = list(load_workbook(io.BytesIO(made.excel())).active.iter_rows(values_only=True))
    states = {row[2]: row[10] for row in rows if row[10]}
    assert states["Biên bản họp hội đồng: Họp hội đồng"] == "Chưa có số"
    assert states["(Giữ số) Khen thưởng"] == "Giữ số"


def test_a_year_nobody_can_read_is_refused(session):
    with pytest.raises(UnknownPeriod):
        register_papers.register_paper(session, "năm nay", TODAY)
