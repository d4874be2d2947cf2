"""Bước làm: what a use case that writes says of itself: whose duty it is, and its name.

Whoever calls it, a screen, a command or another use case: the role of the person at work is
checked here, and the data file takes no writing outside of a step (`models.database`).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar, cast

from sqlalchemy import event
from sqlalchemy.orm import Session

from app.models.database import AT_WORK, STEP
from app.models.undo import Recorder, UndoStep
from app.rules.role import Duty, Person, check_duty
from app.services.step_subjects import subject_of

C = TypeVar("C", bound=Callable[..., Any])
_TOLD = "step_told"
_UNDER_WAY = "step_under_way"


@dataclass(frozen=True)
class Step:
    """A step of the office's work.

    title: its name on the screen, such as "Ghi điểm danh"; final: it cannot be taken back by
    undoing, for a number was used up or a file went out.
    """

    duty: Duty
    title: str
    final: bool = False


def step(duty: Duty, title: str, *, final: bool = False) -> Callable[[C], C]:
    """Mark a use case that writes; run by someone whose duty it is not, it refuses."""
    told = Step(duty, title, final)

    def mark(use_case: C) -> C:
        @wraps(use_case)
        def run(session: Session, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as wrapped
            with _begun(session, told):
                return use_case(session, *args, **kwargs)

        setattr(run, _TOLD, told)
        return cast("C", run)

    return mark


def step_of(use_case: object) -> Step | None:
    """Return what a use case says of itself, None for one that only reads."""
    return cast("Step | None", getattr(use_case, _TOLD, None))


def can_be_undone(session: Session) -> bool:
    """Tell whether what is being done is a step that can be taken back."""
    told: Step | None = session.info.get(STEP)
    return told is not None and not told.final and bool(session.info.get(_UNDER_WAY))


@contextmanager
def _begun(session: Session, told: Step) -> Iterator[None]:
    """Begin a step; one that is part of a larger step was allowed with that."""
    if session.info.get(_UNDER_WAY):
        yield
        return
    at_work: Person | None = session.info.get(AT_WORK)
    check_duty(at_work.role if at_work else None, told.duty)
    session.info[_UNDER_WAY] = True
    session.info.setdefault(STEP, told)
    try:
        if told.final or "journal" not in session.info:
            yield
        else:
            with _recorded(session, told):
                yield
    finally:
        session.info[_UNDER_WAY] = False


@contextmanager
def _recorded(session: Session, told: Step) -> Iterator[None]:
    """Write down what a step does to the rows, so that it can be taken back."""
    recorder, journal = Recorder(), session.info["journal"]
    heard = (
        ("before_flush", recorder.before_flush),
        ("after_flush", recorder.after_flush),
        ("do_orm_execute", recorder.executed),
    )
    session.flush()
    for name, listener in heard:
        event.listen(session, name, listener)
    try:
        yield
        session.flush()
    finally:
        for name, listener in heard:
            event.remove(session, name, listener)
    if recorder.whole and recorder.changes:
        session.add(
            UndoStep(
                at=journal.now.replace(microsecond=0),
                who=journal.who,
                duty=told.duty.value,
                title=told.title,
                subject=subject_of(session, recorder.changes),
                removed=sum(each.action == "delete" for each in recorder.changes),
                changes=recorder.packed(),
                undone_at=None,
            )
        )
