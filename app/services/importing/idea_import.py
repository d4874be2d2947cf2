"""Nhập ý tưởng từ bảng tính: a file looked at as the clerk wants it, then taken in."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics import collecting
from app.basics.progress import Progress, Silent
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.audit import AuditEntry
from app.rules.backup import BackupReason
from app.rules.idea import IdeaDraft
from app.rules.importing.idea_columns import FIELD_LABELS, KEY, TITLES
from app.rules.importing.options import ListOptions
from app.rules.importing.run import ImportKind, Verdict
from app.rules.role import Duty
from app.services.backed_up import backed_up
from app.services.importing import idea_taking, profiles
from app.services.importing.idea_list import JudgedIdea, judge
from app.services.importing.list_file import (
    FoundList,
    ListFile,
    ListKind,
    columns_of,
    find_list,
)
from app.services.importing.runs import RunFacts
from app.services.steps import step

IDEAS = ListKind(TITLES, KEY, FIELD_LABELS)


@dataclass(frozen=True)
class IdeaPreview:
    """What taking a list in would do, idea by idea, in the order of the sheet.

    state: the last entry of the journal when it was looked at; later ones make it look again.
    """

    file: ListFile
    found: FoundList
    ideas: tuple[JudgedIdea, ...]
    options: ListOptions
    unsaid: IdeaDraft
    state: int

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """Return how many ideas have each verdict."""
        return Counter(idea.verdict for idea in self.ideas)

    @property
    def to_take(self) -> int:
        """Return how many ideas would be added or changed."""
        return self.counts[Verdict.NEW] + self.counts[Verdict.CHANGED]


@collecting.put_off()
def preview(
    session: Session,
    file: ListFile,
    options: ListOptions,
    unsaid: IdeaDraft,
    today: date,
    progress: Progress,
) -> IdeaPreview:
    """Look at the list of a file; nothing is changed."""
    found = find_list(file, IDEAS, options)
    ideas = judge(session, found.table, options, unsaid, today, progress)
    return IdeaPreview(file, found, tuple(ideas), options, unsaid, _state(session))


@backed_up(BackupReason.IMPORT)
@collecting.put_off()
@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Nhập danh sách ý tưởng"), final=True)
def take(session: Session, seen: IdeaPreview, now: datetime, progress: Progress) -> int:
    """Take in what was looked at; returns the run. What changed meanwhile is looked at again."""
    if _state(session) != seen.state:
        seen = preview(session, seen.file, seen.options, seen.unsaid, now.date(), Silent())
    read, profile = seen.file.read, seen.options.profile
    facts = RunFacts(ImportKind.IDEAS, read.name, read.digest, profile)
    return idea_taking.take(session, seen.ideas, facts, now, progress)


def with_profile(session: Session, file: ListFile, options: ListOptions, name: str) -> ListOptions:
    """Return the options with the columns and names that a sender is known to use."""
    profile = profiles.load(session, ImportKind.IDEAS, name)
    _at, header = columns_of(file, IDEAS, options)
    return profile.options(options, header)


def _state(session: Session) -> int:
    return session.scalar(select(func.max(AuditEntry.id))) or 0
