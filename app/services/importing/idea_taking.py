"""Nhập danh sách ý tưởng: the good rows entered in one transaction, the run kept for undoing."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.basics.progress import Progress
from app.rules.importing.errors import NothingToTake
from app.rules.importing.run import Verdict
from app.services import intake
from app.services.idea_records import idea_draft
from app.services.importing import runs
from app.services.importing.idea_list import JudgedIdea
from app.services.importing.idea_writing import write_ideas
from app.services.importing.kept_facts import as_text, digest
from app.services.importing.runs import RunFacts, WrittenLine


def take(
    session: Session,
    judged: Sequence[JudgedIdea],
    facts: RunFacts,
    now: datetime,
    progress: Progress,
) -> int:
    """Enter what is new and change what is to be changed; returns the id of the run."""
    counts = {verdict: sum(each.verdict is verdict for each in judged) for verdict in Verdict}
    new = [each for each in judged if each.verdict is Verdict.NEW]
    changing = [each for each in judged if each.verdict is Verdict.CHANGED]
    if not new and not changing:
        raise NothingToTake(
            same=counts[Verdict.SAME], wrong=counts[Verdict.WRONG] + counts[Verdict.ALIKE]
        )
    ids = write_ideas(session, [each.draft for each in new], now, progress)
    lines = [
        WrittenLine(each.row + 1, each.read.digest, "idea", key, digest(as_text(each.draft)))
        for key, each in zip(ids, new, strict=True)
    ]
    lines += [_changed(session, each, now) for each in changing]
    return runs.keep(
        session,
        RunFacts(
            kind=facts.kind,
            file_name=facts.file_name,
            digest=facts.digest,
            profile=facts.profile,
            added=len(new),
            changed=len(changing),
            same=counts[Verdict.SAME],
            skipped=counts[Verdict.SKIPPED],
            wrong=counts[Verdict.WRONG] + counts[Verdict.ALIKE],
        ),
        lines,
        now,
    )


def _changed(session: Session, judged: JudgedIdea, now: datetime) -> WrittenLine:
    if judged.known is None or judged.stands is None:
        msg = "a change without the idea that changes"
        raise ValueError(msg)
    key = judged.known.id
    intake.change_idea(session, key, judged.draft, now)
    after, before = as_text(idea_draft(session, key)), as_text(judged.stands)
    return WrittenLine(
        judged.row + 1, judged.read.digest, "idea", key, digest(after), before=before
    )
