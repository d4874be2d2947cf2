import io
from datetime import date

import openpyxl
import pytest
from sqlalchemy.orm import Session

from app.rules.errors import NotFound
from app.rules.idea import Publication
from app.services.exports import ideas_workbook, scores_workbook
from app.services.publication import NOT_NAMED
from tests.makers import an_idea
from tests.makers_reports import a_meeting

TODAY = date(2026, 7, 20)


def test_the_list_of_ideas_goes_out_as_their_authors_allow(session: Session) -> None:
    an_idea(session, "Bản đồ số")
    an_idea(session, "Sổ tay số", publication=Publication.ANONYMOUS)
    an_idea(session, "Năm sau", received_on=date(2027, 1, 3))

    made = ideas_workbook(session, "2026", TODAY)
    sheet = openpyxl.load_workbook(io.BytesIO(made.excel())).active

    assert made.name == "y-tuong-2026"
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6)]
    assert [row[0] for row in rows] == ["Số", "YT-2026-0001", "YT-2026-0002"]
    assert [row[3] for row in rows[1:]] == ["Lò Thị Đào", NOT_NAMED]


def test_the_scores_are_those_of_the_newest_session(session: Session) -> None:
    a_meeting(session, date(2026, 7, 1))
    newest = a_meeting(session, date(2026, 9, 1))

    made = scores_workbook(session)

    assert made.name == f"bang-diem-phien-{newest.id}"
    assert "01/09/2026" in "".join(made.book.tabs[0].heading)


def test_without_a_session_there_are_no_scores(session: Session) -> None:
    with pytest.raises(NotFound):
        scores_workbook(session)
    with pytest.raises(NotFound):
        scores_workbook(session, 7)
