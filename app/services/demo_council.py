"""Hội đồng mẫu: set up, called together, sheets and ballots taken, the session closed."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from app.rules.session import Ballot, Outcome
from app.services import agenda, attendance, conclusions, councils, scoring, sessions
from app.services.councils import CouncilDraft, MemberDraft
from app.services.demo_book import DemoBook, DemoStep, on_day
from app.services.demo_sample import Sample, SampleItem
from app.services.sessions import SessionDraft

INVITED = timedelta(days=4)  # before the session


def steps(sample: Sample) -> Iterator[DemoStep]:
    """Return the work of the council in its order."""
    council, meeting = sample.council, sample.council.session
    day = meeting.held_on
    yield DemoStep(on_day(council.decision_date, 16), council.name, _set_up)
    yield DemoStep(on_day(day - INVITED, 14), meeting.title, _call_together)
    yield DemoStep(on_day(day), meeting.title, _open)
    yield DemoStep(on_day(day, 9, 30), meeting.title, _take_sheets)
    yield DemoStep(on_day(day, 10, 45), meeting.title, _take_ballots)
    yield DemoStep(on_day(day, 11, 15), meeting.title, _close)


def _set_up(session: Session, book: DemoBook, _now: datetime) -> None:
    council = book.sample.council
    members = tuple(
        MemberDraft(
            name=member.name,
            role=member.role,
            job_title=member.job_title,
            unit_id=book.units[member.unit] if member.unit else None,
        )
        for member in council.members
    )
    book.council_id = councils.save_council(
        session,
        CouncilDraft(council.name, council.decision_number, council.decision_date, members),
    )


def _call_together(session: Session, book: DemoBook, now: datetime) -> None:
    meeting = book.sample.council.session
    book.session_id = sessions.create_session(
        session,
        SessionDraft(
            council_id=book.council_id,
            title=meeting.title,
            held_on=meeting.held_on,
            starts_at=meeting.starts_at,
            place=meeting.place,
        ),
    )
    ideas = [book.ideas[item.number] for item in meeting.items]
    agenda.add_ideas(session, book.session_id, ideas, now)
    by_idea = {row.idea_id: row.item_id for row in agenda.list_agenda(session, book.session_id)}
    book.items = {item.number: by_idea[book.ideas[item.number]] for item in meeting.items}
    seats = attendance.list_seats(session, book.session_id)
    book.members = {seat.name: seat.member_id for seat in seats}


def _open(session: Session, book: DemoBook, _now: datetime) -> None:
    for member in book.sample.council.members:
        if member.absent:
            member_id = book.members[member.name]
            attendance.set_present(
                session, book.session_id, member_id, present=False, reason=member.absent
            )
    sessions.start_session(session, book.session_id)


def _take_sheets(session: Session, book: DemoBook, now: datetime) -> None:
    rubric = sessions.session_detail(session, book.session_id).terms.rubric
    keys = [criterion.key for criterion in rubric.criteria]
    for item in book.sample.council.session.items:
        for member, sheet in zip(book.sample.council.members, item.sheets, strict=True):
            if sheet:
                points = dict(zip(keys, sheet, strict=True))
                scoring.record_sheet(
                    session, book.items[item.number], book.members[member.name], points, now
                )


def _take_ballots(session: Session, book: DemoBook, _now: datetime) -> None:
    for item in book.sample.council.session.items:
        _conclude(session, book.items[item.number], item)


def _conclude(session: Session, item_id: int, item: SampleItem) -> None:
    ballot = Ballot(agree=item.agree, disagree=item.disagree, other=item.other)
    conclusions.set_discussion(session, item_id, item.discussion)
    conclusions.record_ballot(session, item_id, ballot)
    conclusions.choose_outcome(session, item_id, item.conclude or Outcome.APPROVED, item.reason)


def _close(session: Session, book: DemoBook, now: datetime) -> None:
    meeting = book.sample.council.session
    conclusions.set_general(session, book.session_id, meeting.general_conclusion, meeting.ends_at)
    conclusions.close_session(session, book.session_id, now)
