"""Nhập đơn vị bằng dán: what every pasted row would do to the register, then doing it."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import fold
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.unit import Unit
from app.rules.backup import BackupReason
from app.rules.errors import Said, say
from app.rules.importing.run import ImportKind, Verdict
from app.rules.pasted_table import written
from app.rules.role import Duty
from app.rules.unit import UnitKind
from app.rules.unit_contact import tidy_phone, wrong_contact
from app.rules.unit_paste import PastedUnit, PastedUnits, read
from app.services import units
from app.services.backed_up import backed_up
from app.services.importing import runs
from app.services.importing.kept_facts import as_text, digest
from app.services.importing.runs import RunFacts, WrittenLine
from app.services.steps import step
from app.services.unit_names import name_book
from app.services.units import UnitFacts

_LONGEST = 200


PASTED = "Dán từ bảng"
_TAKEN = frozenset({Verdict.NEW, Verdict.CHANGED})


@dataclass(frozen=True)
class PreviewRow:
    """A row with its verdict; wrong: what is wrong, by field; changed: the fields that change.

    kind_words: what the column of the kind says.
    remark: what the clerk should look at although the row is good.
    """

    line: int
    verdict: Verdict
    facts: UnitFacts
    unit_id: int | None
    wrong: dict[str, Said]
    changed: tuple[str, ...]
    kind_words: str = ""
    remark: Said | None = None


@dataclass(frozen=True)
class Preview:
    """All rows, in the order they were pasted; columns: the field of each pasted column."""

    rows: tuple[PreviewRow, ...]
    columns: tuple[str, ...]

    def count(self, verdict: Verdict) -> int:
        """Return how many rows have a verdict."""
        return sum(row.verdict is verdict for row in self.rows)


@dataclass(frozen=True)
class Taken:
    """What was done; rest: the wrong rows, with their header, to be corrected and pasted again.

    run: the run to be undone in one step, None when nothing was written.
    """

    added: int
    changed: int
    same: int
    wrong: int
    rest: str
    run: int | None = None


@dataclass(frozen=True)
class _Register:
    """The units by the names under which a row may mean them."""

    units: dict[int, Unit]
    by_name: dict[str, int]
    by_former: dict[str, int]
    by_folded: dict[str, int]


def preview(session: Session, text: str) -> Preview:
    """Return what each row of a pasted table would do; nothing is changed."""
    pasted = read(text)
    return Preview(tuple(_judged(session, pasted)), pasted.columns)


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Nhập danh sách đơn vị"), final=True)
@backed_up(BackupReason.IMPORT)
def take(session: Session, text: str, now: datetime, source: str = "") -> Taken:
    """Enter the good rows, all or none; the wrong ones are given back as they were pasted.

    source: the file the table came from, empty when it was pasted.
    """
    pasted = read(text)
    rows = _judged(session, pasted)
    lines = [_written(session, row) for row in rows if row.verdict in _TAKEN]
    result = Preview(tuple(rows), pasted.columns)
    counts = {verdict: result.count(verdict) for verdict in Verdict}
    facts = RunFacts(
        ImportKind.UNITS,
        source or PASTED,
        digest(text),
        added=counts[Verdict.NEW],
        changed=counts[Verdict.CHANGED],
        same=counts[Verdict.SAME],
        wrong=counts[Verdict.WRONG],
    )
    return Taken(
        counts[Verdict.NEW],
        counts[Verdict.CHANGED],
        counts[Verdict.SAME],
        counts[Verdict.WRONG],
        _rest(pasted, {row.line for row in rows if row.verdict is Verdict.WRONG}),
        runs.keep(session, facts, lines, now) if lines else None,
    )


def _written(session: Session, row: PreviewRow) -> WrittenLine:
    before = units.unit_detail(session, row.unit_id).facts if row.unit_id else None
    key = units.save_unit(session, row.unit_id, row.facts)
    after = as_text(units.unit_detail(session, key).facts)
    return WrittenLine(
        row.line, "", "unit", key, digest(after), before=as_text(before) if before else ""
    )


def _judged(session: Session, pasted: PastedUnits) -> list[PreviewRow]:
    register = _register(session)
    seen: dict[object, int] = {}
    found = []
    for row in pasted.rows:
        judged = _judge(register, row)
        key: object = judged.unit_id or judged.facts.name.casefold()
        if judged.facts.name and key in seen:
            twice = say(
                QT_TRANSLATE_NOOP("Form", "Trùng với dòng {line} trong bảng."), line=seen[key]
            )
            judged = replace(judged, verdict=Verdict.WRONG, wrong=judged.wrong | {"name": twice})
        seen.setdefault(key, row.line)
        found.append(judged)
    return found


def _judge(register: _Register, row: PastedUnit) -> PreviewRow:
    name = row.text("name")
    unit_id = register.by_name.get(name.casefold()) or register.by_former.get(name.casefold())
    unit = register.units.get(unit_id) if unit_id else None
    facts = _facts(row, unit)
    wrong = _wrong(row, facts, unit)
    changed = _changed(facts, unit)
    verdict = _verdict(wrong, changed, unit)
    remark = _remark(register, name, unit)
    return PreviewRow(row.line, verdict, facts, unit_id, wrong, changed, row.kind_words, remark)


def _verdict(wrong: dict[str, Said], changed: tuple[str, ...], unit: Unit | None) -> Verdict:
    if wrong:
        return Verdict.WRONG
    if unit is None:
        return Verdict.NEW
    return Verdict.CHANGED if changed else Verdict.SAME


def _facts(row: PastedUnit, unit: Unit | None) -> UnitFacts:
    """Return the unit as it would stand; an empty cell takes nothing away."""
    texts: dict[str, Any] = {key: text for key, text in row.texts.items() if key != "name"}
    if "phone" in texts:
        texts["phone"] = tidy_phone(texts["phone"])
    if unit is None:
        kind = row.kind or UnitKind.VILLAGE
        return UnitFacts(kind=kind, name=row.text("name"), **texts)
    now = UnitFacts(**{field.name: getattr(unit, field.name) for field in fields(UnitFacts)})
    kind = row.kind if row.kind_words and row.kind else now.kind
    return replace(now, kind=kind, **texts)


def _changed(facts: UnitFacts, unit: Unit | None) -> tuple[str, ...]:
    if unit is None:
        return ()
    names = (field.name for field in fields(UnitFacts))
    return tuple(name for name in names if getattr(facts, name) != getattr(unit, name))


def _wrong(row: PastedUnit, facts: UnitFacts, unit: Unit | None) -> dict[str, Said]:
    wrong = wrong_contact(
        facts.phone if row.text("phone") else "", facts.email if row.text("email") else ""
    )
    if not facts.name:
        wrong["name"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên đơn vị."))
    elif unit is not None and unit.closed_on is not None:
        wrong["name"] = say(
            QT_TRANSLATE_NOOP(
                "Form",
                "Đơn vị này đã ngừng theo dõi từ {day}. Hãy bấm “Theo dõi lại” ở sổ đơn vị trước.",
            ),
            day=unit.closed_on,
        )
    if row.kind_words and row.kind is None:
        wrong["kind"] = say(
            QT_TRANSLATE_NOOP(
                "Form",
                "Không rõ loại “{words}”. Hãy ghi Thôn, Trường học, Doanh nghiệp, Hợp tác xã…",
            ),
            words=row.kind_words,
        )
    elif facts.name and unit is None and row.kind is None:
        wrong["kind"] = say(
            QT_TRANSLATE_NOOP(
                "Form",
                "Chưa rõ loại đơn vị. Hãy thêm cột Loại: Thôn, Trường học, Doanh nghiệp…",
            )
        )
    for name, text in row.texts.items():
        if len(text) > _LONGEST and name != "note":
            wrong[name] = say(
                QT_TRANSLATE_NOOP("Form", "Nhiều nhất {limit} ký tự."), limit=_LONGEST
            )
    return wrong


def _remark(register: _Register, name: str, unit: Unit | None) -> Said | None:
    """Return what to look at: a former name, or a name that differs by marks alone."""
    if unit is not None:
        if unit.name.casefold() == name.casefold():
            return None
        sentence = QT_TRANSLATE_NOOP(
            "Form", "“{name}” là tên cũ của {unit}; tên trong sổ giữ nguyên."
        )
        return say(sentence, name=name, unit=unit.name)
    near = register.units.get(register.by_folded.get(fold(name), 0))
    if near is None:
        return None
    sentence = QT_TRANSLATE_NOOP("Form", "Gần giống “{unit}” đã có trong sổ, chỉ khác dấu.")
    return say(sentence, unit=near.name)


def _register(session: Session) -> _Register:
    found = {unit.id: unit for unit in session.scalars(select(Unit))}
    book = name_book(session)
    former = {each.name.casefold(): key for key, names in book.former.items() for each in names}
    return _Register(
        found,
        {unit.name.casefold(): key for key, unit in found.items()},
        former,
        {fold(unit.name): key for key, unit in found.items()},
    )


def _rest(pasted: PastedUnits, wrong: set[int]) -> str:
    rows = [row.cells for row in pasted.rows if row.line in wrong]
    return written([pasted.header, *rows] if pasted.header and rows else rows)
