"""Lập biểu mẫu ý tưởng: one workbook for all units, or one for each, to be sent by Zalo or USB."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.progress import Progress
from app.basics.text import file_words, sort_key
from app.documents.files import replace_file
from app.models.classification import AuthorGroup, Field
from app.models.unit import Unit
from app.rules.idea_kit import IdeaKit, KitCode
from app.services import letterheads

ENDING = ".xlsx"


@dataclass(frozen=True)
class KitFile:
    """A workbook to be written: its name without a folder, what it says."""

    name: str
    kit: IdeaKit


def kit_for_all(session: Session, today: date) -> KitFile:
    """Return one workbook in which every sender chooses its own name."""
    kit = _kit(session, today, None, "")
    return KitFile(f"bieu-mau-y-tuong-{today.year}{ENDING}", kit)


def kits_for_each(session: Session, today: date) -> list[KitFile]:
    """Return a workbook for each unit that is followed, its name filled in."""
    return [
        KitFile(
            f"bieu-mau-y-tuong-{today.year}-{file_words(name)}-{key}{ENDING}",
            _kit(session, today, key, name),
        )
        for key, name in _units(session, today)
    ]


def write_into(files: list[KitFile], folder: Path, progress: Progress) -> list[Path]:
    """Write the workbooks into a folder."""
    from app.documents import idea_kit_book  # noqa: PLC0415 - slow import

    for done, file in enumerate(files):
        progress.step(done, len(files), file.name)
        replace_file(folder / file.name, idea_kit_book.write(file.kit))
    return [folder / file.name for file in files]


def _kit(session: Session, today: date, unit_id: int | None, unit: str) -> IdeaKit:
    fields = select(Field.name).where(Field.active).order_by(Field.position)
    groups = select(AuthorGroup.name).where(AuthorGroup.active).order_by(AuthorGroup.position)
    return IdeaKit(
        letterheads.commune(session, today).name,
        KitCode(today.year, unit_id),
        unit,
        tuple(name for _key, name in _units(session, today)),
        tuple(session.scalars(fields)),
        tuple(session.scalars(groups)),
    )


def _units(session: Session, today: date) -> list[tuple[int, str]]:
    followed = Unit.closed_on.is_(None) | (Unit.closed_on > today)
    found = session.execute(select(Unit.id, Unit.name).where(followed)).all()
    return sorted(((key, name) for key, name in found), key=lambda unit: sort_key(unit[1]))
