"""Nhận phiếu chấm Excel: what members typed is looked at, then written in one step."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from sqlalchemy.orm import Session

from app.basics.text import fold
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.agenda import AgendaItem, ScoreSheet
from app.models.council import CouncilMember
from app.models.session import Session as Meeting
from app.rules.backup import BackupReason
from app.rules.errors import NotFound, Refusal, Said
from app.rules.importing.cell_text import text_of
from app.rules.importing.run import ImportKind, Verdict
from app.rules.importing.sheet import Cell
from app.rules.role import Duty
from app.rules.rubric import Criterion
from app.rules.score_kit import (
    CODE_ROW,
    TAB,
    TypedRow,
    names_idea,
    read_code,
    read_rows,
    refuse_other_rules,
)
from app.rules.score_kit_errors import (
    IdeaNotJudged,
    LineIncomplete,
    NothingToReceive,
    SheetForeign,
    SheetOfNobody,
    SheetOtherSession,
    SheetTwice,
)
from app.services import scoring
from app.services.agenda import agenda_items, code_of
from app.services.backed_up import backed_up
from app.services.importing import runs
from app.services.importing.kept_facts import digest
from app.services.importing.kept_marks import marks_as_text
from app.services.importing.runs import RunFacts, WrittenLine
from app.services.sessions import get_meeting, terms_of
from app.services.steps import step
from app.spreadsheets import reader

_WRITTEN = frozenset({Verdict.NEW, Verdict.CHANGED})


@dataclass(frozen=True)
class SheetLine:
    """What a member's line for one idea would do; before: the marks that are there now."""

    row: int
    item_id: int
    idea: str
    verdict: Verdict
    marks: Mapping[int, Decimal]
    remark: str
    before: Mapping[int, Decimal]
    wrong: tuple[Said | Refusal, ...] = ()


@dataclass(frozen=True)
class ReturnedSheet:
    """A file that came back: whose it is, its lines, what is wrong with the whole of it."""

    name: str
    digest: str = ""
    member_id: int = 0
    member: str = ""
    lines: tuple[SheetLine, ...] = ()
    wrong: tuple[Said | Refusal, ...] = ()

    def count(self, *verdicts: Verdict) -> int:
        """Return how many lines have one of the verdicts."""
        return sum(line.verdict in verdicts for line in self.lines)


@dataclass(frozen=True)
class SheetsTaken:
    """What was written; run: the run to be undone in one step."""

    added: int
    changed: int
    run: int


def look_at(session: Session, paths: Sequence[Path], session_id: int) -> list[ReturnedSheet]:
    """Return what receiving each file would do; nothing is stored yet."""
    meeting, seen, found = get_meeting(session, session_id), dict[int, str](), []
    for path in paths:
        returned = _look(session, path, meeting)
        if returned.member_id in seen:
            twice = SheetTwice(name=path.name, other=seen[returned.member_id])
            returned = replace(returned, lines=(), wrong=(twice,))
        elif returned.member_id:
            seen[returned.member_id] = path.name
        found.append(returned)
    return found


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Nhập tệp chấm điểm"), final=True)
@backed_up(BackupReason.IMPORT)
def take(
    session: Session, sheets: Sequence[ReturnedSheet], source: str, now: datetime
) -> SheetsTaken:
    """Write the good lines of all files in one step, kept as one run; source: what was chosen."""
    written = list(_written(session, sheets, now))
    if not written:
        raise NothingToReceive
    added = sum(not line.before for line in written)
    count = {each: sum(sheet.count(each) for sheet in sheets) for each in Verdict}
    facts = RunFacts(
        ImportKind.SCORES,
        source,
        hashlib.sha256("".join(sorted(sheet.digest for sheet in sheets)).encode()).hexdigest(),
        added=added,
        changed=len(written) - added,
        same=count[Verdict.SAME],
        skipped=count[Verdict.SKIPPED],
        wrong=count[Verdict.WRONG] + sum(bool(sheet.wrong) for sheet in sheets),
    )
    return SheetsTaken(added, len(written) - added, runs.keep(session, facts, written, now))


def _written(
    session: Session, sheets: Sequence[ReturnedSheet], now: datetime
) -> Iterator[WrittenLine]:
    for returned in sheets:
        for line in returned.lines:
            if line.verdict not in _WRITTEN:
                continue
            known = _record(session, line.item_id, returned.member_id)
            before = marks_as_text(known) if known is not None else ""
            remark = line.remark or None  # an empty box takes no remark away
            scoring.record_sheet(session, line.item_id, returned.member_id, line.marks, now, remark)
            record = _record(session, line.item_id, returned.member_id)
            if record is None:
                raise NotFound(what="phiếu chấm này")
            after = digest(marks_as_text(record))
            yield WrittenLine(
                line.row, "", "score_sheet", record.id, after, before, source=returned.name
            )


def _record(session: Session, item_id: int, member_id: int) -> ScoreSheet | None:
    item = session.get(AgendaItem, item_id)
    sheets = item.sheets if item is not None else []
    return next((each for each in sheets if each.member_id == member_id), None)


def _look(session: Session, path: Path, meeting: Meeting) -> ReturnedSheet:
    criteria = terms_of(meeting).rubric.criteria
    try:
        file = reader.read(path)
        rows = next((sheet.rows for sheet in file.sheets if sheet.name == TAB), None)
        if rows is None:
            raise SheetForeign(name=path.name)
        member = _member(session, rows, meeting, path.name)
    except Refusal as refusal:
        return ReturnedSheet(path.name, wrong=(refusal,))
    items = {fold(code_of(item.idea)): item for item in agenda_items(session, meeting.id)}
    lines = tuple(
        _judged(session, row, items.get(fold(row.number_text)), member, criteria)
        for row in read_rows(rows, criteria)
    )
    return ReturnedSheet(path.name, file.digest, member.id, member.name, lines)


def _member(
    session: Session, rows: Sequence[Sequence[Cell]], meeting: Meeting, name: str
) -> CouncilMember:
    """Return whose workbook it is, or refuse one of another session or of other criteria."""
    cells = rows[CODE_ROW - 1] if len(rows) >= CODE_ROW else ()
    code = read_code(text_of(cells[1]) if len(cells) > 1 else "", name)
    if code.session_id != meeting.id:
        other = session.get(Meeting, code.session_id)
        if other is None:
            raise SheetForeign(name=name)
        raise SheetOtherSession(name=name, session=other.title)
    refuse_other_rules(code, terms_of(meeting).rubric.criteria, name)
    member = session.get(CouncilMember, code.member_id)
    if member is None or member.council_id != meeting.council_id:
        raise SheetOfNobody(name=name)
    return member


def _judged(
    session: Session,
    row: TypedRow,
    item: AgendaItem | None,
    member: CouncilMember,
    criteria: Sequence[Criterion],
) -> SheetLine:
    if item is None or not names_idea(row, item.idea.title):
        refusal = IdeaNotJudged(row=row.row, number=row.number_text)
        return SheetLine(row.row, 0, row.number_text, Verdict.WRONG, {}, "", {}, (refusal,))
    record = next((each for each in item.sheets if each.member_id == member.id), None)
    before = {each.criterion_id: each.points for each in record.scores} if record else {}
    line = SheetLine(
        row.row, item.id, row.number_text, Verdict.SKIPPED, row.marks, row.remark, before
    )
    if not row.filled:
        return line
    wrong = _wrong(session, row, item, member, criteria)
    if wrong:
        return replace(line, verdict=Verdict.WRONG, wrong=wrong)
    remark = record.remark if record else ""
    if before == dict(row.marks) and row.remark in {"", remark}:
        return replace(line, verdict=Verdict.SAME)
    return replace(line, verdict=Verdict.CHANGED if record else Verdict.NEW)


def _wrong(
    session: Session,
    row: TypedRow,
    item: AgendaItem,
    member: CouncilMember,
    criteria: Sequence[Criterion],
) -> tuple[Said | Refusal, ...]:
    """Return why a line cannot be taken; one that is not complete waits for the member."""
    try:
        scoring.judge_of(session, item.id, member.id)
    except Refusal as refusal:
        return (refusal,)
    missing = [each.name for each in criteria if each.key not in row.marks]
    if row.wrong or not missing:
        return row.wrong
    return (LineIncomplete(row=row.row, number=row.number_text, missing=", ".join(missing)),)
