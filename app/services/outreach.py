"""Phát động, tuyên truyền: the log of what units did for the movement (plan III.1, IV.1)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import fold, tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.evidence import Evidence
from app.models.unit import Unit, UnitActivity
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.evidence import EvidenceOf
from app.rules.period import MOVEMENT_START, Period, of_year
from app.rules.role import Duty
from app.rules.unit import ActivityKind, OutreachChannel
from app.services import evidence, settings
from app.services.attachments import FileContent
from app.services.steps import step
from app.services.unit_names import name_book, the_unit


@dataclass(frozen=True, kw_only=True)
class ActivityFacts:
    """What was done on a day, as typed into the form; audience: people who came, of one unit."""

    kind: ActivityKind
    on_date: date | None
    content: str = ""
    channel: OutreachChannel | None = None
    audience: int | None = None
    place: str = ""


@dataclass(frozen=True)
class ActivityLine:
    """A line of the log; unit: its name on that day; files: how much evidence hangs on it."""

    id: int
    unit_id: int
    unit: str
    facts: ActivityFacts
    on: date
    files: int


@dataclass(frozen=True)
class RemovedActivity:
    """A line that was taken out, whole, so that it can be put back under its own keys."""

    id: int
    uid: str
    unit_id: int
    facts: ActivityFacts
    files: tuple[FileContent, ...]


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Ghi lượt tuyên truyền"))
def record(
    session: Session, unit_ids: Sequence[int], facts: ActivityFacts, today: date
) -> tuple[int, ...]:
    """Note for one or more units that they launched the movement or did outreach."""
    units = [the_unit(session, key) for key in dict.fromkeys(unit_ids)]
    wrong = _wrong_facts(facts, today)
    if not units:
        wrong["units"] = say(QT_TRANSLATE_NOOP("Form", "Hãy chọn ít nhất một đơn vị."))
    if facts.on_date is not None and "on_date" not in wrong and units:
        wrong |= _wrong_units(session, units, facts)
    if wrong:
        raise InvalidForm(wrong)
    made = [_put(unit, facts) for unit in units]
    session.flush()
    return tuple(activity.id for activity in made)


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Sửa lượt tuyên truyền"))
def change(session: Session, activity_id: int, facts: ActivityFacts, today: date) -> None:
    """Correct a line of the log."""
    activity = _activity(session, activity_id)
    wrong = _wrong_facts(facts, today)
    if "on_date" not in wrong:
        wrong |= _wrong_units(session, [activity.unit], facts, besides=activity_id)
    if wrong:
        raise InvalidForm(wrong)
    _fill(activity, facts)
    session.flush()


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Xóa lượt tuyên truyền"))
def remove(session: Session, activity_ids: Collection[int]) -> tuple[RemovedActivity, ...]:
    """Take lines out with their evidence; the journal keeps them, `put_back` undoes it."""
    gone = []
    for key in sorted(activity_ids):
        activity = _activity(session, key)
        lines = evidence.list_evidence(session, EvidenceOf.ACTIVITY, key)
        files = tuple(evidence.remove(session, line.id) for line in lines)
        gone.append(RemovedActivity(key, activity.uid, activity.unit_id, _facts(activity), files))
        unit = activity.unit
        unit.activities.remove(activity)
    session.flush()
    return tuple(gone)


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Ghi lại lượt tuyên truyền"))
def put_back(session: Session, gone: Collection[RemovedActivity], now: datetime) -> None:
    """Put lines back as they were, under the keys they had."""
    for each in gone:
        unit = the_unit(session, each.unit_id)
        unit.activities.append(_fill(UnitActivity(id=each.id, uid=each.uid), each.facts))
        session.flush()
        for file in each.files:
            evidence.add_data(session, EvidenceOf.ACTIVITY, each.id, file, now)


def activity_line(session: Session, activity_id: int) -> ActivityLine:
    """Return one line of the log."""
    return _lines(session, [_activity(session, activity_id)])[0]


def log(
    session: Session, year: int, today: date, kind: ActivityKind | None = None, words: str = ""
) -> list[ActivityLine]:
    """Return what was done in a year of the reports, newest first; words may lack diacritics."""
    period = log_period(session, year, today)
    query = (
        select(UnitActivity)
        .where(UnitActivity.on_date.between(period.first, period.last))
        .order_by(UnitActivity.on_date.desc(), UnitActivity.id.desc())
    )
    if kind is not None:
        query = query.where(UnitActivity.kind == kind)
    wanted = fold(words).split()
    lines = _lines(session, session.scalars(query).all())
    return [line for line in lines if _has(line, wanted)] if wanted else lines


def of_unit(session: Session, unit_id: int) -> list[ActivityLine]:
    """Return everything that one unit did, newest first."""
    query = (
        select(UnitActivity)
        .where(UnitActivity.unit_id == unit_id)
        .order_by(UnitActivity.on_date.desc(), UnitActivity.id.desc())
    )
    return _lines(session, session.scalars(query).all())


def log_period(session: Session, year: int, today: date) -> Period:
    """Return the days of a year as the reports of the office count them."""
    return of_year(year, settings.calendar(session, today))


def year_of(session: Session, activity_id: int, today: date) -> int:
    """Return in the log of which year a line stands."""
    on = _activity(session, activity_id).on_date
    return on.year if on in log_period(session, on.year, today) else on.year + 1


def _wrong_facts(facts: ActivityFacts, today: date) -> dict[str, Said]:
    wrong: dict[str, Said] = {}
    if facts.on_date is None:
        wrong["on_date"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày."))
    elif facts.on_date > today:
        wrong["on_date"] = say(QT_TRANSLATE_NOOP("Form", "Ngày này ở tương lai."))
    elif facts.on_date < MOVEMENT_START:
        wrong["on_date"] = say(
            QT_TRANSLATE_NOOP("Form", "Phong trào bắt đầu từ {day}. Hãy xem lại năm."),
            day=MOVEMENT_START,
        )
    if facts.audience is not None and facts.audience < 0:
        wrong["audience"] = say(QT_TRANSLATE_NOOP("Form", "Số người không thể âm."))
    return wrong


def _wrong_units(
    session: Session, units: Sequence[Unit], facts: ActivityFacts, besides: int = 0
) -> dict[str, Said]:
    """Return which units cannot have done it on that day."""
    on = facts.on_date or MOVEMENT_START
    closed = [unit.name for unit in units if not _was_there(unit, on)]
    if closed:
        sentence = QT_TRANSLATE_NOOP(
            "Form", "Ngày này chưa theo dõi hoặc đã ngừng theo dõi: {names}."
        )
        return {"units": say(sentence, names="; ".join(closed))}
    if facts.kind is not ActivityKind.LAUNCH:
        return {}
    query = select(UnitActivity).where(
        UnitActivity.kind == ActivityKind.LAUNCH,
        UnitActivity.unit_id.in_([unit.id for unit in units]),
        UnitActivity.on_date.between(date(on.year, 1, 1), date(on.year, 12, 31)),
        UnitActivity.id != besides,
    )
    again = sorted({activity.unit.name for activity in session.scalars(query)})
    if not again:
        return {}
    sentence = QT_TRANSLATE_NOOP(
        "Form", "Năm {year} đã ghi phát động: {names}. Hãy bỏ chọn, hoặc sửa dòng đã ghi."
    )
    return {"units": say(sentence, year=on.year, names="; ".join(again))}


def _was_there(unit: Unit, on: date) -> bool:
    opened = unit.opened_on is None or unit.opened_on <= on
    return opened and (unit.closed_on is None or on < unit.closed_on)


def _put(unit: Unit, facts: ActivityFacts) -> UnitActivity:
    activity = _fill(UnitActivity(), facts)
    unit.activities.append(activity)
    return activity


def _fill(activity: UnitActivity, facts: ActivityFacts) -> UnitActivity:
    if facts.on_date is not None:
        activity.on_date = facts.on_date
    activity.kind = facts.kind
    activity.content = tidy_block(facts.content)
    activity.channel = facts.channel if facts.kind is ActivityKind.OUTREACH else None
    activity.audience = facts.audience
    activity.place = tidy(facts.place)
    return activity


def _facts(activity: UnitActivity) -> ActivityFacts:
    return ActivityFacts(
        kind=activity.kind,
        on_date=activity.on_date,
        content=activity.content,
        channel=activity.channel,
        audience=activity.audience,
        place=activity.place,
    )


def _lines(session: Session, activities: Sequence[UnitActivity]) -> list[ActivityLine]:
    book = name_book(session)
    hung = (
        select(Evidence.activity_id, func.count())
        .where(Evidence.activity_id.is_not(None))
        .group_by(Evidence.activity_id)
    )
    files = dict(session.execute(hung).all())
    return [
        ActivityLine(
            one.id,
            one.unit_id,
            book.on(one.unit_id, one.on_date),
            _facts(one),
            one.on_date,
            files.get(one.id, 0),
        )
        for one in activities
    ]


def _has(line: ActivityLine, wanted: list[str]) -> bool:
    text = fold(f"{line.unit} {line.facts.content} {line.facts.place}")
    return all(word in text for word in wanted)


def _activity(session: Session, activity_id: int) -> UnitActivity:
    found = session.get(UnitActivity, activity_id)
    if found is None:
        raise NotFound(what="hoạt động này")
    return found
