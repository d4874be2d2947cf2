"""Sổ thiết lập: the office's dated facts as the Hệ thống screen shows and changes them."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.setting import Setting
from app.rules.errors import InvalidForm, NoSettingInForce, say
from app.rules.office import checked_value, shown_value
from app.rules.office_facts import SETTINGS, SettingKind
from app.rules.role import Duty
from app.services import settings
from app.services.steps import step


@dataclass(frozen=True)
class SettingLine:
    """A fact of the office as it stands on a day."""

    kind: SettingKind
    value: str
    shown: str
    valid_from: date | None
    valid_to: date | None
    source: str
    note: str


@dataclass(frozen=True)
class SettingPast:
    """One value that a fact has, had or will have."""

    shown: str
    valid_from: date
    valid_to: date | None
    source: str


@dataclass(frozen=True)
class NewValue:
    """A value and the day from which it holds."""

    key: str
    value: str
    valid_from: date | None
    source: str = ""


@dataclass(frozen=True)
class Letterhead:
    """What the top line of the window says: whose office, who works."""

    office: str
    unit: str
    clerk: str


def settings_book(session: Session, on: date) -> list[SettingLine]:
    """Return every fact of the office as it stands on a day, in the order of the screen."""
    query = (
        select(Setting)
        .where(Setting.valid_from <= on)
        .where((Setting.valid_to.is_(None)) | (Setting.valid_to >= on))
        .order_by(Setting.valid_from)
    )
    in_force = {row.key: row for row in session.scalars(query)}
    return [_line(kind, in_force.get(kind.key)) for kind in SETTINGS]


def setting_history(session: Session, key: str) -> list[SettingPast]:
    """Return all values of a fact, newest first."""
    query = select(Setting).where(Setting.key == key).order_by(Setting.valid_from.desc())
    return [
        SettingPast(shown_value(key, row.value), row.valid_from, row.valid_to, row.source)
        for row in session.scalars(query)
    ]


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Sửa thiết lập"))
def put_value(session: Session, new: NewValue) -> None:
    """Put a checked value in force from a day on."""
    if new.valid_from is None:
        raise InvalidForm({"valid_from": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày."))})
    settings.set_value(
        session, new.key, checked_value(new.key, new.value), new.valid_from, new.source.strip()
    )


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Ghi tên người làm"))
def name_clerk(session: Session, name: str, on: date) -> None:
    """Write who works here; a name that was never given holds from the beginning."""
    current = settings.setting(session, "office.clerk", on)
    began = on if current.value else current.valid_from
    put_value(session, NewValue("office.clerk", name, began))


def letterhead(session: Session, on: date) -> Letterhead:
    """Return whose office this is and who works; missing facts are empty."""
    return Letterhead(
        *(
            _or_empty(session, key, on)
            for key in ("office.name", "office.unit_name", "office.clerk")
        )
    )


def _or_empty(session: Session, key: str, on: date) -> str:
    try:
        return settings.value(session, key, on)
    except NoSettingInForce:
        return ""


def _line(kind: SettingKind, row: Setting | None) -> SettingLine:
    if row is None:
        return SettingLine(kind, "", "", None, None, "", "")
    return SettingLine(
        kind,
        row.value,
        shown_value(kind.key, row.value),
        row.valid_from,
        row.valid_to,
        row.source,
        row.note,
    )
