"""Báo cáo bằng lời: the office's outline, every number in it read from the facts (facts 4.8)."""

from collections.abc import Iterator
from dataclasses import replace

from app.documents.period_report import (
    FigureChart,
    FigureTable,
    Part,
    Points,
    Prose,
    ReportSection,
    SubHeading,
)
from app.rules.dates import short_date
from app.rules.money import format_percent, padded
from app.rules.period import Period, PeriodKind
from app.services import report_tables as tables
from app.services.report_facts import ReportFacts, YearAnswer
from app.services.report_results import results
from app.services.report_sentences import heading, paragraph, prose, say, span_words, tell
from app.services.report_words import ReportWords

Parts = Iterator[Part]
_LAST_YEAR = 2030  # plan: 2026 - 2030


def subject(period: Period) -> str:
    """Return what the report is about."""
    is_review = period.kind in {PeriodKind.MIDTERM, PeriodKind.FINAL_REVIEW}
    name = f"subject_{period.kind.value}" if is_review else "subject"
    return prose().text(name, label=span_words(period))


def sections(facts: ReportFacts, words: ReportWords) -> tuple[ReportSection, ...]:
    """Return the report's parts with all numbers set; one that has nothing to say is left out."""
    outline = (
        ("leading", tuple(_leading(facts))),
        ("results", tuple(results(facts))),
        ("review_all", tuple(_review(facts, words))),
        ("plans", tuple(_plans(facts, words))),
        ("proposals", _own(words.proposals)),
    )
    named = tuple(ReportSection(prose().text(title), parts) for title, parts in outline if parts)
    return tuple(_numbered(named))


def _numbered(sections: tuple[ReportSection, ...]) -> Iterator[ReportSection]:
    """Number headings within their part; tables and charts through the whole report."""
    captions = {FigureTable: 0, FigureChart: 0}
    names = {FigureTable: "table_n", FigureChart: "chart_n"}
    for section in sections:
        parts: list[Part] = []
        headings = 0
        for part in section.parts:
            if isinstance(part, SubHeading):
                headings += 1
                parts.append(SubHeading(f"{headings}. {part.text}"))
            elif isinstance(part, FigureTable | FigureChart):
                captions[type(part)] += 1
                number = captions[type(part)]
                text = prose().text(names[type(part)], n=number, caption=part.caption)
                parts.append(replace(part, caption=text))
            else:
                parts.append(part)
        yield ReportSection(section.title, tuple(parts))


def _leading(facts: ReportFacts) -> Parts:
    value = facts.value
    if not value("units_total"):
        yield say("units_none", last=short_date(facts.last_day))
        return
    yield say(
        "launched",
        last=short_date(facts.last_day),
        done=padded(value("units_launched")),
        whole=padded(value("units_total")),
        percent=format_percent(value("units_launched"), value("units_total")),
    )
    yield from paragraph(_outreach(facts))
    yield from paragraph(_duties(facts))


def _outreach(facts: ReportFacts) -> Iterator[Prose]:
    value, whole = facts.value, padded(facts.value("outreach_units_total"))
    if not value("outreach_activities"):
        yield say("outreach_none", whole=whole)
        return
    yield say(
        "outreach",
        done=padded(value("units_outreach")),
        whole=whole,
        percent=format_percent(value("units_outreach"), value("outreach_units_total")),
        activities=padded(value("outreach_activities")),
    )
    if value("outreach_audience"):
        yield tell(facts, "audience", audience="outreach_audience")


def _duties(facts: ReportFacts) -> Iterator[Prose]:
    """Say which tasks of part V were done and how units reported."""
    value = facts.value
    if value("unit_tasks_total"):
        yield tell(facts, "unit_tasks", done="unit_tasks_done", whole="unit_tasks_total")
    if not value("units_reporting"):
        return
    if not value("unit_reports_received"):
        yield tell(facts, "unit_reports_none", whole="units_reporting")
        return
    yield say(
        "unit_reports",
        done=padded(value("units_reported")),
        whole=padded(value("units_reporting")),
        percent=format_percent(value("units_reported"), value("units_reporting")),
        received=padded(value("unit_reports_received")),
        late=padded(value("unit_reports_late")) if value("unit_reports_late") else _none(),
    )
    if value("unit_reports_returned"):
        yield tell(facts, "unit_reports_returned", returned="unit_reports_returned")


def _review(facts: ReportFacts, words: ReportWords) -> Parts:
    met = tuple(_target(each, "met") for each in facts.answers if each.line.standing.met)
    short = [_target(each, "not_met") for each in facts.answers if not each.line.standing.met]
    short += _left_undone(facts)
    if (short or words.limits) and not (met or words.strengths):
        met = (prose().text("met_none"),)
    yield from _judged("strengths", met, words.strengths)
    yield from _judged("limits", tuple(short), words.limits)
    if words.causes:
        yield say("causes", text=words.causes)


def _left_undone(facts: ReportFacts) -> list[str]:
    """Say what the figures show as missing: priority fields, units, answers, support."""
    found = []
    empty = [line.label for line in facts.priority_fields if not line.parts[0].value]
    if empty:
        found.append(prose().text("empty_fields", fields=", ".join(empty)))
    silent = sum(not line.parts[0].value for line in facts.units if line.key)
    for name, count in (
        ("no_ideas", silent if facts.value("ideas_received") else 0),
        ("no_answer", facts.value("answers_owed")),
        ("no_support", facts.value("support_tasks_owed")),
    ):
        if count:
            found.append(prose().text(name, count=padded(count)))
    return found


def _none() -> str:
    return prose().text("none")


def _judged(title: str, points: tuple[str, ...], own: str) -> Parts:
    if points or own:
        yield heading(title)
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
        yield say(
            "plan_targets",
            year=year,
            received=tables.goal_text(goals["ideas_received"]),
            adopted=tables.goal_text(goals["ideas_adopted"]),
        )
    yield from _own(words.plans)


def _own(text: str) -> tuple[Part, ...]:
    return (Prose(text),) if text else ()
