"""Bản chụp: the contents of an issued document as text, so that it never changes afterwards."""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from app.documents import book, office, period_report
from app.rules import document

# What may stand in a snapshot; a class that is renamed later keeps its old name here.
_CLASSES: dict[str, type[Any]] = {
    each.__name__: each
    for each in (
        period_report.PeriodReport,
        period_report.ReportSection,
        period_report.Annex,
        period_report.Prose,
        period_report.Points,
        period_report.SubHeading,
        period_report.FigureTable,
        period_report.FigureChart,
        office.Office,
        office.Issue,
        office.Signature,
        document.Signing,
        document.SigningMode,
        book.Book,
        book.Tab,
        book.BookColumn,
        book.Kind,
    )
}
_Json = Any  # what json makes of a text, and back
_CLASS, _VALUE, _DATE = "is", "value", "date"


def dump(facts: object) -> str:
    """Return the facts of a document as text."""
    return json.dumps(_plain(facts), ensure_ascii=False)


def load(text: str) -> _Json:
    """Return the facts of a document from its text."""
    return _facts(json.loads(text))


def _plain(value: object) -> _Json:
    if is_dataclass(value):
        own = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {_CLASS: type(value).__name__, **own}
    if isinstance(value, StrEnum):
        return {_CLASS: type(value).__name__, _VALUE: value.value}
    if isinstance(value, date):
        return {_CLASS: _DATE, _VALUE: value.isoformat()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value


def _facts(plain: _Json) -> _Json:
    if isinstance(plain, list):
        return tuple(_facts(each) for each in plain)
    if not isinstance(plain, dict):
        return plain
    name = plain[_CLASS]
    if name == _DATE:
        return date.fromisoformat(plain[_VALUE])
    kind = _CLASSES[name]
    if issubclass(kind, StrEnum):
        return kind(plain[_VALUE])
    return kind(**{key: _facts(value) for key, value in plain.items() if key != _CLASS})
