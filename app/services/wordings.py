"""Văn bản mẫu: the sentences of the documents; the office's own go before the shipped ones."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents.wording import Entry, Wording, Words, blanks_of, wording
from app.models.paper import OfficeWording

OwnTexts = Mapping[str, Mapping[str, str]]
"""The office's sentences by document and name."""

_TRIAL = "trial_words"


def of_office(session: Session) -> Words:
    """Return what gives the sentences of a document, as the office has them."""
    tried: OwnTexts | None = session.info.get(_TRIAL)
    own = own_texts(session) if tried is None else tried
    return lambda name: _merged(wording(name), own.get(name, {}))


def own_texts(session: Session) -> dict[str, dict[str, str]]:
    """Return the sentences that the office has changed."""
    own: dict[str, dict[str, str]] = {}
    for row in session.scalars(select(OfficeWording)):
        own.setdefault(row.document, {})[row.key] = row.text
    return own


@contextmanager
def trial(session: Session, own: OwnTexts) -> Iterator[None]:
    """Make papers with these sentences for a while; nothing is stored."""
    session.info[_TRIAL] = own
    try:
        yield
    finally:
        del session.info[_TRIAL]


def _merged(shipped: Wording, own: Mapping[str, str]) -> Wording:
    """Put the office's sentences in; one whose blanks no longer fit is left out."""
    entries: dict[str, Entry] = dict(shipped.entries)
    for key, text in own.items():
        if key in entries:
            entry = as_entry(text, entries[key])
            if blanks_of(entry) == blanks_of(entries[key]):
                entries[key] = entry
    return Wording(shipped.name, entries)


def as_entry(text: str, like: Entry) -> Entry:
    """Return a stored text as one sentence or, like the shipped entry, as several lines."""
    return text if isinstance(like, str) else text.split("\n")
