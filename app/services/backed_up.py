"""Sao lưu trước khi làm: marks the use cases before which the data file is backed up."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from app.rules.backup import BackupReason

C = TypeVar("C", bound=Callable[..., Any])
_MARK = "backed_up_before"


def backed_up(reason: BackupReason) -> Callable[[C], C]:
    """Mark a use case: whoever runs it makes a backup first, outside of its transaction."""

    def mark(use_case: C) -> C:
        setattr(use_case, _MARK, reason)
        return use_case

    return mark


def reason_before(use_case: object) -> BackupReason | None:
    """Return why a backup is made before a use case, None for most of them."""
    return cast("BackupReason | None", getattr(use_case, _MARK, None))
