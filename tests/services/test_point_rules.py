from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from sqlalchemy.orm import Session

from app.rules.errors import InvalidForm, NotFound
from app.rules.point_errors import PointRuleInUse, PointRuleTwice, RankedYearOver
from app.rules.unit_points import CRITERIA, PointMeasure
from app.services import point_rules
from app.services.point_rules import RuleFacts
from app.services.unit_points import enter_points
from app.services.unit_results import unit_results
from tests.makers import a_unit, an_idea

TODAY = date(2026, 12, 20)
NEW = RuleFacts(
    "b", "Ý tưởng ưu tiên", PointMeasure.PRIORITY, Decimal(2), Decimal(4), date(2026, 6, 1)
)


def of(session: Session, measure: PointMeasure) -> point_rules.RuleRow:
    return next(row for row in point_rules.rules(session) if row.facts.measure is measure)


def points(session: Session, unit_id: int, year: int) -> Decimal:
    found = unit_results(session, year, date(year, 12, 31))
    return next(each.total for each in found if each.unit_id == unit_id)


def test_the_table_of_a_new_file_gives_a_hundred_points(session: Session) -> None:
    rows = point_rules.rules(session)

    found = point_rules.maxima(rows, TODAY)

    assert tuple(found) == CRITERIA == tuple(letter for letter, _n in point_rules.criteria(session))
    assert sum(found.values()) == 100
    assert point_rules.maxima(rows, date(2026, 5, 31)) == {}


def test_other_points_from_a_later_day_leave_the_ranked_year_as_it_was(session: Session) -> None:
    village = a_unit(session)
    for day in (date(2026, 7, 1), date(2027, 7, 1)):
        an_idea(session, f"Ý tưởng {day}", unit_id=village.id, received_on=day)
    row, before = of(session, PointMeasure.IDEAS), points(session, village.id, 2026)
    assert points(session, village.id, 2027) == before

    dearer = replace(row.facts, points_each=Decimal(6), valid_from=date(2027, 1, 1))
    new = point_rules.save(session, row.id, dearer, TODAY)

    assert new != row.id
    assert points(session, village.id, 2026) == before
    assert points(session, village.id, 2027) == before + 2
    old = next(each for each in point_rules.rules(session) if each.id == row.id)
    assert old.facts.valid_to == date(2026, 12, 31)


def test_a_line_that_had_ended_does_not_come_back_for_the_days_between(session: Session) -> None:
    row = of(session, PointMeasure.IDEAS)
    ended = replace(row.facts, valid_to=date(2027, 6, 30))
    point_rules.save(session, row.id, ended, TODAY)

    point_rules.save(
        session, row.id, replace(ended, valid_from=date(2029, 1, 1), valid_to=None), TODAY
    )

    old, new = (r.facts for r in point_rules.rules(session) if r.facts.label == ended.label)
    assert (old.valid_to, new.valid_from) == (date(2027, 6, 30), date(2029, 1, 1))


def test_a_line_put_right_on_its_own_day_stays_one_line(session: Session) -> None:
    row, count = of(session, PointMeasure.IDEAS), len(point_rules.rules(session))

    point_rules.save(session, row.id, replace(row.facts, maximum=Decimal(16)), TODAY)

    assert len(point_rules.rules(session)) == count
    assert of(session, PointMeasure.IDEAS).facts.maximum == 16


def test_the_same_words_do_not_count_twice(session: Session) -> None:
    point_rules.save(session, None, NEW, TODAY)
    with pytest.raises(PointRuleTwice):
        point_rules.save(session, None, replace(NEW, label="  ý tưởng   ưu tiên "), TODAY)

    point_rules.save(session, None, replace(NEW, letter="c"), TODAY)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"letter": "e"}, "letter"),
        ({"label": "  "}, "label"),
        ({"maximum": None}, "maximum"),
        ({"maximum": Decimal(0)}, "maximum"),
        ({"maximum": Decimal(1001)}, "maximum"),
        ({"points_each": None}, "points_each"),
        ({"points_each": Decimal(0)}, "points_each"),
        ({"points_each": Decimal(5)}, "points_each"),
        ({"valid_from": None}, "valid_from"),
        ({"valid_to": date(2026, 5, 31)}, "valid_to"),
    ],
)
def test_what_makes_no_line_is_said_at_its_box(session: Session, changes, named: str) -> None:
    with pytest.raises(InvalidForm) as refusal:
        point_rules.save(session, None, replace(NEW, **changes), TODAY)

    assert set(refusal.value.wrong) == {named}


def test_a_judged_line_needs_no_points_for_each(session: Session) -> None:
    facts = replace(NEW, measure=PointMeasure.ENTERED, points_each=None)

    key = point_rules.save(session, None, facts, TODAY)

    kept = next(row.facts for row in point_rules.rules(session) if row.id == key)
    assert (kept.points_each, kept.maximum) == (0, 4)


def test_a_line_is_taken_off_and_put_back_unless_points_were_given(session: Session) -> None:
    key = point_rules.save(session, None, NEW, TODAY)
    gone = point_rules.remove(session, key, TODAY)
    assert gone == NEW
    assert "Ý tưởng ưu tiên" not in {row.facts.label for row in point_rules.rules(session)}
    point_rules.save(session, None, gone, TODAY)

    judged, village = of(session, PointMeasure.ENTERED), a_unit(session)
    line = (village.id, 2026, judged.id)
    enter_points(session, line, Decimal(1), "Tốt", datetime(2026, 12, 1, 8))
    with pytest.raises(PointRuleInUse):
        point_rules.remove(session, judged.id, TODAY)
    with pytest.raises(NotFound):
        point_rules.remove(session, 9999, TODAY)


NEXT_MARCH = date(2027, 3, 1)


@pytest.mark.parametrize(
    "changes",
    [
        {"maximum": Decimal(8)},
        {"points_each": Decimal(2)},
        {"measure": PointMeasure.AUTHORS},
        {"valid_to": date(2026, 7, 1)},
        {"valid_from": date(2026, 10, 1)},
        {"valid_from": date(2026, 12, 31)},
    ],
)
def test_a_year_that_is_over_is_not_ranked_anew(session: Session, changes) -> None:
    village = a_unit(session)
    an_idea(session, unit_id=village.id, received_on=date(2026, 7, 1))
    row, before = of(session, PointMeasure.IDEAS), points(session, village.id, 2026)

    with pytest.raises(RankedYearOver):
        point_rules.save(session, row.id, replace(row.facts, **changes), NEXT_MARCH)

    assert points(session, village.id, 2026) == before


def test_no_line_is_added_to_or_taken_from_a_year_that_is_over(session: Session) -> None:
    with pytest.raises(RankedYearOver):
        point_rules.save(session, None, NEW, NEXT_MARCH)
    with pytest.raises(RankedYearOver):
        point_rules.remove(session, of(session, PointMeasure.IDEAS).id, NEXT_MARCH)

    point_rules.save(session, None, replace(NEW, valid_from=date(2027, 1, 1)), NEXT_MARCH)


def test_words_of_a_ranked_line_are_put_right_and_it_ends_from_this_year_on(session) -> None:
    row = of(session, PointMeasure.IDEAS)
    worded = replace(row.facts, label="Ý tưởng vào sổ", valid_to=date(2027, 6, 30))

    point_rules.save(session, row.id, worded, NEXT_MARCH)

    assert of(session, PointMeasure.IDEAS).facts == worded


def test_points_given_this_year_go_with_the_line_that_replaces_theirs(session: Session) -> None:
    judged, village = of(session, PointMeasure.ENTERED), a_unit(session)
    line = (village.id, 2026, judged.id)
    enter_points(session, line, Decimal(3), "Tốt", datetime(2026, 9, 1, 8))

    later = replace(judged.facts, maximum=Decimal(20), valid_from=date(2026, 10, 1))
    point_rules.save(session, judged.id, later, TODAY)

    assert points(session, village.id, 2026) == 3
