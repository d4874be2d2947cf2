"""Bước ấy về việc gì: names the record that a step was about, for people."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from app.models.idea import Idea
from app.models.session import Session as Meeting
from app.models.undo import RowChange, class_named
from app.models.unit import Unit
from app.rules.numbering import idea_code

_LONGEST = 160
_OWN_NAMES = ("title", "name", "person", "label", "holder_name", "content", "text", "subject")


def subject_of(session: Session, changes: Sequence[RowChange]) -> str:
    """Return what a step was about: an idea, a unit, a session, or the record's own name."""
    for change in changes:
        told = _told(session, change)
        found = _idea(session, change, told) or _unit(session, change, told)
        found = found or _meeting(session, change, told) or _own(told)
        if found:
            return found[:_LONGEST]
    return ""


def _told(session: Session, change: RowChange) -> dict[str, Any]:
    """Return all values of a row, of one that was erased those it had."""
    kind = class_named(change.record)
    record = session.get(kind, change.key) if change.action != "delete" else None
    if record is None:
        return change.before
    return {column.key: getattr(record, column.key) for column in inspect(kind).column_attrs}


def _idea(session: Session, change: RowChange, told: dict[str, Any]) -> str:
    key = change.key[0] if change.record == "Idea" else told.get("idea_id")
    idea = session.get(Idea, key) if key else None
    if idea is None:
        return ""
    return f"{idea_code(idea.register_year, idea.register_number)} {idea.title}"


def _unit(session: Session, change: RowChange, told: dict[str, Any]) -> str:
    key = change.key[0] if change.record == "Unit" else told.get("unit_id")
    unit = session.get(Unit, key) if key else None
    return unit.name if unit else str(told.get("name", "")) if change.record == "Unit" else ""


def _meeting(session: Session, change: RowChange, told: dict[str, Any]) -> str:
    key = change.key[0] if change.record == "Session" else told.get("session_id")
    meeting = session.get(Meeting, key) if key else None
    return getattr(meeting, "title", "") if meeting else ""


def _own(told: dict[str, Any]) -> str:
    return next((str(told[name]) for name in _OWN_NAMES if told.get(name)), "")
