"""Sổ tay làm mẫu: what the making of the sample file remembers, and its steps on their days."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from app.services.demo_sample import Sample


@dataclass
class DemoBook:
    """The keys that records got in the file, by what the sample calls them."""

    sample: Sample
    units: dict[str, int] = field(default_factory=dict)
    ideas: dict[int, int] = field(default_factory=dict)
    members: dict[str, int] = field(default_factory=dict)
    items: dict[int, int] = field(default_factory=dict)
    documents: dict[str, int] = field(default_factory=dict)
    council_id: int = 0
    session_id: int = 0
    decision_id: int = 0
    report_id: int = 0
    signer_id: int = 0


@dataclass(frozen=True)
class DemoStep:
    """Something the office did at a moment; steps are taken in the order of their moments."""

    at: datetime
    what: str
    do: Callable[[Session, DemoBook, datetime], None]


def on_day(day: date, hour: int = 8, minute: int = 0) -> datetime:
    """Return a moment of a working day."""
    return datetime.combine(day, time(hour, minute))
