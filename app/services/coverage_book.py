"""Độ phủ bằng Excel: the matrix as it is seen, its sums as formulas."""

from datetime import date
from itertools import chain

from sqlalchemy.orm import Session

from app.documents.book import Book, BookColumn, Kind, Tab, Value
from app.rules.dates import short_date
from app.rules.period import Period
from app.services import letterheads
from app.services.books import BookFile
from app.services.coverage import Cell, Coverage, Topic

_WORDS: dict[Topic, tuple[str, ...]] = {
    Topic.LAUNCH: ("Phát động",),
    Topic.OUTREACH: ("Tuyên truyền",),
    Topic.IDEAS: ("Ý tưởng",),
    Topic.REPORTS: ("Báo cáo đã nhận", "Báo cáo phải gửi"),
}
_NOTE = (
    "Số 0: chưa làm; ô trống: không phải làm, chưa tới quý hoặc trước tháng 6/2026."
    " Phát động: tính đến cuối quý. Lập ngày {day}"
)
_TOTAL = "Cộng"


def coverage_book(session: Session, found: Coverage, today: date) -> BookFile:
    """Return the matrix as a workbook; reports are two columns, received and due."""
    office = letterheads.commune(session, today)
    title = f"Độ phủ của phong trào theo đơn vị, năm {found.year}"
    columns = [BookColumn("Đơn vị", 40)]
    for at, (period, topic) in enumerate(found.titles):
        known = any(row.cells[at].applies for row in found.rows)
        columns += [
            BookColumn(word, 9, Kind.WHOLE, summed=known, group=_quarter(period, found.year))
            for word in _WORDS[topic]
        ]
    topics = [topic for _period, topic in found.titles]
    rows: list[tuple[Value, ...]] = [
        (row.name, *chain.from_iterable(map(_values, row.cells, topics))) for row in found.rows
    ]
    tab = Tab(
        "Độ phủ",
        (" ".join(office.name_lines), title),
        tuple(columns),
        rows,
        _TOTAL,
        (_NOTE.format(day=short_date(today)),),
    )
    return BookFile(f"do-phu-{found.year}", Book(title, (tab,), office.name))


def _quarter(period: Period, year: int) -> str:
    name = period.label.removesuffix(f" năm {year}")
    return name[:1].upper() + name[1:]


def _values(cell: Cell, topic: Topic) -> tuple[Value, ...]:
    if not cell.applies:
        return (None,) * len(_WORDS[topic])
    return (cell.value, cell.whole or 0) if topic is Topic.REPORTS else (cell.value,)
