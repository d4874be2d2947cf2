from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.rules.live_text import Token, Variant
from app.rules.live_text_errors import UnknownFigure
from app.rules.period import parse
from app.services.period_figures import compared
from app.services.report_live import choices, rendered, value_text
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)


def test_a_sentence_reads_with_the_numbers_of_the_period(session: Session) -> None:
    a_busy_year(session)
    facts = compared(session, parse("2026-Q3"), TODAY)

    text = "Nhận {ideas_received}, kỳ trước {ideas_received:before} ({ideas_received:change})."
    assert rendered(text, facts) == "Nhận 08, kỳ trước 04 (+4)."
    assert rendered("{ideas_received:last_year} {ideas_received:since}", facts) == "– 12"


def test_nothing_reads_as_zero_or_in_words(session: Session) -> None:
    facts = compared(session, parse("2026-Q3"), TODAY)

    assert value_text(Token("awards_total"), facts) == "00"
    assert value_text(Token("awards_total", or_none=True), facts) == "không có"
    assert value_text(Token("awards_total", Variant.CHANGE), facts) == "0"
    assert value_text(Token("units_launched", whole="units_total"), facts) == "0%"


def test_a_figure_that_nobody_counts_is_refused(session: Session) -> None:
    facts = compared(session, parse("2026"), TODAY)

    with pytest.raises(UnknownFigure):
        rendered("{ideas_dreamt}", facts)
    assert value_text(Token("ideas_dreamt"), facts) == "?"


def test_every_choice_of_the_list_has_a_value(session: Session) -> None:
    facts = compared(session, parse("2026"), TODAY)

    assert all(value_text(choice.token, facts) != "?" for choice in choices())
    assert Token("units_launched", whole="units_total") in [each.token for each in choices()]
