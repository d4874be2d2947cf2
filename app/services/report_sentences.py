"""Câu của báo cáo: the sentences of a report with the figures put into their blanks."""

from collections.abc import Iterable, Iterator

from app.documents.period_report import Prose, SubHeading
from app.documents.wording import Wording, wording
from app.rules.money import padded
from app.rules.period import Period
from app.services.period_figures import PeriodFigures


def prose() -> Wording:
    """Return the sentences of the report."""
    return wording("report_prose")


def span_words(period: Period) -> str:
    """Return the period within a sentence: "năm 2026", "giai đoạn 2026 - 2028"."""
    return period.label.removeprefix("sơ kết ").removeprefix("tổng kết ")


def heading(name: str) -> SubHeading:
    """Return a heading inside a part; its number is set when all headings are there."""
    return SubHeading(prose().text(name))


def say(name: str, **blanks: str | int) -> Prose:
    """Return a sentence with these texts in its blanks."""
    return Prose(prose().text(name, **blanks))


def tell(facts: PeriodFigures, name: str, **figures: str) -> Prose:
    """Return a sentence with these figures of the period in its blanks."""
    return say(name, **counts(facts, **figures))


def paragraph(sentences: Iterable[Prose]) -> Iterator[Prose]:
    """Return sentences on one matter as one paragraph; none of them makes no paragraph."""
    texts = [each.text for each in sentences]
    if texts:
        yield Prose(" ".join(texts))


def counts(facts: PeriodFigures, **figures: str) -> dict[str, str]:
    """Return the figures for the blanks of a sentence: "05", and in words when there is none."""
    none = prose().text("none")
    return {
        blank: padded(facts.value(name)) if facts.value(name) else none
        for blank, name in figures.items()
    }


def parts_of(facts: PeriodFigures, **figures: str) -> str:
    """Return the parts of a sum that are not zero, one after the other."""
    values = ((blank, facts.value(name)) for blank, name in figures.items())
    return ", ".join(
        prose().text(f"part_{blank}", count=padded(value)) for blank, value in values if value
    )
