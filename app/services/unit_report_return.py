"""Nhận biểu mẫu trở về: read, checked box by box, looked at, then received."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import fold, tidy
from app.models.unit import Unit, UnitName
from app.rules.duty_errors import (
    FormForeign,
    FormOtherPeriod,
    FormTwice,
    FormUnitUnknown,
    ReportNotAsked,
)
from app.rules.errors import FileUnreadable, InvalidForm, Refusal, Said, UnknownPeriod
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
from app.services.unit_reports import ReportFacts, ReportLine


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


def store(
    session: Session, forms: Sequence[ReturnedForm], code: str, on: date | None, now: datetime
) -> int:
    """Receive the files that can be received; returns how many changed something."""
    lines = {line.unit_id: line for line in unit_reports.lines(session, code, now.date())}
    changed = 0
    for form in forms:
        line = lines.get(form.unit_id)
        if form.change is Change.RECEIVE:
            unit_reports.receive(session, form.unit_id, code, form.facts, on, now)
        elif form.change is Change.CORRECT and line is not None and line.id is not None:
            unit_reports.correct(session, line.id, form.facts, now.date())
        else:
            continue
        changed += 1
    return changed


def _look(
    session: Session, path: Path, code: str, today: date, asked: dict[int, ReportLine]
) -> ReturnedForm:
    try:
        rows = _rows(path)
        unit = _unit(session, rows, _code(session, rows, path, code, today), path.name)
    except Refusal as refusal:
        return ReturnedForm(path.name, Change.NOTHING, wrong=(refusal,))
    typed = {box.name: _cell(rows, row) for row, box in enumerate(BOXES, start=FIRST_ROW)}
    values, unreadable = read_boxes(typed)
    form = ReturnedForm(path.name, Change.NOTHING, unit.id, unit.name, wrong=unreadable)
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


def _rows(path: Path) -> list[list[object]]:
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - slow import

    try:
        with CalamineWorkbook.from_path(path) as book:
            if TAB not in book.sheet_names:
                raise FormForeign(name=path.name)
            sheet = book.get_sheet_by_name(TAB)
            return [list(row) for row in sheet.to_python(skip_empty_area=False)]
    except (CalamineError, OSError) as trouble:
        raise FileUnreadable(name=path.name) from trouble


def _cell(rows: list[list[object]], row: int) -> object:
    """Return what stands in the second column of a row counted from 1."""
    return rows[row - 1][1] if len(rows) >= row and len(rows[row - 1]) > 1 else ""


def _code(
    session: Session, rows: list[list[object]], path: Path, code: str, today: date
) -> FormCode:
    found = read_code(str(_cell(rows, CODE_ROW)), path.name)
    if found.period != code:
        try:
            label = unit_reports.period_of(session, found.period, today).label
        except UnknownPeriod as unknown:
            raise FormForeign(name=path.name) from unknown
        raise FormOtherPeriod(name=path.name, period=label)
    return found


def _unit(session: Session, rows: list[list[object]], code: FormCode, name: str) -> Unit:
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
