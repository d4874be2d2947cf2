from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.rules.errors import InvalidForm, NotFound
from app.services import rubric_versions
from app.services.rubric_versions import BandFacts, CriterionFacts

FROM = date(2027, 1, 1)


@pytest.fixture
def seed(session):
    return rubric_versions.list_versions(session)[0]


def test_the_plan_s_rubric_is_there_from_the_first_day(seed):
    assert (seed.version, seed.maximum, seed.sessions) == (1, Decimal(100), 0)
    assert [one.maximum for one in seed.facts.criteria] == [Decimal(25)] * 4
    assert seed.facts.bands[0] == BandFacts("Chưa đạt", Decimal(0))


def test_a_new_version_ends_the_one_before(session, seed):
    facts = replace(seed.facts, valid_from=FROM, pass_mark=Decimal(60))

    made = rubric_versions.add_version(session, facts)

    newest, oldest = rubric_versions.list_versions(session)
    assert (newest.id, newest.version, newest.facts.pass_mark) == (made, 2, Decimal(60))
    assert oldest.valid_to == date(2026, 12, 31)
    assert oldest.facts == seed.facts
    assert rubric_versions.version(session, made).facts == newest.facts


@pytest.mark.parametrize(
    ("changes", "boxes"),
    [
        ({"valid_from": date(2026, 6, 1)}, {"valid_from"}),
        ({"valid_from": None, "name": " "}, {"valid_from", "name"}),
        ({"pass_mark": Decimal(101)}, {"pass_mark"}),
        ({"criteria": ()}, {"criteria", "pass_mark"}),
        ({"criteria": (CriterionFacts("", Decimal(100)),)}, {"criteria.0.name"}),
        ({"criteria": (CriterionFacts("Tính mới", None),)}, {"criteria.0.maximum", "pass_mark"}),
        ({"bands": (BandFacts("Đạt", None),)}, {"bands.0.start"}),
        ({"bands": (BandFacts("Đạt", Decimal(50)),)}, {"bands"}),
    ],
)
def test_what_is_wrong_is_said_by_box(session, seed, changes, boxes):
    facts = replace(seed.facts, **({"valid_from": FROM} | changes))

    with pytest.raises(InvalidForm) as refused:
        rubric_versions.add_version(session, facts)

    assert set(refused.value.wrong) == boxes


def test_rows_of_grades_left_empty_do_not_count(session, seed):
    bands = (*seed.facts.bands, BandFacts(" ", None))

    made = rubric_versions.add_version(session, replace(seed.facts, valid_from=FROM, bands=bands))

    assert rubric_versions.version(session, made).facts.bands == seed.facts.bands


def test_an_unknown_version_is_not_found(session):
    with pytest.raises(NotFound):
        rubric_versions.version(session, 999)
