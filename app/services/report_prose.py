"""Báo cáo bằng lời: the office's outline, every number in it read from the facts (facts 4.8)."""

from collections.abc import Iterator

from app.documents.period_report import (
    Annex,
    Part,
    Points,
    Prose,
    ReportSection,
    SubHeading,
)
from app.documents.wording import Wording, wording
from app.rules.dates import short_date
from app.rules.money import format_number, format_percent, padded
from app.rules.period import Period, PeriodKind
from app.services import report_tables as tables
from app.services.report_facts import ReportFacts, YearAnswer
from app.services.report_words import ReportWords

Parts = Iterator[Part]
_LAST_YEAR = 2030  # plan: 2026 - 2030
# What the sentences on change tell; the table has the rest.
_TOLD = ("ideas_received", "ideas_approved", "ideas_adopted", "awards_total")


def prose() -> Wording:
    """Return the sentences of the report."""
    return wording("report_prose")


def subject(period: Period) -> str:
    """Return what the report is about."""
    is_review = period.kind in {PeriodKind.MIDTERM, PeriodKind.FINAL_REVIEW}
    name = f"subject_{period.kind.value}" if is_review else "subject"
    return prose().text(name, label=span_words(period))


def span_words(period: Period) -> str:
    """Return the period within a sentence: "năm 2026", "giai đoạn 2026 - 2028"."""
    return period.label.removeprefix("sơ kết ").removeprefix("tổng kết ")


def sections(facts: ReportFacts, words: ReportWords) -> tuple[ReportSection, ...]:
    """Return the report's parts; one that has nothing to say is left out."""
    outline = (
        ("leading", tuple(_leading(facts))),
        ("results", tuple(_results(facts))),
        ("review_all", tuple(_review(facts, words))),
        ("plans", tuple(_plans(facts, words))),
        ("proposals", _own(words.proposals)),
    )
    return tuple(ReportSection(prose().text(title), parts) for title, parts in outline if parts)


def annexes(facts: ReportFacts) -> tuple[Annex, ...]:
    """Return the table by units and the list of ideas."""
    found = [Annex(prose().text("annex_units"), tables.results("unit", facts.units, facts))]
    if facts.ideas:
        found.append(Annex(prose().text("annex_ideas"), tables.ideas(facts.ideas), landscape=True))
    return tuple(found)


def _leading(facts: ReportFacts) -> Parts:
    value = facts.value
    if not value("units_total"):
        yield _say("units_none", last=short_date(facts.last_day))
        return
    yield _say(
        "launched",
        last=short_date(facts.last_day),
        done=padded(value("units_launched")),
        whole=padded(value("units_total")),
        percent=format_percent(value("units_launched"), value("units_total")),
    )
    whole = padded(value("outreach_units_total"))
    if not value("outreach_activities"):
        yield _say("outreach_none", whole=whole)
        return
    yield _say(
        "outreach",
        done=padded(value("units_outreach")),
        whole=whole,
        percent=format_percent(value("units_outreach"), value("outreach_units_total")),
        activities=padded(value("outreach_activities")),
    )


def _results(facts: ReportFacts) -> Parts:
    yield from _intake(facts)
    yield from _reviewing(facts)
    yield _heading("apply")
    yield _say(
        "applied",
        **_counts(
            facts, piloting="ideas_piloting", adopted="ideas_adopted", replicated="ideas_replicated"
        ),
    )
    yield from _awards(facts)
    if facts.answers:
        yield _heading("targets")
        yield tables.targets(facts.answers)
    if facts.before is not None or facts.last_year is not None:
        yield _heading("compare")
        yield from _compared(facts)
        yield tables.comparison(facts)


def _intake(facts: ReportFacts) -> Parts:
    yield _heading("intake")
    if not facts.value("ideas_received"):
        yield _say("received_none")
        return
    yield _say(
        "received",
        **_counts(
            facts,
            received="ideas_received",
            authors="authors_total",
            units="units_with_ideas",
            priority="priority_ideas",
        ),
    )
    ended = _parts(facts, merged="ideas_merged", withdrawn="ideas_withdrawn")
    if ended:
        yield _say("merged", parts=ended)
    yield tables.results("field", facts.fields, facts, prose().text("table_fields"))
    yield tables.results("group", facts.groups, facts, prose().text("table_groups"))
    if tables.by_year(facts):
        yield tables.years(facts)
    yield tables.chart(facts)


def _compared(facts: ReportFacts) -> Parts:
    """Say what changed against the period before and last year, then all since the start."""
    told = (("than_before", facts.before), ("than_last_year", facts.last_year))
    for sentence, other in told:
        if other is None or other.figures is None:
            continue
        changes = {name: tables.change_text(name, other, facts) for name in _TOLD}
        if sentence == "than_before" or other.period != getattr(facts.before, "period", None):
            yield _say(sentence, label=span_words(other.period), **changes)
    since = {
        name: padded(counted.value) if counted.value else prose().text("none")
        for name, counted in facts.since_start.items()
        if name in {*_TOLD, "ideas_replicated"}
    }
    yield _say("since_start", last=short_date(facts.last_day), **since)


def _reviewing(facts: ReportFacts) -> Parts:
    yield _heading("review")
    if facts.value("ideas_reviewed"):
        yield _say(
            "reviewed",
            **_counts(
                facts,
                sessions="sessions_held",
                reviewed="ideas_reviewed",
                approved="ideas_approved",
                needs_work="ideas_needs_work",
                not_approved="ideas_not_approved",
            ),
        )
    else:
        yield _say("reviewed_none")
    if facts.value("ideas_supporting"):
        yield _say("supported", **_counts(facts, supporting="ideas_supporting"))


def _awards(facts: ReportFacts) -> Parts:
    yield _heading("awards")
    if facts.value("nominations_total"):
        yield _say("nominated", **_counts(facts, nominated="nominations_total"))
    if not facts.value("awards_total"):
        yield _say("awarded_none")
        return
    parts = _parts(
        facts,
        collective="awards_collective",
        household="awards_household",
        individual="awards_individual",
    )
    yield _say(
        "awarded",
        awarded=padded(facts.value("awards_total")),
        parts=parts,
        bonus=format_number(facts.value("bonus_total")),
    )
    if facts.value("awards_revoked"):
        yield _say("revoked", revoked=padded(facts.value("awards_revoked")))


def _review(facts: ReportFacts, words: ReportWords) -> Parts:
    met = tuple(_target(each, "met") for each in facts.answers if each.line.standing.met)
    short = [_target(each, "not_met") for each in facts.answers if not each.line.standing.met]
    if facts.empty_priority_fields:
        fields = ", ".join(facts.empty_priority_fields)
        short.append(prose().text("empty_fields", fields=fields))
    if (short or words.limits) and not (met or words.strengths):
        met = (prose().text("met_none"),)
    yield from _judged("strengths", met, words.strengths)
    yield from _judged("limits", tuple(short), words.limits)
    if words.causes:
        yield _say("causes", text=words.causes)


def _judged(title: str, points: tuple[str, ...], own: str) -> Parts:
    if points or own:
        yield _heading(title)
    if points:
        yield Points(points)
    yield from _own(own)


def _target(each: YearAnswer, sentence: str) -> str:
    return prose().text(
        sentence,
        target=each.line.target.label,
        year=each.year,
        done=tables.done_text(each.line),
        goal=tables.goal_text(each.line),
    )


def _plans(facts: ReportFacts, words: ReportWords) -> Parts:
    year = facts.period.year + (facts.period.last.month == 12)
    goals = {each.line.target.code: each.line for each in facts.answers}
    if year <= _LAST_YEAR and {"ideas_received", "ideas_adopted"} <= set(goals):
        yield _say(
            "plan_targets",
            year=year,
            received=tables.goal_text(goals["ideas_received"]),
            adopted=tables.goal_text(goals["ideas_adopted"]),
        )
    yield from _own(words.plans)


def _own(text: str) -> tuple[Part, ...]:
    return (Prose(text),) if text else ()


def _heading(name: str) -> SubHeading:
    return SubHeading(prose().text(name))


def _say(name: str, **blanks: str | int) -> Prose:
    return Prose(prose().text(name, **blanks))


def _counts(facts: ReportFacts, **names: str) -> dict[str, str]:
    """Return the figures for the blanks of a sentence: "05", and in words when there is none."""
    none = prose().text("none")
    return {
        blank: padded(facts.value(name)) if facts.value(name) else none
        for blank, name in names.items()
    }


def _parts(facts: ReportFacts, **names: str) -> str:
    """Return the parts of a sum that are not zero, one after the other."""
    counts = ((blank, facts.value(name)) for blank, name in names.items())
    return ", ".join(
        prose().text(f"part_{blank}", count=padded(count)) for blank, count in counts if count
    )
