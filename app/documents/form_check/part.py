"""Văn bản trong tệp: one document of a file with the components that were found in it."""

import re
from dataclasses import dataclass, field, replace

from app.documents.form_check import kinds
from app.documents.form_check.seen import Line


@dataclass(frozen=True)
class Part:
    """One document of a file and its components; None or empty: not found.

    head: Quốc hiệu to place and date; order: "QUYẾT ĐỊNH:" before the articles; left_signer:
    who signs on the left, in minutes; rest: what follows the signature (annexes).
    """

    kind: str
    lines: tuple[Line, ...]
    state: Line | None = None
    motto: Line | None = None
    agency: tuple[Line, ...] = ()
    number: Line | None = None
    about: Line | None = None
    dated: Line | None = None
    title: Line | None = None
    subject: tuple[Line, ...] = ()
    authority: Line | None = None
    order: Line | None = None
    bases: tuple[Line, ...] = ()
    body: tuple[Line, ...] = ()
    articles: tuple[Line, ...] = ()
    addressed: tuple[Line, ...] = ()
    recipients_head: Line | None = None
    recipients: tuple[Line, ...] = ()
    signer: tuple[Line, ...] = ()
    left_signer: tuple[Line, ...] = ()
    rest: tuple[Line, ...] = field(default=())

    @property
    def formal(self) -> bool:
        """Whether it is a document of the decree, with all that belongs to one."""
        return self.kind in kinds.FORMAL

    @property
    def code(self) -> str:
        """The type's abbreviation in the symbol: "QĐ" of "05/QĐ-UBND"; empty without one."""
        symbol = self.symbol
        return re.split(r"\s*[-–]\s*", symbol)[0].strip() if symbol else ""

    @property
    def symbol(self) -> str:
        """What follows the number and "/"."""
        return self.number.text.partition("/")[2].strip() if self.number else ""


def together(lines: tuple[Line, ...]) -> Line:
    """Return lines that are one sentence as one line."""
    pieces = tuple(
        piece for line in lines for piece in (*line.pieces, replace(line.pieces[-1], text=" "))
    )
    return replace(lines[0], pieces=pieces, rule=lines[-1].rule)
