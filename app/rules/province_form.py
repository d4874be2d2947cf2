"""Biểu của tỉnh: which cell of somebody else's workbook takes which value, and its surroundings.

The words around a marked cell are remembered. When the province sends the form anew, the same
words must stand in the same cells; years, months and quarters in them may differ.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.basics.text import fold, tidy
from app.rules.importing.cell_text import text_of
from app.rules.importing.sheet import Merged, Place, Sheet
from app.rules.live_text import Variant
from app.rules.province_form_errors import (
    LabelCame,
    LabelChanged,
    LabelGone,
    NamesNotFound,
    NameTwice,
    PlaceInsideMerged,
    PlaceIsFormula,
    PlaceIsLabel,
    PlacesNotInLine,
)
from app.rules.saying import Refusal
from app.rules.sheet_places import place_named, span_named

TOTAL = "*"
"""The key of the line that tells the sum of the others."""

Find = Callable[[str], str | None]

_TOTALS = re.compile(r"(tổng|tổng số|tổng cộng|cộng|toàn xã)( cộng| chung| toàn xã)?\s*:?")
_NUMBERING = re.compile(r"\s*(?:\d{1,3}|[IVXivx]{1,5}|[a-zđ])\s*[.)/]\s*|\s*[-+*•]\s*")
_PASSING = re.compile(r"\d+|\bquy\s+[ivx]+\b")  # what a new period changes in a label


@dataclass(frozen=True)
class Label:
    """A text of the form beside a marked cell; empty: nothing stands there."""

    at: Place
    text: str


@dataclass(frozen=True)
class Mark:
    """Cells in one line, from the first to the last, and what is written into them.

    code: the value; variant: of which period. by: what each cell is about (unit, field, group),
    empty for one cell with the value of the commune; names: the column, or for cells in one row
    the row, that says so.
    """

    sheet: str
    first: Place
    last: Place
    code: str
    variant: Variant = Variant.NOW
    by: str = ""
    names: int = 0

    @property
    def upright(self) -> bool:
        """Tell whether the cells stand in one column."""
        return self.first[1] == self.last[1]

    @property
    def where(self) -> str:
        """The cells as Excel calls them."""
        return span_named(self.first, self.last)

    def places(self) -> Iterator[Place]:
        """Give the cells in their order."""
        for row in range(self.first[0], self.last[0] + 1):
            for column in range(self.first[1], self.last[1] + 1):
                yield row, column

    def name_place(self, place: Place) -> Place:
        """Return the cell that says what a marked cell is about."""
        return (place[0], self.names) if self.upright else (self.names, place[1])


@dataclass(frozen=True)
class NamedPlace:
    """A marked cell with the words that say what it is about; key: None if nobody knows them."""

    at: Place
    words: str
    key: str | None


def check_line(first: Place, last: Place) -> None:
    """Refuse cells that are not in one column or one row."""
    if first[0] != last[0] and first[1] != last[1]:
        raise PlacesNotInLine


def check_place(sheet: Sheet, place: Place, formulas: Collection[Place], *, for_text: bool) -> None:
    """Refuse a cell that must not be written: a formula, inside merged cells, words."""
    name = place_named(place)
    if place in formulas:
        raise PlaceIsFormula(sheet=sheet.name, place=name)
    around = _merged_around(sheet, place)
    if around is not None and place != (around.first_row, around.first_column):
        raise PlaceInsideMerged(sheet=sheet.name, place=name, whole=_merged_named(around))
    text = text_of(sheet.cell(*place))
    if not for_text and _is_words(text):
        raise PlaceIsLabel(sheet=sheet.name, place=name, text=tidy(text))


def naming_line(
    sheet: Sheet, first: Place, last: Place, finds: Mapping[str, Find]
) -> tuple[str, int]:
    """Return what cells are about and in which column (or row) it is said.

    The column with the most names that are known counts, the nearest of several.
    """
    best = (0, "", 0)
    upright = first[1] == last[1]
    for line in range((first[1] if upright else first[0]) - 1, -1, -1):
        for by, find in finds.items():
            mark = Mark(sheet.name, first, last, "", by=by, names=line)
            named = named_places(sheet, mark, find)
            count = sum(each.key not in (None, TOTAL) for each in named)
            if count > best[0]:
                best = (count, by, line)
    if not best[0]:
        raise NamesNotFound(places=span_named(first, last))
    return best[1], best[2]


def named_places(sheet: Sheet, mark: Mark, find: Find) -> list[NamedPlace]:
    """Return the cells of a mark that have words beside them, with what they are about."""
    found = []
    for place in mark.places():
        words = tidy(text_of(sheet.cell(*mark.name_place(place))))
        if _is_words(words):
            bare = _NUMBERING.sub("", words, count=1) if _NUMBERING.match(words) else words
            key = find(words) or find(bare)
            if key is None and _TOTALS.fullmatch(bare.lower()):
                key = TOTAL
            found.append(NamedPlace(place, words, key))
    return found


def check_names(sheet: Sheet, named: Collection[NamedPlace]) -> None:
    """Refuse lines of which two are about the same."""
    seen: dict[str, NamedPlace] = {}
    for each in named:
        if each.key is not None and each.key in seen:
            one, other = place_named(seen[each.key].at), place_named(each.at)
            raise NameTwice(sheet=sheet.name, one=one, other=other, name=each.words)
        if each.key is not None:
            seen[each.key] = each


def labels(sheet: Sheet, mark: Mark, marked: Collection[Place]) -> tuple[Label, ...]:
    """Return the words around a mark: all its headings, and what stands right below a table.

    marked: the cells that are written; what stands there now is no label.
    """
    row, column = mark.first
    if not mark.by:
        found = [*_above(sheet, row, column, marked), *_before(sheet, row, column, marked)]
    elif mark.upright:
        found = [*_above(sheet, row, column, marked), *_above(sheet, row, mark.names, marked)]
        found.append(_label(sheet, (mark.last[0] + 1, mark.names)))
    else:
        found = [*_before(sheet, row, column, marked), *_before(sheet, mark.names, column, marked)]
        found.append(_label(sheet, (mark.names, mark.last[1] + 1)))
    return tuple(dict.fromkeys(found))


def differences(sheet: Sheet, found: Collection[Label]) -> list[Refusal]:
    """Return what is written otherwise now than when the cells were pointed at."""
    changed: list[Refusal] = []
    for label in found:
        now = tidy(text_of(sheet.cell(*label.at)))
        if _timeless(now) != _timeless(label.text):
            changed.append(_difference(sheet.name, label, now))
    return changed


def _difference(sheet: str, label: Label, now: str) -> Refusal:
    place = place_named(label.at)
    if not now:
        return LabelGone(sheet=sheet, place=place, was=label.text)
    if not label.text:
        return LabelCame(sheet=sheet, place=place, now=now)
    return LabelChanged(sheet=sheet, place=place, was=label.text, now=now)


def _above(sheet: Sheet, row: int, column: int, marked: Collection[Place]) -> Iterator[Label]:
    return _headings(sheet, ((at, column) for at in range(row - 1, -1, -1)), marked)


def _before(sheet: Sheet, row: int, column: int, marked: Collection[Place]) -> Iterator[Label]:
    return _headings(sheet, ((row, at) for at in range(column - 1, -1, -1)), marked)


def _headings(sheet: Sheet, places: Iterable[Place], marked: Collection[Place]) -> Iterator[Label]:
    """Give the nearest words and those right behind them: “Kỳ này” below “Tiếp nhận”.

    Merged cells speak by their first one.
    """
    begun = False
    for place in places:
        around = _merged_around(sheet, place)
        found = _label(sheet, (around.first_row, around.first_column) if around else place)
        if found.at not in marked and _is_words(found.text):
            begun = True
            yield found
        elif begun:
            return


def _label(sheet: Sheet, at: Place) -> Label:
    return Label(at, tidy(text_of(sheet.cell(*at))))


def _merged_around(sheet: Sheet, place: Place) -> Merged | None:
    row, column = place
    return next(
        (
            each
            for each in sheet.merged
            if each.first_row <= row <= each.last_row
            and each.first_column <= column <= each.last_column
        ),
        None,
    )


def _merged_named(merged: Merged) -> str:
    return span_named(
        (merged.first_row, merged.first_column), (merged.last_row, merged.last_column)
    )


def _is_words(text: str) -> bool:
    """Tell words from numbers, dots to write on and letters that number the columns."""
    return sum(letter.isalpha() for letter in text) > 1


def _timeless(text: str) -> str:
    return _PASSING.sub("#", fold(tidy(text)))
