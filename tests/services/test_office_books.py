from datetime import date

import pytest

from app.rules.errors import InvalidForm
from app.services import office_books, settings
from app.services.office_books import NewValue

TODAY = date(2026, 7, 20)


def line(session, key, on=TODAY):
    return next(x for x in office_books.settings_book(session, on) if x.kind.key == key)


def test_the_book_shows_what_is_in_force_on_the_day(session):
    before, after = date(2026, 6, 30), date(2026, 7, 1)

    assert line(session, "bonus.base_salary", before).shown == "2.340.000"
    assert line(session, "bonus.base_salary", after).shown == "2.530.000"
    assert line(session, "bonus.base_salary", after).source == "Nghị định số 161/2026/NĐ-CP"


def test_every_fact_of_the_screen_is_in_a_fresh_file(session):
    missing = [x.kind.key for x in office_books.settings_book(session, TODAY) if not x.valid_from]

    assert missing == []


def test_a_new_value_leaves_the_past_as_it_was(session):
    office_books.put_value(session, NewValue("answer.days", "15", TODAY, "Quy chế mới"))

    past = office_books.setting_history(session, "answer.days")
    assert [(x.shown, x.valid_from, x.valid_to) for x in past] == [
        ("15", TODAY, None),
        ("10", date(2026, 6, 1), date(2026, 7, 19)),
    ]


def test_a_value_without_a_day_is_refused_beside_the_day(session):
    with pytest.raises(InvalidForm) as refused:
        office_books.put_value(session, NewValue("answer.days", "15", None))

    assert list(refused.value.wrong) == ["valid_from"]


def test_the_first_name_of_the_clerk_holds_from_the_beginning(session):
    office_books.name_clerk(session, "Lê Thị Sao", TODAY)

    assert settings.clerk(session, date(2025, 8, 1)) == "Lê Thị Sao"


def test_a_new_clerk_leaves_the_old_one_on_older_papers(session):
    office_books.name_clerk(session, "Lê Thị Sao", TODAY)
    office_books.name_clerk(session, "Hà Văn Ba", date(2026, 8, 1))

    assert settings.clerk(session, TODAY) == "Lê Thị Sao"
    assert settings.clerk(session, date(2026, 8, 1)) == "Hà Văn Ba"


def test_the_head_line_names_office_unit_and_clerk(session):
    head = office_books.letterhead(session, TODAY)

    assert (head.office, head.unit, head.clerk) == (
        "Ủy ban nhân dân xã Thượng Ninh",
        "Phòng Văn hóa - Xã hội",
        "",
    )


def test_the_head_line_is_empty_before_anything_was_in_force(session):
    assert office_books.letterhead(session, date(2020, 1, 1)).office == ""
