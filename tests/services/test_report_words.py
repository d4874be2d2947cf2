from datetime import datetime

from sqlalchemy.orm import Session

from app.rules.period import parse
from app.services.period_figures import compared
from app.services.report_words import ReportWords, from_json, load_words, save_words, spoken

NOW = datetime(2026, 12, 20, 9, 0)


def test_words_are_kept_for_each_period_and_tidied(session: Session) -> None:
    save_words(session, "2026", ReportWords(limits="  Còn ít ý tưởng.  "), NOW)
    save_words(session, "2026", ReportWords(limits="Còn ít  ý tưởng. "), NOW)

    assert load_words(session, "2026") == ReportWords(limits="Còn ít ý tưởng.")
    assert load_words(session, "2027") == ReportWords()


def test_parts_of_a_later_version_are_dropped() -> None:
    assert from_json('{"plans": "Tiếp tục", "lessons": "…"}') == ReportWords(plans="Tiếp tục")
    assert from_json("") == ReportWords()


def test_words_of_an_earlier_version_keep_their_braces() -> None:
    assert from_json('{"plans": "Tiếp tục {a"}') == ReportWords(plans="Tiếp tục {{a")


def test_the_figures_in_the_words_are_spoken_as_numbers(session: Session) -> None:
    facts = compared(session, parse("2026"), NOW.date())

    said = spoken(ReportWords(plans="Đã nhận {ideas_received?} ý tưởng {{*}}"), facts)

    assert said == ReportWords(plans="Đã nhận không có ý tưởng {*}")
