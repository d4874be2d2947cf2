"""Dấu của văn bản: whether a paper is still a draft, and what differs from the version kept."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.documents.sheet import Sheet
from app.documents.sheet_text import sheet_lines
from app.models.paper import KeptPaper
from app.rules.document import DOCUMENT_TYPES, Series
from app.rules.paper_source import Source
from app.services.document_issue import registered_line
from app.services.papers import Paper

MOST_CHANGES = 20
_BEFORE = QT_TRANSLATE_NOOP("Label", "Trước: {text}")
_NOW = QT_TRANSLATE_NOOP("Label", "Nay: {text}")
_ADDED = QT_TRANSLATE_NOOP("Label", "Thêm: {text}")
_LEFT_OUT = QT_TRANSLATE_NOOP("Label", "Bỏ: {text}")
_MORE = QT_TRANSLATE_NOOP("Label", "Và {count} chỗ khác nữa.")


def marked(session: Session, paper: Paper) -> Paper:
    """Return a paper with its marks: number still open, words changed since it was kept."""
    if paper.source is None:
        return paper
    kept = newest_kept(session, paper.source)
    stale = changes(kept.words, paper.sheet) if kept is not None else ()
    return replace(paper, draft=is_draft(session, paper.source), stale=stale)


def is_draft(session: Session, source: Source) -> bool:
    """Say whether a document that gets a number has none yet."""
    if DOCUMENT_TYPES[source.kind].series is Series.NONE:
        return False
    line = registered_line(session, source)
    return line is None or line.number is None


def newest_kept(session: Session, source: Source) -> KeptPaper | None:
    """Return the version of a paper that was kept last."""
    return session.scalar(
        select(KeptPaper)
        .where(KeptPaper.source == source.text)
        .order_by(KeptPaper.id.desc())
        .limit(1)
    )


def words_of(sheet: Sheet) -> str:
    """Return the words of a document as they are stored, a line each."""
    return "\n".join(sheet_lines(sheet))


def changes(kept: str, sheet: Sheet) -> tuple[str, ...]:
    """Return what a document says differently now, line by line: "Trước: …", "Nay: …"."""
    before, now = tuple(kept.split("\n")), sheet_lines(sheet)
    if before == now:
        return ()
    found = list(_differences(before, now))
    if len(found) > MOST_CHANGES:
        more = _MORE.format(count=len(found) - MOST_CHANGES)
        return (*found[:MOST_CHANGES], more)
    return tuple(found)


def _differences(before: tuple[str, ...], now: tuple[str, ...]) -> Iterator[str]:
    matcher = SequenceMatcher(a=before, b=now, autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "replace":
            yield from _replaced(before[a:b], now[c:d])
        elif what == "delete":
            yield from (_LEFT_OUT.format(text=text) for text in before[a:b])
        elif what == "insert":
            yield from (_ADDED.format(text=text) for text in now[c:d])


def _replaced(before: tuple[str, ...], now: tuple[str, ...]) -> Iterator[str]:
    """Lines that stand for one another are told together; what is left was added or dropped."""
    for old, new in zip(before, now, strict=False):
        yield f"{_BEFORE.format(text=old)}\n{_NOW.format(text=new)}"
    yield from (_LEFT_OUT.format(text=text) for text in before[len(now) :])
    yield from (_ADDED.format(text=text) for text in now[len(before) :])
