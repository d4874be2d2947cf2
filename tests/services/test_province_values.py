"""What can be put into a form of the province is what the reports say."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select, update

from app.models.classification import AuthorGroup
from app.models.idea import Idea
from app.rules.errors import NotFound
from app.rules.live_text import Variant
from app.rules.period import parse
from app.services import province_values
from app.services.breakdowns import By
from app.services.period_figures import compared
from app.services.province_values import PeriodValues
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)


@pytest.fixture
def busy(session):
    a_busy_year(session)
    return session


def values(session, code="2026-Q3"):
    return PeriodValues(session, parse(code), TODAY)


@pytest.mark.parametrize("code", ["2026", "2026-Q3", "2026-10", "2026-06-01..2026-09-10"])
def test_every_figure_is_that_of_the_report_for_each_period_compared(busy, code):
    facts, found = compared(busy, parse(code), TODAY), values(busy, code)
    others = {
        Variant.NOW: facts.figures,
        Variant.SINCE: facts.since_start,
        Variant.BEFORE: facts.before.figures if facts.before else None,
        Variant.LAST_YEAR: facts.last_year.figures if facts.last_year else None,
    }

    for variant, figures in others.items():
        for name in facts.figures:
            expected = figures[name].value if figures else None
            assert found.whole(name, variant) == expected


def test_parts_add_up_to_the_whole(busy):
    found = values(busy)

    for each in province_values.choices():
        for by in each.by:
            for variant in (Variant.NOW, Variant.SINCE):
                parts = found.parts(each.code, variant, by)
                assert sum(parts.values()) == found.whole(each.code, variant)


def test_sets_of_authors_make_up_all_ideas(busy):
    pupils = busy.scalar(select(AuthorGroup.id).where(AuthorGroup.code == "pupil"))
    busy.execute(update(Idea).where(Idea.id % 3 == 0).values(group_id=pupils))
    found = values(busy)
    sets = ("officials", "people", "pupils", "others")

    counts = [found.whole(f"ideas_received.{each}", Variant.SINCE) for each in sets]

    assert sum(counts) == found.whole("ideas_received", Variant.SINCE) == 12
    assert counts[2] == 4


def test_sums_in_larger_units_are_exact(busy):
    found = values(busy, "2026")

    assert found.whole("bonus_total", Variant.NOW) == 3_420_000
    assert found.whole("bonus_total.thousands", Variant.NOW) == Decimal(3420)
    assert found.whole("bonus_total.millions", Variant.NOW) == Decimal("3.42")


def test_before_the_movement_there_is_nothing(busy):
    found = values(busy, "2026-Q2")

    assert found.whole("ideas_received", Variant.BEFORE) is None
    assert found.parts("ideas_received", Variant.LAST_YEAR, By.UNIT) is None


def test_texts_say_period_office_and_day(busy):
    found = values(busy)

    texts = {
        each.code: found.whole(each.code, Variant.NOW)
        for each in province_values.choices()
        if each.text
    }

    assert texts["text.span"] == "Từ ngày 01/07/2026 đến ngày 30/09/2026"
    assert texts["text.year"] == "2026"
    assert texts["text.day"] == "20/12/2026"
    assert "Thượng Ninh" in texts["text.office"]
    assert texts["text.period"] == parse("2026-Q3").label
    assert all(isinstance(text, str) for text in texts.values())


def test_choices_have_codes_of_their_own():
    found = province_values.choices()

    assert len({each.code for each in found}) == len(found)
    assert province_values.choice("ideas_received").by == (By.UNIT, By.FIELD, By.GROUP)
    assert province_values.choice("sessions_held").by == ()
    with pytest.raises(NotFound):
        province_values.choice("nothing")
