"""Thiết lập về an toàn: after how many idle minutes the program locks itself."""

from datetime import date

from sqlalchemy.orm import Session

from app.services import settings

IDLE = "safety.idle_minutes"


def idle_minutes(session: Session, today: date) -> int:
    """Return after how many idle minutes the program locks itself; 0 for never."""
    return int(settings.value(session, IDLE, today))
