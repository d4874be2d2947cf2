"""Putting off the search for garbage while many small things are made that are all needed."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_inside = 0


@contextmanager
def put_off() -> Iterator[None]:
    """Make no search meanwhile; over half a million cells each would stop every thread."""
    global _inside
    with _lock:
        _inside += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if not _inside:
                gc.freeze()  # what was made meanwhile counts as old: the next search for garbage
                gc.unfreeze()  # among the young need not go through all of it at once
                gc.enable()
