"""The receipt says what the register says."""

from datetime import date

import pytest

from app.rules.errors import NotFound
from app.services.attachments import FileContent, attach_data
from app.services.receipts import receipt_facts, receipt_paper
from app.services.unit_names import rename_unit
from tests.makers import a_unit
from tests.makers_ideas import NOW, TODAY, an_author_draft, received


def test_the_receipt_holds_the_facts_of_the_idea(session):
    key = received(
        session,
        unit_id=a_unit(session).id,
        field_codes=("digital",),
        authors=(an_author_draft(phone="0912345678", address="Thôn Vân Hòa"),),
        entered_by="Lê Thị Sao",
        answer_due=date(2026, 7, 29),
    )
    attach_data(session, key, FileContent("phieu.pdf", b"x"), NOW)

    facts = receipt_facts(session, key, TODAY)

    assert (facts.number_text, facts.proposers, facts.proposer_contact) == (
        "YT-2026-0001",
        ("Lò Thị Đào",),
        "0912345678, Thôn Vân Hòa",
    )
    assert (facts.unit, facts.field, facts.source, facts.publication) == (
        "Thôn Vân Hòa",
        "Chuyển đổi số",
        "Trực tiếp",
        "Công bố tên thật",
    )
    assert (facts.received_on, facts.answer_due, facts.receiver, facts.attachments) == (
        date(2026, 7, 15),
        date(2026, 7, 29),
        "Lê Thị Sao",
        ("phieu.pdf",),
    )
    assert "Hiện trạng" in facts.missing


def test_the_paper_is_named_after_the_number(session):
    paper = receipt_paper(session, received(session), TODAY)

    assert (paper.name, paper.title) == (
        "phieu-tiep-nhan-YT-2026-0001",
        "Phiếu tiếp nhận YT-2026-0001",
    )


def test_there_is_no_receipt_without_an_idea(session):
    with pytest.raises(NotFound):
        receipt_facts(session, 98765, TODAY)


def test_a_receipt_keeps_the_name_that_the_unit_had_then(session):
    village = a_unit(session)
    idea = received(session, unit_id=village.id)
    rename_unit(session, village.id, "Thôn Hòa Bình", date(2027, 1, 1), date(2027, 2, 1))

    assert receipt_facts(session, idea, TODAY).unit == "Thôn Vân Hòa"
