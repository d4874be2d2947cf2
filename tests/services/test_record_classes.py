"""Every figure divided by unit, field and group adds up to itself."""

from datetime import date

import pytest

from app.rules.period import parse
from app.services.breakdowns import By, classes, table
from app.services.figure_catalogue import FIGURES
from app.services.figure_definition import RecordKind
from app.services.figures import figures
from app.services.record_classes import (
    DIVIDED,
    author_set,
    by_author_set,
    divided,
    divisible,
    record_ideas,
)
from tests.makers_reports import a_busy_year

PERIOD = parse("2026")


@pytest.fixture
def busy(session):
    a_busy_year(session)
    return session


@pytest.mark.parametrize("by", DIVIDED)
def test_every_figure_adds_up(busy, by):
    counted = figures(busy, PERIOD)

    told = [each for each in FIGURES if divisible(each.kind, by)]

    assert len(told) > 10
    for each in told:
        parts = divided(busy, counted[each.name], each.kind, by, PERIOD)
        assert sum(parts.values()) == counted[each.name].value, each.name


@pytest.mark.parametrize("by", DIVIDED)
def test_ideas_are_divided_as_the_report_divides_them(busy, by):
    counted = figures(busy, PERIOD, ["ideas_received", "ideas_approved"])

    for at, each in enumerate(counted.values()):
        parts = divided(busy, each, RecordKind.IDEA, by, PERIOD)
        lines = table(busy, counted.values(), by, PERIOD)
        assert {line.key: line.parts[at].value for line in lines if line.parts[at].value} == parts


def test_sums_are_divided_by_their_amounts(busy):
    found = figures(busy, PERIOD, ["bonus_total"])["bonus_total"]

    parts = divided(busy, found, RecordKind.AWARD, By.UNIT, PERIOD)

    assert sorted(parts.values()) == [760_000, 1_140_000, 1_520_000]


def test_an_award_is_about_the_idea_it_was_given_for(busy):
    found = figures(busy, PERIOD, ["awards_total"])["awards_total"]

    ideas = record_ideas(busy, RecordKind.AWARD, found.ids)

    assert len(set(ideas.values())) == len(found.ids) == 3


def test_what_is_not_of_an_idea_or_a_unit_cannot_be_divided():
    assert not divisible(RecordKind.SESSION, By.UNIT)
    assert divisible(RecordKind.UNIT_TASK, By.UNIT)
    assert not divisible(RecordKind.UNIT_TASK, By.FIELD)
    assert not divisible(RecordKind.IDEA, By.MONTH)


def test_every_author_is_in_one_set(busy):
    received = figures(busy, PERIOD, ["ideas_received"])["ideas_received"]
    groups = classes(busy, By.GROUP, received.ids, PERIOD)

    assert sum(by_author_set(received.ids, groups)) == received.value
    assert [author_set(code) for code in ("cadre", "people", "pupil", "enterprise", "")] == [
        *(0, 1, 2, 3, 3)
    ]


def test_a_year_before_the_movement_is_empty(busy):
    before = parse("2025")
    counted = figures(busy, before, ["ideas_received"])["ideas_received"]

    assert not divided(busy, counted, RecordKind.IDEA, By.UNIT, before)
    assert before.last < date(2026, 6, 1)
