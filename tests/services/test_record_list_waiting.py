from datetime import date

from sqlalchemy.orm import Session

from app.services.record_list_waiting import WAITING_LIST
from app.services.record_lists import Wanted, lines, records
from tests.makers_follow_up import a_task

TODAY = date(2026, 7, 20)


def test_what_waits_is_listed_with_whom_it_is_awaited_of(session: Session) -> None:
    task = a_task(session)

    found = records(session, WAITING_LIST, Wanted(2026, state="support"), TODAY)

    assert [(each["place"], each["record_id"], each["late"]) for each in found] == [
        ("support_task", task, 5)
    ]
    (said,) = lines(WAITING_LIST, found)
    assert said.split(" | ")[2:] == ["Phòng Kinh tế", "15/07/2026", "Muộn (ngày): 5"]
