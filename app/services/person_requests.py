"""Sổ yêu cầu về dữ liệu cá nhân: received, acknowledged, extended once, answered in time.

Law 91/2025/QH15, article 4; Decree 356/2025/NĐ-CP, article 5. The days are dated settings.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.person_request import PersonRequest
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.person_errors import AlreadyAnswered, ExtendedOnce
from app.rules.person_request import RequestKind, Terms, due
from app.rules.role import Duty
from app.rules.working_days import after_working_days
from app.services import settings
from app.services.steps import step

# Kind of request → the setting that says how many days there are.
_DAYS: dict[RequestKind, str] = {
    RequestKind.COPY: "privacy.copy.days",
    RequestKind.CORRECT: "privacy.copy.days",
    RequestKind.WITHDRAW: "privacy.restrict.days",
    RequestKind.RESTRICT: "privacy.restrict.days",
    RequestKind.OBJECT: "privacy.restrict.days",
    RequestKind.DELETE: "privacy.delete.days",
    RequestKind.PROTECT: "privacy.restrict.days",
}


@dataclass(frozen=True)
class RequestFacts:
    """A request as typed."""

    person: str
    kind: RequestKind | None
    received_on: date | None
    wish: str = ""


@dataclass(frozen=True)
class RequestLine:
    """A request with its deadlines; late: days after the last day, 0 while there is time."""

    id: int
    facts: RequestFacts
    acknowledge_by: date
    acknowledged_on: date | None
    due_on: date
    extended: bool
    answered_on: date | None
    outcome: str


def list_requests(session: Session) -> list[RequestLine]:
    """Return all requests: those without an answer first, by their last day."""
    query = select(PersonRequest).order_by(
        PersonRequest.answered_on.is_not(None), PersonRequest.due_on, PersonRequest.id
    )
    return [_line(each) for each in session.scalars(query)]


@step(Duty.DATA, QT_TRANSLATE_NOOP("Label", "Ghi yêu cầu về dữ liệu cá nhân"))
def receive(session: Session, facts: RequestFacts, today: date) -> int:
    """Write a request down and work out its days; returns its id."""
    kind, received_on = _checked(facts, today)
    added = PersonRequest(
        person=tidy(facts.person),
        kind=kind,
        received_on=received_on,
        wish=tidy_block(facts.wish),
        acknowledge_by=after_working_days(
            received_on, int(settings.value(session, "privacy.acknowledge.days", received_on))
        ),
        acknowledged_on=None,
        due_on=due(received_on, _terms(session, kind, received_on)),
        answered_on=None,
    )
    session.add(added)
    session.flush()
    return added.id


@step(Duty.DATA, QT_TRANSLATE_NOOP("Label", "Ghi đã phản hồi yêu cầu"))
def acknowledge(session: Session, request_id: int, today: date) -> None:
    """Write down that the person was told that the request came in."""
    found = _open(session, request_id)
    found.acknowledged_on = found.acknowledged_on or today
    session.flush()


@step(Duty.DATA, QT_TRANSLATE_NOOP("Label", "Gia hạn trả lời yêu cầu"))
def extend(session: Session, request_id: int) -> None:
    """Extend the time for an answer once; the person has to be told."""
    found = _open(session, request_id)
    if found.extended:
        raise ExtendedOnce(on=found.due_on)
    found.extended = True
    terms = _terms(session, found.kind, found.received_on)
    found.due_on = due(found.received_on, terms, extended=True)
    session.flush()


@step(Duty.DATA, QT_TRANSLATE_NOOP("Label", "Trả lời yêu cầu về dữ liệu cá nhân"))
def answer(session: Session, request_id: int, outcome: str, today: date) -> None:
    """Write down what was done, or why it was refused."""
    found = _open(session, request_id)
    words = tidy_block(outcome)
    if not words:
        missing = QT_TRANSLATE_NOOP("Form", "Chưa ghi đã làm gì hoặc vì sao từ chối.")
        raise InvalidForm({"reason": say(missing)})
    found.answered_on, found.outcome = today, words
    found.acknowledged_on = found.acknowledged_on or today
    session.flush()


def _checked(facts: RequestFacts, today: date) -> tuple[RequestKind, date]:
    wrong: dict[str, Said] = {}
    if not tidy(facts.person):
        wrong["person"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi họ tên."))
    if facts.kind is None:
        wrong["kind"] = say(QT_TRANSLATE_NOOP("Form", "Chưa chọn yêu cầu gì."))
    if facts.received_on is None:
        wrong["received_on"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày."))
    elif facts.received_on > today:
        wrong["received_on"] = say(QT_TRANSLATE_NOOP("Form", "Ngày ở tương lai."))
    if wrong or facts.kind is None or facts.received_on is None:
        raise InvalidForm(wrong)
    return facts.kind, facts.received_on


def _terms(session: Session, kind: RequestKind, on: date) -> Terms:
    """Return the days of a kind of request; an extension is as long as the term itself."""
    days = int(settings.value(session, _DAYS[kind], on))
    return Terms(days, 2 * days)


def _open(session: Session, request_id: int) -> PersonRequest:
    found = session.get(PersonRequest, request_id)
    if found is None:
        raise NotFound(what="yêu cầu này")
    if found.answered_on is not None:
        raise AlreadyAnswered(on=found.answered_on)
    return found


def _line(record: PersonRequest) -> RequestLine:
    facts = RequestFacts(record.person, record.kind, record.received_on, record.wish)
    return RequestLine(
        record.id,
        facts,
        record.acknowledge_by,
        record.acknowledged_on,
        record.due_on,
        record.extended,
        record.answered_on,
        record.outcome,
    )
