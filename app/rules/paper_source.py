"""Nguồn của văn bản: what a paper is made from, so that it can be made again."""

from dataclasses import dataclass
from enum import StrEnum

from app.rules.document import DocumentKind


class Of(StrEnum):
    """The record that a paper is about; `NOTHING` for blank forms."""

    NOTHING = "nothing"
    IDEA = "idea"
    SESSION = "session"
    COUNCIL = "council"
    DECISION = "decision"
    AWARD = "award"
    PERIOD = "period"
    UNIT_YEAR = "unit_year"


@dataclass(frozen=True)
class Source:
    """A kind of paper with the key of its record: an id, or a period's code such as "2026-Q3".

    The key of a unit's year is the unit's id and the year: "7-2026".
    """

    kind: DocumentKind
    of: Of = Of.NOTHING
    key: str = ""

    @property
    def text(self) -> str:
        """Return the source as it is stored: "minutes session 3"."""
        return f"{self.kind.value} {self.of.value} {self.key}".strip()

    @property
    def id(self) -> int:
        """Return the key of a record that is kept by number."""
        return int(self.key)


def read_source(text: str) -> Source:
    """Return the source that `Source.text` wrote."""
    kind, of, key = (*text.split(" ", 2), "")[:3]
    return Source(DocumentKind(kind), Of(of), key)
