"""Biểu tổng hợp bằng Excel: a worksheet for each table, real numbers, totals as formulas."""

from dataclasses import dataclass

from app.documents.book import Book, BookColumn, Kind, Tab
from app.documents.consolidated_table import CountedPart
from app.documents.wording import Wording

_NUMBER, _NAME, _COUNT, _MONEY, _NOTE = 6, 40, 10, 17, 14  # characters
_RECEIVED, _LIFE, _AWARDED = 5, 6, 3


@dataclass(frozen=True)
class ConsolidatedBook:
    """What the workbook says; office and period as in its heading, who signs line by line."""

    office: str
    period: str
    span: str
    made_on: str
    parts: tuple[CountedPart, ...]
    signatures: tuple[tuple[str, ...], ...]


def lay_out(facts: ConsolidatedBook, words: Wording) -> Book:
    """Return the workbook; its worksheets stand in the order of the parts."""
    title = f"{words.text('name')} {facts.period}"
    tabs = tuple(
        _tab(facts, part, name, words)
        for part, name in zip(facts.parts, words.texts("tabs"), strict=True)
    )
    return Book(title, tabs, facts.office)


def _tab(facts: ConsolidatedBook, part: CountedPart, name: str, words: Wording) -> Tab:
    subject = words.text("subject", period=facts.period)
    return Tab(
        name,
        (facts.office, words.text("title"), subject, part.title),
        _columns(part.named, words),
        [(n, each.name, *each.figures, "") for n, each in enumerate(part.lines, start=1)],
        words.text("total"),
        notes=(facts.span, words.text("made_on", day=facts.made_on)),
        remarks=(words.text("notes"),),
        signatures=facts.signatures,
    )


def _columns(named: str, words: Wording) -> tuple[BookColumn, ...]:
    groups = (
        *(words.text("received"),) * _RECEIVED,
        *("",) * _LIFE,
        *(words.text("awarded"),) * _AWARDED,
    )
    *counts, money = words.texts("columns")
    return (
        BookColumn(words.text("number"), _NUMBER, Kind.WHOLE),
        BookColumn(named, _NAME),
        *(
            BookColumn(title, _COUNT, Kind.WHOLE, summed=True, group=group)
            for title, group in zip(counts, groups, strict=True)
        ),
        BookColumn(money, _MONEY, Kind.MONEY, summed=True),
        BookColumn(words.text("note"), _NOTE),
    )
