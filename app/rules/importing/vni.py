"""Bảng mã VNI-Windows: what a letter and the mark behind it mean in VNI-Times and its kin."""

import re
import unicodedata

_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_TONED = {"a": "a", "e": "e", "o": "o", "u": "u", "y": "y", "ô": "ơ", "ö": "ư"}
_HATS = {
    "â": "",
    "á": "\u0301",
    "à": "\u0300",
    "å": "\u0309",
    "ã": "\u0303",
    "ä": "\u0323",
}  # over a, e, o
_BREVES = {
    "ê": "",
    "é": "\u0301",
    "è": "\u0300",
    "ú": "\u0309",
    "ü": "\u0303",
    "ë": "\u0323",
}  # over a alone
_HATTED = {"a": "â", "e": "ê", "o": "ô"}
_SINGLE = {
    "ô": "ơ",
    "ö": "ư",
    "ñ": "đ",
    "í": "í",
    "ì": "ì",
    "æ": "ỉ",
    "ó": "ĩ",
    "ò": "ị",
    "î": "ỵ",
}


def _pairs() -> dict[str, str]:
    """Return letter and mark → letter, in small letters."""
    found: dict[str, str] = {}
    for base, letter in _TONED.items():
        found |= {base + mark: letter + tone for mark, tone in _TONES.items()}
    for base, letter in _HATTED.items():
        found |= {base + mark: letter + tone for mark, tone in _HATS.items()}
    found |= {f"a{mark}": f"ă{tone}" for mark, tone in _BREVES.items()}
    return found | _SINGLE


def _all() -> dict[str, str]:
    """Return the same for capitals too; the mark behind a capital may be small."""
    found: dict[str, str] = {}
    for written, letter in _pairs().items():
        small = unicodedata.normalize("NFC", letter)
        found[written] = small
        found[written[0].upper() + written[1:]] = small.upper()
        found[written.upper()] = small.upper()
    return found


_LETTERS = _all()
_WRITTEN = re.compile("|".join(sorted(map(re.escape, _LETTERS), key=len, reverse=True)))


def decode_vni(text: str) -> str:
    """Return the letters that a text of VNI fonts stands for, the longest match first."""
    return _WRITTEN.sub(lambda found: _LETTERS[found[0]], unicodedata.normalize("NFC", text))
