from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.documents.book import Kind
from app.rules.errors import UnknownKind
from app.rules.follow_up import SUPPORT_STATE_LABELS
from app.rules.idea import Publication
from app.services.publication import NOT_NAMED, NOT_PUBLISHED
from app.services.record_lists import (
    ListColumn,
    Record,
    RecordList,
    Wanted,
    lines,
    records,
    words_of,
    workbook,
)
from tests.makers import an_idea

TODAY = date(2026, 7, 20)


def _read(_session: Session, year: int, today: date) -> list[Record]:
    return [
        {
            "id": 1,
            "idea_id": 1,
            "idea": "Bán chè",
            "authors": "Lò Thị Đào",
            "on": today,
            "state": "new",
        },
        {"id": 2, "idea_id": 1, "idea": "Đọc sách", "authors": "", "on": None, "state": "old"},
    ]


KIND = RecordList(
    "things",
    "Những việc",
    (
        ListColumn("idea", "Ý tưởng"),
        ListColumn("authors", "Tác giả"),
        ListColumn("on", "Ngày", 13, Kind.DATE),
    ),
    _read,
    ("new", "old"),
    by_idea=True,
)


def test_records_are_found_by_words_and_by_state(session: Session) -> None:
    def ids(**asked: str) -> list[int]:
        return [each["id"] for each in records(session, KIND, Wanted(2026, **asked), TODAY)]

    assert ids() == [1, 2]
    assert ids(search="ban che") == [1]
    assert ids(state="old") == [2]
    with pytest.raises(UnknownKind, match="new, old"):
        ids(state="blue")


def test_a_line_leaves_out_what_is_empty(session: Session) -> None:
    assert lines(KIND, _read(session, 2026, TODAY)) == [
        "Bán chè | Lò Thị Đào | 20/07/2026",
        "Đọc sách",
    ]


def test_a_workbook_says_of_an_author_what_he_allows(session: Session) -> None:
    idea = an_idea(session, publication=Publication.PRIVATE)
    assert idea.id == 1

    made = workbook(session, KIND, Wanted(2026), TODAY)

    assert made.name == "nhung-viec-2026"
    assert made.book.tabs[0].rows[0] == (1, NOT_PUBLISHED, NOT_NAMED, TODAY)


def test_states_are_named_by_their_words() -> None:
    assert words_of(SUPPORT_STATE_LABELS) == ("open", "done", "dropped")
