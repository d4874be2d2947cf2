"""Phong trào theo năm: the coverage of the units and their results, for `list` and `export`."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents.book import Kind
from app.rules.unit import UNIT_KIND_LABELS
from app.rules.unit_points import CRITERIA
from app.services.coverage import NO_UNIT, Cell, Topic, coverage
from app.services.record_lists import ListColumn, Record, RecordList
from app.services.unit_results import unit_results

_TITLES = {
    Topic.LAUNCH: "Phát động",
    Topic.OUTREACH: "Tuyên truyền",
    Topic.IDEAS: "Ý tưởng",
    Topic.REPORTS: "Báo cáo",
}


def _coverage(session: Session, year: int, today: date) -> list[Record]:
    """Return a record per unit and quarter; what cannot be asked of a unit is empty."""
    found = coverage(session, year, None, today)
    records: list[Record] = []
    for row in found.rows:
        by_quarter: dict[str, Record] = {}
        for (period, topic), cell in zip(found.titles, row.cells, strict=True):
            told = by_quarter.setdefault(
                period.code,
                {
                    "id": row.unit_id,
                    "unit": row.name if row.unit_id else NO_UNIT,
                    "kind_label": UNIT_KIND_LABELS[row.kind] if row.kind else "",
                    "period": period.code,
                    "period_label": period.label,
                },
            )
            told[topic.value] = _count(cell)
            if topic is Topic.REPORTS:
                told["reports_due"] = cell.whole if cell.applies else None
        records += by_quarter.values()
    return records


def _count(cell: Cell) -> int | None:
    return cell.value if cell.applies else None


def _results(session: Session, year: int, today: date) -> list[Record]:
    return [
        {
            "id": each.unit_id,
            "place": each.place,
            "unit": each.name,
            "kind_label": UNIT_KIND_LABELS[each.kind],
            "kind_place": each.kind_place,
            **{f"points_{letter}": each.criteria.get(letter) for letter in CRITERIA},
            "total": each.total,
        }
        for each in unit_results(session, year, today)
    ]


_UNIT = ListColumn("unit", "Đơn vị", 36)
_KIND = ListColumn("kind_label", "Loại", 24)
MOVEMENT_LISTS = (
    RecordList(
        "coverage",
        "Độ phủ",
        (
            _UNIT,
            _KIND,
            ListColumn("period_label", "Quý", 20),
            *(ListColumn(topic.value, _TITLES[topic], 14, Kind.WHOLE) for topic in Topic),
            ListColumn("reports_due", "Báo cáo phải gửi", 16, Kind.WHOLE),
        ),
        _coverage,
    ),
    RecordList(
        "unit_results",
        "Xếp hạng đơn vị",
        (
            ListColumn("place", "Xếp thứ", 10, Kind.WHOLE),
            _UNIT,
            _KIND,
            ListColumn("kind_place", "Thứ trong loại", 14, Kind.WHOLE),
            *(
                ListColumn(f"points_{letter}", f"Tiêu chí {letter}", 12, Kind.POINTS)
                for letter in CRITERIA
            ),
            ListColumn("total", "Tổng điểm", 12, Kind.POINTS),
        ),
        _results,
    ),
)
