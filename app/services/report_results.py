"""Báo cáo, phần II: what was received, reviewed, tried, used, awarded in the period (facts 4.8)."""

from collections.abc import Iterator

from app.documents.period_report import Part, Prose
from app.rules.dates import short_date
from app.rules.money import format_number, padded
from app.rules.period import MOVEMENT_START
from app.services import report_tables as tables
from app.services.report_criteria import criteria
from app.services.report_facts import ReportFacts
from app.services.report_sentences import (
    heading,
    paragraph,
    parts_of,
    prose,
    say,
    span_words,
    tell,
)

Parts = Iterator[Part]
# What the sentences on change tell; the table has the rest.
_TOLD = ("ideas_received", "ideas_approved", "ideas_adopted", "awards_total")
_MOST_UNITS = 5
# Without any of these there is nothing to judge by the criteria of IV.2.
_JUDGED = (
    "ideas_received",
    "ideas_reviewed",
    "ideas_adopted",
    "replications_total",
    "outreach_activities",
)


def results(facts: ReportFacts) -> Parts:
    """Return the results of a period in the order of an idea's life, then targets and change."""
    yield from _intake(facts)
    yield from _review(facts)
    yield from _use(facts)
    yield from _awards(facts)
    if facts.answers and facts.last_day >= MOVEMENT_START:
        yield heading("targets")
        yield tables.targets(facts.answers)
    if any(facts.value(name) for name in _JUDGED):
        yield heading("criteria")
        yield from criteria(facts)
    yield from _compared(facts)


def _intake(facts: ReportFacts) -> Parts:
    yield heading("intake")
    if not facts.value("ideas_received"):
        yield say("received_none")
        return
    yield tell(
        facts,
        "received",
        received="ideas_received",
        authors="authors_total",
        units="units_with_ideas",
        priority="priority_ideas",
    )
    yield from _busiest(facts)
    ended = parts_of(facts, merged="ideas_merged", withdrawn="ideas_withdrawn")
    if ended:
        yield say("merged", parts=ended)
    yield tables.results("field", facts.fields, facts, prose().text("table_fields"))
    yield tables.results("group", facts.groups, facts, prose().text("table_groups"))
    yield tables.states(facts)
    if tables.by_year(facts):
        yield tables.years(facts)
    yield tables.chart(facts)
    yield tables.life(facts)


def _busiest(facts: ReportFacts) -> Parts:
    """Name the units from which most ideas came; the annex has them all."""
    known = [line for line in facts.units if line.key and line.parts[0].value]
    first = sorted(known, key=lambda line: -line.parts[0].value)[:_MOST_UNITS]
    if len(known) > 1:
        named = (f"{line.label} ({padded(line.parts[0].value)})" for line in first)
        yield say("busiest", units="; ".join(named))


def _review(facts: ReportFacts) -> Parts:
    yield heading("review")
    yield from paragraph(_reviewed(facts))
    if facts.value("answers_given"):
        yield tell(facts, "answered", given="answers_given", in_time="answers_in_time")
    yield from paragraph(_supported(facts))


def _reviewed(facts: ReportFacts) -> Iterator[Prose]:
    if facts.value("ideas_reviewed"):
        yield tell(
            facts,
            "reviewed",
            sessions="sessions_held",
            reviewed="ideas_reviewed",
            approved="ideas_approved",
            needs_work="ideas_needs_work",
            not_approved="ideas_not_approved",
        )
    else:
        yield say("reviewed_none")
    if facts.value("ideas_waiting"):
        waiting = padded(facts.value("ideas_waiting"))
        yield say("waiting", last=short_date(facts.last_day), waiting=waiting)


def _supported(facts: ReportFacts) -> Iterator[Prose]:
    if facts.value("ideas_supporting"):
        yield tell(facts, "supported", supporting="ideas_supporting")
    if facts.value("support_tasks_given") or facts.value("support_tasks_done"):
        yield tell(facts, "support_tasks", given="support_tasks_given", done="support_tasks_done")
    if facts.value("support_tasks_done"):
        yield tell(facts, "support_in_time", in_time="support_tasks_in_time")


def _use(facts: ReportFacts) -> Parts:
    yield heading("apply")
    yield tell(
        facts,
        "applied",
        piloting="ideas_piloting",
        adopted="ideas_adopted",
        replicated="ideas_replicated",
    )
    yield from paragraph(_piloted(facts))
    yield from paragraph(_spread(facts))
    if facts.value("referrals_sent") or facts.value("referrals_answered"):
        yield tell(facts, "referred", sent="referrals_sent", answered="referrals_answered")


def _piloted(facts: ReportFacts) -> Iterator[Prose]:
    if any(facts.value(f"pilots_{name}") for name in ("started", "running", "ended")):
        yield tell(
            facts,
            "pilots",
            started="pilots_started",
            running="pilots_running",
            ended="pilots_ended",
        )
    if facts.value("pilots_ended"):
        yield tell(facts, "pilots_successful", successful="pilots_successful")
    if facts.value("pilot_costs"):
        yield say("pilot_costs", costs=format_number(facts.value("pilot_costs")))


def _spread(facts: ReportFacts) -> Iterator[Prose]:
    if facts.value("units_applying"):
        yield tell(facts, "applying", applying="units_applying")
    if facts.value("replications_total"):
        yield tell(
            facts, "spread", replications="replications_total", replicating="units_replicating"
        )


def _awards(facts: ReportFacts) -> Parts:
    yield heading("awards")
    if facts.value("nominations_total"):
        yield tell(facts, "nominated", nominated="nominations_total")
    if facts.value("awards_total"):
        yield say(
            "awarded",
            awarded=padded(facts.value("awards_total")),
            parts=parts_of(
                facts,
                collective="awards_collective",
                household="awards_household",
                individual="awards_individual",
            ),
            bonus=format_number(facts.value("bonus_total")),
        )
    else:
        yield say("awarded_none")
    if facts.value("awards_revoked"):
        yield tell(facts, "revoked", revoked="awards_revoked")
    if facts.value("revocations"):
        yield tell(facts, "revocations", revocations="revocations")


def _compared(facts: ReportFacts) -> Parts:
    """Say what changed; in the first period of all there is nothing to compare with."""
    others, has_earlier = tables.comparable(facts), tables.has_earlier(facts)
    yield heading("compare" if others or has_earlier else "main")
    for name, other in others:
        changes = {figure: tables.change_text(figure, other, facts) for figure in _TOLD}
        yield say(f"than_{name}", label=span_words(other.period), **changes)
    if has_earlier:
        yield _since_start(facts)
    yield tables.comparison(facts)


def _since_start(facts: ReportFacts) -> Prose:
    since = {
        name: padded(counted.value) if counted.value else prose().text("none")
        for name, counted in facts.since_start.items()
        if name in {*_TOLD, "ideas_replicated"}
    }
    return say("since_start", last=short_date(facts.last_day), **since)
