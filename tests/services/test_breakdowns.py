from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.classification import AuthorGroup
from app.rules.idea import IdeaState, IntakeSource
from app.rules.period import free, parse
from app.services.breakdowns import NOT_KNOWN, By, breakdown, table
from app.services.figures import figures
from app.services.unit_names import rename_unit
from tests.makers import a_unit, an_idea
from tests.makers_reports import classified, moved


def received(session: Session, code: str, by: By) -> dict[str, int]:
    period = parse(code)
    counted = figures(session, period, ["ideas_received"])["ideas_received"]
    return {part.label: part.value for part in breakdown(session, counted, by, period)}


def test_fields_are_the_main_ones_and_zeros_are_shown(session: Session) -> None:
    classified(session, an_idea(session, "Bản đồ số"), "digital", "other")
    an_idea(session, "Chưa rõ")

    found = received(session, "2026", By.FIELD)

    assert found["Chuyển đổi số"] == 1
    assert found["Lĩnh vực khác"] == 0
    assert found[NOT_KNOWN] == 1
    assert len(found) == 12


def test_a_unit_that_closed_keeps_its_ideas(session: Session) -> None:
    village = a_unit(session)
    an_idea(session, unit_id=village.id)
    village.closed_on = date(2026, 8, 1)
    session.flush()

    assert received(session, "2026", By.UNIT)["Thôn Vân Hòa"] == 1


def test_a_renamed_unit_has_the_name_of_the_period(session: Session) -> None:
    village = a_unit(session)
    an_idea(session, unit_id=village.id)
    rename_unit(session, village.id, "Thôn Hòa Bình", date(2027, 1, 1), date(2027, 2, 1))

    assert received(session, "2026", By.UNIT)["Thôn Vân Hòa"] == 1
    assert received(session, "2027", By.UNIT)["Thôn Hòa Bình"] == 0


def test_groups_and_sources_have_the_names_of_the_register(session: Session) -> None:
    pupil = session.scalars(select(AuthorGroup).where(AuthorGroup.code == "pupil")).one()
    an_idea(session, group_id=pupil.id, source=IntakeSource.PHONE)

    assert received(session, "2026", By.GROUP)["Học sinh"] == 1
    assert received(session, "2026", By.SOURCE)["Điện thoại"] == 1


def test_months_of_a_long_period_become_years(session: Session) -> None:
    an_idea(session, received_on=date(2026, 6, 9))
    an_idea(session, received_on=date(2028, 1, 9))

    assert received(session, "2026-Q2", By.MONTH) == {"4/2026": 0, "5/2026": 0, "6/2026": 1}
    assert received(session, "so-ket-2028", By.MONTH) == {"2026": 1, "2027": 0, "2028": 1}


def test_the_state_is_that_of_the_last_day_of_the_period(session: Session) -> None:
    idea = an_idea(session)
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 7, 10))

    assert received(session, "2026-06", By.STATE)["Đã tiếp nhận"] == 1
    assert received(session, "2026-06-01..2026-07-31", By.STATE)["Đang đánh giá"] == 1


def test_a_move_written_down_late_does_not_hide_a_newer_one(session: Session) -> None:
    idea = an_idea(session)
    moved(session, idea, IdeaState.WITHDRAWN, date(2026, 9, 1))
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 7, 1))

    assert received(session, "2026-06-01..2026-07-31", By.STATE)["Đang đánh giá"] == 1
    assert received(session, "2026", By.STATE)["Tác giả rút"] == 1
    assert received(session, "2026", By.STATE)["Đang đánh giá"] == 0


IDEAS = st.lists(
    st.tuples(
        st.integers(0, 90),
        st.sampled_from(["digital", "ocop", "other", ""]),
        st.sampled_from(list(IntakeSource)),
        st.booleans(),
        st.sampled_from([None, IdeaState.IN_REVIEW, IdeaState.WITHDRAWN]),
    ),
    max_size=8,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ideas=IDEAS, days=st.integers(1, 120))
def test_the_parts_of_every_division_add_up_to_the_figure(
    session: Session, ideas: list, days: int
) -> None:
    with session.begin_nested() as attempt:
        village = a_unit(session)
        for after, field, source, has_unit, state in ideas:
            idea = an_idea(
                session,
                received_on=date(2026, 6, 1) + timedelta(days=after),
                source=source,
                unit_id=village.id if has_unit else None,
            )
            if field:
                classified(session, idea, field)
            if state:
                moved(session, idea, state, date(2026, 6, 20))
        period = free(date(2026, 6, 1), date(2026, 6, 1) + timedelta(days=days))
        names = ["ideas_received", "ideas_withdrawn", "priority_ideas"]
        counted = figures(session, period, names)

        for by in By:
            lines = table(session, counted.values(), by, period)
            for column, name in enumerate(names):
                ids = [key for line in lines for key in line.parts[column].ids]
                assert sorted(ids) == list(counted[name].ids)
                assert sum(line.parts[column].value for line in lines) == counted[name].value
        attempt.rollback()
