"""Văn bản nhìn thấy: what a reader finds in a finished file, Word or PDF alike.

Lengths are in millimetres; font sizes and the space above a paragraph in points. None: the file
does not tell.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from app.basics.text import nfc

_SHORT = 60  # letters of a line that name its place


class Side(StrEnum):
    """Where a line stands: over the page, in one of two halves beside each other, in a table."""

    FULL = "full"
    LEFT = "left"
    RIGHT = "right"
    CELL = "cell"


class Align(StrEnum):
    """How the lines of a paragraph stand between its edges."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True)
class Piece:
    """A stretch of text in one look."""

    text: str
    face: str
    size: float
    bold: bool = False
    italic: bool = False
    black: bool = True


@dataclass(frozen=True)
class Line:
    """A paragraph; in a PDF, a paragraph put together from its printed lines.

    group: parts that stand side by side share one; indent: of the first line; rule: length of
    the solid line drawn below; width: of the text where it is one printed line.
    """

    pieces: tuple[Piece, ...]
    page: int = 0
    side: Side = Side.FULL
    group: int = 0
    align: Align | None = None
    indent: float | None = None
    before: float | None = None
    spacing: float | None = None
    rule: float = 0.0
    width: float = 0.0

    @property
    def text(self) -> str:
        """The words, spaces made single."""
        return " ".join(self.raw.split())

    @property
    def raw(self) -> str:
        """The text as it stands."""
        return nfc("".join(piece.text for piece in self.pieces))

    @property
    def written(self) -> tuple[Piece, ...]:
        """The pieces that hold more than spaces."""
        return tuple(piece for piece in self.pieces if piece.text.strip())

    @property
    def sizes(self) -> set[float]:
        """The sizes of its letters."""
        return {piece.size for piece in self.written}

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(piece.bold for piece in self.written)

    @property
    def italic(self) -> bool:
        """Whether all of it is italic."""
        return all(piece.italic for piece in self.written)

    @property
    def upright(self) -> bool:
        """Whether none of it is italic."""
        return not any(piece.italic for piece in self.written)

    @property
    def place(self) -> str:
        """Where it is, for a person who looks for it."""
        text = self.text
        short = text if len(text) <= _SHORT else f"{text[:_SHORT].rstrip()}…"
        return f"trang {self.page}, dòng “{short}”" if self.page else f"dòng “{short}”"


@dataclass(frozen=True)
class Mark:
    """A page number as it is printed; text is empty where the file holds a field."""

    size: float
    upright: bool = True
    centred: bool = True
    at_top: bool = True
    text: str = ""


@dataclass(frozen=True)
class Margins:
    """What is left free; in a PDF measured to the text, so only the least can be told."""

    top: float
    right: float
    bottom: float
    left: float


@dataclass(frozen=True)
class SeenPage:
    """A page of a PDF, or the pages of one section in Word.

    number: its page number, on the pages after the first; first_number: the one on the first page.
    full: filled with text from edge to edge, so that the margins are no wider than they look.
    """

    name: str
    width: float
    height: float
    margins: Margins | None
    number: Mark | None = None
    first_number: Mark | None = None
    index: int = 1
    full: bool = True


@dataclass(frozen=True)
class SeenFile:
    """A whole file with what it says about itself.

    loose: fonts named but not in the file; archive: the PDF/A claim, such as "2B"; boxes: text
    boxes; blanks: where empty paragraphs stand; headless: tables without a repeated heading.
    """

    name: str
    is_pdf: bool
    pages: tuple[SeenPage, ...]
    lines: tuple[Line, ...]
    title: str = ""
    author: str = ""
    language: str = ""
    archive: str = ""
    loose: tuple[str, ...] = ()
    boxes: int = 0
    blanks: tuple[str, ...] = field(default=())
    headless: tuple[str, ...] = field(default=())
