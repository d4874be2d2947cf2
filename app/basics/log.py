"""The log file: what went wrong and when, without personal data."""

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from typing_extensions import override

LOG_FILE_NAME = "thuongninh.log"
LARGEST_BYTES = 500_000
OLD_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_ExceptionFacts = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)

log = logging.getLogger("app")

_LONG_NUMBER = re.compile(r"(?:\+84|\b0)\d?(?:[ .]?\d){7,}|\d{9,}")
_EMAIL = re.compile(r"[^\s@'\"<>(]+@[\w.-]*\w")


def masked(text: str) -> str:
    """Return the text without telephone numbers, identity numbers and e-mail addresses."""
    return _LONG_NUMBER.sub("[số]", _EMAIL.sub("[thư]", text))


class _MaskedFormatter(logging.Formatter):
    @override
    def formatMessage(self, record: logging.LogRecord) -> str:
        record.message = masked(record.message)
        return super().formatMessage(record)

    @override
    def formatException(self, ei: _ExceptionFacts) -> str:
        return masked(super().formatException(ei))


def start_log(folder: Path) -> RotatingFileHandler | None:
    """Write the log below the folder; a folder that cannot be written leaves it off."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / LOG_FILE_NAME,
            maxBytes=LARGEST_BYTES,
            backupCount=OLD_FILES,
            encoding="utf-8",
        )
    except OSError:
        return None
    handler.setFormatter(_MaskedFormatter(_FORMAT))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return handler


def stop_log(handler: RotatingFileHandler | None) -> None:
    """Close the log file."""
    if handler is not None:
        log.removeHandler(handler)
        handler.close()
