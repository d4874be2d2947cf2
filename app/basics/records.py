"""Frozen records: one with other facts, or the very same one when nothing differs."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

R = TypeVar("R")


def changed(record: R, facts: Mapping[str, Any]) -> R:
    """Return a frozen dataclass with other facts; itself when it has all of them already."""
    if all(getattr(record, name) == value for name, value in facts.items()):
        return record
    return replace(record, **facts)  # type: ignore[type-var]
