"""A display for journeys in a real window: the one that is there, or an Xvfb of our own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SCREEN = "1366x768x24"


def can_show() -> bool:
    """Tell whether a real window can be shown here at all."""
    return bool(os.environ.get("DISPLAY") or shutil.which("Xvfb"))


@contextmanager
def display() -> Iterator[str]:
    """Give the name of a display; one that was started for this is ended again."""
    if there := os.environ.get("DISPLAY"):
        yield there
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait(timeout=20)
