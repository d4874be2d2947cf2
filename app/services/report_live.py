"""Số liệu sống của báo cáo: what a figure in a sentence reads as, and what can be put into one."""

from dataclasses import dataclass

from app.documents.wording import wording
from app.rules import live_text
from app.rules.live_text import Token, Variant
from app.rules.money import format_number, format_percent, padded
from app.services.figure_catalogue import FIGURES
from app.services.figures import figure
from app.services.period_figures import Comparison, Figures, PeriodFigures

# The shares that the plan asks for (IV.1); any other can be written by hand in the draft.
_SHARES = (("units_launched", "units_total"), ("units_outreach", "outreach_units_total"))


@dataclass(frozen=True)
class LiveChoice:
    """A figure that can be put into a sentence: its words, and whether it is a share."""

    token: Token
    label: str


def choices() -> tuple[LiveChoice, ...]:
    """Return the figures of the catalogue, then the shares, as they stand in a list."""
    counts = [LiveChoice(Token(each.name), each.label) for each in FIGURES]
    shares = [
        LiveChoice(Token(name, whole=whole), f"{figure(name).label} (%)") for name, whole in _SHARES
    ]
    return (*counts, *shares)


def rendered(text: str, facts: PeriodFigures) -> str:
    """Return a live text as it reads in a period; a figure nobody counts is refused."""
    live_text.check(text, facts.figures)
    return live_text.render(text, lambda token: value_text(token, facts))


def value_text(token: Token, facts: PeriodFigures) -> str:
    """Return what a figure reads as: "05", "48%", "–" from before the movement began."""
    if any(name not in facts.figures for name in token.names):
        return "?"
    words = wording("report_prose")
    if token.variant is Variant.CHANGE:
        return _change(token, facts)
    counted = _of_variant(token.variant, facts)
    if counted is None:
        return words.text("missing")
    value = counted[token.name].value
    if token.whole:
        return format_percent(value, counted[token.whole].value)
    return words.text("none") if token.or_none and not value else padded(value)


def _change(token: Token, facts: PeriodFigures) -> str:
    before = _figures(facts.before)
    if before is None:
        return wording("report_prose").text("missing")
    change = facts.value(token.name) - before[token.name].value
    return f"+{format_number(change)}" if change > 0 else format_number(change)


def _of_variant(variant: Variant, facts: PeriodFigures) -> Figures | None:
    if variant is Variant.BEFORE:
        return _figures(facts.before)
    if variant is Variant.LAST_YEAR:
        return _figures(facts.last_year)
    return facts.since_start if variant is Variant.SINCE else facts.figures


def _figures(other: Comparison | None) -> Figures | None:
    return other.figures if other else None
