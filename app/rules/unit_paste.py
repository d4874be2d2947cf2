"""Dán danh sách đơn vị: which column is what, and the rows as units; nothing is refused here."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.basics.text import tidy
from app.rules.importing.title_book import TitleBook
from app.rules.pasted_table import cells
from app.rules.unit import UnitKind
from app.rules.unit_words import kind_of_many, kind_of_name, kind_of_words

# How lists call their columns, without diacritics: the whole title, or with … its beginning; the
# longest that fits counts.
_TITLES = """
: stt; tt; so tt; so thu tu; no; so
kind: loai; loai hinh; nhom; khoi; phan loai; loai don vi; loai co quan; loai to chuc; nhom don vi;
  khoi don vi; loai hinh don vi
name: ten; ten goi; ten don vi …; ten thon …; ten co quan …; ten to chuc …; thon; don vi; co quan;
  to chuc; co quan don vi; don vi co quan; thon ban; thon don vi; thon co quan don vi;
  don vi thon; ten day du; danh sach don vi
short_name: ten viet tat; viet tat; ten ngan; ten goi tat; ky hieu
head_name: nguoi dung dau …; ho ten; ho va ten; ho ten nguoi dung dau …; ho va ten nguoi dung dau …;
  ho ten truong thon …; ho va ten truong thon …; truong thon …; thu truong …; lanh dao …;
  nguoi dai dien …; truong don vi …; dai dien …; ten truong thon …; ho ten thu truong …;
  ho va ten thu truong …; ten nguoi dung dau …; ho ten lanh dao …; ho va ten lanh dao …
head_title: chuc vu …; chuc danh …
contact_name: nguoi lien he …; can bo lien he …; dau moi …; nguoi phu trach …; can bo phu trach …;
  can bo dau moi …; nguoi dau moi …; phu trach; lien he
phone: dien thoai …; so dien thoai …; sdt …; dt …; so dt …; di dong …; phone; tel; so di dong …;
  so lien lac …; so may …
email: email …; e mail …; mail; thu dien tu …; hop thu …; dia chi email …; dia chi thu …;
  dia chi e mail …; dia chi mail …
address: dia chi …; tru so …; noi dat tru so …; dia diem …
note: ghi chu …
"""

_KNOWN_TITLES = TitleBook.of(_TITLES)
_HEADER_WITHIN = 10  # a title and a date may stand above the header
_PHONE = re.compile(r"[\d\s.+()/;,-]{8,}")
_EMAIL = re.compile(r"\S+@\S+")
_NUMBER = re.compile(r"(?:\d{1,3}|[IVX]{1,5})[.)]?")
_ROMAN = re.compile(r"[IVX]{1,5}[.)/:]\s*(.+)")
_ROMAN_ALONE = re.compile(r"[IVX]{1,5}[.)]?")
_UNKNOWN = ("head_name", "head_title", "address", "note")  # texts to the right of the name


@dataclass(frozen=True)
class PastedUnit:
    """A row as a unit; line: its number among the pasted rows, from 1; cells: as it was pasted.

    kind_words: what the column of the kind says, also when it names no kind that is known.
    """

    line: int
    cells: tuple[str, ...]
    kind: UnitKind | None
    kind_words: str
    texts: dict[str, str]

    def text(self, name: str) -> str:
        """Return what a column says, empty without it."""
        return self.texts.get(name, "")


@dataclass(frozen=True)
class PastedUnits:
    """What was pasted: the field of each column, the header row if there is one, the units."""

    columns: tuple[str, ...]
    header: tuple[str, ...]
    rows: tuple[PastedUnit, ...]


def read(text: str) -> PastedUnits:
    """Return the units of a pasted table, with or without a header row."""
    table = [tuple(map(tidy, row)) for row in cells(text)]
    lines = [(n, row) for n, row in enumerate(table, 1) if any(row)]
    at = _header_at([row for _n, row in lines])
    if at is None:
        header: tuple[str, ...] = ()
        columns = _guessed([row for _n, row in lines])
    else:
        header = lines[at][1]
        columns = _titled(header)
        lines = lines[at + 1 :]
    return PastedUnits(columns, header, tuple(_rows(lines, columns)))


def column_of(title: str) -> str | None:
    """Return the field that a column title names; "" for a running number, None if unknown."""
    return _KNOWN_TITLES.field(title)


def _header_at(rows: Sequence[tuple[str, ...]]) -> int | None:
    """Return which row is the header: one that names units and, in a wider table, more."""
    for at, row in enumerate(rows[:_HEADER_WITHIN]):
        named = [column_of(cell) for cell in row if cell]
        fits = sum(name is not None for name in named)
        alone = len(named) == 1 and kind_of_words(row[row.index(next(filter(None, row)))]) is None
        if "name" in named and (fits >= 2 or alone):
            return at
    return None


def _titled(header: tuple[str, ...]) -> tuple[str, ...]:
    """Return the field of each column; a second column of the same name is passed over."""
    taken: set[str] = set()
    columns = []
    for title in header:
        name = column_of(title) or ""
        columns.append("" if name in taken else name)
        taken.add(name)
    return tuple(columns)


def _guessed(rows: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return what the columns of a table without header seem to be."""
    width = max(map(len, rows), default=0)
    columns = [
        _guess([row[at] for row in rows if at < len(row) and row[at]]) for at in range(width)
    ]
    for name in ("phone", "email", "kind"):
        first = columns.index(name) if name in columns else width
        columns = ["" if each == name and at > first else each for at, each in enumerate(columns)]
    texts = [at for at, name in enumerate(columns) if name == "text"]
    names = [at for at in texts if _mostly(rows, at, lambda cell: kind_of_name(cell) is not None)]
    first = (names or texts or [width])[0]
    rest = iter(_UNKNOWN)
    for at in texts:
        columns[at] = "name" if at == first else next(rest, "") if at > first else ""
    return tuple(columns)


def _guess(filled: Sequence[str]) -> str:
    """Return what the filled cells of a column are: phone, email, kind, number, or some text."""
    tests: tuple[tuple[str, Callable[[str], object]], ...] = (
        ("", _NUMBER.fullmatch),
        ("email", _EMAIL.fullmatch),
        ("phone", _PHONE.fullmatch),
        ("kind", lambda cell: kind_of_words(cell) is not None),
    )
    for name, test in tests:
        if sum(bool(test(cell)) for cell in filled) * 2 > len(filled):
            return name
    return "text" if filled else ""


def _mostly(rows: Sequence[tuple[str, ...]], at: int, test: Callable[[str], bool]) -> bool:
    filled = [row[at] for row in rows if at < len(row) and row[at]]
    return sum(map(test, filled)) * 2 > len(filled)


def _rows(
    lines: Sequence[tuple[int, tuple[str, ...]]], columns: tuple[str, ...]
) -> list[PastedUnit]:
    """Return the units; a row that only names a kind is the heading of those below it."""
    found: list[PastedUnit] = []
    section: UnitKind | None = None
    for n, row in lines:
        heading = _section(row)
        if heading is not None:
            section = heading
            continue
        texts = {name: cell for name, cell in zip(columns, row, strict=False) if name and cell}
        words = texts.pop("kind", "")
        kind = kind_of_words(words) if words else section or kind_of_name(texts.get("name", ""))
        found.append(PastedUnit(n, row, kind, words, texts))
    return found


def _section(row: tuple[str, ...]) -> UnitKind | None:
    """Return the kind of a heading such as “I. Các thôn”; a unit that is so called is none."""
    filled = [cell for cell in row if cell and not _NUMBER.fullmatch(cell)]
    if len(filled) != 1:
        return None
    parts = _ROMAN.fullmatch(filled[0])
    if parts:
        return kind_of_words(parts[1])
    roman = any(_ROMAN_ALONE.fullmatch(cell) for cell in row)
    return kind_of_words(filled[0]) if roman else kind_of_many(filled[0])
