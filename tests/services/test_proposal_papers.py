from datetime import date

from sqlalchemy import select

from app.models.classification import Field
from app.services.proposal_papers import form_paper
from tests.services.paper_texts import said


def test_the_blank_form_offers_the_fields_that_are_in_use(session):
    session.scalars(select(Field).where(Field.code == "ocop")).one().active = False
    session.flush()

    text = said(form_paper(session, date(2026, 7, 20)))

    assert "□ Chuyển đổi số" in text
    assert "OCOP" not in text
    assert "□ Công bố ẩn danh" in text
    assert "“Khơi dậy tiềm năng" in text
