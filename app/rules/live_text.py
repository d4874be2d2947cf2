"""Văn bản có số liệu sống: sentences whose figures are names until the paper is issued (design §9).

A live text is plain text with names in braces: {ideas_received}, {ideas_received:before},
{units_launched%units_total}, {ideas_adopted?}. A brace that is meant as a brace is written twice.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from typing_extensions import override

from app.rules.live_text_errors import LostBrace, UnknownFigure


class Variant(StrEnum):
    """Which value of a figure is meant."""

    NOW = ""
    BEFORE = "before"
    CHANGE = "change"
    LAST_YEAR = "last_year"
    SINCE = "since"


@dataclass(frozen=True)
class Token:
    """A figure in a text; whole: the value is its share of that figure, in percent.

    or_none: zero is written "không có", as in "không có ý tưởng được nhân rộng".
    """

    name: str
    variant: Variant = Variant.NOW
    whole: str = ""
    or_none: bool = False

    @override
    def __str__(self) -> str:
        share = f"%{self.whole}" if self.whole else ""
        variant = f":{self.variant}" if self.variant else ""
        return f"{{{self.name}{share}{variant}{'?' if self.or_none else ''}}}"

    @property
    def names(self) -> tuple[str, ...]:
        """The figures that the value rests on."""
        return (self.name, self.whole) if self.whole else (self.name,)


Piece = str | Token
Pieces = tuple[Piece, ...]

_NAME = r"[a-z][a-z0-9_]*"
_VARIANTS = "|".join(variant for variant in Variant if variant)
_PIECE = re.compile(
    r"(?P<open>\{\{)|(?P<close>\}\})"
    rf"|\{{(?P<name>{_NAME})(?:%(?P<whole>{_NAME}))?(?::(?P<variant>{_VARIANTS}))?(?P<none>\?)?\}}"
    r"|(?P<lost>[{}])"
)


def parse(text: str) -> Pieces:
    """Return the pieces of a live text; a brace that belongs to no figure is refused."""
    pieces: list[Piece] = []
    end = 0
    for found in _PIECE.finditer(text):
        pieces += [text[end : found.start()], _piece(found, text)]
        end = found.end()
    return joined([*pieces, text[end:]])


def joined(pieces: Collection[Piece]) -> Pieces:
    """Return the pieces without empty ones and with neighbouring words in one piece."""
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif piece:
            found.append(piece)
    return tuple(found)


def write(pieces: Collection[Piece]) -> str:
    """Return the pieces as a live text; `parse` reads it back."""
    return "".join(
        literal(piece) if isinstance(piece, str) else str(piece) for piece in joined(pieces)
    )


def literal(text: str) -> str:
    """Return plain words as a live text: their braces are braces."""
    return text.replace("{", "{{").replace("}", "}}")


def tokens(text: str) -> tuple[Token, ...]:
    """Return the figures of a live text in their order."""
    return tuple(piece for piece in parse(text) if isinstance(piece, Token))


def check(text: str, known: Collection[str]) -> None:
    """Refuse a live text that names a figure nobody counts, or has lost a brace."""
    for token in tokens(text):
        for name in token.names:
            if name not in known:
                raise UnknownFigure(name=name)


def render(text: str, value_of: Callable[[Token], str]) -> str:
    """Return the text as it reads today."""
    return "".join(piece if isinstance(piece, str) else value_of(piece) for piece in parse(text))


def _piece(found: re.Match[str], text: str) -> Piece:
    if found["lost"]:
        start = max(0, found.start() - 12)
        raise LostBrace(near=text[start : found.end() + 12])
    if found["open"] or found["close"]:
        return found[0][0]
    variant = Variant(found["variant"] or "")
    return Token(found["name"], variant, found["whole"] or "", bool(found["none"]))
