"""The register of a year: what is shown, found and remarked."""

from datetime import date, datetime

import pytest

from app.rules.document import DocumentKind
from app.rules.errors import NotFound
from app.rules.outgoing import LineState
from app.rules.register_oddities import OddKind
from app.services import document_entry, document_numbers, document_register
from app.services.document_entry import LineFacts, OtherDocument, Reservation
from app.services.document_numbers import NewDocument
from app.services.document_register import RegisterFilter

NOW = datetime(2026, 9, 30, 9, 0)
TODAY = NOW.date()


@pytest.fixture
def filled(session):
    """A numbered decision, a cancelled one, a kept number, a letter, a draft of minutes."""
    for number, day, subject in (
        (12, date(2026, 9, 15), "Giao chỉ tiêu"),
        (13, date(2026, 9, 10), "Thành lập tổ công tác"),
    ):
        an_other(session, number, day, subject)
    document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "Khen thưởng"), NOW)
    letter = an_other(session, 1, TODAY, "Đôn đốc các thôn", "UBND-VHXH", "Công văn")
    document_entry.cancel(session, letter.id, "Ghi nhầm", NOW)
    new = NewDocument(DocumentKind.MINUTES, "Họp hội đồng", "Trần Văn Bình")
    document_numbers.register(session, new, TODAY, datetime(2026, 9, 1, 8))
    return session


def an_other(session, number, day, subject, symbol="QĐ-UBND", type_name="Quyết định"):
    facts = LineFacts(subject, recipients="Các thôn")
    return document_entry.enter_other(
        session, OtherDocument(symbol, type_name, facts, number, day), NOW
    )


def test_lines_without_number_come_first_then_the_newest(filled):
    lines = document_register.lines_of_year(filled, 2026)

    assert [(each.number, each.state) for each in lines] == [
        (None, LineState.OPEN),
        (14, LineState.RESERVED),
        (1, LineState.CANCELLED),
        (12, LineState.NUMBERED),
        (13, LineState.NUMBERED),
    ]
    assert lines[0].type_name == "Biên bản họp hội đồng"
    assert lines[0].number_and_symbol == "      /BB-HĐ"


def test_a_year_is_searched_without_diacritics_and_filtered(filled):
    def found(**wanted):
        lines = document_register.list_lines(filled, RegisterFilter(2026, **wanted))
        return [each.number for each in lines]

    assert found(search="to cong tac") == [13]
    assert found(search="13/qd") == [13]
    assert found(series="decision") == [14, 12, 13]
    assert found(state=LineState.CANCELLED) == [1]
    assert found(series="decision", state=LineState.CANCELLED) == []


def test_what_is_odd_is_said_with_what_to_do(filled):
    odd = document_register.remarks(filled, 2026, TODAY)

    assert [each.kind for each in odd] == [OddKind.ORDER, OddKind.OLD_DRAFT]
    assert "“Họp hội đồng” vào sổ ngày 01/09/2026 chưa có số" in str(odd[-1].said)


def test_a_number_is_looked_at_before_it_is_given(filled):
    def remark(number, day):
        return document_register.order_remark(filled, 0, number, day, "decision")

    assert "Số 15/QĐ-UBND ngày 01/09/2026 nhưng số 13/QĐ-UBND" in str(remark(15, date(2026, 9, 1)))
    assert remark(15, TODAY) is None
    assert document_register.next_in(filled, "decision", 2026) == 15


def test_years_that_have_lines_are_offered_with_this_one(filled):
    assert document_register.years(filled, date(2027, 1, 5)) == [2027, 2026]


def test_a_line_that_is_not_there_is_refused(session):
    with pytest.raises(NotFound):
        document_register.line(session, 99)
