import re

from app.services.figure_catalogue import FIGURES


def test_every_figure_has_a_name_of_its_own_a_label_and_a_sentence() -> None:
    assert len({figure.name for figure in FIGURES}) == len(FIGURES)
    assert len({figure.label for figure in FIGURES}) == len(FIGURES)
    assert all(figure.sentence.endswith(".") for figure in FIGURES)


def test_every_figure_answers_a_clause_of_the_plan() -> None:
    assert all(re.fullmatch(r"(III|IV)\.\d(\.[a-dđ])?|V", figure.clause) for figure in FIGURES)


def test_only_money_and_people_are_sums() -> None:
    sums = [figure.name for figure in FIGURES if figure.sums]

    assert sums == ["pilot_costs", "bonus_total", "outreach_audience"]
