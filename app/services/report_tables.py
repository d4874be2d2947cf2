"""Bảng của báo cáo: results by class, targets, comparison, the chart and the list of ideas."""

from datetime import date
from itertools import dropwhile

from app.documents.period_report import FigureChart, FigureTable
from app.documents.wording import wording
from app.rules.dates import short_date
from app.rules.money import format_number, format_percent, padded
from app.rules.period import MOVEMENT_START
from app.services.breakdowns import Line
from app.services.figure_definition import Figure
from app.services.figures import figure
from app.services.idea_lines import IdeaLine
from app.services.period_figures import Comparison
from app.services.report_facts import RESULTS, ReportFacts, YearAnswer
from app.services.targets import TargetLine

# What the report compares with other periods.
COMPARED = (
    "ideas_received",
    "priority_ideas",
    "authors_total",
    "ideas_reviewed",
    "ideas_approved",
    "ideas_supporting",
    "ideas_piloting",
    "ideas_adopted",
    "ideas_replicated",
    "replications_total",
    "awards_total",
    "bonus_total",
    "units_launched",
    "outreach_activities",
)

_STEPS = (
    "ideas_received",
    "ideas_reviewed",
    "ideas_approved",
    "ideas_supporting",
    "ideas_piloting",
    "ideas_adopted",
    "ideas_replicated",
)


def results(by: str, lines: tuple[Line, ...], facts: ReportFacts, caption: str = "") -> FigureTable:
    """Return a table of results with its total, which is the figure itself."""
    words = wording("report_prose")
    return FigureTable(
        caption=caption,
        names=(words.text(f"column_{by}"),),
        figures=tuple(words.text(f"short_{name.removeprefix('ideas_')}") for name in RESULTS),
        rows=tuple((line.label, *(part.value for part in line.parts)) for line in lines),
        total=(words.text("total"), *(facts.value(name) for name in RESULTS)),
    )


def targets(answers: tuple[YearAnswer, ...]) -> FigureTable:
    """Return the plan's targets answered one by one, year by year in a review."""
    words = wording("report_prose")
    several = len({each.year for each in answers}) > 1
    rows = [
        (
            each.line.target.label,
            *((str(each.year),) if several else ()),
            _capital(goal_text(each.line)),
            done_text(each.line),
            words.text("yes" if each.line.standing.met else "no"),
        )
        for each in answers
    ]
    years = (words.text("column_year"),) if several else ()
    return FigureTable(
        caption=words.text("table_targets"),
        names=(words.text("column_target"),),
        figures=(
            *years,
            *(words.text(f"column_{name}") for name in ("goal", "done", "met")),
        ),
        rows=tuple(rows),
    )


def comparison(facts: ReportFacts) -> FigureTable:
    """Return the main figures beside those of the periods there are, and all since the start."""
    words, others = wording("report_prose"), [name for name, _other in comparable(facts)]
    names = ["now"]
    names += ["before", "change"] if "before" in others else []
    names += ["last_year"] if "last_year" in others else []
    names += ["since"] if has_earlier(facts) else []
    return FigureTable(
        caption=words.text("table_main" if names == ["now"] else "table_compare"),
        names=(words.text("column_figure"),),
        figures=tuple(words.text(f"column_{name}") for name in names),
        rows=tuple(_compared(figure(name), names, facts) for name in COMPARED),
    )


def has_earlier(facts: ReportFacts) -> bool:
    """Tell whether the movement had begun before the period, so that a sum says more."""
    return facts.period.first > MOVEMENT_START


def comparable(facts: ReportFacts) -> list[tuple[str, Comparison]]:
    """Return the other periods there is something to compare with, each once."""
    found: list[tuple[str, Comparison]] = []
    for name, other in (("before", facts.before), ("last_year", facts.last_year)):
        told = {each.period for _name, each in found}
        if other is not None and other.figures is not None and other.period not in told:
            found.append((name, other))
    return found


def chart(facts: ReportFacts) -> FigureChart:
    """Return the ideas received month by month so far, or year by year in a long period."""
    so_far = (line for line in facts.months if line.key <= _key(facts.last_day, line))
    shown = tuple(dropwhile(_is_before_the_start, so_far))
    return FigureChart(
        wording("report_prose").text("chart_years" if by_year(facts) else "chart_months"),
        tuple(line.label for line in shown),
        tuple(line.parts[0].value for line in shown),
    )


def life(facts: ReportFacts) -> FigureChart:
    """Return how many ideas of the period reached each step of an idea's life."""
    words = wording("report_prose")
    return FigureChart(
        words.text("chart_life"),
        tuple(words.text(f"short_{name.removeprefix('ideas_')}") for name in _STEPS),
        tuple(facts.value(name) for name in _STEPS),
    )


def states(facts: ReportFacts) -> FigureTable:
    """Return where the ideas stood at the end: those of the period, and all since the start."""
    words = wording("report_prose")
    rows = tuple(
        (line.label, line.parts[0].value, line.parts[1].value)
        for line in facts.states
        if any(part.value for part in line.parts)
    )
    totals = (facts.value("ideas_received"), facts.since_start["ideas_received"].value)
    return FigureTable(
        caption=words.text("table_states", last=short_date(facts.last_day)),
        names=(words.text("column_state"),),
        figures=(words.text("column_received_now"), words.text("column_since")),
        rows=rows,
        total=(words.text("total"), *totals),
    )


def by_year(facts: ReportFacts) -> bool:
    """Tell whether the period is so long that it is told year by year."""
    return all("/" not in line.label for line in facts.months)


def years(facts: ReportFacts) -> FigureTable:
    """Return the results year by year, for the reviews of 2028 and 2030."""
    return results("year", facts.months, facts, wording("report_prose").text("table_years"))


def ideas(lines: tuple[IdeaLine, ...]) -> FigureTable:
    """Return the list of ideas for the annex."""
    words = wording("report_prose")
    titles = ("code", "title", "author", "unit", "field")
    return FigureTable(
        caption="",
        names=tuple(words.text(f"column_{name}") for name in titles),
        figures=(words.text("column_state"),),
        rows=tuple(
            (line.code, line.title, line.authors, line.unit, line.field, line.state)
            for line in lines
        ),
        shares=(6, 14, 9, 9, 8),
    )


def goal_text(line: TargetLine) -> str:
    """Return what the plan asks for: "100%", "ít nhất 05", "01 đến 02"."""
    words, target = wording("report_prose"), line.target
    if target.percent:
        return words.text("goal_percent", minimum=target.minimum)
    if target.maximum is None:
        return words.text("goal_least", minimum=padded(target.minimum))
    return words.text("goal_range", minimum=padded(target.minimum), maximum=padded(target.maximum))


def done_text(line: TargetLine) -> str:
    """Return what was reached: "12/25 (48%)" or "05"."""
    done, whole = line.standing.done, line.standing.whole
    if whole is None:
        return padded(done)
    return wording("report_prose").text(
        "done_percent", done=padded(done), whole=padded(whole), percent=format_percent(done, whole)
    )


def change_text(name: str, other: Comparison, facts: ReportFacts) -> str:
    """Return a figure against another period: "tăng 04 (08 so với 04)", or that it is the same."""
    words, then, now = wording("report_prose"), compared_value(name, other), facts.value(name)
    if then is None:
        return words.text("missing")
    if now == then:
        return words.text("change_same", now=padded(now))
    sentence = "more" if now > then else "fewer"
    return words.text(
        f"change_{sentence}", change=padded(abs(now - then)), now=padded(now), then=padded(then)
    )


def compared_value(name: str, other: Comparison | None) -> int | None:
    """Return a figure of another period; None from before the movement began."""
    if other is None or other.figures is None:
        return None
    return other.figures[name].value


def _compared(each: Figure, names: list[str], facts: ReportFacts) -> tuple[str | int, ...]:
    now, before = facts.value(each.name), compared_value(each.name, facts.before) or 0
    cells: dict[str, str | int] = {
        "now": now,
        "before": before,
        "change": _signed(now - before),
        "last_year": compared_value(each.name, facts.last_year) or 0,
        "since": facts.since_start[each.name].value,
    }
    return (each.label, *(cells[name] for name in names))


def _key(day: date, line: Line) -> str:
    """Return the day as the keys of months ("2026-11") or years ("2026") are written."""
    return f"{day:%Y-%m}"[: len(line.key)]


def _is_before_the_start(month: Line) -> bool:
    return month.key < f"{MOVEMENT_START:%Y-%m}"[: len(month.key)] and not month.parts[0].value


def _signed(change: int) -> str:
    return f"+{format_number(change)}" if change > 0 else format_number(change)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
