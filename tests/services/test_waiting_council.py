from datetime import date

from sqlalchemy.orm import Session

from app.services.waiting_council import sessions
from app.services.waiting_line import Span, WaitingKind
from tests.makers_sessions import (
    HELD_ON,
    a_closed_session,
    a_marked_session,
    a_planned_session,
    an_open_session,
)

DAYS = Span(HELD_ON, date(2027, 1, 1))


def test_a_planned_session_waits_and_is_late_after_its_day(session: Session) -> None:
    meeting = a_planned_session(session)
    after = Span(date.fromordinal(HELD_ON.toordinal() + 3), date(2027, 1, 1))

    (line,) = sessions(session, after)

    assert (line.kind, line.record_id, line.late) == (WaitingKind.SESSION, meeting, 3)


def test_an_open_session_names_those_who_owe_sheets_and_not_the_absent(session: Session) -> None:
    an_open_session(session)

    (line,) = sessions(session, DAYS)

    assert line.kind is WaitingKind.SHEETS
    assert line.who
    assert "Quách Thị Oanh" not in line.who


def test_once_every_sheet_is_in_only_the_session_waits(session: Session) -> None:
    a_marked_session(session)

    assert [(each.kind, each.who) for each in sessions(session, DAYS)] == [
        (WaitingKind.SESSION, "")
    ]


def test_a_closed_session_waits_no_more(session: Session) -> None:
    a_closed_session(session)

    assert list(sessions(session, DAYS)) == []
