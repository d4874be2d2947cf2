"""Cells that are pointed at become marks, or are refused where they are."""

from datetime import date

import pytest

from app.rules.live_text import Variant
from app.rules.province_form import TOTAL, Mark
from app.rules.province_form_errors import (
    NamesNotFound,
    PlaceInsideMerged,
    PlaceIsFormula,
    PlaceIsLabel,
    PlaceMarkedTwice,
    PlacesNotInLine,
    ValueNotDivided,
)
from app.services import province_pointing
from app.services.province_pointing import Names, Pointed
from tests import province
from tests.services.province_forms_made import a_form, pointed, unit_names

TODAY = date(2026, 12, 20)
TOP = province.FIRST - 1


@pytest.fixture
def form(session, tmp_path):
    return a_form(session, tmp_path)


def point(session, form, first, last, code="ideas_received", marks=(), sheet=province.LINES):
    wish = Pointed(sheet, first, last, code)
    return province_pointing.point(session, form, wish, marks, TODAY)


def test_a_column_beside_the_names_is_told_unit_by_unit(session, form):
    units = unit_names(session)
    last = TOP + len(units) - 1

    mark = point(session, form, (TOP, 2), (last, 2))

    assert mark == Mark(
        province.LINES, (TOP, 2), (last, 2), "ideas_received", Variant.NOW, "unit", 1
    )
    found = province_pointing.targets(form, mark, Names(session, TODAY))
    assert [each.words for each in found] == units


def test_one_cell_takes_the_value_of_the_commune(session, form):
    mark = point(session, form, (2, 2), (2, 2), sheet=province.LIST)

    (target,) = province_pointing.targets(form, mark, Names(session, TODAY))
    assert (mark.by, target.key) == ("", TOTAL)


def test_a_sum_below_that_is_a_formula_is_left_alone(session, form):
    last = TOP + len(unit_names(session)) - 1

    mark = point(session, form, (TOP, 2), (last + 1, 2))

    found = province_pointing.targets(form, mark, Names(session, TODAY))
    assert TOTAL not in {each.key for each in found}


@pytest.mark.parametrize(
    ("first", "last", "code", "refusal"),
    [
        ((TOP, 2), (TOP + 1, 3), "ideas_received", PlacesNotInLine),
        ((TOP, 6), (TOP + 1, 6), "ideas_received", PlaceIsFormula),
        ((TOP, 1), (TOP, 1), "ideas_received", PlaceIsLabel),
        ((5, 3), (5, 3), "text.period", PlaceInsideMerged),
        ((0, 2), (3, 2), "ideas_received", NamesNotFound),
        ((TOP, 2), (TOP + 2, 2), "sessions_held", ValueNotDivided),
        ((TOP, 2), (TOP + 2, 2), "text.period", ValueNotDivided),
    ],
)
def test_cells_that_cannot_take_it_are_refused(session, form, first, last, code, refusal):
    with pytest.raises(refusal):
        point(session, form, first, last, code)


def test_a_cell_is_written_once(session, form):
    marks = pointed(session, form, TODAY)

    with pytest.raises(PlaceMarkedTwice) as refused:
        point(session, form, (TOP, 3), (TOP, 3), "ideas_adopted", marks)

    assert "số 2" in str(refused.value)
