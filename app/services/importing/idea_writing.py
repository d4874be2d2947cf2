"""Ghi nhiều ý tưởng một lần: new lines of the register, as if each had been typed in.

What `intake.receive_idea` does for one idea is done here for thousands, table by table.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.basics.progress import Progress
from app.basics.text import fold, person_sort_text, sort_text
from app.models.base import new_uid, table_of
from app.models.classification import AuthorGroup, Field
from app.models.idea import Author, Idea, IdeaEvent, IdeaField
from app.rules.idea import IdeaDraft, IdeaState
from app.search import index
from app.services.intake import OF_AUTHOR, OF_IDEA, next_number
from app.services.unit_names import name_book

_AT_ONCE = 1000

Rows = list[dict[str, Any]]


def write_ideas(
    session: Session, drafts: Sequence[IdeaDraft], now: datetime, progress: Progress
) -> list[int]:
    """Enter ideas in their order, numbered within their years; returns their ids."""
    groups = {group.code: group.id for group in session.scalars(select(AuthorGroup))}
    codes = {field.code: field.id for field in session.scalars(select(Field))}
    names = name_book(session)
    spoken = {
        key: " ".join((name, *(each.name for each in names.former.get(key, ()))))
        for key, name in names.current.items()
    }
    numbers = _numbers(session, {draft.received_on.year for draft in drafts})
    written: list[int] = []
    for start in range(0, len(drafts), _AT_ONCE):
        progress.step(start, len(drafts))
        some = drafts[start : start + _AT_ONCE]
        rows = [_idea_row(draft, next(numbers[draft.received_on.year]), now) for draft in some]
        for row, draft in zip(rows, some, strict=True):
            row["group_id"] = groups.get(draft.group_code)
        ids = _insert(session, rows)
        _insert_parts(session, list(zip(ids, some, strict=True)), codes, now)
        index.put_new(
            session,
            [
                _search_words(key, row, draft, spoken)
                for key, row, draft in zip(ids, rows, some, strict=True)
            ],
        )
        _journal(session, rows, some)
        written += ids
    session.info["touched"] |= {"Idea", "Author", "IdeaEvent", "IdeaField"}
    return written


def _numbers(session: Session, years: Iterable[int]) -> Mapping[int, Any]:
    return {year: count(next_number(session, year)) for year in years}


def _idea_row(draft: IdeaDraft, number: int, now: datetime) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in OF_IDEA} | {
        "uid": new_uid(),
        "register_year": draft.received_on.year,
        "register_number": number,
        "state": IdeaState.RECEIVED,
        "referred": False,
        "title_sort": sort_text(draft.title),
        "entered_at": now,
    }


def _insert(session: Session, rows: Rows) -> list[int]:
    """Insert ideas and return their ids, found again by their keys."""
    session.execute(insert(table_of(Idea)), rows)
    wanted = select(Idea.uid, Idea.id).where(Idea.uid.in_([row["uid"] for row in rows]))
    found = {row.uid: row.id for row in session.execute(wanted)}
    return [found[row["uid"]] for row in rows]


def _insert_parts(
    session: Session,
    ideas: Sequence[tuple[int, IdeaDraft]],
    codes: Mapping[str, int],
    now: datetime,
) -> None:
    sorted_names: dict[str, str] = {}
    authors: Rows = []
    fields: Rows = []
    events: Rows = []
    for key, draft in ideas:
        for n, author in enumerate(draft.authors, 1):
            if author.name not in sorted_names:
                sorted_names[author.name] = person_sort_text(author.name)
            authors.append(
                {name: getattr(author, name) for name in OF_AUTHOR}
                | {
                    "uid": new_uid(),
                    "idea_id": key,
                    "position": n,
                    "name_fold": fold(author.name),
                    "name_sort": sorted_names[author.name],
                }
            )
        fields += [
            {"idea_id": key, "field_id": codes[code], "position": n}
            for n, code in enumerate(draft.field_codes, 1)
        ]
        events.append(
            {
                "uid": new_uid(),
                "idea_id": key,
                "to_state": IdeaState.RECEIVED,
                "on_date": draft.received_on,
                "recorded_at": now,
                "recorded_by": draft.entered_by,
            }
        )
    for table, rows in ((Author, authors), (IdeaField, fields), (IdeaEvent, events)):
        if rows:
            session.execute(insert(table_of(table)), rows)


def _search_words(
    key: int, row: Mapping[str, Any], draft: IdeaDraft, units: Mapping[int, str]
) -> dict[str, object]:
    people = " ".join(author.name for author in draft.authors)
    unit = units.get(draft.unit_id, "") if draft.unit_id else ""
    number = (row["register_year"], row["register_number"])
    return index.words(key, number, draft, people, unit)


def _journal(session: Session, rows: Rows, drafts: Sequence[IdeaDraft]) -> None:
    """Note each idea once, with its authors, in the journal."""
    journal = session.info["journal"]
    for row, draft in zip(rows, drafts, strict=True):
        facts = {name: [None, _plain(value)] for name, value in row.items() if value}
        facts["authors"] = [None, "; ".join(author.name for author in draft.authors)]
        journal.add("insert", "Idea", row["uid"], facts)


def _plain(value: object) -> object:
    return value if isinstance(value, (str, int)) else str(value)
