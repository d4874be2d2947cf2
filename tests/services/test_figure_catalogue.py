import re

from app.services.figure_catalogue import FIGURES, RecordKind
from app.services.figure_records import _READERS


def test_every_figure_has_a_name_of_its_own_a_label_and_a_sentence() -> None:
    assert len({figure.name for figure in FIGURES}) == len(FIGURES)
    assert len({figure.label for figure in FIGURES}) == len(FIGURES)
    assert all(figure.sentence.endswith(".") for figure in FIGURES)


def test_every_figure_answers_a_clause_of_the_plan() -> None:
    assert all(re.fullmatch(r"(III|IV)\.\d(\.[a-dđ])?", figure.clause) for figure in FIGURES)


def test_only_the_bonus_is_a_sum() -> None:
    assert [figure.name for figure in FIGURES if figure.adds_bonuses] == ["bonus_total"]


def test_every_kind_of_record_can_be_listed() -> None:
    assert set(_READERS) == set(RecordKind)
