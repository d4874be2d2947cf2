"""Long work in the background, with a bar, a stop button and a refusal box."""

import time
from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.basics.progress import Progress, Stopped
from app.rules.errors import Refusal
from app.widgets.jobs import Workbench
from app.widgets.messages import show_refusal
from app.widgets.progress_box import ProgressBox

T = TypeVar("T")
_BETWEEN_SHOWS = 0.05


class _Steps:
    """Carries the steps of the work from the worker to the bar, and the stop back."""

    def __init__(self, bench: Workbench, box: ProgressBox) -> None:
        self._bench, self._box = bench, box
        self._stop = Event()
        self._shown = 0.0
        box.stop_asked.connect(self._stop.set)

    def step(self, done: int, total: int, what: str = "") -> None:
        """Show the step if the last one was shown a moment ago; raise if the clerk stopped."""
        if self._stop.is_set():
            raise Stopped
        now = time.monotonic()
        if now - self._shown >= _BETWEEN_SHOWS:
            self._shown = now
            self._bench.post(lambda: self._box.show_step(done, total, what))


def run_long(
    parent: QWidget,
    bench: Workbench,
    title: str,
    work: Callable[[Progress], T],
    on_done: Callable[[T], object] | None = None,
) -> ProgressBox:
    """Do the work on the worker; a refusal is shown, a stop is quiet, an error is a defect."""
    box = ProgressBox(title, parent)
    steps = _Steps(bench, box)

    def done(result: T) -> None:
        _leave(box)
        if on_done is not None:
            on_done(result)

    def failed(error: BaseException) -> None:
        _leave(box)
        if isinstance(error, Refusal):
            show_refusal(parent, error)
        elif not isinstance(error, Stopped):
            raise error

    bench.start(lambda: work(steps), done, failed)
    box.open()
    return box


def _leave(box: ProgressBox) -> None:
    box.finish()
    box.deleteLater()
