"""Ô của tác giả: the authors a row names, with what its other cells say of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.author import ADULT_DATA_AGE, AuthorDraft
from app.rules.errors import Said, say
from app.rules.importing.author_names import authors_of, kind_in_words, kind_of_author, parts_of
from app.rules.importing.cell_contacts import read_national_id, read_phone
from app.rules.importing.cell_dates import read_date
from app.rules.importing.cell_numbers import read_decimal
from app.rules.importing.cell_text import text_of
from app.rules.importing.idea_columns import OF_AUTHOR
from app.rules.importing.names import Office
from app.rules.importing.sheet import Cell
from app.rules.importing.table import TableRow
from app.rules.masking import is_masked

_TEXTS = ("gender", "job_title", "address", "email")
_CONSENTS = ("child_consents", "guardian_consents")
_YES = frozenset({"có", "đồng ý", "x", "yes", "true", "1"})
_FIRST_YEAR = 1900


@dataclass
class AuthorCells:
    """An author as a row tells of it; share: None when the row says nothing of it.

    wrong, notes, unknown: by field, such as "author.phone".
    """

    row: int
    draft: AuthorDraft
    share: Decimal | None = None
    wrong: dict[str, Said] = field(default_factory=dict)
    notes: dict[str, Said] = field(default_factory=dict)
    unknown: dict[str, str] = field(default_factory=dict)


def read_authors(row: TableRow, office: Office) -> list[AuthorCells]:
    """Return the authors of a row; one without a name when only other cells are filled."""
    own = {
        name.removeprefix(OF_AUTHOR): cell
        for name, cell in row.values.items()
        if name.startswith(OF_AUTHOR) and not is_masked(text_of(cell))
    }
    names = authors_of(text_of(own.get("name")))
    if not names and not own:
        return []
    cells = _shared_out(own, len(names))
    read = [
        _Reading(row.at, name, each, office).author()
        for name, each in zip(names or ("",), cells, strict=True)
    ]
    if len(names) > 1:
        said = say(
            QT_TRANSLATE_NOOP("Form", "Ô này ghi {count} tác giả: {names}."),
            count=len(names),
            names=", ".join(names),
        )
        read[0].notes[f"{OF_AUTHOR}name"] = said
    return read


def _shared_out(own: dict[str, Cell], count: int) -> list[dict[str, Cell]]:
    """Return the cells of each author; a cell with as many parts as names is parted."""
    if count <= 1:
        return [own]
    shared: list[dict[str, Cell]] = [{} for _n in range(count)]
    for name, cell in own.items():
        parts: Sequence[Cell] = parts_of(text_of(cell))
        whole = len(parts) != count
        for n, each in enumerate(shared):
            if not whole:
                each[name] = parts[n]
            elif n == 0 or name in {"unit_id", "address", "job_title", "kind"}:
                each[name] = cell
    return shared


class _Reading:
    """One author on its way from cells to a form."""

    def __init__(self, at: int, name: str, cells: dict[str, Cell], office: Office) -> None:
        self._cells, self._office, self._today = cells, office, office.today
        self._facts: dict[str, Any] = {"name": name, "kind": kind_of_author(name)}
        self._found = AuthorCells(at, AuthorDraft())

    def author(self) -> AuthorCells:
        """Return the author."""
        for name in _TEXTS:
            if name in self._cells:
                self._facts[name] = self._text(name)
        for name in _CONSENTS:
            if name in self._cells:
                self._facts[name] = self._text(name).casefold() in _YES
        self._read_kind()
        self._read_birth()
        self._read_contacts()
        self._read_unit()
        self._read_share()
        self._found.draft = AuthorDraft(**self._facts)
        return self._found

    def _text(self, name: str) -> str:
        return tidy(text_of(self._cells.get(name)))

    def _read_kind(self) -> None:
        words = self._text("kind")
        kind = kind_in_words(words)
        if kind is not None:
            self._facts["kind"] = kind
        elif words:
            self._wrong(
                "kind",
                say(
                    QT_TRANSLATE_NOOP(
                        "Form",
                        "Không rõ “{words}”. Hãy ghi: cá nhân, tập thể, hộ gia đình hoặc tổ chức.",
                    ),
                    words=words,
                ),
            )

    def _read_birth(self) -> None:
        cell = self._cells.get("birth_date")
        if cell is None:
            return
        text = self._text("birth_date")
        if len(text) == 4 and text.isdecimal() and _FIRST_YEAR <= int(text) <= self._today.year:
            self._only_year(int(text))
            return
        day = read_date(cell)
        if day.problem:
            self._wrong("birth_date", day.problem)
        elif day.value:
            self._facts["birth_date"] = day.value
        if day.note:
            self._note("birth_date", day.note)

    def _only_year(self, year: int) -> None:
        """A year is no birthday; a child's must be known, for its name needs two consents."""
        if self._today.year - year <= ADULT_DATA_AGE:
            self._wrong(
                "birth_date",
                say(
                    QT_TRANSLATE_NOOP("Form", "Người dưới {age} tuổi: hãy ghi đủ ngày sinh."),
                    age=ADULT_DATA_AGE,
                ),
            )
        else:
            self._note(
                "birth_date",
                say(QT_TRANSLATE_NOOP("Form", "Chỉ có năm sinh nên ngày sinh để trống.")),
            )

    def _read_contacts(self) -> None:
        for name, read in (("phone", read_phone), ("national_id", read_national_id)):
            cell = self._cells.get(name)
            if cell is None:
                continue
            contact = read(cell, repair=self._office.repair)
            self._facts[name] = contact.value
            if contact.problem:
                self._wrong(name, contact.problem)
            if contact.note:
                self._note(name, contact.note)

    def _read_unit(self) -> None:
        words = self._text("unit_id")
        if not words:
            return
        unit = self._office.units.find(words)
        if unit is not None:
            self._facts["unit_id"] = unit
        else:
            self._found.unknown[f"{OF_AUTHOR}unit_id"] = words
            self._note(
                "unit_id",
                say(
                    QT_TRANSLATE_NOOP(
                        "Form", "Sổ chưa có đơn vị “{words}” nên đơn vị của tác giả để trống."
                    ),
                    words=words,
                ),
            )

    def _read_share(self) -> None:
        cell = self._cells.get("share")
        if cell is None:
            return
        number = read_decimal(cell, places=2)
        if number.problem:
            self._wrong("share", number.problem)
        else:
            self._found.share = number.value

    def _wrong(self, name: str, said: Said) -> None:
        self._found.wrong[f"{OF_AUTHOR}{name}"] = said

    def _note(self, name: str, said: Said) -> None:
        self._found.notes[f"{OF_AUTHOR}{name}"] = said
