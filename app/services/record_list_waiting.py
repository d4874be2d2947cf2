"""Danh sách việc đang chờ: what the home page calls to mind, for scheduled tasks too."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents.book import Kind
from app.services.record_lists import ListColumn, Record, RecordList, words_of
from app.services.waiting import waiting
from app.services.waiting_line import WAITING_LABELS


def _waiting(session: Session, _year: int, today: date) -> list[Record]:
    return [
        {
            "state": each.kind.value,
            "kind_label": WAITING_LABELS[each.kind],
            "text": each.text or "Phiếu tiếp nhận đang nhập dở",
            "who": each.who,
            "due_on": each.due,
            "late": each.late or None,
            "place": each.place,
            "record_id": max(each.record_id, 0),  # a period is no record
        }
        for each in waiting(session, today)
    ]


# Shown only: it names authors for the clerk and never becomes a file that leaves the office.
WAITING_LIST = RecordList(
    "waiting",
    "Việc đang chờ",
    (
        ListColumn("kind_label", "Việc"),
        ListColumn("text", "Nội dung"),
        ListColumn("who", "Của ai"),
        ListColumn("due_on", "Hạn", 13, Kind.DATE),
        ListColumn("late", "Muộn (ngày)", 10, Kind.WHOLE),
    ),
    _waiting,
    words_of(WAITING_LABELS),
)
