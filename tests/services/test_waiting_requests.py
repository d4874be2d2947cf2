from datetime import date

from app.rules.person_request import RequestKind
from app.services import person_requests
from app.services.person_requests import RequestFacts
from app.services.waiting_line import WaitingKind, span
from app.services.waiting_requests import requests


def test_a_request_tells_who_waits_and_where_it_is_answered(session):
    facts = RequestFacts("Lò Thị Đào", RequestKind.DELETE, date(2026, 7, 17))
    key = person_requests.receive(session, facts, date(2026, 7, 20))

    [waits] = requests(session, span(session, date(2026, 7, 20)))

    assert (waits.kind, waits.record_id, waits.who) == (WaitingKind.REQUEST, key, "Lò Thị Đào")
