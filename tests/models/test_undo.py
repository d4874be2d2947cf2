"""What a row said is packed and unpacked without loss."""

import json
from datetime import date, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.models.undo import Recorder, RowChange, class_named, unpacked

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(),
    st.dates(),
    st.datetimes(),
    st.binary(max_size=50),
    st.decimals(allow_nan=False, allow_infinity=False, places=2),
)


@given(st.dictionaries(st.text(min_size=1), VALUES), st.dictionaries(st.text(min_size=1), VALUES))
def test_changes_come_back_as_they_were(before, after):
    change = RowChange("update", "Idea", (1,), before, after)
    recorder = Recorder([change])

    packed = recorder.packed()

    assert json.loads(packed)
    assert unpacked(packed) == [change]


def test_the_kinds_that_json_does_not_know():
    told = {"a": date(2026, 7, 20), "b": datetime(2026, 7, 20, 9), "c": Decimal("1.50"), "d": b"x"}
    [change] = unpacked(Recorder([RowChange("insert", "Idea", (1,), {}, told)]).packed())

    assert change.after == told
    assert {name: type(value) for name, value in change.after.items()} == {
        "a": date, "b": datetime, "c": Decimal, "d": bytes,
    }  # fmt: skip


def test_nothing_is_nothing():
    assert unpacked("") == []
    assert class_named("Idea").__tablename__ == "idea"
