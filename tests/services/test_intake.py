"""Receiving ideas: numbers, the first event, the search index, corrections."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.models.audit import AuditEntry
from app.models.classification import AuthorGroup
from app.models.idea import Idea, IdeaEvent
from app.rules.errors import InvalidForm, NotFound
from app.rules.idea import AuthorKind, IdeaState
from app.search.query import find_ideas
from app.services import intake
from app.services.attachments import keep, list_attachments
from app.services.idea_records import idea_draft
from app.services.settings import set_value
from tests.makers import a_unit
from tests.makers_ideas import NOW, TODAY, a_draft, an_author_draft, received


def test_an_idea_gets_the_next_number_of_its_year(session):
    first = intake.receive_idea(session, a_draft(), NOW)
    second = intake.receive_idea(session, a_draft("Bán chè qua mạng"), NOW)

    assert (first.number_text, second.number_text) == ("YT-2026-0001", "YT-2026-0002")


def test_numbers_start_again_each_year(session):
    intake.receive_idea(session, a_draft(), NOW)

    last_year = intake.receive_idea(session, a_draft(received_on=date(2025, 12, 31)), NOW)

    assert (last_year.year, last_year.number) == (2025, 1)


def test_a_number_that_failed_to_be_saved_is_given_to_the_next(database):
    with pytest.raises(InvalidForm), database.transaction() as session:
        intake.receive_idea(session, a_draft(title=" "), NOW)
    with database.transaction() as session:
        assert intake.receive_idea(session, a_draft(), NOW).number == 1


def test_the_receipt_is_the_first_event(session):
    key = received(session, entered_by="Lê Thị Sao")

    event = session.scalars(select(IdeaEvent).where(IdeaEvent.idea_id == key)).one()
    assert (event.from_state, event.to_state, event.on_date, event.recorded_by) == (
        None,
        IdeaState.RECEIVED,
        date(2026, 7, 15),
        "Lê Thị Sao",
    )


def test_what_was_received_is_found_without_marks(session):
    unit = a_unit(session)
    key = received(session, "Ứng dụng tưới chè", unit_id=unit.id)

    assert find_ideas(session, "tuoi che") == [key]
    assert find_ideas(session, "van hoa") == [key]


def test_what_was_received_comes_back_the_same(session):
    unit = a_unit(session)
    draft = a_draft(
        authors=(
            an_author_draft("Lò Thị Đào", "66.67", phone="0912345678", unit_id=unit.id),
            an_author_draft("Hợp tác xã Chè", "33.33", kind=AuthorKind.ORGANISATION),
        ),
        group_code="worker",
        unit_id=unit.id,
        field_codes=("digital", "other"),
        content="Dòng một\nDòng hai",
        answer_due=date(2026, 7, 29),
    )

    key = intake.receive_idea(session, draft, NOW).id
    session.expire_all()

    assert idea_draft(session, key) == draft


def test_files_come_along(session):
    file = keep(session, "phieu.pdf", b"%PDF-1.7")

    key = intake.receive_idea(session, a_draft(), NOW, (file,)).id

    assert [line.name for line in list_attachments(session, key)] == ["phieu.pdf"]


def test_everything_wrong_is_named_by_its_box(session):
    draft = a_draft(title="", authors=(an_author_draft("", "50", phone="12"),))

    with pytest.raises(InvalidForm) as refused:
        intake.receive_idea(session, draft, NOW)

    assert sorted(refused.value.wrong) == [
        "authors.0.name",
        "authors.0.phone",
        "shares",
        "title",
    ]


def test_unknown_field_group_and_unit_are_named_by_their_boxes(session):
    draft = a_draft(
        field_codes=("bogus",),
        group_code="bogus",
        unit_id=987654,
        authors=(an_author_draft(unit_id=987654),),
    )

    with pytest.raises(InvalidForm) as refused:
        intake.receive_idea(session, draft, NOW)

    assert sorted(refused.value.wrong) == [
        "authors.0.unit_id",
        "field_codes",
        "group_code",
        "unit_id",
    ]


def test_very_long_text_is_kept_whole(session):
    text = ("Nội dung dài. " * 800).strip()

    key = received(session, "Đ" * 300, content=text)

    facts = idea_draft(session, key)
    assert (facts.title, facts.content) == ("Đ" * 300, text)


def test_a_correction_keeps_the_number_and_changes_the_rest(session):
    key = received(session, field_codes=("digital",))
    draft = a_draft(
        "Tên đã sửa",
        field_codes=("other", "digital"),
        authors=(an_author_draft("Hà Văn Bình", "50"), an_author_draft("Vi Thị Lan", "50")),
    )

    done = intake.change_idea(session, key, draft, NOW)

    assert (done.number, done.title) == (1, "Tên đã sửa")
    assert idea_draft(session, key) == draft
    assert find_ideas(session, "vi thi lan") == [key]
    assert find_ideas(session, "đào") == []


def test_fewer_authors_leave_the_register_too(session):
    authors = (an_author_draft("A Sùng", "50"), an_author_draft("Vi Thị Lan", "50"))
    key = received(session, authors=authors)

    intake.change_idea(session, key, a_draft(authors=(an_author_draft("A Sùng"),)), NOW)

    assert [author.share for author in session.get_one(Idea, key).authors] == [Decimal("100.00")]


def test_a_new_unit_is_searched_by_its_name(session):
    key = received(session, unit_id=a_unit(session).id)
    other = a_unit(session, "Thôn Đồng Minh")
    assert session.get_one(Idea, key).unit is not None

    intake.change_idea(session, key, a_draft(unit_id=other.id), NOW)

    assert find_ideas(session, "dong minh") == [key]


def test_the_receipt_event_follows_the_corrected_day(session):
    key = received(session)

    intake.change_idea(session, key, a_draft(received_on=date(2026, 7, 10)), NOW)

    event = session.scalars(select(IdeaEvent).where(IdeaEvent.idea_id == key)).one()
    assert event.on_date == date(2026, 7, 10)


def test_the_day_stays_in_the_year_of_the_number(session):
    key = received(session)

    with pytest.raises(InvalidForm) as refused:
        intake.change_idea(session, key, a_draft(received_on=date(2025, 7, 10)), NOW)

    assert "2026" in refused.value.wrong["received_on"].filled()


def test_the_day_stays_before_the_next_step(session):
    key = received(session)
    session.get_one(Idea, key).events.append(
        IdeaEvent(to_state=IdeaState.INCOMPLETE, on_date=date(2026, 7, 16), recorded_at=NOW)
    )

    with pytest.raises(InvalidForm) as refused:
        intake.change_idea(session, key, a_draft(received_on=date(2026, 7, 18)), NOW)

    assert list(refused.value.wrong) == ["received_on"]


def test_the_answer_is_due_in_working_days_from_the_settings(session):
    assert intake.answer_due(session, date(2026, 7, 15)) == date(2026, 7, 29)

    set_value(session, "answer.days", "5", date(2026, 7, 1))

    assert intake.answer_due(session, date(2026, 7, 15)) == date(2026, 7, 22)


def test_without_a_usable_setting_the_answer_is_due_in_ten_working_days(session):
    assert intake.answer_due(session, date(2020, 7, 15)) == date(2020, 7, 29)


def test_an_empty_form_knows_today_and_the_clerk(session):
    set_value(session, "office.clerk", "Lê Thị Sao", TODAY)

    draft = intake.new_draft(session, TODAY)

    assert (draft.received_on, draft.entered_by, draft.answer_due) == (
        TODAY,
        "Lê Thị Sao",
        date(2026, 8, 3),
    )


def test_numbers_that_name_a_person_stay_out_of_the_journal(database):
    with database.transaction() as session:
        author = an_author_draft(national_id="038190001234", phone="0912345678")
        received(session, authors=(author,))
    with database.transaction() as session:
        written = " ".join(session.scalars(select(AuditEntry.changes)))

    assert "038190001234" not in written
    assert "0912345678" not in written


def test_a_group_switched_off_later_still_belongs_to_its_ideas(session):
    key = received(session, group_code="worker")
    session.scalars(select(AuthorGroup).where(AuthorGroup.code == "worker")).one().active = False

    intake.change_idea(session, key, idea_draft(session, key), NOW)

    assert idea_draft(session, key).group_code == "worker"


def test_only_an_idea_of_the_register_is_corrected(session):
    with pytest.raises(NotFound):
        intake.change_idea(session, 98765, a_draft(), NOW)
