"""Bộ mẫu, phần cơ quan: who works at the invented office, its units and what they did."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from app.rules.unit import OutreachChannel, UnitKind

_WORDS = ("clerk", "head", "deputy_head", "unit_head", "contact", "launch_words")


@dataclass(frozen=True)
class SampleUnit:
    """A unit of the invented commune and the day it launched the movement.

    former: what it was called until the day before `renamed`.
    """

    kind: UnitKind
    name: str
    head_name: str
    head_title: str
    short_name: str = ""
    contact_name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    launched: date | None = None
    former: str = ""
    renamed: date | None = None


@dataclass(frozen=True)
class SampleActivity:
    """What a unit did for the movement on a day."""

    unit: str
    on: date
    content: str = ""
    channel: OutreachChannel | None = None
    audience: int | None = None
    place: str = ""


@dataclass(frozen=True)
class SampleOffice:
    """Who works at the office, and the units of the commune."""

    clerk: str
    head: str
    deputy_head: str
    unit_head: str
    contact: str
    launch_words: str
    units: tuple[SampleUnit, ...]
    launches: tuple[SampleActivity, ...]
    outreach: tuple[SampleActivity, ...]


def sample_office(book: dict[str, Any]) -> SampleOffice:
    """Return the office as its file describes it."""
    return SampleOffice(
        **{name: book[name] for name in _WORDS},
        units=tuple(SampleUnit(**row | {"kind": UnitKind(row["kind"])}) for row in book["unit"]),
        launches=tuple(SampleActivity(**row) for row in book["launch"]),
        outreach=tuple(
            SampleActivity(**row | {"channel": OutreachChannel(row["channel"])})
            for row in book["outreach"]
        ),
    )
