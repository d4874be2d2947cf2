"""Lời văn: the sentences of the documents, kept in resources/documents and filled in here.

In a sentence {name} is a blank to fill, **…** is bold and __…__ is italic. What is filled in is
never read as markup.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from app.basics.places import resource
from app.documents.sheet import Run, Runs, plain

_MARKED = re.compile(r"\*\*(?P<bold>.+?)\*\*|__(?P<italic>.+?)__", re.DOTALL)
_BLANK = re.compile(r"\{(\w+)\}")

Entry = str | list[str]


class WordingError(ValueError):
    """The program asked for a sentence or a blank that the wording does not have."""


@dataclass(frozen=True)
class Wording:
    """The sentences of one document, by name."""

    name: str
    entries: Mapping[str, Entry]

    def runs(self, key: str, **blanks: str | int) -> Runs:
        """Return a sentence, filled in, with its bold and italic stretches."""
        sentence = self._entry(key)
        if not isinstance(sentence, str):
            raise WordingError(f"{self.name}.{key} holds several lines")
        self._check(key, (sentence,), blanks)
        return _filled(sentence, blanks)

    def text(self, key: str, **blanks: str | int) -> str:
        """Return a sentence, filled in, without its looks."""
        return plain(self.runs(key, **blanks))

    def lines(self, key: str, **blanks: str | int) -> tuple[Runs, ...]:
        """Return several sentences, each filled in; a blank may stand in any of them."""
        sentences = self._entry(key)
        if isinstance(sentences, str):
            raise WordingError(f"{self.name}.{key} holds one line")
        self._check(key, tuple(sentences), blanks)
        return tuple(_filled(sentence, blanks) for sentence in sentences)

    def texts(self, key: str, **blanks: str | int) -> tuple[str, ...]:
        """Return several sentences without their looks."""
        return tuple(map(plain, self.lines(key, **blanks)))

    def _entry(self, key: str) -> Entry:
        if key not in self.entries:
            raise WordingError(f"{self.name} has no sentence {key}")
        return self.entries[key]

    def _check(self, key: str, sentences: tuple[str, ...], given: Mapping[str, object]) -> None:
        wanted = blanks_of(list(sentences))
        if wanted != set(given):
            raise WordingError(
                f"{self.name}.{key}: blanks are {sorted(wanted)}, given are {sorted(given)}"
            )


Words = Callable[[str], Wording]
"""Gives the sentences of a document by the name of its file: the shipped ones or the office's."""


@cache
def wording(name: str) -> Wording:
    """Return the sentences of a document by the name of its file."""
    path = resource("documents", f"{name}.toml")
    return Wording(name, tomllib.loads(path.read_text(encoding="utf-8")))


def blanks_of(entry: Entry) -> frozenset[str]:
    """Return the names of the blanks in a sentence or in several."""
    sentences = [entry] if isinstance(entry, str) else entry
    return frozenset(name for sentence in sentences for name in _BLANK.findall(sentence))


def _filled(sentence: str, blanks: Mapping[str, str | int]) -> Runs:
    parts: list[Run] = []
    end = 0
    for found in _MARKED.finditer(sentence):
        parts.append(Run(sentence[end : found.start()]))
        parts.append(Run(found["bold"] or found["italic"], bool(found["bold"]), not found["bold"]))
        end = found.end()
    parts.append(Run(sentence[end:]))
    return tuple(Run(_fill(r.text, blanks), r.bold, r.italic) for r in parts if r.text)


def _fill(text: str, blanks: Mapping[str, str | int]) -> str:
    return _BLANK.sub(lambda found: str(blanks[found[1]]), text)
