"""Dựng lại: what can be made anew from the register."""

from sqlalchemy.orm import Session

from app.search import index


def rebuild_search(session: Session) -> int:
    """Make the search index anew; returns how many ideas it holds."""
    return index.rebuild(session)
