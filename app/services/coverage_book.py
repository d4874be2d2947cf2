"""Độ phủ bằng Excel: the matrix as it is seen."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents.book import Book, BookColumn, Kind, Tab, Value
from app.services import letterheads
from app.services.books import BookFile
from app.services.coverage import Cell, Coverage, Topic

_WORDS = {
    Topic.LAUNCH: "Phát động",
    Topic.OUTREACH: "Tuyên truyền",
    Topic.IDEAS: "Ý tưởng",
    Topic.REPORTS: "Báo cáo",
}


def coverage_book(session: Session, found: Coverage, today: date) -> BookFile:
    """Return the matrix as a workbook; reports are written received/due."""
    office = letterheads.commune(session, today)
    title = f"Độ phủ của phong trào theo đơn vị, năm {found.year}"
    columns = [BookColumn("Đơn vị", 36)]
    for period, topic in found.titles:
        quarter = period.label.removesuffix(f" năm {found.year}")
        kind = Kind.TEXT if topic is Topic.REPORTS else Kind.WHOLE
        columns.append(BookColumn(f"{_WORDS[topic]} {quarter}", 12, kind))
    rows: list[tuple[Value, ...]] = [
        (row.name, *map(_value, row.cells, (topic for _period, topic in found.titles)))
        for row in found.rows
    ]
    topics = [topic for _period, topic in found.titles]
    rows.append(("Cộng", *map(_value, found.total, topics)))
    heading = (" ".join(office.name_lines), title)
    tab = Tab("Độ phủ", heading, tuple(columns), rows)
    return BookFile(f"do-phu-{found.year}", Book(title, (tab,), office.name))


def _value(cell: Cell, topic: Topic) -> Value:
    if not cell.applies:
        return None
    if topic is Topic.REPORTS:
        return f"{cell.value}/{cell.whole or 0}"
    return cell.value
