"""Dựng lại: what can be made anew from the register."""

from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.role import Duty
from app.search import index
from app.services.steps import step


@step(Duty.TRACES, QT_TRANSLATE_NOOP("Label", "Dựng lại tìm kiếm"), final=True)
def rebuild_search(session: Session) -> int:
    """Make the search index anew; returns how many ideas it holds."""
    return index.rebuild(session)
