"""Trỏ ô trong biểu của tỉnh: cells that the clerk chose become a mark, or are refused with why."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules import province_form
from app.rules.importing.options import DEFAULT
from app.rules.importing.sheet import Place
from app.rules.live_text import Variant
from app.rules.province_form import Find, Mark, NamedPlace
from app.rules.province_form_errors import PlaceMarkedTwice, ValueNotDivided
from app.rules.sheet_places import place_named
from app.services import province_values
from app.services.breakdowns import By
from app.services.importing.idea_list import office
from app.services.province_forms import OpenForm

BY_WORDS: dict[By, str] = {
    By.UNIT: QT_TRANSLATE_NOOP("Label", "đơn vị"),
    By.FIELD: QT_TRANSLATE_NOOP("Label", "lĩnh vực"),
    By.GROUP: QT_TRANSLATE_NOOP("Label", "đối tượng"),
}


@dataclass(frozen=True)
class Pointed:
    """Cells of a sheet that were chosen, and what is to be written there."""

    sheet: str
    first: Place
    last: Place
    code: str
    variant: Variant = Variant.NOW


class Names:
    """The units, fields and groups that the lines of a form may be about."""

    def __init__(self, session: Session, today: date) -> None:
        book = office(session, DEFAULT, today)
        self.finds: dict[str, Find] = {
            By.UNIT: lambda words: _text(book.units.find(words)),
            By.FIELD: book.fields.find,
            By.GROUP: book.groups.find,
        }
        self.shown: dict[str, dict[str, str]] = {
            By.UNIT: {str(key): name for key, name in book.units.shown.items()},
            By.FIELD: dict(book.fields.shown),
            By.GROUP: dict(book.groups.shown),
        }


def point(
    session: Session, form: OpenForm, chosen: Pointed, marks: Iterable[Mark], today: date
) -> Mark:
    """Return the mark for chosen cells; cells that cannot take the value are refused."""
    province_form.check_line(chosen.first, chosen.last)
    wanted = province_values.choice(chosen.code)
    sheet, by, line = form.sheet(chosen.sheet), "", 0
    names = Names(session, today)
    if chosen.first != chosen.last:
        by, line = province_form.naming_line(sheet, chosen.first, chosen.last, names.finds)
        if by not in wanted.by:
            raise ValueNotDivided(value=wanted.label, by=BY_WORDS[By(by)])
    mark = Mark(chosen.sheet, chosen.first, chosen.last, chosen.code, chosen.variant, by, line)
    places = [each.at for each in targets(form, mark, names)]
    _check_free(places, sheet.name, marks)
    for place in places:
        province_form.check_place(sheet, place, form.formulas[sheet.name], for_text=wanted.text)
    return mark


def targets(form: OpenForm, mark: Mark, names: Names) -> list[NamedPlace]:
    """Return the cells of a mark that are written; a sum that is a formula stays one."""
    if not mark.by:
        return [NamedPlace(mark.first, "", province_form.TOTAL)]
    sheet = form.sheet(mark.sheet)
    named = province_form.named_places(sheet, mark, names.finds[mark.by])
    province_form.check_names(sheet, named)
    formulas = form.formulas[mark.sheet]
    return [
        each
        for each in named
        if each.key is not None and not (each.key == province_form.TOTAL and each.at in formulas)
    ]


def _check_free(places: Collection[Place], sheet: str, marks: Iterable[Mark]) -> None:
    for number, mark in enumerate(marks, start=1):
        if mark.sheet == sheet:
            taken = set(mark.places()).intersection(places)
            if taken:
                raise PlaceMarkedTwice(sheet=sheet, place=place_named(min(taken)), number=number)


def _text(key: int | None) -> str | None:
    return None if key is None else str(key)
