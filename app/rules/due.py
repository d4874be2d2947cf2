"""Hạn: how many days something is past the day it was due."""

from datetime import date, timedelta

# What is due within these days is called to mind (design §13).
SOON = timedelta(days=14)


def days_late(due: date | None, done: date | None, today: date) -> int:
    """Return by how many days a thing is, or was, late; 0 when it has no due day."""
    if due is None:
        return 0
    return max(0, ((done or today) - due).days)


def is_near(due: date | None, today: date) -> bool:
    """Tell whether something not done yet is due within 14 days, or late."""
    return due is not None and due <= today + SOON
