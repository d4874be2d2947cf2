"""What a command of the command line is: a name, its words, and what it answers."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from app.services.data_file import DataFile


@dataclass(frozen=True)
class Answer:
    """What a command has to say: data for --json, sentences for a person."""

    data: Any
    lines: tuple[str, ...] = ()
    good: bool = True


def _nothing() -> None:
    """Take nothing: for calls in which nobody else can have the file open."""


@dataclass(frozen=True)
class Call:
    """One call of a command: its words, the moment, and how to get at the data file.

    take: takes the right to write the file, or refuses, naming who has it open.
    """

    words: Namespace
    now: datetime
    open_file: Callable[[], DataFile]
    take: Callable[[], object] = _nothing

    def open_to_write(self) -> DataFile:
        """Return the data file with the right to write it; a file has one writer at a time."""
        self.take()
        return self.open_file()

    @property
    def today(self) -> date:
        """Return the day of the call."""
        return self.now.date()


@dataclass(frozen=True)
class Command:
    """A command: `add_words` declares its arguments, `run` does it."""

    name: str
    help: str
    add_words: Callable[[ArgumentParser], None]
    run: Callable[[Call], Answer]
    examples: tuple[str, ...] = field(default=())
