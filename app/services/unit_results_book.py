"""Xếp hạng bằng Excel: places, sums by criterion, and every line behind them (III.4, V.2)."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from app.documents.book import Book, BookColumn, Kind, Tab, Value
from app.rules.unit import UNIT_KIND_LABELS
from app.rules.unit_points import CRITERIA
from app.services import letterheads
from app.services.books import BookFile, made_on
from app.services.unit_results import UnitResult

_FIRST = 4  # the column of the first criterion


def results_book(session: Session, year: int, found: Sequence[UnitResult], today: date) -> BookFile:
    """Return the ranking of a year and, on a second tab, the lines of each unit."""
    office = letterheads.commune(session, today)
    title = f"Kết quả phong trào của đơn vị, năm {year}"
    heading = (" ".join(office.name_lines), title)
    ranking = Tab(
        "Xếp hạng",
        heading,
        (
            BookColumn("Thứ hạng", 10, Kind.WHOLE),
            BookColumn("Trong loại", 10, Kind.WHOLE),
            BookColumn("Đơn vị", 40),
            BookColumn("Loại", 26),
            *(BookColumn(f"Tiêu chí {letter}", 12, Kind.POINTS) for letter in CRITERIA),
            BookColumn("Tổng điểm", 12, Kind.POINTS, adds=(_FIRST, _FIRST + len(CRITERIA) - 1)),
        ),
        [_ranked(each) for each in found],
        notes=(made_on(today),),
    )
    lines = Tab(
        "Chi tiết",
        heading,
        (
            BookColumn("Đơn vị", 40),
            BookColumn("Tiêu chí", 10),
            BookColumn("Nội dung", 50),
            BookColumn("Số lượng", 10, Kind.WHOLE),
            BookColumn("Điểm", 10, Kind.POINTS),
            BookColumn("Tối đa", 10, Kind.POINTS),
            BookColumn("Lý do, người chấm", 44),
        ),
        [
            (
                each.name,
                line.criterion,
                line.label,
                len(line.ids),
                line.points,
                line.maximum,
                ". ".join(part for part in (line.reason, line.entered_by) if part),
            )
            for each in found
            for line in each.lines
        ],
    )
    return BookFile(f"xep-hang-don-vi-{year}", Book(title, (ranking, lines), office.name))


def _ranked(each: UnitResult) -> tuple[Value, ...]:
    sums = (each.criteria.get(letter) for letter in CRITERIA)
    kind = UNIT_KIND_LABELS[each.kind]
    return (each.place, each.kind_place, each.name, kind, *sums, each.total)
