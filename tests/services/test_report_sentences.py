from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.documents.period_report import Prose
from app.rules.period import parse
from app.services.period_figures import compared
from app.services.report_sentences import (
    counts,
    heading,
    paragraph,
    parts_of,
    span_words,
    tell,
)
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("2026-Q3", "quý III năm 2026"),
        ("so-ket-2028", "giai đoạn 2026 - 2028"),
        ("tong-ket-2030", "giai đoạn 2026 - 2030"),
    ],
)
def test_a_period_reads_within_a_sentence(code: str, words: str) -> None:
    assert span_words(parse(code)) == words


def test_a_figure_below_ten_has_two_digits_and_none_is_said_in_words(session: Session) -> None:
    a_busy_year(session)
    facts = compared(session, parse("2026"), TODAY)

    blanks = counts(
        facts, adopted="ideas_adopted", merged="ideas_merged", received="ideas_received"
    )

    assert blanks == {"adopted": "01", "merged": "không có", "received": "12"}


def test_parts_that_are_nothing_are_left_out(session: Session) -> None:
    a_busy_year(session)
    facts = compared(session, parse("2026"), TODAY)

    said = parts_of(facts, merged="ideas_merged", withdrawn="ideas_withdrawn")

    assert said == "01 ý tưởng được tác giả rút"


def test_a_sentence_takes_its_figures_from_the_period(session: Session) -> None:
    a_busy_year(session)
    facts = compared(session, parse("2026"), TODAY)

    assert tell(facts, "nominated", nominated="nominations_total").text.endswith("03 trường hợp.")
    assert heading("awards").text == "Biểu dương, khen thưởng"


def test_sentences_on_one_matter_make_one_paragraph_and_none_make_none() -> None:
    assert list(paragraph([Prose("Một."), Prose("Hai.")])) == [Prose("Một. Hai.")]
    assert list(paragraph([])) == []
