"""Tên đơn vị qua thời gian: a unit that is renamed keeps the names it had, with their days."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import sort_text, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.idea import Idea
from app.models.unit import Unit, UnitName
from app.rules.errors import InvalidForm, NotFound, NothingToUndo, Said, say
from app.rules.role import Duty
from app.search import index
from app.services.steps import step


@dataclass(frozen=True)
class FormerName:
    """A name that a unit had, and the last day on which it was called so."""

    name: str
    until: date


@dataclass(frozen=True)
class NameBook:
    """All names of all units: the one of today, and those before."""

    current: dict[int, str]
    former: dict[int, tuple[FormerName, ...]]

    def on(self, unit_id: int, day: date) -> str:
        """Return what a unit was called on a day; nothing for an unknown unit."""
        earlier = self.former.get(unit_id, ())
        then = (each.name for each in earlier if day <= each.until)
        return next(then, self.current.get(unit_id, ""))


def name_book(session: Session) -> NameBook:
    """Return the names of all units, former ones from the oldest to the newest."""
    current = dict(session.execute(select(Unit.id, Unit.name)).all())
    former: dict[int, list[FormerName]] = defaultdict(list)
    for each in session.scalars(select(UnitName).order_by(UnitName.until)):
        former[each.unit_id].append(FormerName(each.name, each.until))
    return NameBook(current, {key: tuple(names) for key, names in former.items()})


def names_on(session: Session, day: date) -> dict[int, str]:
    """Return what every unit was called on a day, by its key; closed units as well."""
    book = name_book(session)
    return {key: book.on(key, day) for key in book.current}


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Đổi tên đơn vị"))
def rename_unit(session: Session, unit_id: int, name: str, since: date | None, today: date) -> None:
    """Give a unit a new name from a day on; papers and figures of before keep the old one."""
    unit = the_unit(session, unit_id)
    good = tidy(name)
    wrong = _wrong_name(session, unit, good) | _wrong_day(unit, since, today)
    if wrong or since is None:
        raise InvalidForm(wrong)
    unit.former_names.append(UnitName(name=unit.name, until=since - timedelta(days=1)))
    _call(session, unit, good)


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Bỏ việc đổi tên đơn vị"))
def undo_rename(session: Session, unit_id: int) -> str:
    """Give a unit back the name it had before the last renaming; returns that name."""
    unit = the_unit(session, unit_id)
    if not unit.former_names:
        raise NothingToUndo
    last = max(unit.former_names, key=lambda each: each.until)
    wrong = _wrong_name(session, unit, last.name)
    if wrong:
        raise InvalidForm(wrong)
    unit.former_names.remove(last)
    _call(session, unit, last.name)
    return last.name


def name_taken(session: Session, unit_id: int | None, name: str) -> bool:
    """Tell whether another unit is called so today, capital letters aside."""
    others = session.execute(select(Unit.id, Unit.name))
    return any(key != unit_id and other.casefold() == name.casefold() for key, other in others)


def reindex_ideas(session: Session, unit_id: int) -> None:
    """Let the ideas of a unit be found by its names."""
    for idea in session.scalars(select(Idea).where(Idea.unit_id == unit_id)):
        index.put_idea(session, idea)


def _call(session: Session, unit: Unit, name: str) -> None:
    unit.name, unit.sort_key = name, sort_text(name)
    session.flush()
    session.expire(unit, ["former_names"])
    reindex_ideas(session, unit.id)


def _wrong_name(session: Session, unit: Unit, name: str) -> dict[str, Said]:
    if not name:
        return {"name": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên mới."))}
    if name == unit.name:
        return {"name": say(QT_TRANSLATE_NOOP("Form", "Tên mới phải khác tên đang dùng."))}
    if name_taken(session, unit.id, name):
        return {"name": say(QT_TRANSLATE_NOOP("Form", "Đơn vị khác đang dùng tên này."))}
    return {}


def _wrong_day(unit: Unit, since: date | None, today: date) -> dict[str, Said]:
    if since is None:
        return {"since": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày tên mới có hiệu lực."))}
    if since > today:
        return {
            "since": say(
                QT_TRANSLATE_NOOP("Form", "Ngày ở tương lai: hãy đổi tên khi tên mới có hiệu lực.")
            )
        }
    renamed = max((each.until for each in unit.former_names), default=None)
    if renamed is not None and since <= renamed + timedelta(days=1):
        return {
            "since": say(
                QT_TRANSLATE_NOOP(
                    "Form", "Tên đang dùng có từ {day}; tên mới phải bắt đầu sau ngày ấy."
                ),
                day=renamed + timedelta(days=1),
            )
        }
    if unit.opened_on is not None and since <= unit.opened_on:
        return {
            "since": say(
                QT_TRANSLATE_NOOP(
                    "Form", "Đơn vị được theo dõi từ {day}; tên mới phải bắt đầu sau ngày ấy."
                ),
                day=unit.opened_on,
            )
        }
    return {}


def the_unit(session: Session, unit_id: int) -> Unit:
    """Return a unit of the register, open or closed."""
    found = session.get(Unit, unit_id)
    if found is None:
        raise NotFound(what="đơn vị")
    return found
