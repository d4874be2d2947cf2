"""How the program says no: a sentence with blanks, and the family of all refusals."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import ClassVar

from typing_extensions import override


@dataclass(frozen=True)
class Said:
    """A sentence with named blanks and what belongs into them."""

    text: str
    blanks: Mapping[str, object] = field(default_factory=dict, hash=False)

    def filled(self) -> str:
        """Return the Vietnamese sentence."""
        return fill(self.text, self.blanks)

    @override
    def __str__(self) -> str:
        return self.filled()


def say(text: str, **blanks: object) -> Said:
    """Return a sentence with its blanks."""
    return Said(text, blanks)


def fill(text: str, blanks: Mapping[str, object]) -> str:
    """Put values into a sentence the way the office writes them."""
    return text.format(**{name: _written(value) for name, value in blanks.items()})


def _written(value: object) -> object:
    if isinstance(value, date):
        return f"{value.day:02d}/{value.month:02d}/{value.year}"
    if isinstance(value, Decimal):
        return format(value.normalize(), "f").replace(".", ",")
    return value


class Refusal(Exception):  # noqa: N818 – a no to the clerk, not a defect
    """The program will not do this, and says why in a sentence the clerk can act on."""

    message: ClassVar[str] = ""

    def __init__(self, **blanks: object) -> None:
        super().__init__(blanks)
        self.blanks = blanks

    @override
    def __str__(self) -> str:
        return fill(self.message, self.blanks)
