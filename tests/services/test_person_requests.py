"""Requests about personal data: their days by law, extended once, answered with words."""

from datetime import date

import pytest

from app.rules.errors import InvalidForm, NotFound
from app.rules.person_errors import AlreadyAnswered, ExtendedOnce
from app.rules.person_request import RequestKind
from app.services import office_books, person_requests, waiting
from app.services.office_books import NewValue
from app.services.person_requests import RequestFacts

FRIDAY = date(2026, 7, 17)
MONDAY = date(2026, 7, 20)


def asked(session, kind=RequestKind.COPY, on=FRIDAY):
    return person_requests.receive(session, RequestFacts("Lò Thị Đào", kind, on), MONDAY)


def line(session):
    [found] = person_requests.list_requests(session)
    return found


@pytest.mark.parametrize(
    ("kind", "last", "longest"),
    [
        (RequestKind.COPY, date(2026, 7, 27), date(2026, 8, 6)),
        (RequestKind.CORRECT, date(2026, 7, 27), date(2026, 8, 6)),
        (RequestKind.WITHDRAW, date(2026, 8, 1), date(2026, 8, 16)),
        (RequestKind.RESTRICT, date(2026, 8, 1), date(2026, 8, 16)),
        (RequestKind.OBJECT, date(2026, 8, 1), date(2026, 8, 16)),
        (RequestKind.PROTECT, date(2026, 8, 1), date(2026, 8, 16)),
        (RequestKind.DELETE, date(2026, 8, 6), date(2026, 8, 26)),
    ],
)
def test_every_kind_has_its_days(session, kind, last, longest):
    key = asked(session, kind)

    assert line(session).acknowledge_by == date(2026, 7, 21)  # two working days after Friday
    assert line(session).due_on == last
    person_requests.extend(session, key)
    assert line(session).due_on == longest
    with pytest.raises(ExtendedOnce, match=f"{longest:%d/%m/%Y}"):
        person_requests.extend(session, key)


def test_a_law_that_changes_is_a_setting(session):
    office_books.put_value(session, NewValue("privacy.copy.days", "7", date(2026, 7, 1)))
    asked(session)

    assert line(session).due_on == date(2026, 7, 24)


def test_a_request_is_answered_with_words_and_then_stays(session):
    key = asked(session)
    with pytest.raises(InvalidForm):
        person_requests.answer(session, key, "  ", MONDAY)
    person_requests.answer(session, key, "Đã trao bản trích tại trụ sở.", MONDAY)

    assert (line(session).answered_on, line(session).acknowledged_on) == (MONDAY, MONDAY)
    for late in (
        lambda: person_requests.answer(session, key, "khác", MONDAY),
        lambda: person_requests.extend(session, key),
        lambda: person_requests.acknowledge(session, key, MONDAY),
    ):
        with pytest.raises(AlreadyAnswered):
            late()


def test_what_is_missing_is_named(session):
    with pytest.raises(InvalidForm) as refused:
        person_requests.receive(session, RequestFacts("", None, date(2027, 1, 1)), MONDAY)

    assert set(refused.value.wrong) == {"person", "kind", "received_on"}
    with pytest.raises(NotFound):
        person_requests.acknowledge(session, 99, MONDAY)


def test_it_waits_first_for_the_acknowledgement_then_for_the_answer(session):
    key = asked(session)
    [waits] = [w for w in waiting.waiting(session, date(2026, 7, 23)) if w.place == "requests"]
    assert (waits.due, waits.late) == (date(2026, 7, 21), 2)
    assert waits.text == "Xem, nhận bản sao: Lò Thị Đào"

    person_requests.acknowledge(session, key, MONDAY)
    [waits] = [w for w in waiting.waiting(session, date(2026, 7, 23)) if w.place == "requests"]
    assert (waits.due, waits.late) == (date(2026, 7, 27), 0)

    person_requests.answer(session, key, "Đã trao.", MONDAY)
    assert not [w for w in waiting.waiting(session, MONDAY) if w.place == "requests"]


def test_open_requests_come_first_by_their_last_day(session):
    first = asked(session, RequestKind.DELETE)
    second = asked(session, RequestKind.COPY)
    third = asked(session, RequestKind.COPY)
    person_requests.answer(session, second, "Đã trao.", MONDAY)

    assert [each.id for each in person_requests.list_requests(session)] == [third, first, second]
