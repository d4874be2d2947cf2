from datetime import date, datetime

from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source
from app.services import document_numbers
from app.services.document_issue import registered_issue
from app.services.document_numbers import NewDocument

NOW = datetime(2026, 9, 1, 8, 0)
SOURCE = Source(DocumentKind.MINUTES, Of.SESSION, "3")


def entered(session, source=SOURCE):
    entry = document_numbers.register(
        session, NewDocument(source.kind, "Họp hội đồng"), NOW.date(), NOW
    )
    entry.source = source.text
    session.flush()
    return entry


def test_a_paper_outside_the_register_has_room_for_number_and_day(session):
    issue = registered_issue(session, SOURCE, NOW.date())

    assert issue.number_text.strip() == "/BB-HĐ"
    assert (issue.number, issue.dated_on, issue.year) == (None, None, 2026)


def test_number_and_day_come_from_the_register(session):
    entry = entered(session)
    document_numbers.give_number(session, entry.id, 4, date(2026, 9, 3))

    issue = registered_issue(session, SOURCE, NOW.date())

    assert (issue.number_text, issue.dated_on) == ("04/BB-HĐ", date(2026, 9, 3))


def test_the_newest_line_that_is_not_cancelled_counts(session):
    first, second = entered(session), entered(session)
    document_numbers.give_number(session, first.id, 4, date(2026, 9, 3))
    document_numbers.give_number(session, second.id, 5, date(2026, 9, 4))
    second.cancelled_at, second.cancel_reason = NOW, "In sai tên"
    session.flush()

    assert registered_issue(session, SOURCE, NOW.date()).number == 4


def test_another_record_has_its_own_number(session):
    entered(session, Source(DocumentKind.MINUTES, Of.SESSION, "4"))

    assert registered_issue(session, SOURCE, NOW.date()).number is None
