"""The search index beside the register, written in the same transaction as the register.

`idea_search` is a contentless FTS5 table: four columns hold folded words (no diacritics, đ → d),
`exact` holds the words as written, so that a hit with the right marks can be ranked first.
"""

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.basics.text import fold, nfc
from app.models.idea import Idea
from app.models.unit import Unit

_BODY = ("situation", "content", "novelty", "reach", "effect_economic", "effect_social")
_PUT = text(
    "INSERT INTO idea_search(rowid, number, title, people, body, exact)"
    " VALUES (:id, :number, :title, :people, :body, :exact)"
)


def number_words(idea: Idea) -> str:
    """Return the ways in which a clerk types a register number: 5, 05, 5/2026."""
    number, year = idea.register_number, idea.register_year
    return f"{number} {number:02d} {number:03d} {number:04d} {year}"


def put_idea(session: Session, idea: Idea) -> None:
    """Make the idea findable as it stands now."""
    remove_idea(session, idea.id)
    people = " ".join(author.name for author in idea.authors)
    unit = _names(idea.unit) if idea.unit else ""
    body = " ".join(getattr(idea, name) for name in _BODY)
    words = {
        "id": idea.id,
        "number": number_words(idea),
        "title": fold(idea.title),
        "people": fold(f"{people} {unit} {idea.collector_name}"),
        "body": fold(body),
        "exact": nfc(f"{idea.title} {people} {unit}").casefold(),
    }
    session.execute(_PUT, words)


def _names(unit: Unit) -> str:
    """Return the name of a unit and those it had before."""
    return " ".join((unit.name, *(each.name for each in unit.former_names)))


def remove_idea(session: Session, idea_id: int) -> None:
    """Forget the idea; nothing happens when it was never indexed."""
    session.execute(text("DELETE FROM idea_search WHERE rowid = :id"), {"id": idea_id})


def rebuild(session: Session) -> int:
    """Write the whole index anew from the register; returns how many ideas it holds."""
    session.execute(text("DELETE FROM idea_search"))
    ideas = session.scalars(select(Idea).order_by(Idea.id)).all()
    for idea in ideas:
        put_idea(session, idea)
    return len(ideas)


def missing_ideas(session: Session) -> list[int]:
    """Return the ids of ideas that the index does not know, and of entries without an idea."""
    rows = session.execute(
        text(
            "SELECT id FROM idea WHERE id NOT IN (SELECT rowid FROM idea_search)"
            " UNION SELECT rowid FROM idea_search WHERE rowid NOT IN (SELECT id FROM idea)"
        )
    )
    return [row[0] for row in rows]
