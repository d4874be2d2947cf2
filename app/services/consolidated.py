"""Biểu tổng hợp: the figures of the reports, unit by unit and field by field (facts of §4.11)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy.orm import Session

from app.documents import consolidated_book, consolidated_table
from app.documents.consolidated_book import ConsolidatedBook
from app.documents.consolidated_table import ConsolidatedTable, CountedLine, CountedPart
from app.documents.wording import Wording
from app.rules.dates import short_date
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.period import Period, so_far, until
from app.services import letterheads, settings, unit_words, wordings
from app.services.books import BookFile
from app.services.breakdowns import By, Line, classes, table
from app.services.figure_definition import RecordKind
from app.services.figures import Counted, figures
from app.services.papers import Paper
from app.services.record_classes import by_author_set, divided, record_ideas
from app.services.reports import period_named

_LIFE = (
    "ideas_reviewed",
    "ideas_approved",
    "ideas_needs_work",
    "ideas_piloting",
    "ideas_adopted",
    "ideas_replicated",
)
_AWARDS = ("awards_collective", "awards_individual", "awards_household")
_PAPER = ((By.UNIT, "unit_now", "unit_since"), (By.FIELD, "field_now", "field_since"))
_BOOK = (*_PAPER, (By.GROUP, "group_now", "group_since"))
_SIGNATURE_LINES = 4  # rows left free to sign in

Counts = dict[str, Counted]


def table_paper(session: Session, code: str, today: date) -> Paper:
    """Return the table of a period with the same since the movement began."""
    kind, words = DocumentKind.CONSOLIDATED_TABLE, wordings.of_office(session)
    own, period = words("consolidated_table"), period_named(session, code, today)
    facts = ConsolidatedTable(
        office=letterheads.unit(session, today),
        period=period.label,
        span=_span(period, today, own),
        parts=tuple(_parts(session, period, today, own, _PAPER)),
        maker=settings.clerk(session, today),
        signature=unit_words.unit_signature(session, today),
        dated_on=None,
        year=today.year,
    )
    title = f"{DOCUMENT_TYPES[kind].title} {period.label}"
    name = f"bieu-tong-hop-{period.code.lower().replace('..', '_')}"
    return Paper(name, title, consolidated_table.lay_out(facts, words))


def table_book(session: Session, code: str, today: date) -> BookFile:
    """Return the same as a workbook, also by group: a worksheet a table, its totals as formulas."""
    own, period = (
        wordings.of_office(session)("consolidated_table"),
        period_named(session, code, today),
    )
    signature = unit_words.unit_signature(session, today)
    space = ("",) * _SIGNATURE_LINES
    facts = ConsolidatedBook(
        office=" ".join(letterheads.unit(session, today).name_lines),
        period=period.label,
        span=_span(period, today, own),
        made_on=short_date(today),
        parts=tuple(_parts(session, period, today, own, _BOOK)),
        signatures=(
            (own.text("maker"), *space, settings.clerk(session, today)),
            (*signature.lines, *space, signature.name),
        ),
    )
    name = f"bieu-tong-hop-{period.code.lower().replace('..', '_')}"
    return BookFile(name, consolidated_book.lay_out(facts, own))


def _parts(
    session: Session,
    period: Period,
    today: date,
    own: Wording,
    tables: Iterable[tuple[By, str, str]],
) -> Iterator[CountedPart]:
    """Give each table for the period, then the same since the movement began."""
    days = until(period, today)
    since = so_far(days)
    for by, title_now, title_since in tables:
        yield _part(session, by, days, own, title_now)
        yield _part(session, by, since, own, title_since)


def _span(period: Period, today: date, own: Wording) -> str:
    days = until(period, today)
    return own.text(
        "span",
        first=short_date(period.first),
        last=short_date(days.last),
        start=short_date(so_far(days).first),
    )


def _part(session: Session, by: By, period: Period, own: Wording, title: str) -> CountedPart:
    counted = figures(session, period, ("ideas_received", *_LIFE, *_AWARDS, "bonus_total"))
    columns = [counted[name] for name in ("ideas_received", *_LIFE)]
    groups = classes(session, By.GROUP, counted["ideas_received"].ids, period)
    awarded = record_ideas(session, RecordKind.AWARD, counted["bonus_total"].ids)
    ideas_awarded = Counted("", 0, tuple(sorted(set(awarded.values()))))
    lines = table(session, (*columns, ideas_awarded), by, period)
    given = [
        divided(session, counted[name], RecordKind.AWARD, by, period)
        for name in (*_AWARDS, "bonus_total")
    ]
    return CountedPart(
        title=own.text(title),
        named=own.text(by.value),
        lines=tuple(CountedLine(each.label, _figures(each, groups, given)) for each in lines),
        total=_totals(counted, groups),
    )


def _figures(line: Line, groups: dict[int, str], given: Iterable[Counter[str]]) -> tuple[int, ...]:
    received, *life, _awarded = line.parts
    return (
        received.value,
        *by_author_set(received.ids, groups),
        *(part.value for part in life),
        *(each[line.key] for each in given),
    )


def _totals(counted: Counts, groups: dict[int, str]) -> tuple[int, ...]:
    received = counted["ideas_received"]
    return (
        received.value,
        *by_author_set(received.ids, groups),
        *(counted[name].value for name in (*_LIFE, *_AWARDS, "bonus_total")),
    )
