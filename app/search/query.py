"""What the clerk typed → a safe FTS5 expression, and the ids it finds, best first."""

import re

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.basics.text import fold, nfc

_WORD = re.compile(r"[^\W_]+")
_FOLDED_COLUMNS = "{number title people body}"

_FIND = text(
    "SELECT s.rowid FROM idea_search s"
    " WHERE s.idea_search MATCH :folded"
    " ORDER BY s.rowid NOT IN (SELECT rowid FROM idea_search WHERE idea_search MATCH :exact),"
    " bm25(idea_search, 4.0, 8.0, 6.0, 1.0, 0.0), s.rowid DESC"
    " LIMIT :most"
)


def expression(typed: str) -> str:
    """Quote every word, so that nothing typed is ever FTS5 syntax; the last may be unfinished."""
    words = [f'"{word}"' for word in _WORD.findall(typed)]
    return " ".join(words) + "*" if words else ""


def find_ideas(session: Session, typed: str, most: int = 10_000) -> list[int]:
    """Return the ids of ideas that hold all the words, those with the right marks first."""
    folded = expression(fold(nfc(typed)))
    if not folded:
        return []
    found = session.execute(
        _FIND,
        {
            "folded": f"{_FOLDED_COLUMNS} : ({folded})",
            "exact": f"exact : ({expression(nfc(typed).casefold())})",
            "most": most,
        },
    )
    return [row[0] for row in found]
