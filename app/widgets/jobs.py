"""The workbench: one worker for everything that takes longer than a blink."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")
_TURN = 0.001  # seconds; with Python's own 0.005 opening a box beside a busy worker takes 0.2


class Job:
    """A piece of work handed to the workbench."""

    def __init__(self, future: "Future[None]", forget: Callable[[], object]) -> None:
        self._future, self._forget = future, forget

    @property
    def finished(self) -> bool:
        """True when the work is over, well or not."""
        return self._future.done()

    def drop(self) -> bool:
        """Take the work back if it has not begun."""
        taken = self._future.cancel()
        if taken:
            self._forget()
        return taken


@dataclass
class _Task:
    """What is to be done and what came of it; it knows screens, so it must end on their thread."""

    work: Callable[[], Any]
    on_done: Callable[[Any], object] | None
    on_failed: Callable[[BaseException], object] | None
    result: Any = None
    error: BaseException | None = None


class Workbench(QObject):
    """One worker thread; answers come back to the thread the workbench lives on.

    One worker also means that two jobs never write the data file at the same time. The worker
    knows a task by its number alone: were it the last to let go of one, the widgets that the task
    knows would be destroyed on the wrong thread, which ends the program.
    """

    _posted = Signal(object)
    _over = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="workbench")
        self._tasks: dict[int, _Task] = {}
        self._numbers = count(1)
        self._open = True
        self._posted.connect(self._run)
        self._over.connect(self._answer)

    def start(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], object] | None = None,
        on_failed: Callable[[BaseException], object] | None = None,
    ) -> Job:
        """Do the work on the worker and call back here with its result or its error."""
        number = next(self._numbers)
        self._tasks[number] = _Task(work, on_done, on_failed)
        future = self._worker.submit(self._whole, number)
        return Job(future, lambda: self._tasks.pop(number, None))

    def post(self, call: Callable[[], object]) -> None:
        """Run a call on the thread of the screens; may be used from the worker."""
        if self._open:
            self._posted.emit(call)

    def close(self) -> None:
        """Wait for the running job, drop the waiting ones, take no more."""
        self._open = False
        self._worker.shutdown(wait=True, cancel_futures=True)
        self._tasks.clear()

    def _whole(self, number: int) -> None:
        """Do a task on the worker; nothing of it is held here any more when it is told over."""
        self._do(number)
        if self._open:
            self._over.emit(number)

    def _do(self, number: int) -> None:
        task = self._tasks[number]
        try:
            task.result = task.work()
        except BaseException as error:  # noqa: BLE001 - answered on the thread of the screens
            task.error = error
        finally:
            del task  # an error keeps this frame, and with it what the frame knows

    def _answer(self, number: int) -> None:
        task = self._tasks.pop(number, None)
        if task is None or not self._open:
            return
        if task.error is None:
            if task.on_done is not None:
                task.on_done(task.result)
        elif task.on_failed is not None:
            task.on_failed(task.error)
        else:
            raise task.error

    def _run(self, call: Callable[[], object]) -> None:
        if self._open:
            call()
