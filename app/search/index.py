"""The search index beside the register, written in the same transaction as the register.

`idea_search` is a contentless FTS5 table: four columns hold folded words (no diacritics, đ → d),
`exact` holds the words as written, so that a hit with the right marks can be ranked first.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.basics.text import fold, nfc
from app.models.idea import Idea
from app.models.unit import Unit
from app.rules.idea import IdeaDraft

_BODY = ("situation", "content", "novelty", "reach", "effect_economic", "effect_social")
_PUT = text(
    "INSERT INTO idea_search(rowid, number, title, people, body, exact)"
    " VALUES (:id, :number, :title, :people, :body, :exact)"
)


def put_idea(session: Session, idea: Idea) -> None:
    """Make the idea findable as it stands now."""
    remove_idea(session, idea.id)
    people = " ".join(author.name for author in idea.authors)
    unit = _names(idea.unit) if idea.unit else ""
    number = (idea.register_year, idea.register_number)
    put_new(session, [words(idea.id, number, idea, people, unit)])


def put_new(session: Session, entries: Sequence[Mapping[str, object]]) -> None:
    """Make ideas findable that were not until now."""
    session.execute(_PUT, entries)


def words(
    key: int, number: tuple[int, int], idea: Idea | IdeaDraft, people: str, unit: str
) -> dict[str, object]:
    """Return what an idea is found by; unit: all the names its unit goes by.

    A clerk types a register number as 5, 05 or 5/2026.
    """
    year, n = number
    body = " ".join(getattr(idea, name) for name in _BODY)
    return {
        "id": key,
        "number": f"{n} {n:02d} {n:03d} {n:04d} {year}",
        "title": fold(idea.title),
        "people": fold(f"{people} {unit} {idea.collector_name}"),
        "body": fold(body),
        "exact": nfc(f"{idea.title} {people} {unit}").casefold(),
    }


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
