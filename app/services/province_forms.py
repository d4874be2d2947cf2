"""Biểu của tỉnh được giữ lại: a workbook of the province, and which of its cells are filled."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.progress import Progress, Silent
from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.importing import WorkbookContent, WorkbookProfile
from app.rules.errors import NotFound
from app.rules.importing.sheet import FileKind, Place, Sheet
from app.rules.importing.unicode_sheet import convert
from app.rules.live_text import Variant
from app.rules.province_form import Label, Mark, labels
from app.rules.province_form_errors import (
    FormNameTaken,
    FormOfOtherKind,
    FormUnnamed,
    FormWithoutMarks,
    SheetGone,
)
from app.rules.role import Duty
from app.services.steps import step
from app.spreadsheets import reader
from app.spreadsheets.filling import Form

Labels = tuple[tuple[Label, ...], ...]


@dataclass(frozen=True)
class OpenForm:
    """A workbook as it was opened; sheets: in Unicode; formulas: the cells that are formulas."""

    name: str
    content: bytes
    sheets: tuple[Sheet, ...]
    formulas: Mapping[str, frozenset[Place]]

    def sheet(self, title: str) -> Sheet:
        """Return a sheet by its title."""
        found = next((each for each in self.sheets if each.name == title), None)
        if found is None:
            raise SheetGone(sheet=title)
        return found


@dataclass(frozen=True)
class FormLine:
    """A kept form in the list; marks: how many cells or columns are filled."""

    id: int
    name: str
    file_name: str
    marks: int
    saved_at: datetime


@dataclass(frozen=True)
class KeptForm:
    """A kept form; labels: the words that stood around each mark."""

    id: int
    name: str
    file_name: str
    marks: tuple[Mark, ...]
    labels: Labels


def open_form(path: Path, progress: Progress) -> OpenForm:
    """Read a workbook of the province; any other file is refused."""
    return _opened(reader.content_of(path), path.name, progress)


def kept_workbook(session: Session, form_id: int) -> OpenForm:
    """Return the workbook that was kept with a form."""
    found = _form(session, form_id)
    content = session.get_one(WorkbookContent, form_id).content
    return _opened(content, found.file_name, Silent())


def list_forms(session: Session) -> list[FormLine]:
    """Return the kept forms by name."""
    query = select(WorkbookProfile).order_by(WorkbookProfile.name)
    return [
        FormLine(each.id, each.name, each.file_name, len(json.loads(each.marks)), each.saved_at)
        for each in session.scalars(query)
    ]


def kept_form(session: Session, form_id: int) -> KeptForm:
    """Return a kept form without its workbook."""
    found = _form(session, form_id)
    return KeptForm(
        found.id,
        found.name,
        found.file_name,
        tuple(_mark(each) for each in json.loads(found.marks)),
        tuple(
            tuple(Label((row, column), text) for row, column, text in each)
            for each in json.loads(found.shape)
        ),
    )


def form_named(session: Session, name: str) -> int:
    """Return the key of the form with a name."""
    query = select(WorkbookProfile.id).where(WorkbookProfile.name == tidy(name))
    found = session.scalar(query)
    if found is None:
        raise NotFound(what=f"biểu “{name}”")
    return found


@step(Duty.REPORTS, QT_TRANSLATE_NOOP("Label", "Ghi biểu của tỉnh"))
def save(
    session: Session,
    name: str,
    form: OpenForm,
    marks: Iterable[Mark],
    now: datetime,
    form_id: int | None = None,
) -> int:
    """Keep a form with its workbook, or change a kept one; the words around are taken anew."""
    marks, name = tuple(marks), tidy(name)
    _check(session, name, marks, form_id)
    kept = WorkbookProfile() if form_id is None else _form(session, form_id)
    kept.name, kept.file_name, kept.saved_at = name, form.name, now
    kept.digest = hashlib.sha256(form.content).hexdigest()
    kept.marks = json.dumps([asdict(each) for each in marks], ensure_ascii=False)
    around = [_plain(each) for each in labels_of(form, marks)]
    kept.shape = json.dumps(around, ensure_ascii=False)
    session.add(kept)
    session.flush()
    content = session.get(WorkbookContent, kept.id)
    if content is None:
        content = WorkbookContent(profile_id=kept.id)
        session.add(content)
    content.content = form.content
    session.flush()
    return kept.id


@step(Duty.REPORTS, QT_TRANSLATE_NOOP("Label", "Bỏ biểu của tỉnh"))
def remove(session: Session, form_id: int) -> None:
    """Forget a form and its workbook; files that were filled stay where they are."""
    session.delete(session.get_one(WorkbookContent, form_id))
    session.delete(_form(session, form_id))
    session.flush()


def labels_of(form: OpenForm, marks: Iterable[Mark]) -> Labels:
    """Return the words around each mark, as they stand in a workbook."""
    marks = tuple(marks)
    return tuple(
        labels(
            form.sheet(mark.sheet),
            mark,
            {place for each in marks if each.sheet == mark.sheet for place in each.places()},
        )
        for mark in marks
    )


def _opened(content: bytes, name: str, progress: Progress) -> OpenForm:
    read = reader.read_content(content, name, progress)
    if read.kind is not FileKind.XLSX:
        raise FormOfOtherKind(name=name)
    form = Form(content, name)
    sheets = tuple(convert(each)[0] for each in read.sheets)
    return OpenForm(name, content, sheets, {each.name: form.formulas(each.name) for each in sheets})


def _check(session: Session, name: str, marks: tuple[Mark, ...], form_id: int | None) -> None:
    if not name:
        raise FormUnnamed
    if not marks:
        raise FormWithoutMarks(name=name)
    query = select(WorkbookProfile.id).where(WorkbookProfile.name == name)
    if session.scalar(query) not in (None, form_id):
        raise FormNameTaken(name=name)


def _form(session: Session, form_id: int) -> WorkbookProfile:
    found = session.get(WorkbookProfile, form_id)
    if found is None:
        raise NotFound(what="biểu này")
    return found


def _mark(plain: Mapping[str, Any]) -> Mark:
    first, last = plain["first"], plain["last"]
    return Mark(
        plain["sheet"],
        (first[0], first[1]),
        (last[0], last[1]),
        plain["code"],
        Variant(plain["variant"]),
        plain["by"],
        plain["names"],
    )


def _plain(around: Iterable[Label]) -> list[tuple[int, int, str]]:
    return [(*label.at, label.text) for label in around]
