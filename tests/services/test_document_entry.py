"""Numbers are kept, given, put right and cancelled, and none is ever used twice."""

from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.models.audit import AuditEntry
from app.models.document import IssuedDocument
from app.rules.document import DocumentKind
from app.rules.errors import InvalidForm, NumberNotPossible, NumberTaken, ReasonNeeded, Refusal
from app.rules.outgoing import LineState
from app.rules.paper_source import Of, Source
from app.rules.register_errors import DocumentCancelled, DocumentElsewhere, DocumentRests
from app.services import awards, document_entry, document_numbers, document_register
from app.services.document_entry import LineFacts, OtherDocument, Reservation
from app.services.document_numbers import NewDocument
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session

NOW = datetime(2026, 9, 10, 9, 0)
TODAY = NOW.date()


def entered(session, kind=DocumentKind.COUNCIL_DECISION, **facts):
    return document_numbers.register(session, NewDocument(kind, "Trích yếu", **facts), TODAY, NOW)


def an_other(number=None, day=None, symbol="QĐ-UBND"):
    facts = LineFacts("Về việc giao chỉ tiêu", "Nguyễn Văn Mẫu", "Các thôn", copies=5)
    return OtherDocument(symbol, "Quyết định", facts, number, day)


def test_several_numbers_are_kept_with_what_they_are_for(session):
    kept = document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "Khen thưởng", 3), NOW)

    assert [line.number for line in kept] == [1, 2, 3]
    assert {(line.state, line.subject) for line in kept} == {(LineState.RESERVED, "Khen thưởng")}
    assert document_numbers.suggested_number(session, DocumentKind.AWARD_DECISION, 2026) == 4
    assert document_register.reserved_in(session, "decision", 2026) == kept


def test_a_kept_number_becomes_the_document_it_was_kept_for(session):
    document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "Khen thưởng", 2), NOW)
    entry = entered(session)

    line = document_entry.give(session, entry.id, 2, TODAY, TODAY)

    assert (line.number_and_symbol, line.state) == ("02/QĐ-UBND", LineState.NUMBERED)
    assert [each.number for each in document_register.reserved_in(session, "decision", 2026)] == [1]


def test_a_kept_number_may_become_a_document_made_elsewhere(session):
    document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "Khen thưởng"), NOW)

    line = document_entry.enter_other(session, an_other(1, TODAY), NOW)

    assert (line.number, line.state, line.type_name) == (1, LineState.NUMBERED, "Quyết định")
    assert document_register.reserved_in(session, "decision", 2026) == ()


def test_a_document_from_elsewhere_shares_the_series_of_its_kind(session):
    document_entry.enter_other(session, an_other(7, TODAY), NOW)

    assert document_numbers.suggested_number(session, DocumentKind.AWARD_DECISION, 2026) == 8
    with pytest.raises(NumberTaken):
        document_entry.give(session, entered(session).id, 7, TODAY, TODAY)


def test_what_is_missing_or_impossible_is_said_beside_its_box(session):
    for wrong, box in (
        (lambda: document_entry.reserve(session, Reservation("", 2026, "x"), NOW), "symbol"),
        (lambda: document_entry.reserve(session, Reservation("QĐ", 2026, " "), NOW), "purpose"),
        (lambda: document_entry.reserve(session, Reservation("QĐ", 2026, "x", 99), NOW), "count"),
        (lambda: document_entry.enter_other(session, an_other(1, None), NOW), "dated_on"),
        (
            lambda: document_entry.enter_other(session, an_other(1, date(2026, 9, 11)), NOW),
            "dated_on",
        ),
        (
            lambda: document_entry.give(session, entered(session).id, 1, date(2025, 9, 1), TODAY),
            "dated_on",
        ),
        (lambda: document_entry.change(session, entered(session).id, LineFacts("")), "subject"),
        (
            lambda: document_entry.change(session, entered(session).id, LineFacts("a", copies=-1)),
            "copies",
        ),
    ):
        with pytest.raises(InvalidForm) as refusal:
            wrong()
        assert box in refusal.value.wrong
    with pytest.raises(NumberNotPossible):
        document_entry.give(session, entered(session).id, 0, TODAY, TODAY)


def test_a_reserved_number_that_is_taken_is_refused(session):
    document_entry.enter_other(session, an_other(2, TODAY), NOW)

    with pytest.raises(NumberTaken):
        document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "x", 3, 1), NOW)


def test_a_cancelled_line_keeps_its_number_and_stays_as_it_is(session):
    line = document_entry.enter_other(session, an_other(4, TODAY), NOW)

    gone = document_entry.cancel(session, line.id, "Ghi nhầm", NOW)

    assert (gone.state, gone.number, gone.cancel_reason) == (LineState.CANCELLED, 4, "Ghi nhầm")
    assert document_numbers.suggested_number(session, DocumentKind.AWARD_DECISION, 2026) == 5
    for step in (
        lambda: document_entry.give(session, line.id, 9, TODAY, TODAY),
        lambda: document_entry.change(session, line.id, LineFacts("Khác")),
        lambda: document_entry.cancel(session, line.id, "Lần nữa", NOW),
        lambda: document_numbers.give_number(session, line.id, 9, TODAY),
    ):
        with pytest.raises(DocumentCancelled):
            step()
    with pytest.raises(NumberTaken):
        document_entry.enter_other(session, an_other(4, TODAY), NOW)


def test_a_cancelled_reservation_is_never_taken_up(session):
    (kept,) = document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "Khen"), NOW)
    document_entry.cancel(session, kept.id, "Không dùng", NOW)

    with pytest.raises(NumberTaken):
        document_entry.give(session, entered(session).id, 1, TODAY, TODAY)


def test_cancelling_needs_a_reason(session):
    with pytest.raises(ReasonNeeded):
        document_entry.cancel(session, entered(session).id, " ", NOW)


def test_number_and_day_are_put_right_with_a_trace(database):
    with database.transaction() as session:
        line = document_entry.enter_other(session, an_other(4, date(2026, 9, 1)), NOW)
    with database.transaction() as session:
        document_entry.give(session, line.id, 5, date(2026, 9, 2), TODAY)
    with database.transaction() as session:
        last = session.scalars(select(AuditEntry).order_by(AuditEntry.id.desc())).first()
        assert last.record == "IssuedDocument"
        assert '"number": [4, 5]' in last.changes
        assert document_register.line(session, line.id).dated_on == date(2026, 9, 2)


def test_the_number_of_cited_minutes_stands_once_the_decision_is_issued(session):
    meeting = a_closed_session(session)
    nominated = some_nominations(session, meeting)
    minutes = entered(
        session,
        DocumentKind.MINUTES,
        session_id=meeting,
        source=Source(DocumentKind.MINUTES, Of.SESSION, str(meeting)),
    )
    document_entry.give(session, minutes.id, 2, TODAY, TODAY)
    decision = a_draft(session, meeting, nominated)
    document_entry.give(session, minutes.id, 3, TODAY, TODAY)
    awards.issue_decision(session, decision, 5, TODAY)

    with pytest.raises(DocumentRests, match="Quyết định số 05/QĐ-UBND đã viện dẫn"):
        document_entry.give(session, minutes.id, 4, TODAY, TODAY)
    with pytest.raises(DocumentRests):
        document_entry.cancel(session, minutes.id, "Nhầm", NOW)
    same = document_entry.give(session, minutes.id, 3, TODAY, TODAY)
    assert same.number == 3


def test_a_decision_is_numbered_where_its_bonuses_are_worked_out(session):
    meeting = a_closed_session(session)
    decision = a_draft(session, meeting, some_nominations(session, meeting))
    document_id = awards.decision_detail(session, decision).row.document_id

    with pytest.raises(DocumentElsewhere, match="Khen thưởng"):
        document_entry.give(session, document_id, 5, TODAY, TODAY)
    with pytest.raises(DocumentElsewhere):
        document_entry.cancel(session, document_id, "Nhầm", NOW)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["reserve", "give", "other", "cancel", "next"]),
        st.integers(1, 6),
        st.integers(0, 5),
    ),
    max_size=25,
)


@given(steps=STEPS)
@hypothesis_settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_no_number_comes_twice_or_back(database, steps):
    with pytest.raises(TakenBack), database.transaction() as session:
        used: set[int] = set()
        for step in steps:
            before = numbers(session)
            try:
                with session.begin_nested():
                    taken = take(session, *step)
            except Refusal:
                assert numbers(session) == before
                continue
            if taken is not None:
                assert taken not in used
                used.add(taken)
            now = numbers(session)
            assert len(now) == len(set(now))
            assert set(before) <= set(now)
        raise TakenBack


class TakenBack(Exception):  # noqa: N818 – no error
    """Leaves the data file as it was before the steps."""


def take(session, what, number, at):
    """One step of the clerk; returns a number that a document bears now for good."""
    if what == "reserve":
        document_entry.reserve(session, Reservation("QĐ-UBND", 2026, "x", 1, number), NOW)
    elif what == "cancel":
        lines = document_register.lines_of_year(session, 2026)
        if at < len(lines):
            document_entry.cancel(session, lines[at].id, "x", NOW)
    elif what == "other":
        document_entry.enter_other(session, an_other(number, TODAY), NOW)
        return number
    else:
        wanted = number
        if what == "next":
            wanted = document_register.next_in(session, "decision", 2026)
        document_entry.give(session, entered(session).id, wanted, TODAY, TODAY)
        return wanted
    return None


def numbers(session):
    query = select(IssuedDocument.number).where(IssuedDocument.number.is_not(None))
    return sorted(session.scalars(query))
