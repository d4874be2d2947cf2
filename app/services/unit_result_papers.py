"""Phiếu kết quả, bảng xếp hạng: the points of units on paper (plan III.4, IV.2, V.2)."""

from datetime import date
from decimal import Decimal
from itertools import groupby

from sqlalchemy.orm import Session

from app.documents import unit_ranking, unit_result
from app.documents.unit_ranking import RankedUnit, UnitRanking
from app.documents.unit_result import CriterionPart, PointLine, UnitResultSheet
from app.documents.wording import Wording
from app.models.unit import Unit
from app.rules.dates import short_date
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import NotFound
from app.rules.period import Period, of_year, parse, until
from app.rules.unit import UNIT_KIND_LABELS
from app.rules.unit_points import PointMeasure
from app.services import letterheads, settings, unit_words, wordings
from app.services.figure_definition import RecordKind
from app.services.figure_records import RecordRow, records
from app.services.papers import Paper
from app.services.point_counts import kind_of
from app.services.unit_results import ResultLine, UnitResult, unit_results

_MOST_NAMED = 5


def result_paper(session: Session, key: str, today: date) -> Paper:
    """Return the result sheet of a unit and a year; key: "7-2026"."""
    unit_id, year = _read_key(key)
    found = unit_results(session, year, today)
    result = next((each for each in found if each.unit_id == unit_id), None)
    if result is None:
        raise NotFound(what="kết quả của đơn vị trong năm này")
    words = wordings.of_office(session)
    days, own = _days(session, year, today), words("unit_result")
    unit, kind = session.get_one(Unit, unit_id), UNIT_KIND_LABELS[result.kind]
    facts = UnitResultSheet(
        office=letterheads.unit(session, days.last),
        year=year,
        counted_until=short_date(days.last),
        unit=result.name,
        kind=kind[:1].lower() + kind[1:],
        head=", ".join(filter(None, (unit.head_name, unit.head_title.lower()))),
        parts=_parts(session, result, own),
        place=result.place,
        places=len(found),
        kind_place=result.kind_place,
        kind_places=sum(each.kind is result.kind for each in found),
        signature=unit_words.unit_signature(session, days.last),
    )
    title = f"{DOCUMENT_TYPES[DocumentKind.UNIT_RESULT].title} năm {year}: {result.name}"
    return Paper(f"phieu-ket-qua-{unit_id}-{year}", title, unit_result.lay_out(facts, words))


def ranking_paper(session: Session, code: str, today: date) -> Paper:
    """Return the ranking of all units of the year in which a period ends."""
    year = parse(code, settings.calendar(session, today)).year
    found, days = unit_results(session, year, today), _days(session, year, today)
    lines = found[0].lines if found else ()
    letters = tuple(dict.fromkeys(line.criterion for line in lines))
    facts = UnitRanking(
        office=letterheads.unit(session, days.last),
        year=year,
        counted_until=short_date(days.last),
        letters=letters,
        maxima=tuple(
            sum((line.maximum for line in lines if line.criterion == letter), Decimal(0))
            for letter in letters
        ),
        units=tuple(
            RankedUnit(
                each.place,
                each.name,
                UNIT_KIND_LABELS[each.kind],
                tuple(each.criteria[letter] for letter in letters),
                each.kind_place,
            )
            for each in found
        ),
        maker=settings.clerk(session, today),
        signature=unit_words.unit_signature(session, days.last),
    )
    title = f"{DOCUMENT_TYPES[DocumentKind.UNIT_RANKING].title} năm {year}"
    sheet = unit_ranking.lay_out(facts, wordings.of_office(session))
    return Paper(f"bang-xep-hang-{year}", title, sheet)


def _read_key(key: str) -> tuple[int, int]:
    unit_id, _dash, year = key.partition("-")
    if not (unit_id.isdigit() and year.isdigit()):
        raise NotFound(what=f"đơn vị và năm {key}")
    return int(unit_id), int(year)


def _days(session: Session, year: int, today: date) -> Period:
    return until(of_year(year, settings.calendar(session, today)), today)


def _parts(session: Session, result: UnitResult, words: Wording) -> tuple[CriterionPart, ...]:
    return tuple(
        CriterionPart(letter, tuple(_line(session, each, words) for each in lines))
        for letter, lines in groupby(result.lines, key=lambda line: line.criterion)
    )


def _line(session: Session, line: ResultLine, words: Wording) -> PointLine:
    if line.measure is PointMeasure.ENTERED:
        return PointLine(line.label, None, line.maximum, line.points, _judged(line, words))
    if kind_of(line.measure) is RecordKind.UNIT:  # the unit itself is what is counted
        done = words.text("done" if line.ids else "nothing")
        return PointLine(line.label, len(line.ids), line.maximum, line.points, done)
    evidence = _evidence(records(session, kind_of(line.measure), line.ids), words)
    return PointLine(line.label, len(line.ids), line.maximum, line.points, evidence)


def _judged(line: ResultLine, words: Wording) -> str:
    if not line.reason:
        return words.text("not_entered")
    if not line.entered_by:
        return words.text("entered_by_nobody", reason=line.reason)
    return words.text("entered", reason=line.reason, by=line.entered_by)


def _evidence(found: list[RecordRow], words: Wording) -> str:
    """Name the first records by number, or else by day; no titles, no names of people."""
    if not found:
        return words.text("nothing")
    named = list(dict.fromkeys(_name(each) for each in found))
    shown = "; ".join(named[:_MOST_NAMED])
    left = len(named) - _MOST_NAMED
    return f"{shown} {words.text('more', count=left)}" if left > 0 else shown


def _name(row: RecordRow) -> str:
    return row.code or (short_date(row.on) if row.on else row.title)
