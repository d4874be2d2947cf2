"""Ý tưởng đã có: which idea of the register a row of a list is, or looks like.

Two titles look alike when the same author gave them; nothing is ever merged without a word of the
clerk.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from rapidfuzz import fuzz, process
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import fold
from app.models.idea import Author, Idea
from app.rules.errors import NotFound
from app.rules.idea import AuthorDraft, IdeaDraft, IdeaState
from app.rules.importing.idea_rows import ReadIdea
from app.rules.importing.title_book import plain_words
from app.rules.numbering import idea_code
from app.services.register import find_by_number

_AT_ONCE = 500
_NUMBER = re.compile(r"\d+")
_ALIKE = 82  # of 100: words in another order, one or two words more or less


@dataclass(frozen=True)
class Known:
    """An idea of the register, as far as lists are compared with it; words: its title, bare."""

    id: int
    code: str
    title: str
    words: str


def known_ideas(session: Session, keys: Iterable[int]) -> dict[int, Known]:
    """Return ideas of the register as lists are compared with them, by their ids."""
    wanted, found = sorted(set(keys)), {}
    for start in range(0, len(wanted), _AT_ONCE):
        query = select(Idea.id, Idea.register_year, Idea.register_number, Idea.title).where(
            Idea.id.in_(wanted[start : start + _AT_ONCE])
        )
        for key, year, number, title in session.execute(query):
            found[key] = Known(key, idea_code(year, number), title, plain_words(title))
    return found


class Register:
    """The ideas that a list may mean, by the names of its authors."""

    def __init__(self, session: Session, ideas: Iterable[ReadIdea]) -> None:
        self._session = session
        names = {fold(author.name) for idea in ideas for author in idea.draft.authors}
        self._by_author = _of_authors(session, names)
        self._rows: dict[str, _Titles] = defaultdict(_Titles)

    def numbered(self, number: str) -> int | None:
        """Return the idea with a register number; None for a number that is none of ours."""
        try:
            return find_by_number(self._session, number) if number.count("-") == 2 else None
        except NotFound:
            return None

    def alike(self, idea: ReadIdea) -> Known | None:
        """Return the idea of the same author whose title is most like this one's."""
        title = plain_words(idea.draft.title)
        titles, found = _Titles(), {}
        for author in idea.draft.authors:
            for each in self._by_author.get(fold(author.name), ()):
                titles.add(each.words, each.id)
                found[each.id] = each
        nearest = titles.nearest(title) if found else None
        return found[nearest] if nearest is not None else None

    def earlier_row(self, idea: ReadIdea) -> int | None:
        """Return the row above with a like title of the same author, and remember this one."""
        title, first = plain_words(idea.draft.title), idea.rows[0]
        nearest = None
        for author in idea.draft.authors:
            titles = self._rows[fold(author.name)]
            nearest = titles.nearest(title) if nearest is None else nearest
            titles.add(title, first)
        return nearest


class _Titles:
    """Titles of one author; those that differ in a number are never alike: Thôn 1, Thôn 2."""

    def __init__(self) -> None:
        self._by_numbers: dict[tuple[str, ...], dict[int, str]] = defaultdict(dict)

    def add(self, title: str, key: int) -> None:
        """Remember a title, as bare words."""
        self._by_numbers[_numbers(title)][key] = title

    def nearest(self, title: str) -> int | None:
        """Return the key of the title that is most like another, if any is like it."""
        best: tuple[float, int] | None = None
        for titles in self._comparable(_numbers(title)):
            found = process.extractOne(
                title, titles, scorer=fuzz.token_sort_ratio, score_cutoff=_ALIKE
            )
            if found and (best is None or found[1] > best[0]):
                best = found[1], found[2]
        return best[1] if best else None

    def _comparable(self, numbers: tuple[str, ...]) -> Iterable[dict[int, str]]:
        if not numbers:
            return self._by_numbers.values()
        keys = (numbers, ())
        return [self._by_numbers[key] for key in keys if key in self._by_numbers]


def _numbers(title: str) -> tuple[str, ...]:
    return tuple(sorted(number.lstrip("0") for number in _NUMBER.findall(title)))


def _of_authors(session: Session, names: Iterable[str]) -> Mapping[str, list[Known]]:
    wanted, found = sorted(names), defaultdict(list)
    for start in range(0, len(wanted), _AT_ONCE):
        query = (
            select(Author.name_fold, Idea.id, Idea.register_year, Idea.register_number, Idea.title)
            .join(Idea, Idea.id == Author.idea_id)
            .where(
                Author.name_fold.in_(wanted[start : start + _AT_ONCE]),
                Idea.state != IdeaState.STRUCK,
            )
            .order_by(Idea.id)
        )
        for name, key, year, number, title in session.execute(query):
            known = Known(key, idea_code(year, number), title, plain_words(title))
            found[name].append(known)
    return found


def put_upon(stands: IdeaDraft, idea: ReadIdea) -> IdeaDraft:
    """Return an idea with what a list says of it; an empty cell takes nothing away."""
    given: dict[str, Any] = {
        name: getattr(idea.draft, name) for name in idea.given if name != "authors"
    }
    if "received_on" in given and given["received_on"].year != stands.received_on.year:
        del given["received_on"]
    authors = stands.authors
    if "authors" in idea.given:
        authors = _authors_upon(stands.authors, idea.draft.authors)
    return replace(stands, authors=authors, **given)


def filled_up(stands: IdeaDraft, idea: ReadIdea) -> IdeaDraft:
    """Return an idea of which only the empty parts are filled from a list."""
    given: dict[str, Any] = {
        name: getattr(idea.draft, name)
        for name in idea.given
        if name not in {"authors", "title"} and getattr(stands, name) in ("", None, ())
    }
    authors = stands.authors
    if [fold(a.name) for a in authors] == [fold(a.name) for a in idea.draft.authors]:
        authors = tuple(
            _upon(new, old) for new, old in zip(idea.draft.authors, authors, strict=True)
        )
    return replace(stands, authors=authors, **given)


def _authors_upon(
    old: tuple[AuthorDraft, ...], new: tuple[AuthorDraft, ...]
) -> tuple[AuthorDraft, ...]:
    """Return the authors a list names, with what is known of those it names again."""
    known = {fold(author.name): author for author in old}
    same = [fold(a.name) for a in old] == [fold(a.name) for a in new]
    merged = []
    for author in new:
        before = known.get(fold(author.name))
        merged.append(author if before is None else _upon(before, author))
    if same and all(author.share == new[0].share for author in new):
        merged = [replace(m, share=o.share) for m, o in zip(merged, old, strict=True)]
    return tuple(merged)


def _upon(before: AuthorDraft, after: AuthorDraft) -> AuthorDraft:
    """Return an author with the filled parts of the second over those of the first."""
    empty = AuthorDraft()
    changes: dict[str, Any] = {
        name: value
        for name, value in vars(after).items()
        if value != getattr(empty, name) or name == "share"
    }
    return replace(before, **changes)
