from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from app.rules.award import AwardKind, RecipientKind
from app.services import award_lines, awards, bonus_payments, nominations, revocations
from app.services.bonus_payments import Booking
from app.services.nominations import NominationDraft
from app.services.revocations import Revocation
from tests.makers_decisions import NOW, a_draft, some_nominations
from tests.makers_sessions import a_closed_session

DAY = date(2026, 7, 20)


@pytest.fixture
def decided(session):
    """A decision with one award taken back and one paid; a proposal to a higher level."""
    meeting = a_closed_session(session)
    decision = a_draft(session, meeting, some_nominations(session, meeting))
    first, second, _third = awards.issue_decision(session, decision, 12, DAY).awards
    revocations.revoke_award(session, first.id, Revocation("Kê khai sai", DAY), NOW)
    bonus_payments.pay(session, [second.id], Booking(DAY, "PC 05"), NOW)
    other = nominations.candidates(session, meeting)[1].draft
    nominations.nominate(
        session,
        NominationDraft(
            other.item_id, other.recipient, RecipientKind.INDIVIDUAL, kind=AwardKind.HIGHER
        ),
        NOW,
    )
    return decision


def test_every_recipient_is_listed_with_what_became_of_the_award(session, decided):
    lines = award_lines.award_lines(session, 2026)

    assert [(line.state, line.decision, line.paid_on) for line in lines] == [
        ("revoked", "12/QĐ-UBND", None),
        ("issued", "12/QĐ-UBND", DAY),
        ("issued", "12/QĐ-UBND", None),
        ("proposed", "", None),
    ]
    assert lines[0].state_label == "Đã thu hồi ngày 20/07/2026: Kê khai sai"
    assert lines[3].state_label == "Theo tờ trình"
    assert award_lines.award_lines(session, 2025) == []


def test_the_excel_file_sums_what_stands(session, decided):
    made = award_lines.awards_workbook(session, 2026, DAY)

    (tab,) = load_workbook(BytesIO(made.excel()), data_only=True).worksheets
    rows = [row for row in tab.iter_rows(values_only=True) if row[1]]
    assert [row[8] for row in rows[1:]] == [0, 760_000, 1_140_000, 0]
    assert rows[1][10] == "Đã thu hồi ngày 20/07/2026: Kê khai sai"
    assert made.name == "khen-thuong-2026"
