"""The list of ideas: searched, filtered, ordered."""

from datetime import date

import pytest
from sqlalchemy import event, select

from app.models.classification import AuthorGroup, Field
from app.rules.errors import NotFound
from app.rules.idea import IdeaState
from app.services import life, register
from app.services.life import MoveRequest
from app.services.register import IdeaFilter
from tests.makers import a_unit
from tests.makers_ideas import NOW, TODAY, an_author_draft, received


def titles(session, **wanted):
    return [row.title for row in register.list_ideas(session, IdeaFilter(**wanted))]


def test_a_line_holds_what_the_office_reads(session):
    unit = a_unit(session)
    authors = tuple(an_author_draft(name, "25") for name in ("Đào", "Bình", "Lan", "Sao"))
    received(
        session,
        "Bán chè qua mạng",
        authors=authors,
        unit_id=unit.id,
        group_code="worker",
        field_codes=("digital", "other"),
        answer_due=date(2026, 7, 29),
    )

    (row,) = register.list_ideas(session)

    assert (row.number_text, row.received_on, row.authors) == (
        "YT-2026-0001",
        date(2026, 7, 15),
        "Đào, Bình, Lan, Sao",
    )
    assert (row.unit, row.field, row.priority, row.group) == (
        "Thôn Vân Hòa",
        "Chuyển đổi số",
        True,
        "Người lao động",
    )
    assert (row.state, row.answer_due) == (IdeaState.RECEIVED, date(2026, 7, 29))


def test_the_newest_number_comes_first(session):
    for title in ("Một", "Hai"):
        received(session, title)
    received(session, "Cũ", received_on=date(2025, 5, 5))

    assert titles(session) == ["Hai", "Một", "Cũ"]


def test_a_search_without_marks_puts_the_exact_words_first(session):
    received(session, "Bán ghế qua mạng")
    received(session, "Bàn ghế cho lớp học")

    assert titles(session, search="bán ghế") == ["Bán ghế qua mạng", "Bàn ghế cho lớp học"]
    assert titles(session, search="khong co") == []


@pytest.mark.parametrize("typed", ["YT-2026-0002", "2/2026", "2026-2"])
def test_a_whole_number_finds_its_idea_in_any_year(session, typed):
    received(session, "Một")
    received(session, "Hai")

    assert titles(session, search=typed, year=2025) == ["Hai"]


def test_filters_narrow_the_list(session):
    unit = a_unit(session)
    received(session, "Một", unit_id=unit.id, field_codes=("digital",), group_code="worker")
    received(session, "Hai", field_codes=("other", "digital"))
    received(session, "Ba", received_on=date(2025, 3, 3))
    digital = session.scalar(select(Field.id).where(Field.code == "digital"))
    worker = session.scalar(select(AuthorGroup.id).where(AuthorGroup.code == "worker"))

    assert titles(session, year=2025) == ["Ba"]
    assert titles(session, unit=unit.id) == ["Một"]
    assert titles(session, field=digital) == ["Hai", "Một"]
    assert titles(session, priority=True) == ["Một"]
    assert titles(session, group=worker) == ["Một"]
    assert titles(session, group=worker, search="hai") == []


def test_states_are_counted_under_the_other_filters(session):
    withdrawn = received(session, "Một")
    received(session, "Hai")
    received(session, "Ba", received_on=date(2025, 3, 3))
    request = MoveRequest(IdeaState.WITHDRAWN, TODAY, note="Xin rút")
    life.move_idea(session, withdrawn, request, NOW)

    wanted = IdeaFilter(year=2026, state=IdeaState.WITHDRAWN)

    assert register.state_counts(session, wanted) == {
        IdeaState.RECEIVED: 1,
        IdeaState.WITHDRAWN: 1,
    }
    assert titles(session, year=2026, state=IdeaState.WITHDRAWN) == ["Một"]


def test_the_list_takes_as_many_questions_for_many_ideas_as_for_one(database):
    def questions():
        asked = []
        with database.transaction() as session:
            engine = session.get_bind()
            event.listen(engine, "before_cursor_execute", lambda *call: asked.append(call[2]))
            register.list_ideas(session)
        return len(asked)

    with database.transaction() as session:
        received(session)
    one = questions()
    with database.transaction() as session:
        for n in range(20):
            received(session, f"Ý tưởng {n}")

    assert questions() - one <= one


def test_years_are_those_of_the_register_and_this_one(session):
    received(session, received_on=date(2025, 3, 3))

    assert register.register_years(session, TODAY) == (2026, 2025)


@pytest.mark.parametrize(("typed", "year"), [("YT-2026-0001", None), ("1/2026", None), ("1", 2026)])
def test_an_idea_is_found_by_its_number(session, typed, year):
    key = received(session)

    assert register.find_by_number(session, typed, year) == key


@pytest.mark.parametrize(
    "typed", ["YT-2026-0009", "khong", "", "9999999999", "2026/99999999999999999999"]
)
def test_a_number_that_is_not_there_is_refused(session, typed):
    with pytest.raises(NotFound):
        register.find_by_number(session, typed, 2026)
