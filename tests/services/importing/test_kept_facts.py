"""Facts kept as text come back as they were; equal facts are the same text."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.rules.unit import UnitKind
from app.services.importing.kept_facts import as_text, digest, idea_of, unit_of
from app.services.units import UnitFacts
from tests.makers_ideas import a_draft, an_author_draft

IDEA = a_draft(
    "Bản đồ số",
    authors=(an_author_draft("Lò Thị Đào", birth_date=date(1980, 6, 5)),),
    field_codes=("a", "b"),
    answer_due=date(2026, 8, 1),
)
UNIT = UnitFacts(kind=UnitKind.VILLAGE, name="Thôn Vân Hòa", opened_on=date(2026, 6, 1))


def test_they_come_back():
    assert idea_of(as_text(IDEA)) == IDEA
    assert unit_of(as_text(UNIT)) == UNIT
    assert unit_of(as_text(replace(UNIT, opened_on=None))).opened_on is None


def test_equal_numbers_are_the_same_text():
    same = tuple(replace(author, share=Decimal("100.00")) for author in IDEA.authors)

    assert digest(as_text(replace(IDEA, authors=same))) == digest(as_text(IDEA))
    assert digest(as_text(replace(IDEA, title="Khác"))) != digest(as_text(IDEA))
