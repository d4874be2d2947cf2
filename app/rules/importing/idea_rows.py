"""Dòng thành ý tưởng: what the rows of a list say, as intake forms; nothing is refused here."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import InvalidForm, Said, say
from app.rules.idea import AuthorDraft, IdeaDraft, checked, equal_shares
from app.rules.importing.author_cells import AuthorCells, read_authors
from app.rules.importing.cell_dates import read_date
from app.rules.importing.cell_text import text_of
from app.rules.importing.idea_columns import KEY, OF_AUTHOR
from app.rules.importing.idea_titles import LIST_MARK
from app.rules.importing.idea_words import publication_of, source_of
from app.rules.importing.names import K, Names, Office
from app.rules.importing.sheet import Cell
from app.rules.importing.table import TableRow
from app.rules.masking import is_masked

Spot = tuple[int, str]
"""A cell of the list: its row from 0 and its field."""

_TEXTS = (
    "collector_name",
    "entered_by",
    "situation",
    "content",
    "novelty",
    "reach",
    "effect_economic",
    "effect_social",
    "conditions",
    "support_wanted",
    "confidential_parts",
)
_NAME, _NUMBER = f"{OF_AUTHOR}name", "number"


@dataclass(frozen=True)
class ReadIdea:
    """An idea of a list; rows: the rows it stands in, one for each author or all in one.

    draft: the form as it would be filled in, tidied when nothing is wrong. given: the fields that
    the list itself says something about. wrong, notes: by cell. unknown: names the office does
    not have, by cell.
    """

    rows: tuple[int, ...]
    number: str
    draft: IdeaDraft
    given: frozenset[str]
    digest: str
    wrong: Mapping[Spot, Said] = field(default_factory=dict)
    notes: Mapping[Spot, Said] = field(default_factory=dict)
    unknown: Mapping[Spot, str] = field(default_factory=dict)


def read_ideas(rows: Sequence[TableRow], office: Office, unsaid: IdeaDraft) -> list[ReadIdea]:
    """Return the ideas of a list; unsaid: the form with what the list leaves unsaid."""
    return [_Reading(together, office, unsaid).idea() for together in _together(rows)]


def _together(rows: Iterable[TableRow]) -> Iterator[list[TableRow]]:
    """Give the rows that belong to one idea: one for each author of it."""
    group: list[TableRow] = []
    for row in rows:
        if group and _goes_on(group[0], row):
            group.append(row)
            continue
        if group:
            yield group
        group = [row]
    if group:
        yield group


def _goes_on(first: TableRow, row: TableRow) -> bool:
    """Tell whether a row adds an author to the idea before it."""
    if _NAME not in row.values:
        return False
    number = row.values.get(_NUMBER)
    if number is not None and number == first.values.get(_NUMBER):
        return row.values.get(KEY) == first.values.get(KEY)
    alone = all(name.startswith(OF_AUTHOR) for name in row.values)
    return row.continues or (KEY not in row.values and alone)


class _Reading:
    """One idea on its way from cells to a form."""

    def __init__(self, rows: list[TableRow], office: Office, unsaid: IdeaDraft) -> None:
        self._rows, self._office, self._unsaid = rows, office, unsaid
        self._first = rows[0]
        self._given: dict[str, object] = {}
        self._wrong: dict[Spot, Said] = {}
        self._notes: dict[Spot, Said] = {}
        self._unknown: dict[Spot, str] = {}
        self._owners: tuple[int, ...] = ()

    def idea(self) -> ReadIdea:
        """Return the idea with all that is wrong or worth a look."""
        number = tidy(text_of(self._cell(_NUMBER)))
        self._read_title()
        self._read_days()
        self._read_texts()
        self._read_choices()
        self._read_named()
        self._read_heading()
        authors = self._read_authors()
        changes: dict[str, Any] = dict(self._given)
        draft = self._checked(replace(self._unsaid, authors=authors, **changes))
        return ReadIdea(
            rows=tuple(row.at for row in self._rows),
            number="" if is_masked(number) else number,
            draft=draft,
            given=frozenset(self._given) | ({"authors"} if authors else frozenset()),
            digest=_digest(number, self._given, draft),
            wrong=self._wrong,
            notes=self._notes,
            unknown=self._unknown,
        )

    def _cell(self, name: str) -> Cell:
        return self._first.values.get(name)

    def _text(self, name: str) -> str:
        """Return what a cell says, nothing for one that hides what it says."""
        text = text_of(self._cell(name))
        return "" if is_masked(text) else text

    def _read_title(self) -> None:
        title = self._text(KEY)
        if title:
            self._given[KEY] = title

    def _read_texts(self) -> None:
        for name in _TEXTS:
            if name in self._first.values:
                text = self._text(name)
                if text:
                    self._given[name] = text

    def _read_days(self) -> None:
        for name in ("received_on", "answer_due"):
            cell = self._cell(name)
            if cell is None:
                continue
            day = read_date(cell)
            if day.problem:
                self._wrong[self._first.at, name] = day.problem
            elif day.value:
                self._given[name] = day.value
            if day.note:
                self._notes[self._first.at, name] = day.note

    def _read_choices(self) -> None:
        source = self._text("source")
        if source:
            known = source_of(source)
            if known is None:
                self._notes[self._first.at, "source"] = say(
                    QT_TRANSLATE_NOOP(
                        "Form", "Không rõ hình thức “{words}”; sẽ ghi hình thức chung của tệp."
                    ),
                    words=source,
                )
            else:
                self._given["source"] = known
        publication = self._text("publication")
        if publication:
            allowed = publication_of(publication)
            if allowed is None:
                self._wrong[self._first.at, "publication"] = say(
                    QT_TRANSLATE_NOOP(
                        "Form", "Không rõ “{words}”. Hãy ghi: tên thật, ẩn danh hoặc không công bố."
                    ),
                    words=publication,
                )
            else:
                self._given["publication"] = allowed

    def _read_named(self) -> None:
        unit = self._named("unit_id", self._office.units)
        group = self._named("group_code", self._office.groups)
        codes = [
            self._one("field_codes", words, self._office.fields)
            for words in self._several("field_codes", self._office.fields)
        ]
        if unit is not None:
            self._given["unit_id"] = unit
        if group is not None:
            self._given["group_code"] = group
        if codes and None not in codes:
            self._given["field_codes"] = tuple(dict.fromkeys(codes))

    def _read_heading(self) -> None:
        """Take what the heading above the row names: a unit or a field."""
        heading = self._first.heading
        if not heading:
            return
        words = heading.removeprefix("Lĩnh vực").strip(" :")
        unit, code = self._office.units.find(heading), self._office.fields.find(words)
        if unit is not None:
            self._given.setdefault("unit_id", unit)
        elif code is not None:
            self._given.setdefault("field_codes", (code,))

    def _named(self, name: str, names: Names[K]) -> K | None:
        text = tidy(self._text(name))
        return self._one(name, text, names) if text else None

    def _one(self, name: str, words: str, names: Names[K]) -> K | None:
        """Return the record that words name; unknown words are wrong, with the nearest name."""
        found = names.find(words)
        if found is None:
            near = names.nearest(words)
            self._unknown[self._first.at, name] = words
            self._wrong[self._first.at, name] = unknown_name(words, near)
        return found

    def _several(self, name: str, names: Names[str]) -> list[str]:
        """Return the names in a cell; commas part them only if the whole is no name."""
        parts = [tidy_block(self._text(name))]
        for mark in ("\n", LIST_MARK.strip(), ",", "/"):
            parts = [
                tidy(part)
                for each in parts
                for part in ([each] if names.find(each) is not None else each.split(mark))
            ]
        return [part for part in parts if part]

    def _read_authors(self) -> tuple[AuthorDraft, ...]:
        found: list[AuthorCells] = []
        for row in self._rows:
            found += read_authors(row, self._office)
        for each in found:
            self._wrong |= {(each.row, name): said for name, said in each.wrong.items()}
            self._notes |= {(each.row, name): said for name, said in each.notes.items()}
            self._unknown |= {(each.row, name): text for name, text in each.unknown.items()}
        self._owners = tuple(each.row for each in found)
        return _with_shares([each.draft for each in found], [each.share for each in found])

    def _checked(self, draft: IdeaDraft) -> IdeaDraft:
        """Return the form tidied; what the form itself finds wrong is noted at its cell."""
        try:
            return checked(draft, self._office.today)
        except InvalidForm as invalid:
            for box, said in invalid.wrong.items():
                self._wrong.setdefault(self._spot(box), said)
            return draft

    def _spot(self, box: str) -> Spot:
        """Return the cell that a box of the form was filled from."""
        if box.startswith("authors."):
            _authors, n, name = box.split(".", 2)
            return self._owners[int(n)], f"{OF_AUTHOR}{name}"
        names = {"authors": _NAME, "shares": f"{OF_AUTHOR}share"}
        return self._first.at, names.get(box, box)


def unknown_name(words: str, near: str) -> Said:
    """Return what to do about a name that the office does not have."""
    if near:
        sentence = QT_TRANSLATE_NOOP(
            "Form", "Sổ chưa có “{words}”. Gần nhất là “{near}”; hãy sửa, hoặc chọn tên đúng."
        )
        return say(sentence, words=words, near=near)
    return say(
        QT_TRANSLATE_NOOP("Form", "Sổ chưa có “{words}”. Hãy sửa, hoặc chọn tên đúng."), words=words
    )


def _with_shares(
    authors: list[AuthorDraft], shares: list[Decimal | None]
) -> tuple[AuthorDraft, ...]:
    """Return the authors with the shares they wrote, or with equal ones if nobody wrote any."""
    if any(share is not None for share in shares):
        parts = [share if share is not None else Decimal(0) for share in shares]
    else:
        parts = list(equal_shares(len(authors)))
    return tuple(replace(author, share=share) for author, share in zip(authors, parts, strict=True))


def _digest(number: str, given: Iterable[str], draft: IdeaDraft) -> str:
    """Return the hash of what a list says of an idea, however its columns stand."""
    said = [number, *(f"{name}={getattr(draft, name)}" for name in sorted(given))]
    said += [
        f"{a.name}|{a.kind}|{a.share}|{a.birth_date}|{a.unit_id}|{a.phone}" for a in draft.authors
    ]
    return hashlib.sha256("\0".join(said).encode()).hexdigest()
