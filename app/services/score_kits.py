"""Lập phiếu chấm Excel: a workbook for each member of a session, to be sent and come back."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from app.basics.progress import Progress
from app.basics.text import file_words
from app.documents.files import replace_file
from app.documents.score_sheet import ScoreSheets
from app.rules.errors import SessionNotReady
from app.rules.money import format_number
from app.rules.score_kit import SheetCode, stamp_of
from app.services.session_sheets import sheets_to_fill
from app.services.sessions import get_meeting, terms_of

ENDING = ".xlsx"


@dataclass(frozen=True)
class SheetFile:
    """A workbook to be written: its name without a folder, its code, what it asks.

    step: what marks are multiples of, as it is written.
    """

    name: str
    code: SheetCode
    facts: ScoreSheets
    step: str


def files_for_members(session: Session, session_id: int) -> list[SheetFile]:
    """Return a workbook for every member who may judge in a session."""
    meeting = get_meeting(session, session_id)
    stamp = stamp_of(terms_of(meeting).rubric.criteria)
    files = [
        SheetFile(
            f"phieu-cham-phien-{session_id}-{member.position:02d}-{file_words(member.name)}{ENDING}",
            SheetCode(session_id, member.id, stamp),
            asked,
            format_number(meeting.step),
        )
        for member, asked in sheets_to_fill(session, session_id)
    ]
    if not files:
        raise SessionNotReady(what="chưa có ý tưởng để chấm")
    return files


def write_into(files: list[SheetFile], folder: Path, progress: Progress) -> list[Path]:
    """Write the workbooks into a folder."""
    from app.documents import score_kit_book  # noqa: PLC0415 - slow import

    for done, file in enumerate(files):
        progress.step(done, len(files), file.name)
        content = score_kit_book.write(file.facts, file.code.text, file.step)
        replace_file(folder / file.name, content)
    return [folder / file.name for file in files]
