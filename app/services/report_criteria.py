"""Tiêu chí a–đ: the period judged by the five criteria of plan IV.2, each from its figures."""

from collections.abc import Iterator

from app.documents.period_report import Part
from app.rules.money import format_percent, padded
from app.services.breakdowns import Line
from app.services.report_facts import RESULTS, ReportFacts
from app.services.report_sentences import counts, prose, say

_ADOPTED = RESULTS.index("ideas_adopted")


def criteria(facts: ReportFacts) -> Iterator[Part]:
    """Return a sentence for each criterion, in the order of the plan."""
    value = facts.value
    yield say(
        "criterion_a",
        **counts(facts, authors="authors_total", with_ideas="units_with_ideas"),
        **counts(facts, audience="outreach_audience"),
    )
    yield say(
        "criterion_b",
        **counts(facts, received="ideas_received", reviewed="ideas_reviewed"),
        **counts(facts, approved="ideas_approved", priority="priority_ideas"),
        share=_share(value("ideas_approved"), value("ideas_reviewed")),
    )
    yield say(
        "criterion_c",
        **counts(facts, adopted="ideas_adopted", applying="units_applying"),
        **counts(facts, successful="pilots_successful"),
    )
    yield say(
        "criterion_d",
        **counts(facts, replicated="ideas_replicated", replications="replications_total"),
        **counts(facts, replicating="units_replicating"),
    )
    touched = [line for line in facts.priority_fields if line.parts[0].value or _adopted(line)]
    if touched:
        yield say("criterion_dd", fields="; ".join(map(_field, touched)))
    else:
        yield say("criterion_dd_none")


def _share(part: int, whole: int) -> str:
    """Return how many per cent that is, within brackets; nothing of nothing is not said."""
    return prose().text("share", percent=format_percent(part, whole)) if whole else ""


def _field(line: Line) -> str:
    counted = (("received", line.parts[0].value), ("adopted", _adopted(line)))
    told = (
        prose().text(f"criterion_{name}", count=padded(count)) for name, count in counted if count
    )
    return f"{line.label} ({', '.join(told)})"


def _adopted(line: Line) -> int:
    return line.parts[_ADOPTED].value
