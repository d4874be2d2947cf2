"""Giá trị ghi vào biểu: what can be put into a workbook of the province, for a period or a line.

Every number is a figure of the catalogue; a form may want it for one set of authors alone, or sums
in thousands or millions of đồng.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.dates import short_date
from app.rules.errors import NotFound
from app.rules.live_text import Variant
from app.rules.period import MOVEMENT_START, Period, previous, same_last_year, so_far, until
from app.services import letterheads, settings
from app.services.breakdowns import By, classes
from app.services.figure_catalogue import FIGURES
from app.services.figure_definition import RecordKind
from app.services.figures import Counted, counted, figure
from app.services.record_classes import AUTHOR_SETS, DIVIDED, author_set, divided, divisible

Value = int | Decimal | str | None
"""None: the period was before the movement began, the cell is left empty."""


@dataclass(frozen=True)
class FillChoice:
    """Something that can be put into a form; label: in the context "Figure"; by: its divisions."""

    code: str
    label: str
    by: tuple[By, ...] = ()
    text: bool = False


@dataclass(frozen=True)
class _Derived:
    """A figure of the catalogue told otherwise: of one set of authors, or in larger units."""

    label: str
    figure: str
    authors: int | None = None
    unit: int = 1


_DERIVED: Mapping[str, _Derived] = {
    "ideas_received.officials": _Derived(
        QT_TRANSLATE_NOOP("Figure", "Tiếp nhận từ cán bộ, công chức, viên chức, người lao động"),
        "ideas_received",
        authors=0,
    ),
    "ideas_received.people": _Derived(
        QT_TRANSLATE_NOOP("Figure", "Tiếp nhận từ Nhân dân, đoàn viên, hội viên"),
        "ideas_received",
        authors=1,
    ),
    "ideas_received.pupils": _Derived(
        QT_TRANSLATE_NOOP("Figure", "Tiếp nhận từ học sinh, thanh niên"),
        "ideas_received",
        authors=2,
    ),
    "ideas_received.others": _Derived(
        QT_TRANSLATE_NOOP("Figure", "Tiếp nhận từ đối tượng khác"),
        "ideas_received",
        authors=len(AUTHOR_SETS),
    ),
    "bonus_total.thousands": _Derived(
        QT_TRANSLATE_NOOP("Figure", "Tiền thưởng (nghìn đồng)"), "bonus_total", unit=1_000
    ),
    "bonus_total.millions": _Derived(
        QT_TRANSLATE_NOOP("Figure", "Tiền thưởng (triệu đồng)"), "bonus_total", unit=1_000_000
    ),
    "pilot_costs.thousands": _Derived(
        QT_TRANSLATE_NOOP("Figure", "Kinh phí thử nghiệm (nghìn đồng)"), "pilot_costs", unit=1_000
    ),
    "pilot_costs.millions": _Derived(
        QT_TRANSLATE_NOOP("Figure", "Kinh phí thử nghiệm (triệu đồng)"),
        "pilot_costs",
        unit=1_000_000,
    ),
}
_TEXTS: Mapping[str, str] = {
    "text.period": QT_TRANSLATE_NOOP("Figure", "Chữ: tên kỳ báo cáo"),
    "text.span": QT_TRANSLATE_NOOP("Figure", "Chữ: từ ngày … đến ngày …"),
    "text.year": QT_TRANSLATE_NOOP("Figure", "Chữ: năm báo cáo"),
    "text.office": QT_TRANSLATE_NOOP("Figure", "Chữ: tên cơ quan báo cáo"),
    "text.clerk": QT_TRANSLATE_NOOP("Figure", "Chữ: người lập biểu"),
    "text.day": QT_TRANSLATE_NOOP("Figure", "Chữ: ngày lập biểu"),
}


def choices() -> tuple[FillChoice, ...]:
    """Return all that can be put into a form, in the order of the list to choose from."""
    found = []
    for each in FIGURES:
        found.append(FillChoice(each.name, each.label, _divisions(each.kind)))
        found += [
            FillChoice(code, derived.label, _divisions(each.kind))
            for code, derived in _DERIVED.items()
            if derived.figure == each.name
        ]
    return (*found, *(FillChoice(code, label, text=True) for code, label in _TEXTS.items()))


def choice(code: str) -> FillChoice:
    """Return one of the choices, or refuse a code that no choice has."""
    found = next((each for each in choices() if each.code == code), None)
    if found is None:
        raise NotFound(what=f"số liệu {code}")
    return found


def _divisions(kind: RecordKind) -> tuple[By, ...]:
    return tuple(by for by in DIVIDED if divisible(kind, by))


class PeriodValues:
    """The values of one period and of those it is compared with; each is counted once."""

    def __init__(self, session: Session, period: Period, today: date) -> None:
        self._session, self._period, self._today = session, period, today
        self._counted: dict[tuple[str, Variant], Counted] = {}

    def whole(self, code: str, variant: Variant) -> Value:
        """Return a value of the whole commune."""
        if code in _TEXTS:
            return self._text(code)
        days = self.days(variant)
        if days is None:
            return None
        derived, found = _DERIVED.get(code), self._figure(code, variant, days)
        return _in_units(found.value, derived.unit if derived else 1)

    def parts(self, code: str, variant: Variant, by: By) -> dict[str, Value] | None:
        """Return a value by the key of the unit, field or group; those that are zero are missing.

        None when the period was before the movement began.
        """
        days = self.days(variant)
        if days is None:
            return None
        derived = _DERIVED.get(code)
        kind = figure(derived.figure if derived else code).kind
        found = divided(self._session, self._figure(code, variant, days), kind, by, days)
        unit = derived.unit if derived else 1
        return {key: _in_units(value, unit) for key, value in found.items() if value}

    def days(self, variant: Variant) -> Period | None:
        """Return the days that a variant counts, None when the movement had not begun."""
        now = until(self._period, self._today)
        if variant is Variant.SINCE:
            return so_far(now)
        if variant is Variant.NOW:
            return now
        earlier = (
            previous(self._period) if variant is Variant.BEFORE else same_last_year(self._period)
        )
        return earlier if earlier and earlier.last >= MOVEMENT_START else None

    def _figure(self, code: str, variant: Variant, days: Period) -> Counted:
        if (code, variant) not in self._counted:
            derived = _DERIVED.get(code)
            found = counted(self._session, figure(derived.figure if derived else code), days)
            if derived and derived.authors is not None:
                found = self._of_authors(found, derived.authors, days)
            self._counted[code, variant] = found
        return self._counted[code, variant]

    def _of_authors(self, found: Counted, which: int, days: Period) -> Counted:
        groups = classes(self._session, By.GROUP, found.ids, days)
        ids = tuple(key for key in found.ids if author_set(groups.get(key, "")) == which)
        return Counted(found.name, len(ids), ids)

    def _text(self, code: str) -> str:
        days = until(self._period, self._today)
        texts = {
            "text.period": self._period.label,
            "text.span": f"Từ ngày {short_date(days.first)} đến ngày {short_date(days.last)}",
            "text.year": str(self._period.year),
            "text.office": letterheads.commune(self._session, self._today).name,
            "text.clerk": settings.clerk(self._session, self._today),
            "text.day": short_date(self._today),
        }
        return texts[code]


def _in_units(value: int, unit: int) -> Value:
    return value if unit == 1 else Decimal(value) / unit
