"""Làm mẫu: the main job on an invented year, from the first idea to the year report.

Everything is done by the services that the screens use, each step on its own day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.basics.places import DATA_FILE_NAME
from app.basics.progress import Progress
from app.rules.errors import FolderReadOnly
from app.services import (
    data_file,
    demo_awards,
    demo_council,
    demo_documents,
    demo_duties,
    demo_follow_up,
    demo_ideas,
    demo_office,
    demo_papers,
    demo_sample,
)
from app.services.data_file import DataFile
from app.services.demo_book import DemoBook, DemoStep
from app.services.demo_sample import Sample


@dataclass(frozen=True)
class DemoSummary:
    """What was made: how much of everything, the keys of the main records, the files."""

    data_file: Path
    units: int
    ideas: int
    on_agenda: int
    awards: int
    session_id: int
    decision_id: int
    report_id: int
    files: tuple[Path, ...]


class _Clock:
    """The time of the step that is being taken."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return it."""
        return self.now


def make_demo(folder: Path, progress: Progress, *, papers: bool = True) -> DemoSummary:
    """Make a fresh data file in the folder, run the main job in it, write its papers."""
    sample = demo_sample.load()
    steps = sorted(_steps(sample), key=lambda step: step.at)
    clock = _Clock(steps[0].at)
    made = data_file.create(_in_folder(folder), clock)
    try:
        book = DemoBook(sample)
        _take(made, steps, book, clock, progress)
        files = demo_papers.write(made, book, folder, progress) if papers else []
    except BaseException:
        made.close()
        made.path.unlink(missing_ok=True)
        raise
    made.close()
    return DemoSummary(
        data_file=made.path,
        units=len(book.units),
        ideas=len(book.ideas),
        on_agenda=len(book.items),
        awards=len(sample.nominations),
        session_id=book.session_id,
        decision_id=book.decision_id,
        report_id=book.report_id,
        files=(made.path, *files),
    )


def _in_folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise FolderReadOnly(folder=str(folder)) from trouble
    return folder / DATA_FILE_NAME


def _steps(sample: Sample) -> Iterator[DemoStep]:
    for part in (
        demo_office,
        demo_ideas,
        demo_council,
        demo_awards,
        demo_documents,
        demo_duties,
        demo_follow_up,
        demo_papers,
    ):
        yield from part.steps(sample)


def _take(
    made: DataFile, steps: list[DemoStep], book: DemoBook, clock: _Clock, progress: Progress
) -> None:
    made.database.who = book.sample.office.clerk
    for done, step in enumerate(steps):
        progress.step(done, len(steps), step.what)
        clock.now = step.at
        made.do(step.do, book, step.at)
