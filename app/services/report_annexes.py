"""Phụ lục của báo cáo: the table by units and the lists behind the report's figures."""

from collections.abc import Iterator

from app.documents.period_report import Annex, FigureTable
from app.rules.dates import short_date
from app.rules.money import format_number
from app.services import report_tables as tables
from app.services.report_facts import ReportFacts
from app.services.report_sentences import prose


def annexes(facts: ReportFacts) -> tuple[Annex, ...]:
    """Return the table by units, then the lists of what there is: ideas, use, spread, awards."""
    return tuple(_annexes(facts))


def _annexes(facts: ReportFacts) -> Iterator[Annex]:
    words = prose()
    yield Annex(words.text("annex_units"), tables.results("unit", facts.units, facts))
    if facts.ideas:
        yield Annex(words.text("annex_ideas"), tables.ideas(facts.ideas), landscape=True)
    if facts.adoptions:
        yield Annex(words.text("annex_adoptions"), _adoptions(facts), landscape=True)
    if facts.replications:
        yield Annex(words.text("annex_replications"), _replications(facts), landscape=True)
    if facts.awards:
        yield Annex(words.text("annex_awards"), _awards(facts), landscape=True)


def _adoptions(facts: ReportFacts) -> FigureTable:
    rows = tuple(
        (each.code, each.title, each.unit, each.effect, short_date(each.applied_from))
        for each in facts.adoptions
    )
    return _list(("code", "title", "adopter", "effect"), "applied_from", rows, (7, 14, 9, 14))


def _replications(facts: ReportFacts) -> FigureTable:
    rows = tuple(
        (each.code, each.title, each.unit, each.result, short_date(each.on))
        for each in facts.replications
    )
    return _list(("code", "title", "replicator", "outcome"), "since_day", rows, (7, 14, 9, 14))


def _awards(facts: ReportFacts) -> FigureTable:
    rows = tuple(
        (
            each.decision,
            short_date(each.dated_on) if each.dated_on else "",
            each.recipient,
            each.kind,
            each.achievement,
            format_number(each.bonus),
        )
        for each in facts.awards
    )
    names = ("decision", "dated_on", "recipient", "recipient_kind", "achievement")
    return _list(names, "bonus", rows, (8, 7, 10, 7, 16))


def _list(
    names: tuple[str, ...],
    last: str,
    rows: tuple[tuple[str, ...], ...],
    shares: tuple[float, ...],
) -> FigureTable:
    words = prose()
    return FigureTable(
        caption="",
        names=tuple(words.text(f"column_{name}") for name in names),
        figures=(words.text(f"column_{last}"),),
        rows=rows,
        shares=shares,
    )
