"""Nhận biểu mẫu trở về: read, checked box by box, looked at, then received."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import fold, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.duty import UnitReport
from app.models.unit import Unit, UnitName
from app.rules.backup import BackupReason
from app.rules.duty_errors import (
    FormForeign,
    FormOtherPeriod,
    FormTwice,
    FormUnitUnknown,
    ReportNotAsked,
)
from app.rules.errors import InvalidForm, Refusal, Said, UnknownPeriod
from app.rules.importing.run import ImportKind
from app.rules.importing.sheet import SheetFile
from app.rules.role import Duty
from app.rules.unit_report_form import (
    BOXES,
    CODE_ROW,
    FIRST_ROW,
    TAB,
    UNIT_ROW,
    FormCode,
    read_boxes,
    read_code,
)
from app.services import unit_reports
from app.services.backed_up import backed_up
from app.services.importing import runs
from app.services.importing.kept_facts import digest
from app.services.importing.kept_reports import report_as_text
from app.services.importing.runs import RunFacts, WrittenLine
from app.services.steps import step
from app.services.unit_reports import ReportFacts, ReportLine
from app.spreadsheets import reader


class Change(StrEnum):
    """What receiving a file would do."""

    RECEIVE = "receive"
    CORRECT = "correct"
    SAME = "same"
    NOTHING = "nothing"


@dataclass(frozen=True)
class ReturnedForm:
    """A file that came back: whose it is, what it would do, what is wrong with it."""

    name: str
    change: Change
    unit_id: int = 0
    unit: str = ""
    facts: ReportFacts = field(default_factory=ReportFacts)
    wrong: tuple[Said | Refusal, ...] = ()
    digest: str = ""


@dataclass(frozen=True)
class Stored:
    """How many reports were received or corrected; run: to be undone in one step, if any."""

    changed: int
    run: int | None


_WRITTEN = frozenset({Change.RECEIVE, Change.CORRECT})


def look_at(session: Session, paths: Sequence[Path], code: str, today: date) -> list[ReturnedForm]:
    """Return what receiving each file would do; nothing is stored yet."""
    asked = {line.unit_id: line for line in unit_reports.lines(session, code, today)}
    seen: set[int] = set()
    found: list[ReturnedForm] = []
    for path in paths:
        form = _look(session, path, code, today, asked)
        if form.unit_id in seen:
            twice = FormTwice(name=path.name)
            form = replace(form, change=Change.NOTHING, wrong=(*form.wrong, twice))
        if form.unit_id:
            seen.add(form.unit_id)
        found.append(form)
    return found


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Nhận báo cáo từ tệp Excel"), final=True)
@backed_up(BackupReason.IMPORT)
def store(
    session: Session, forms: Sequence[ReturnedForm], code: str, on: date | None, now: datetime
) -> Stored:
    """Receive the files that can be received, kept as one run."""
    lines = {line.unit_id: line for line in unit_reports.lines(session, code, now.date())}
    written = []
    for form in forms:
        line = lines.get(form.unit_id)
        if line is None or form.change not in _WRITTEN:
            continue
        known = session.get(UnitReport, line.id) if line.id is not None else None
        before = report_as_text(known) if known is not None else ""
        if form.change is Change.RECEIVE:
            unit_reports.receive(session, form.unit_id, code, form.facts, on, now)
        elif line.id is not None:
            unit_reports.correct(session, line.id, form.facts, now.date())
        written.append(_line(session, form, code, before))
    run = runs.keep(session, _run(forms, code, written), written, now) if written else None
    return Stored(len(written), run)


def _line(session: Session, form: ReturnedForm, code: str, before: str) -> WrittenLine:
    query = select(UnitReport).filter_by(unit_id=form.unit_id, period=code)
    report = session.scalars(query).one()
    after = digest(report_as_text(report))
    return WrittenLine(UNIT_ROW, "", "unit_report", report.id, after, before, source=form.name)


def _run(forms: Sequence[ReturnedForm], code: str, written: Sequence[WrittenLine]) -> RunFacts:
    added = sum(not line.before for line in written)
    return RunFacts(
        ImportKind.UNIT_REPORTS,
        forms[0].name if len(forms) == 1 else code,
        digest("".join(sorted(form.digest for form in forms))),
        added=added,
        changed=len(written) - added,
        same=sum(form.change is Change.SAME for form in forms),
        wrong=sum(form.change is Change.NOTHING for form in forms),
    )


def _look(
    session: Session, path: Path, code: str, today: date, asked: dict[int, ReportLine]
) -> ReturnedForm:
    try:
        file = reader.read(path)
        rows = _rows(file)
        unit = _unit(session, rows, _code(session, rows, path, code, today), path.name)
    except Refusal as refusal:
        return ReturnedForm(path.name, Change.NOTHING, wrong=(refusal,))
    typed = {box.name: _cell(rows, row) for row, box in enumerate(BOXES, start=FIRST_ROW)}
    values, unreadable = read_boxes(typed)
    form = ReturnedForm(
        path.name, Change.NOTHING, unit.id, unit.name, wrong=unreadable, digest=file.digest
    )
    if unreadable:
        return form
    try:
        facts = unit_reports.checked(ReportFacts(**values), today, today)  # type: ignore[arg-type]
    except InvalidForm as wrong:
        return replace(form, wrong=tuple(wrong.wrong.values()))
    line = asked.get(unit.id)
    if line is None:
        label = unit_reports.period_of(session, code, today).label
        return replace(form, wrong=(ReportNotAsked(unit=unit.name, period=label),))
    return replace(form, facts=facts, change=_change(line, facts))


def _change(line: ReportLine, facts: ReportFacts) -> Change:
    if line.received_on is None:
        return Change.RECEIVE
    return Change.SAME if line.facts == facts else Change.CORRECT


def _rows(file: SheetFile) -> Sequence[Sequence[object]]:
    for sheet in file.sheets:
        if sheet.name == TAB:
            return sheet.rows
    raise FormForeign(name=file.name)


def _cell(rows: Sequence[Sequence[object]], row: int) -> object:
    """Return what stands in the second column of a row counted from 1."""
    cell = rows[row - 1][1] if len(rows) >= row and len(rows[row - 1]) > 1 else None
    return "" if cell is None else cell


def _code(
    session: Session, rows: Sequence[Sequence[object]], path: Path, code: str, today: date
) -> FormCode:
    found = read_code(str(_cell(rows, CODE_ROW)), path.name)
    if found.period != code:
        try:
            label = unit_reports.period_of(session, found.period, today).label
        except UnknownPeriod as unknown:
            raise FormForeign(name=path.name) from unknown
        raise FormOtherPeriod(name=path.name, period=label)
    return found


def _unit(session: Session, rows: Sequence[Sequence[object]], code: FormCode, name: str) -> Unit:
    """Return the unit of a form: by its key if it has one, and by its name, new or former."""
    typed = tidy(str(_cell(rows, UNIT_ROW)))
    former = select(UnitName.unit_id, UnitName.name)
    names = [*session.execute(select(Unit.id, Unit.name)), *session.execute(former)]
    keys = [key for key, each in names if fold(each) == fold(typed)]
    fits = [key for key in keys if code.unit_id in {None, key}]
    unit = session.get(Unit, fits[0]) if fits and typed else None
    if unit is None:
        raise FormUnitUnknown(name=name, unit=typed)
    return unit
