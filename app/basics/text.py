"""Vietnamese text: composed letters, tidy spaces, folding for search, dictionary order."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: 100 + rank for rank, letter in enumerate(_ALPHABET)}
_TONE_RANK = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_SHAPED = {
    ("a", "\u0306"): "ă",
    ("a", "\u0302"): "â",
    ("e", "\u0302"): "ê",
    ("o", "\u0302"): "ô",
    ("o", "\u031b"): "ơ",
    ("u", "\u031b"): "ư",
}
_NEXT_NAME, _NEXT_PART = "\x01", "\x02"  # below every rank, so that a prefix sorts first
_NUMBER = re.compile(r"[0-9]{2,}")
_AFTER_DIGITS = "\ue000"  # in no text of the register; after every digit, before every letter
_FIRST_RANK = 0x20
_OTHER_LETTERS = 0x200
_SURROGATES, _AFTER_SURROGATES = 0xD800, 0xE000

SortKey = tuple[tuple[int, ...], tuple[int, ...], str]


def nfc(text: str) -> str:
    """Return the text in composed letters, the only form kept in the register."""
    return unicodedata.normalize("NFC", text)


def tidy(text: str) -> str:
    """Return one line: composed letters, single spaces, no invisible characters."""
    if text.isprintable():  # its only spaces are plain ones
        line = nfc(text).strip()
        return " ".join(line.split()) if "  " in line else line
    return " ".join(_visible(text).split())


def tidy_block(text: str) -> str:
    """Return several lines, each tidy, without empty lines at the ends or two in a row."""
    if text.isprintable():
        return tidy(text)
    lines = [" ".join(line.split()) for line in _visible(text).splitlines()]
    kept = [line for n, line in enumerate(lines) if line or (n and lines[n - 1])]
    return "\n".join(kept).strip("\n")


def fold(text: str) -> str:
    """Return the text for search: lower case, no diacritics, đ as d; as long as its NFC form."""
    return nfc(text).translate(_FOLDED)


def file_words(text: str, most: int = 60) -> str:
    """Return a text as part of a file's name: small letters without marks, dashes between."""
    words = "".join(each if each.isalnum() else " " for each in fold(text)).split()
    return "-".join(words)[:most].rstrip("-")


def sort_key(text: str) -> SortKey:
    """Return the key of Vietnamese dictionary order: letters first, then tones, then case.

    Numbers within a text go by their value: "Thôn 2" stands before "Thôn 10".
    """
    composed = nfc(text)
    counted = _NUMBER.sub(_by_value, composed.casefold())
    ranks = [_letter(sign) for sign in nfc(counted)]
    if None in ranks:  # a mark that belongs to no single letter, a sign made of several letters
        ranks = list(_taken_apart(counted))
    letters = tuple(rank[0] for rank in ranks if rank)
    return letters, tuple(rank[1] for rank in ranks if rank), composed.swapcase()


@cache
def _letter(sign: str) -> tuple[int, int] | None:
    """Return the ranks of a composed letter and of its tone, None for what is no single letter."""
    if unicodedata.combining(sign):
        return None
    found = _taken_apart(sign)
    return found[0] if len(found) == 1 else None


def _taken_apart(text: str) -> list[tuple[int, int]]:
    """Return the ranks of letters and tones, mark after mark."""
    letters: list[str] = []
    tones: list[int] = []
    for sign in unicodedata.normalize("NFD", text):
        if sign in _TONE_RANK:
            if tones:
                tones[-1] = _TONE_RANK[sign]
        elif unicodedata.combining(sign):
            if letters:
                letters[-1] = _SHAPED.get((letters[-1], sign), letters[-1])
        else:
            letters.append(sign)
            tones.append(0)
    return list(zip(map(_rank, letters), tones, strict=True))


def _by_value(number: re.Match[str]) -> str:
    """Put a sign that follows all digits before each digit after the first."""
    digits = number[0].lstrip("0") or "0"
    return _AFTER_DIGITS * (len(digits) - 1) + digits


@lru_cache(maxsize=20_000)
def sort_text(text: str) -> str:
    """Return a string whose plain code-point order is the order of sort_key, for storing."""
    letters, tones, exact = sort_key(text)
    return "".join((_spelt(letters), _NEXT_PART, _spelt(tones), _NEXT_PART, exact))


def person_sort_key(name: str) -> tuple[SortKey, SortKey, SortKey]:
    """Return the key by which the office lists people: given name, family name, middle names."""
    given, family, middle = _name_parts(name)
    return sort_key(given), sort_key(family), sort_key(middle)


def person_sort_text(name: str) -> str:
    """Return a string whose plain code-point order is the order of person_sort_key."""
    return _NEXT_NAME.join(sort_text(part) for part in _name_parts(name))


def _name_parts(name: str) -> tuple[str, str, str]:
    words = tidy(name).split(" ")
    if len(words) == 1:
        return words[0], "", ""
    return words[-1], words[0], " ".join(words[1:-1])


class _Signs(dict[int, str]):
    """What becomes of each sign, worked out when it is first met."""

    def __init__(self, becomes: Callable[[str], str]) -> None:
        super().__init__()
        self._becomes = becomes

    def __missing__(self, code: int) -> str:
        self[code] = self._becomes(chr(code))
        return self[code]


def _visible(text: str) -> str:
    return nfc(text if text.isprintable() else text.translate(_SHOWN))


def _shown(sign: str) -> str:
    hidden = unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"} and not sign.isspace()
    return "" if hidden else sign


def _folded(letter: str) -> str:
    taken_apart = unicodedata.normalize("NFD", letter)
    base, marks = taken_apart[0], taken_apart[1:]
    plain = base if all(map(unicodedata.combining, marks)) else letter
    lower = plain.lower()
    if lower == "đ":
        return "d"
    return lower if len(lower) == 1 else plain


@cache
def _rank(sign: str) -> int:
    if sign in _LETTER_RANK:
        return _LETTER_RANK[sign]
    if sign.isspace():
        return 0
    if sign == _AFTER_DIGITS:
        return 20
    if sign.isdecimal():
        return 10 + int(sign)
    return _OTHER_LETTERS + ord(sign) if sign.isalnum() else 1


def _spelt(ranks: tuple[int, ...]) -> str:
    return "".join(map(_character, ranks))


@cache
def _character(rank: int) -> str:
    """Return a character for a rank; ranks keep their order and never meet a surrogate."""
    code = _FIRST_RANK + rank
    return chr(code if code < _SURROGATES else code + _AFTER_SURROGATES - _SURROGATES)


_SHOWN, _FOLDED = _Signs(_shown), _Signs(_folded)
