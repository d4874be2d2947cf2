"""Trích nhật ký: the paper of one idea or of a period, as the journal stands."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.documents import journal_extract
from app.documents.journal_extract import ExtractChange, ExtractLine, JournalExtract
from app.documents.wording import Words
from app.models.audit import AuditEntry, last_link
from app.models.idea import Idea
from app.rules.dates import short_date
from app.rules.numbering import idea_code
from app.services import journal_reading, letterheads, settings, wordings
from app.services.journal_reading import JournalLine, JournalWish
from app.services.papers import Paper

MOST = 1_000  # entries on paper


def extract_paper(session: Session, wish: JournalWish, today: date) -> Paper:
    """Return the extract of what is wished for, the newest entries first."""
    words = wordings.of_office(session)
    facts = JournalExtract(
        office=letterheads.unit(session, today),
        subject=_subject(session, wish, words, today),
        lines=tuple(map(_line, journal_reading.read(session, wish, MOST))),
        count=journal_reading.count(session, wish),
        head=last_link(session),
        printed_by=settings.clerk(session, today),
    )
    name = words("journal_extract").text("name")
    return Paper(
        f"trich-nhat-ky-{today:%Y%m%d}",
        f"{name}: {facts.subject}",
        journal_extract.lay_out(facts, words),
    )


def _line(line: JournalLine) -> ExtractLine:
    changes = tuple(
        ExtractChange(each.label, _flat(each.before), _flat(each.after)) for each in line.changes
    )
    return ExtractLine(line.at, line.who, f"{line.action} {line.record}", changes)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _subject(session: Session, wish: JournalWish, words: Words, today: date) -> str:
    own = words("journal_extract")
    if wish.idea_id is not None:
        idea = session.get_one(Idea, wish.idea_id)
        code = idea_code(idea.register_year, idea.register_number)
        return own.text("subject_idea", idea=f"{code} {idea.title}")
    if wish.first_day is None and wish.last_day is None:
        return own.text("subject_all")
    began = session.scalar(select(func.min(AuditEntry.at)))
    first = wish.first_day or (began.date() if began else today)
    last = wish.last_day or today
    return own.text("subject_days", start=short_date(first), until=short_date(last))
