"""Danh sách của báo cáo bằng Excel: use, spread and awards of the period, a worksheet each."""

from app.documents.book import BookColumn, Kind, Tab, Value
from app.documents.wording import wording
from app.services.report_facts import ReportFacts

_Columns = tuple[tuple[str, int, Kind], ...]
_USED: _Columns = (
    ("code", 15, Kind.TEXT),
    ("title", 50, Kind.TEXT),
    ("adopter", 30, Kind.TEXT),
    ("effect", 50, Kind.TEXT),
    ("applied_from", 14, Kind.DATE),
)
_SPREAD: _Columns = (
    ("code", 15, Kind.TEXT),
    ("title", 50, Kind.TEXT),
    ("replicator", 30, Kind.TEXT),
    ("outcome", 50, Kind.TEXT),
    ("since_day", 14, Kind.DATE),
)
_AWARDED: _Columns = (
    ("decision", 18, Kind.TEXT),
    ("dated_on", 12, Kind.DATE),
    ("recipient", 36, Kind.TEXT),
    ("recipient_kind", 18, Kind.TEXT),
    ("achievement", 60, Kind.TEXT),
    ("bonus", 16, Kind.MONEY),
)


def lists(facts: ReportFacts, heading: tuple[str, ...]) -> tuple[Tab, ...]:
    """Return the lists that are on paper as annexes, empty ones as well."""
    used = [
        (each.code, each.title, each.unit, each.effect, each.applied_from)
        for each in facts.adoptions
    ]
    spread = [
        (each.code, each.title, each.unit, each.result, each.on) for each in facts.replications
    ]
    awarded = [
        (
            each.decision,
            each.dated_on,
            each.recipient,
            each.kind,
            each.achievement,
            each.bonus,
        )
        for each in facts.awards
    ]
    return (
        _tab("adoptions", heading, _USED, list(used)),
        _tab("replications", heading, _SPREAD, list(spread)),
        _tab("awards", heading, _AWARDED, list(awarded)),
    )


def _tab(
    name: str, heading: tuple[str, ...], columns: _Columns, rows: list[tuple[Value, ...]]
) -> Tab:
    made = tuple(BookColumn(_words(f"column_{key}"), width, kind) for key, width, kind in columns)
    return Tab(_words(f"tab_{name}"), heading, made, rows)


def _words(name: str) -> str:
    return wording("report_prose").text(name)
