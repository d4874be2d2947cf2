"""Word: the numbers and dashes that Word itself puts before a paragraph."""

from docx.oxml.ns import qn
from lxml.etree import _Element as Element

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class Numbers:
    """Counts the numbered paragraphs of one document in the order of reading."""

    def __init__(self, numbering: Element | None) -> None:
        self._levels: dict[tuple[str, str], Element] = {}
        self._counts: dict[tuple[str, str], int] = {}
        if numbering is not None:
            self._read(numbering)

    def label(self, paragraph: Element) -> str:
        """Return what is printed before a paragraph: "-", "1.", "Điều 2."; empty for nothing."""
        numbered = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if numbered is None:
            return ""
        key = (_value(numbered, "w:numId"), _value(numbered, "w:ilvl") or "0")
        level = self._levels.get(key)
        if level is None or _value(level, "w:numFmt") == "none":
            return ""
        kind, shown = _value(level, "w:numFmt"), _value(level, "w:lvlText")
        if kind == "bullet":
            return shown if shown in {"-", "–", "+"} else "-"
        self._counts[key] = self._counts.get(key, int(_value(level, "w:start") or 1) - 1) + 1
        return shown.replace(f"%{int(key[1]) + 1}", _written(self._counts[key], kind))

    def _read(self, numbering: Element) -> None:
        kinds = {
            each.get(qn("w:abstractNumId"), ""): each
            for each in numbering.findall(qn("w:abstractNum"))
        }
        for number in numbering.findall(qn("w:num")):
            kind = kinds.get(_value(number, "w:abstractNumId"))
            for level in () if kind is None else kind.findall(qn("w:lvl")):
                key = (number.get(qn("w:numId"), ""), level.get(qn("w:ilvl"), "0"))
                self._levels[key] = level


def _value(parent: Element, tag: str) -> str:
    found = parent.find(qn(tag))
    return "" if found is None else str(found.get(qn("w:val"), ""))


def _written(count: int, kind: str) -> str:
    if kind == "lowerLetter":
        return _LETTERS[(count - 1) % len(_LETTERS)]
    if kind == "upperRoman":
        return _roman(count)
    return str(count)


def _roman(count: int) -> str:
    for value, sign in _ROMAN:
        if count >= value:
            return sign + _roman(count - value)
    return ""
