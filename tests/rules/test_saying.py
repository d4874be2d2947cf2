from datetime import date
from decimal import Decimal

from app.rules.saying import Refusal, Said, fill, say


class TooLate(Refusal):
    message = "Quá hạn {days} ngày."


def test_a_sentence_is_filled_in_the_way_the_office_writes_values():
    text = "Ngày {on}: {points} điểm, {count} phiếu"

    filled = fill(text, {"on": date(2026, 6, 5), "points": Decimal("82.50"), "count": 7})

    assert filled == "Ngày 05/06/2026: 82,5 điểm, 7 phiếu"


def test_a_round_hundred_is_not_written_with_an_exponent():
    assert fill("{total}%", {"total": Decimal("100.00")}) == "100%"


def test_a_hint_keeps_sentence_and_values_apart_for_translation():
    said = say("Nhiều nhất {limit} ký tự.", limit=300)

    assert said == Said("Nhiều nhất {limit} ký tự.", {"limit": 300})
    assert said.filled() == str(said) == "Nhiều nhất 300 ký tự."


def test_a_refusal_shows_its_sentence_and_keeps_its_blanks():
    refusal = TooLate(days=3)

    assert str(refusal) == "Quá hạn 3 ngày."
    assert refusal.blanks == {"days": 3}
