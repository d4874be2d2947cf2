"""Tên cột: which field a column title means, in the many wordings that lists use."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.basics.text import fold, tidy

_JOINED = re.compile(r"\n  ")


@dataclass(frozen=True)
class TitleBook:
    """The wordings of each field, without diacritics; the longest that fits counts.

    whole: titles that mean a field as they stand. begins: by their first word, phrases, the
    longest first, after which more words may follow.
    """

    whole: dict[str, str]
    begins: Mapping[str, Sequence[tuple[str, str]]]

    @classmethod
    def of(cls, table: str) -> "TitleBook":
        """Return the book of a table: `field: phrase; phrase …` a line, a line going on indented.

        A phrase with … behind it is the beginning of a title. A line without a field names
        columns that are passed over, such as the running number.
        """
        whole: dict[str, str] = {}
        begins: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for line in _JOINED.sub(" ", table).strip().splitlines():
            name, words = line.split(": ", 1)
            for phrase in map(str.strip, words.split(";")):
                whole[phrase.removesuffix(" …")] = name
                if phrase.endswith("…"):
                    begins[phrase.split(" ")[0]].append((f"{phrase.removesuffix(' …')} ", name))
        for some in begins.values():
            some.sort(key=lambda each: -len(each[0]))
        return cls(whole, dict(begins))

    def with_titles(self, titles: Mapping[str, str]) -> "TitleBook":
        """Return the book with whole titles that go before what it knows."""
        return replace(self, whole=self.whole | {plain_words(t): f for t, f in titles.items()})

    def field(self, title: str) -> str | None:
        """Return the field a title names; "" for a column to pass over, None if unknown."""
        words = plain_words(title)
        if words in self.whole:
            return self.whole[words]
        begins = self.begins.get(words.split(" ")[0], ())
        return next((name for begin, name in begins if words.startswith(begin)), None)


@lru_cache(4096)  # names and words that come again in every row
def plain_words(text: str) -> str:
    """Return a text as bare words, without diacritics and signs."""
    return tidy(re.sub(r"[^\w]+", " ", fold(tidy(text))).replace("_", " "))
