"""Tên trong danh sách: which unit, field or group of the office a list means by its words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from typing import Generic, TypeVar

from app.rules.importing.title_book import plain_words

K = TypeVar("K", int, str)
_LEAST = 4  # letters that an end of a name must have to stand for the whole


@dataclass(frozen=True)
class Names(Generic[K]):
    """Records by all the names they go by, as bare words; shown: how each is called today."""

    by_words: Mapping[str, K]
    shown: Mapping[K, str]
    _ends: dict[str, K | None] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, names: Iterable[tuple[K, str]], shown: Mapping[K, str]) -> "Names[K]":
        """Return the book of pairs of a record and a name; an earlier pair goes first."""
        words: dict[str, K] = {}
        for key, name in names:
            if plain_words(name):
                words.setdefault(plain_words(name), key)
        return cls(words, shown)

    def find(self, text: str) -> K | None:
        """Return the record that a text names: whole, or the end of one name alone."""
        words = plain_words(text)
        if not words:
            return None
        if words in self.by_words:
            return self.by_words[words]
        if words not in self._ends:
            self._ends[words] = self._by_end(words)
        return self._ends[words]

    def nearest(self, text: str) -> str:
        """Return what the record is called whose name looks most like a text, "" if none does."""
        near = get_close_matches(plain_words(text), self.by_words, n=1, cutoff=0.8)
        return self.shown[self.by_words[near[0]]] if near else ""

    def known_as(self, aliases: Mapping[str, K]) -> "Names[K]":
        """Return the book with names that a sender uses, as bare words."""
        return Names({**self.by_words, **aliases}, self.shown)

    def _by_end(self, words: str) -> K | None:
        if len(words) < _LEAST:
            return None
        fits = {key for name, key in self.by_words.items() if name.endswith(f" {words}")}
        return fits.pop() if len(fits) == 1 else None


@dataclass(frozen=True)
class Office:
    """What the names in a list are looked up in, and the day.

    repair: whether zeros that Excel took from phones and ID numbers are put back.
    """

    units: Names[int]
    fields: Names[str]
    groups: Names[str]
    today: date
    repair: bool = True
