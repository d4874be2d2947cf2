"""Bản ghi sau con số: what was counted, line by line, and where each line is opened."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.award import Award, AwardDecision, Nomination
from app.models.duty import UnitReport, UnitTask
from app.models.follow_up import Pilot, Referral, Replication, SupportTask
from app.models.idea import Author, Idea
from app.models.session import Session as Meeting
from app.models.unit import Unit, UnitActivity
from app.rules.award import RECIPIENT_KIND_LABELS
from app.rules.follow_up import SUPPORT_STATE_LABELS
from app.rules.moves import STATE_LABELS
from app.rules.numbering import format_number_symbol, idea_code
from app.rules.unit import UNIT_KIND_LABELS
from app.services.figure_definition import RecordKind
from app.services.unit_names import name_book

_AT_ONCE = 500


@dataclass(frozen=True)
class RecordRow:
    """A record that was counted; place and place_id tell which screen opens it.

    idea_id: the idea whose title or author it names, if it names one.
    """

    id: int
    code: str
    title: str
    detail: str
    on: date | None
    place: str
    place_id: int
    idea_id: int | None = None


def records(session: Session, kind: RecordKind, ids: Collection[int]) -> list[RecordRow]:
    """Return the records with these keys, in the order of the keys; lost ones are left out."""
    read, keys = _READERS[kind], sorted(ids)
    return [
        row
        for start in range(0, len(keys), _AT_ONCE)
        for row in read(session, keys[start : start + _AT_ONCE])
    ]


def _ideas(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    for idea in session.scalars(select(Idea).where(Idea.id.in_(keys)).order_by(Idea.id)):
        yield RecordRow(
            idea.id,
            _code(idea),
            idea.title,
            STATE_LABELS[idea.state],
            idea.received_on,
            "idea",
            idea.id,
            idea.id,
        )


def _authors(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = select(Author).where(Author.id.in_(keys)).order_by(Author.name_sort, Author.id)
    for author in session.scalars(query):
        idea = author.idea
        yield RecordRow(
            author.id,
            _code(idea),
            author.name,
            idea.title,
            idea.received_on,
            "idea",
            idea.id,
            idea.id,
        )


def _units(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    for unit in session.scalars(select(Unit).where(Unit.id.in_(keys)).order_by(Unit.sort_key)):
        kind = UNIT_KIND_LABELS[unit.kind]
        yield RecordRow(unit.id, "", unit.name, kind, unit.opened_on, "unit", unit.id)


def _activities(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = select(UnitActivity).where(UnitActivity.id.in_(keys)).order_by(UnitActivity.on_date)
    names = name_book(session)
    for done in session.scalars(query):
        name = names.on(done.unit_id, done.on_date)
        yield RecordRow(done.id, "", name, done.content, done.on_date, "outreach", done.id)


def _sessions(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = select(Meeting).where(Meeting.id.in_(keys)).order_by(Meeting.held_on)
    for meeting in session.scalars(query):
        name = meeting.council.name
        yield RecordRow(meeting.id, "", meeting.title, name, meeting.held_on, "session", meeting.id)


def _nominations(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = select(Nomination).where(Nomination.id.in_(keys)).order_by(Nomination.id)
    for each in session.scalars(query):
        kind, day = RECIPIENT_KIND_LABELS[each.recipient_kind], each.created_at.date()
        yield RecordRow(each.id, kind, each.recipient, each.achievement, day, "idea", each.idea_id)


def _awards(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = (
        select(Award, Nomination, AwardDecision)
        .join(Nomination, Award.nomination_id == Nomination.id)
        .join(AwardDecision, Award.decision_id == AwardDecision.id)
        .where(Award.id.in_(keys))
        .order_by(Award.decision_id, Award.position)
    )
    for award, nomination, decision in session.execute(query):
        document = decision.document
        yield RecordRow(
            award.id,
            format_number_symbol(document.number, document.symbol),
            nomination.recipient,
            nomination.achievement,
            document.dated_on,
            "decision",
            decision.id,
        )


def _support_tasks(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = select(SupportTask).where(SupportTask.id.in_(keys)).order_by(SupportTask.id)
    for each in session.scalars(query):
        code, detail = _code(each.idea), f"{each.unit.name} · {SUPPORT_STATE_LABELS[each.state]}"
        yield RecordRow(each.id, code, each.task, detail, each.assigned_on, "support_task", each.id)


def _pilots(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = select(Pilot).where(Pilot.id.in_(keys)).order_by(Pilot.started_on, Pilot.id)
    for each in session.scalars(query):
        idea = each.idea
        yield RecordRow(
            each.id,
            _code(idea),
            idea.title,
            each.unit.name,
            each.started_on,
            "pilot",
            each.id,
            idea.id,
        )


def _replications(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = select(Replication).where(Replication.id.in_(keys)).order_by(Replication.on_date)
    names = name_book(session)
    for each in session.scalars(query):
        idea, unit = each.idea, names.on(each.unit_id, each.on_date)
        yield RecordRow(
            each.id,
            _code(idea),
            idea.title,
            unit,
            each.on_date,
            "replication",
            each.id,
            idea.id,
        )


def _referrals(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = select(Referral).where(Referral.id.in_(keys)).order_by(Referral.sent_on, Referral.id)
    for each in session.scalars(query):
        idea = each.idea
        yield RecordRow(
            each.id,
            _code(idea),
            idea.title,
            each.sent_to,
            each.sent_on,
            "referral",
            each.id,
            idea.id,
        )


def _unit_tasks(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = select(UnitTask).where(UnitTask.id.in_(keys)).order_by(UnitTask.id)
    for each in session.scalars(query):
        on, name = each.done_on or each.assigned_on, each.unit.name
        yield RecordRow(each.id, "", each.text, name, on, "unit_task", each.id)


def _unit_reports(session: Session, keys: list[int]) -> Iterator[RecordRow]:
    query = select(UnitReport).where(UnitReport.id.in_(keys)).order_by(UnitReport.id)
    names = name_book(session)
    for each in session.scalars(query):
        name = names.on(each.unit_id, each.last_day)
        yield RecordRow(
            each.id, each.period, name, each.results, each.last_day, "unit_report", each.id
        )


def _code(idea: Idea) -> str:
    return idea_code(idea.register_year, idea.register_number)


_READERS: dict[RecordKind, Callable[[Session, list[int]], Iterator[RecordRow]]] = {
    RecordKind.IDEA: _ideas,
    RecordKind.AUTHOR: _authors,
    RecordKind.UNIT: _units,
    RecordKind.ACTIVITY: _activities,
    RecordKind.SESSION: _sessions,
    RecordKind.NOMINATION: _nominations,
    RecordKind.AWARD: _awards,
    RecordKind.SUPPORT_TASK: _support_tasks,
    RecordKind.PILOT: _pilots,
    RecordKind.REPLICATION: _replications,
    RecordKind.REFERRAL: _referrals,
    RecordKind.UNIT_TASK: _unit_tasks,
    RecordKind.UNIT_REPORT: _unit_reports,
}
