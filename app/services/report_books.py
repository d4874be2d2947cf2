"""Báo cáo bằng Excel: the same figures, tables and list as on paper, a worksheet each."""

from app.documents.book import Book, BookColumn, Kind, Tab, Value
from app.documents.office import Office
from app.documents.wording import wording
from app.services import report_tables as tables
from app.services.breakdowns import Line
from app.services.figure_catalogue import FIGURES
from app.services.idea_lines import IdeaLine
from app.services.report_facts import RESULTS, ReportFacts
from app.services.report_list_books import lists
from app.services.report_prose import subject


def workbook(facts: ReportFacts, office: Office) -> Book:
    """Return the workbook of a report."""
    title = subject(facts.period)
    heading = (" ".join(office.name_lines), title)
    return Book(
        title,
        (
            _figures(facts, heading),
            _targets(facts, heading),
            _results("field", "tab_fields", facts.fields, heading),
            _results("group", "tab_groups", facts.groups, heading),
            _results("unit", "tab_units", facts.units, heading),
            _results("month", "tab_months", facts.months, heading),
            _states(facts, heading),
            ideas(facts.ideas, heading),
            *lists(facts, heading),
        ),
        office.name,
    )


def ideas(lines: tuple[IdeaLine, ...], heading: tuple[str, ...]) -> Tab:
    """Return the list of ideas as a worksheet."""
    columns = (
        ("code", 15, Kind.TEXT),
        ("received", 12, Kind.DATE),
        ("title", 50, Kind.TEXT),
        ("author", 30, Kind.TEXT),
        ("unit", 30, Kind.TEXT),
        ("field", 28, Kind.TEXT),
        ("source", 18, Kind.TEXT),
        ("state", 20, Kind.TEXT),
    )
    rows: list[tuple[Value, ...]] = [
        (
            line.code,
            line.received_on,
            line.title,
            line.authors,
            line.unit,
            line.field,
            line.source,
            line.state,
        )
        for line in lines
    ]
    made = tuple(BookColumn(_words(f"column_{name}"), width, kind) for name, width, kind in columns)
    return Tab(_words("tab_ideas"), heading, made, rows)


def _figures(facts: ReportFacts, heading: tuple[str, ...]) -> Tab:
    counts = ("now", "before", "last_year", "since")
    columns = (
        BookColumn(_words("column_figure"), 44),
        *(BookColumn(_words(f"column_{name}"), 14, Kind.WHOLE) for name in counts),
        BookColumn(_words("column_clause"), 12),
        BookColumn(_words("column_sentence"), 80),
    )
    rows: list[tuple[Value, ...]] = [
        (
            figure.label,
            facts.value(figure.name),
            tables.compared_value(figure.name, facts.before),
            tables.compared_value(figure.name, facts.last_year),
            facts.since_start[figure.name].value,
            figure.clause,
            figure.sentence,
        )
        for figure in FIGURES
    ]
    return Tab(_words("tab_figures"), heading, columns, rows)


def _targets(facts: ReportFacts, heading: tuple[str, ...]) -> Tab:
    columns = (
        BookColumn(_words("column_year"), 8),
        BookColumn(_words("column_target"), 60),
        BookColumn(_words("column_goal"), 14),
        BookColumn(_words("column_done"), 16),
        BookColumn(_words("column_met"), 12),
    )
    rows: list[tuple[Value, ...]] = [
        (
            str(each.year),  # a number would be printed as 2.026
            each.line.target.label,
            tables.goal_text(each.line),
            tables.done_text(each.line),
            _words("yes" if each.line.standing.met else "no"),
        )
        for each in facts.answers
    ]
    return Tab(_words("tab_targets"), heading, columns, rows)


def _results(by: str, name: str, lines: tuple[Line, ...], heading: tuple[str, ...]) -> Tab:
    counted = RESULTS[: len(lines[0].parts)] if lines else RESULTS
    columns = (
        BookColumn(_words(f"column_{by}"), 44),
        *(
            BookColumn(_words(f"short_{each.removeprefix('ideas_')}"), 14, Kind.WHOLE, summed=True)
            for each in counted
        ),
    )
    rows: list[tuple[Value, ...]] = [
        (line.label, *(part.value for part in line.parts)) for line in lines
    ]
    return Tab(_words(name), heading, columns, rows, _words("total"))


def _states(facts: ReportFacts, heading: tuple[str, ...]) -> Tab:
    counts = ("received_now", "since")
    columns = (
        BookColumn(_words("column_state"), 44),
        *(BookColumn(_words(f"column_{name}"), 18, Kind.WHOLE, summed=True) for name in counts),
    )
    rows: list[tuple[Value, ...]] = [
        (line.label, *(part.value for part in line.parts)) for line in facts.states
    ]
    return Tab(_words("tab_states"), heading, columns, rows, _words("total"))


def _words(name: str) -> str:
    return wording("report_prose").text(name)
