"""Ghi số liệu vào biểu của tỉnh: what every cell would become, then the filled workbook."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules import province_form
from app.rules.importing.cell_text import text_of
from app.rules.importing.sheet import Place
from app.rules.live_text import Variant
from app.rules.money import format_number
from app.rules.province_form import TOTAL, Label, Mark
from app.rules.province_form_errors import FormReshaped, SheetGone
from app.rules.saying import Refusal, Said, say
from app.rules.sheet_places import place_named
from app.services import province_values
from app.services.breakdowns import NOT_KNOWN, By
from app.services.province_forms import KeptForm, OpenForm
from app.services.province_pointing import Names, targets
from app.services.province_values import PeriodValues, Value
from app.services.reports import period_named
from app.spreadsheets.filling import Form

_UNKNOWN_LINE = QT_TRANSLATE_NOOP(
    "Form", "Trang “{sheet}”, ô {place}: “{words}” không có trong sổ, dòng này để nguyên."
)
_NO_LINE = QT_TRANSLATE_NOOP(
    "Form", "Trang “{sheet}”, {places} không có dòng cho: {names}. Tổng của biểu sẽ thiếu."
)


@dataclass(frozen=True)
class CellChange:
    """A cell before and after; about: the line or the heading that it belongs to.

    value: label of what is written, in the context "Figure", and of which period.
    """

    sheet: str
    at: Place
    about: str
    value: str
    variant: Variant
    before: str
    after: Value

    @property
    def shown(self) -> str:
        """What the cell will show, with points between thousands."""
        if self.after is None:
            return ""
        return self.after if isinstance(self.after, str) else format_number(self.after)


@dataclass(frozen=True)
class FillPreview:
    """What filling would do. refused: why it cannot be done; notes: what to look at."""

    period: str
    changes: tuple[CellChange, ...]
    notes: tuple[Said, ...]
    refused: tuple[Refusal, ...]


def look(session: Session, kept: KeptForm, form: OpenForm, code: str, today: date) -> FillPreview:
    """Return what each cell of a workbook would become; a workbook of another shape is refused."""
    period = period_named(session, code, today)
    refused = tuple(_refused(kept, form))
    if refused:
        return FillPreview(period.code, (), (), refused)
    looking = _Looking(PeriodValues(session, period, today), Names(session, today), form)
    for mark, around in zip(kept.marks, kept.labels, strict=True):
        looking.add(mark, _heading(mark, around))
    return FillPreview(period.code, tuple(looking.changes), tuple(looking.notes), looking.refused)


def filled(form: OpenForm, seen: FillPreview) -> bytes:
    """Return the workbook with all that was looked at, or refuse one of another shape."""
    if seen.refused:
        raise FormReshaped(name=form.name, reasons=" ".join(map(str, seen.refused)))
    values: dict[str, dict[Place, Value]] = {}
    for change in seen.changes:
        values.setdefault(change.sheet, {})[change.at] = change.after
    return Form(form.content, form.name).filled(values)


def file_name(kept: KeptForm, code: str) -> str:
    """Return what the filled file is called, without its ending."""
    stem = kept.file_name.removesuffix(".xlsx").removesuffix(".XLSX")
    return f"{stem} - {code.replace('..', '_')}"


def _heading(mark: Mark, around: Iterable[Label]) -> str:
    """Return the nearest words beside and above a mark; of a table those of its column or row."""
    beside = next((each.text for each in around if each.at[0] == mark.first[0]), "")
    above = next((each.text for each in around if each.at[0] < mark.first[0]), "")
    if mark.by:
        return above if mark.upright else beside
    return " – ".join(filter(None, (beside, above)))


def _refused(kept: KeptForm, form: OpenForm) -> Iterator[Refusal]:
    """Give each difference once, in the order of the marks."""
    said: set[str] = set()
    for mark, around in zip(kept.marks, kept.labels, strict=True):
        try:
            found = province_form.differences(form.sheet(mark.sheet), around)
        except SheetGone as gone:
            found = [gone]
        for each in found:
            if str(each) not in said:
                said.add(str(each))
                yield each


class _Looking:
    """Goes through the marks one by one and gathers what each of them changes."""

    def __init__(self, values: PeriodValues, names: Names, form: OpenForm) -> None:
        self._values, self._names, self._form = values, names, form
        self.changes: list[CellChange] = []
        self._notes: dict[str, Said] = {}
        self._refused: dict[str, Refusal] = {}

    @property
    def notes(self) -> Iterable[Said]:
        """What to look at, each once."""
        return self._notes.values()

    @property
    def refused(self) -> tuple[Refusal, ...]:
        """Why the workbook cannot be filled, each reason once."""
        return tuple(self._refused.values())

    def add(self, mark: Mark, heading: str) -> None:
        """Look at one mark; heading: the words above or before it."""
        try:
            found = targets(self._form, mark, self._names)
            self._check(mark, [each.at for each in found])
        except Refusal as refusal:
            self._refused[str(refusal)] = refusal
            return
        parts = self._parts(mark)
        for each in found:
            about = f"{each.words} – {heading}" if each.words and heading else each.words or heading
            after = self._after(mark, each.key or "", parts)
            self.changes.append(self._change(mark, each.at, about, after))
        if mark.by:
            self._note_unknown_lines(mark)
            self._note_missing_lines(mark, {each.key for each in found}, parts or {})

    def _check(self, mark: Mark, places: Iterable[Place]) -> None:
        sheet, formulas = self._form.sheet(mark.sheet), self._form.formulas[mark.sheet]
        for_text = province_values.choice(mark.code).text
        for place in places:
            province_form.check_place(sheet, place, formulas, for_text=for_text)

    def _parts(self, mark: Mark) -> dict[str, Value] | None:
        return self._values.parts(mark.code, mark.variant, By(mark.by)) if mark.by else None

    def _after(self, mark: Mark, key: str, parts: dict[str, Value] | None) -> Value:
        if key == TOTAL:
            return self._values.whole(mark.code, mark.variant)
        return None if parts is None else parts.get(key, 0)

    def _change(self, mark: Mark, place: Place, about: str, after: Value) -> CellChange:
        before = tidy(text_of(self._form.sheet(mark.sheet).cell(*place)))
        label = province_values.choice(mark.code).label
        return CellChange(mark.sheet, place, about, label, mark.variant, before, after)

    def _note_unknown_lines(self, mark: Mark) -> None:
        sheet = self._form.sheet(mark.sheet)
        for each in province_form.named_places(sheet, mark, self._names.finds[mark.by]):
            if each.key is None:
                place = place_named(mark.name_place(each.at))
                note = say(_UNKNOWN_LINE, sheet=mark.sheet, place=place, words=each.words)
                self._notes[str(note)] = note

    def _note_missing_lines(
        self, mark: Mark, told: set[str | None], parts: dict[str, Value]
    ) -> None:
        """Say which units, fields or groups have a figure but no line in the form."""
        shown = self._names.shown[mark.by]
        missing = [
            f"{shown.get(key, NOT_KNOWN)} ({format_number(value)})"
            for key, value in parts.items()
            if key not in told and value is not None and not isinstance(value, str)
        ]
        if missing:
            names = "; ".join(sorted(missing))
            note = say(_NO_LINE, sheet=mark.sheet, places=mark.where, names=names)
            self._notes[str(note)] = note
