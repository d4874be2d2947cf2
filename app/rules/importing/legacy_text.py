"""Chữ gõ bằng bảng mã cũ: TCVN3, VNI and twice encoded UTF-8 recognised, turned into Unicode.

The font of a cell says it for certain. Without one the text is weighed: it is turned only if its
words then are Vietnamese syllables and were not before.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.importing.syllables import is_syllable
from app.rules.importing.tcvn3 import decode_tcvn3
from app.rules.importing.vni import decode_vni

_WORD = re.compile(r"[^\s!-/:-@\[-`{-~0-9“”‘’–…]+")
_BEYOND_BYTES = re.compile("[\u0100-\uefff\uf100-\uffff]")
_NOT_LATIN = re.compile("[\u0102-\u01b0\u1ea0-\u1ef9]")
_TWICE = re.compile("[ÃÂÄÆá][\u0080-\u02ff\u2013-\u2122]")
_FEW_WRONG = 8  # of so many words one may be a foreign name


class Charset(StrEnum):
    """What the signs of a text stand for."""

    UNICODE = "unicode"
    TCVN3 = "tcvn3"
    TCVN3_CAPITALS = "tcvn3_capitals"
    VNI = "vni"
    UTF8_TWICE = "utf8_twice"


CHARSET_LABELS: dict[Charset, str] = {
    Charset.UNICODE: QT_TRANSLATE_NOOP("Label", "Unicode"),
    Charset.TCVN3: QT_TRANSLATE_NOOP("Label", "TCVN3 (ABC)"),
    Charset.TCVN3_CAPITALS: QT_TRANSLATE_NOOP("Label", "TCVN3 (ABC) chữ hoa"),
    Charset.VNI: QT_TRANSLATE_NOOP("Label", "VNI-Windows"),
    Charset.UTF8_TWICE: QT_TRANSLATE_NOOP("Label", "UTF-8 đọc nhầm"),
}
_GUESSED = (Charset.UTF8_TWICE, Charset.TCVN3, Charset.VNI)


def charset_of_font(font: str) -> Charset | None:
    """Return what a font stands for; None for a font of Unicode."""
    name = font.strip().casefold()
    if name.startswith(".vn"):
        return Charset.TCVN3_CAPITALS if name.endswith("h") else Charset.TCVN3
    return Charset.VNI if name.startswith(("vni-", "vni ")) else None


def decode(text: str, charset: Charset) -> str:
    """Return a text in Unicode, composed."""
    text = unicodedata.normalize("NFC", text)
    if charset is Charset.VNI:
        turned = decode_vni(text)
    elif charset is Charset.UTF8_TWICE:
        turned = _once(text)
    elif charset is Charset.UNICODE:
        turned = text
    else:
        turned = decode_tcvn3(text)
    if charset is Charset.TCVN3_CAPITALS:
        turned = turned.upper()
    return unicodedata.normalize("NFC", turned)


def recognise(text: str) -> Charset:
    """Return what a text is written in, by its words alone; UNICODE when in doubt."""
    if text.isascii() or _NOT_LATIN.search(text):
        return Charset.UNICODE
    good, bad = _weigh(text)
    if not bad:
        return Charset.UNICODE
    found: dict[Charset, int] = {}
    for charset in _GUESSED:
        turned = decode(text, charset)
        right, wrong = _weigh(turned)
        if turned != text and right > good and wrong * _FEW_WRONG <= right:
            found[charset] = right
    best = [charset for charset, right in found.items() if right == max(found.values())]
    return best[0] if len(best) == 1 else Charset.UNICODE


def recognise_column(texts: Sequence[str], *, beside_unicode: bool = False) -> list[Charset]:
    """Return what each cell of a column is written in.

    A cell that could be either, such as “mét” for “một”, follows the others of its column, unless
    cells in Unicode stand beside it.
    """
    found = [recognise(text) for text in texts]
    votes = Counter(charset for charset in found if charset is not Charset.UNICODE)
    if beside_unicode or len(votes) != 1:
        return found
    common = next(iter(votes))
    return [_following(text, own, common) for text, own in zip(texts, found, strict=True)]


def looks_vietnamese(text: str) -> bool:
    """Tell whether the words of a text that have marks are mostly Vietnamese syllables."""
    good, bad = _weigh(text)
    return good > bad * 2


def _following(text: str, own: Charset, common: Charset) -> Charset:
    if own is not Charset.UNICODE or text.isascii() or _BEYOND_BYTES.search(text):
        return own
    right, wrong = _weigh(decode(text, common))
    return common if right and not wrong else own


def _weigh(text: str) -> tuple[int, int]:
    """Return how many words with marks are Vietnamese syllables, and how many are not."""
    good = bad = 0
    for word in _WORD.findall(unicodedata.normalize("NFC", text)):
        if word.isascii():
            continue
        if is_syllable(word):
            good += 1
        else:
            bad += 1
    return good, bad


def _once(text: str) -> str:
    """Return a text whose bytes of UTF-8 were read as signs of Windows, as it was meant."""
    if not _TWICE.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        pass
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
