"""Sau hội đồng: every refusal is one sentence or two, with nothing left open."""

import inspect

import pytest

from app.rules import follow_up_errors
from app.rules.saying import Refusal

KINDS = [
    kind
    for _name, kind in inspect.getmembers(follow_up_errors, inspect.isclass)
    if issubclass(kind, Refusal) and kind is not Refusal
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_refusal_says_what_to_do(kind):
    said = kind(state="Đạt", step="làm", on="1/1/2026", unit="Thôn Một")

    assert "{" not in str(said)
    assert str(said).endswith(".")
