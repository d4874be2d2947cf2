"""The workbench: one worker for everything that takes longer than a blink."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")
_TURN = 0.001  # seconds; with Python's own 0.005 opening a box beside a busy worker takes 0.2


class Job(Generic[T]):
    """A piece of work handed to the workbench."""

    def __init__(self, future: "Future[T]") -> None:
        self._future = future

    @property
    def finished(self) -> bool:
        """True when the work is over, well or not."""
        return self._future.done()

    def drop(self) -> bool:
        """Take the work back if it has not begun."""
        return self._future.cancel()


class Workbench(QObject):
    """One worker thread; answers come back to the thread the workbench lives on.

    One worker also means that two jobs never write the data file at the same time.
    """

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="workbench")
        self._open = True
        self._posted.connect(self._run)

    def start(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], object] | None = None,
        on_failed: Callable[[BaseException], object] | None = None,
    ) -> Job[T]:
        """Do the work on the worker and call back here with its result or its error."""

        def whole() -> T:
            try:
                result = work()
            except BaseException as error:
                self._answer_failed(error, on_failed)
                raise
            if on_done is not None:
                self.post(lambda: on_done(result))
            return result

        return Job(self._worker.submit(whole))

    def post(self, call: Callable[[], object]) -> None:
        """Run a call on the thread of the screens; may be used from the worker."""
        if self._open:
            self._posted.emit(call)

    def close(self) -> None:
        """Wait for the running job, drop the waiting ones, take no more."""
        self._open = False
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _answer_failed(
        self, error: BaseException, on_failed: Callable[[BaseException], object] | None
    ) -> None:
        if on_failed is not None:
            self.post(lambda: on_failed(error))
        else:
            self.post(lambda: _raise(error))

    def _run(self, call: Callable[[], object]) -> None:
        if self._open:
            call()


def _raise(error: BaseException) -> None:
    raise error
