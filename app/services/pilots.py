"""Thử nghiệm: where, how long, at what cost, what was measured, what follows (plan III.4, §7)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.follow_up import Pilot, PilotMeasure
from app.rules.dates import short_date
from app.rules.due import days_late
from app.rules.errors import NotFound, Said, say
from app.rules.follow_up import PilotConclusion
from app.rules.follow_up_errors import AlreadyStruck, PilotEnded, PilotRunning
from app.rules.idea import IdeaState
from app.rules.numbering import idea_code
from app.rules.pilot import Reached, reached
from app.rules.role import Duty
from app.services import life
from app.services.follow_up import idea_in, refuse_if, strike, wrong_day, wrong_text, wrong_unit
from app.services.life import MoveRequest
from app.services.steps import step

TRIED = frozenset({IdeaState.APPROVED, IdeaState.SUPPORTING, IdeaState.PILOTING})


@dataclass(frozen=True)
class MeasureFacts:
    """A figure that the pilot is to move; unit_name: what it is counted in ("phút")."""

    name: str
    unit_name: str = ""
    baseline: Decimal | None = None
    target: Decimal | None = None
    measured: Decimal | None = None

    @property
    def reached(self) -> Reached:
        """How far it got."""
        return reached(self.baseline, self.target, self.measured)


@dataclass(frozen=True)
class PilotFacts:
    """A pilot as typed; cost: in đồng; skipped: why there was no support before it."""

    idea_id: int | None
    unit_id: int | None
    started_on: date | None
    planned_end: date | None = None
    place: str = ""
    scope: str = ""
    cost: int | None = None
    fund_source: str = ""
    note: str = ""
    measures: tuple[MeasureFacts, ...] = ()
    skipped: str = ""


@dataclass(frozen=True)
class PilotEnd:
    """What was concluded, on which day and why; measures: with what was measured at the end."""

    on: date | None
    conclusion: PilotConclusion | None
    note: str
    measures: tuple[MeasureFacts, ...]


@dataclass(frozen=True)
class PilotLine:
    """A pilot as lists show it; late: days after the planned end."""

    id: int
    code: str
    title: str
    idea_state: IdeaState
    unit: str
    facts: PilotFacts
    ended_on: date | None
    conclusion: PilotConclusion | None
    conclusion_note: str
    late: int


def pilots_of_year(session: Session, year: int, today: date) -> list[PilotLine]:
    """Return the pilots that ran in a year: running ones first, by the day they should end."""
    alive = Pilot.ended_on.is_(None) | (Pilot.ended_on >= date(year, 1, 1))
    return _lines(session, (Pilot.started_on <= date(year, 12, 31), alive), today)


def pilots_of_idea(session: Session, idea_id: int, today: date) -> list[PilotLine]:
    """Return the pilots of one idea."""
    return _lines(session, (Pilot.idea_id == idea_id,), today)


def pilot(session: Session, pilot_id: int, today: date) -> PilotLine:
    """Return one pilot."""
    return _line(_pilot(session, pilot_id), today)


def latest(session: Session, idea_id: int, today: date) -> PilotLine | None:
    """Return the pilot of an idea that its papers speak of: one that runs, or else ended last."""
    lines = pilots_of_idea(session, idea_id, today)
    return max(lines, key=lambda p: (p.ended_on or date.max, p.facts.started_on), default=None)


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Bắt đầu thử nghiệm"))
def start(session: Session, facts: PilotFacts, now: datetime) -> int:
    """Begin a pilot; the first one moves the idea on, with a reason if support was skipped."""
    _check(session, facts, now.date())
    idea = idea_in(session, facts.idea_id, TRIED, "thử nghiệm")
    alive = (Pilot.ended_on.is_(None), Pilot.struck_at.is_(None))
    here = (Pilot.idea_id == idea.id, Pilot.unit_id == facts.unit_id)
    running = session.scalar(select(Pilot).where(*here, *alive))
    if running is not None:
        raise PilotRunning(unit=running.unit.name, on=running.started_on)
    began = facts.started_on or now.date()
    if idea.state is not IdeaState.PILOTING:
        move = MoveRequest(IdeaState.PILOTING, began, note=facts.skipped)
        life.move_idea(session, idea.id, move, now)
    added = Pilot(idea_id=idea.id, ended_on=None, conclusion=None)
    _write(added, facts, began)
    session.add(added)
    session.flush()
    return added.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Sửa thử nghiệm"))
def change(session: Session, pilot_id: int, facts: PilotFacts, now: datetime) -> int:
    """Put what was written of a running pilot right; its measures as they stand in the form."""
    found = _running(session, pilot_id)
    _check(session, facts, now.date())
    _write(found, facts, facts.started_on or found.started_on)
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Gia hạn thử nghiệm"))
def extend(
    session: Session, pilot_id: int, planned_end: date | None, reason: str, now: datetime
) -> int:
    """Give a running pilot more time; the reason is kept with the day before."""
    found = _running(session, pilot_id)
    words = QT_TRANSLATE_NOOP("Form", "Chưa ghi lý do gia hạn.")
    wrong = wrong_text("reason", reason, words)
    earliest = found.planned_end or found.started_on
    if planned_end is None or planned_end <= earliest:
        after = QT_TRANSLATE_NOOP("Form", "Hãy ghi ngày kết thúc mới, sau ngày {on}.")
        wrong["planned_end"] = say(after, on=earliest)
    refuse_if(wrong)
    before = short_date(found.planned_end) if found.planned_end else "chưa đặt"
    line = f"{short_date(now.date())}: gia hạn (hạn trước: {before}). {tidy(reason)}"
    found.note = f"{found.note}\n{line}".strip()
    found.planned_end = planned_end
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Kết luận thử nghiệm"))
def conclude(session: Session, pilot_id: int, how: PilotEnd, now: datetime) -> int:
    """End a pilot with its conclusion and measures; the next step of the idea is the clerk's."""
    found = _running(session, pilot_id)
    wrong = wrong_day("on", how.on, now.date())
    if how.on is not None and how.on < found.started_on:
        wrong["on"] = say(QT_TRANSLATE_NOOP("Form", "Ngày kết luận trước ngày bắt đầu."))
    if how.conclusion is None:
        wrong["conclusion"] = say(QT_TRANSLATE_NOOP("Form", "Chưa chọn kết luận."))
    words = QT_TRANSLATE_NOOP("Form", "Chưa ghi nhận xét, lý do của kết luận.")
    wrong |= wrong_text("note", how.note, words)
    wrong |= _wrong_measures(how.measures)
    refuse_if(wrong)
    found.ended_on, found.conclusion = how.on, how.conclusion
    found.conclusion_note = tidy_block(how.note)
    _write_measures(found, how.measures)
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Mở lại thử nghiệm"))
def reopen(session: Session, pilot_id: int) -> int:
    """Take a conclusion back that was written by mistake; its words stay to be read."""
    found = _pilot(session, pilot_id)
    found.ended_on, found.conclusion = None, None
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Gạch thử nghiệm"))
def strike_out(session: Session, pilot_id: int, reason: str, now: datetime) -> None:
    """Strike out a pilot that was entered by mistake."""
    strike(session.get(Pilot, pilot_id), reason, now, "đợt thử nghiệm này")
    session.flush()


def _check(session: Session, facts: PilotFacts, today: date) -> None:
    wrong = wrong_unit(session, facts.unit_id) | wrong_day("started_on", facts.started_on, today)
    if facts.planned_end and facts.started_on and facts.planned_end < facts.started_on:
        words = QT_TRANSLATE_NOOP("Form", "Ngày kết thúc dự kiến trước ngày bắt đầu.")
        wrong["planned_end"] = say(words)
    if facts.cost is not None and facts.cost < 0:
        wrong["cost"] = say(QT_TRANSLATE_NOOP("Form", "Kinh phí không được âm."))
    refuse_if(wrong | _wrong_measures(facts.measures))


def _wrong_measures(measures: tuple[MeasureFacts, ...]) -> dict[str, Said]:
    if all(tidy(each.name) for each in measures):
        return {}
    words = QT_TRANSLATE_NOOP("Form", "Mỗi chỉ số cần có tên. Hãy ghi tên hoặc bỏ dòng ấy.")
    return {"measures": say(words)}


def _write(record: Pilot, facts: PilotFacts, began: date) -> None:
    if facts.unit_id is not None:
        record.unit_id = facts.unit_id
    record.place, record.scope = tidy(facts.place), tidy_block(facts.scope)
    record.started_on, record.planned_end = began, facts.planned_end
    record.cost, record.fund_source = facts.cost, tidy(facts.fund_source)
    record.note = tidy_block(facts.note)
    _write_measures(record, facts.measures)


def _write_measures(record: Pilot, measures: Iterable[MeasureFacts]) -> None:
    """Write the measures line by line: a line that is there already keeps its key."""
    given = list(measures)
    kept = list(record.measures)
    for at, facts in enumerate(given):
        row = kept[at] if at < len(kept) else PilotMeasure(position=at + 1)
        row.name, row.unit_name = tidy(facts.name), tidy(facts.unit_name)
        row.baseline, row.target, row.measured = facts.baseline, facts.target, facts.measured
        if at >= len(kept):
            record.measures.append(row)
    for row in kept[len(given) :]:
        record.measures.remove(row)


def _pilot(session: Session, pilot_id: int) -> Pilot:
    found = session.get(Pilot, pilot_id)
    if found is None:
        raise NotFound(what="đợt thử nghiệm này")
    if found.struck_at is not None:
        raise AlreadyStruck
    return found


def _running(session: Session, pilot_id: int) -> Pilot:
    found = _pilot(session, pilot_id)
    if found.ended_on is not None:
        raise PilotEnded(on=found.ended_on)
    return found


def _lines(session: Session, where: Iterable[ColumnElement[bool]], today: date) -> list[PilotLine]:
    query = select(Pilot).where(Pilot.struck_at.is_(None), *where)
    lines = [_line(each, today) for each in session.scalars(query)]
    return sorted(lines, key=_order)


def _order(each: PilotLine) -> tuple[bool, date, int]:
    return each.ended_on is not None, each.facts.planned_end or date.max, each.id


def _line(record: Pilot, today: date) -> PilotLine:
    idea = record.idea
    return PilotLine(
        id=record.id,
        code=idea_code(idea.register_year, idea.register_number),
        title=idea.title,
        idea_state=idea.state,
        unit=record.unit.name,
        facts=_facts(record),
        ended_on=record.ended_on,
        conclusion=record.conclusion,
        conclusion_note=record.conclusion_note,
        late=days_late(record.planned_end, record.ended_on, today),
    )


def _facts(record: Pilot) -> PilotFacts:
    return PilotFacts(
        idea_id=record.idea_id,
        unit_id=record.unit_id,
        started_on=record.started_on,
        planned_end=record.planned_end,
        place=record.place,
        scope=record.scope,
        cost=record.cost,
        fund_source=record.fund_source,
        note=record.note,
        measures=tuple(
            MeasureFacts(m.name, m.unit_name, m.baseline, m.target, m.measured)
            for m in record.measures
        ),
    )
