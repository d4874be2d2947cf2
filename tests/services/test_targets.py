from datetime import date

from sqlalchemy.orm import Session

from app.rules.unit import ActivityKind
from app.services.targets import target_board
from tests.makers import a_unit, an_idea
from tests.makers_reports import adopted, did

TODAY = date(2026, 7, 20)


def test_the_board_holds_the_four_targets_of_the_plan(session: Session) -> None:
    board = target_board(session, 2026, TODAY)

    assert [line.figure for line in board] == [
        "units_launched",
        "units_outreach",
        "ideas_received",
        "ideas_adopted",
    ]
    assert not any(line.standing.met for line in board)


def test_a_target_says_what_is_missing_and_what_the_year_comes_to(session: Session) -> None:
    for day in (2, 9, 16):
        an_idea(session, received_on=date(2026, 6, day))

    line = target_board(session, 2026, TODAY)[2]

    assert (line.shown, line.missing, line.standing.days_left) == ("3/5", 2, 164)
    # the pace counts from the start of the movement on 1 June: 3 in 50 of 214 days
    assert line.standing.forecast == 12


def test_percent_targets_compare_with_all_units(session: Session) -> None:
    village = a_unit(session)
    did(session, village, ActivityKind.LAUNCH, date(2026, 6, 15))

    line = target_board(session, 2026, TODAY)[0]

    assert line.shown == f"1/{line.goal}"
    assert line.missing == line.goal - 1


def test_adopting_more_than_the_plan_asks_is_still_met(session: Session) -> None:
    village = a_unit(session)
    for day in (1, 2, 3):
        adopted(session, an_idea(session), village, date(2026, 7, day))

    line = target_board(session, 2026, TODAY)[3]

    assert (line.shown, line.standing.met, line.missing) == ("3/1–2", True, 0)


def test_a_year_outside_the_plan_has_no_targets(session: Session) -> None:
    assert target_board(session, 2025, TODAY) == ()
