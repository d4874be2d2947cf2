"""How long work says where it is, and how it is stopped."""

from typing import Protocol


class Stopped(Exception):  # noqa: N818 – a wish of the clerk, not a defect
    """The clerk pressed stop; the transaction is rolled back and nothing has changed."""


class Progress(Protocol):
    """Hears about each step of long work; raises Stopped between two steps."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Say how many steps are done, of how many, and what comes now."""


class Silent:
    """A progress nobody watches and nobody stops."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Say nothing."""
