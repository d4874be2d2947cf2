"""Mẫu cột của từng nơi gửi: how a sender names its columns, remembered for its next list."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.importing import ImportProfile
from app.rules.errors import NotFound
from app.rules.importing.header import Header
from app.rules.importing.options import ListOptions
from app.rules.importing.run import ImportKind
from app.rules.importing.title_book import plain_words
from app.rules.role import Duty
from app.services.steps import step

Aliases = Mapping[str, Mapping[str, str | int]]


@dataclass(frozen=True)
class SenderProfile:
    """A sender's wordings; columns: title as bare words → field, "" for one that is passed over.

    aliases: field → words → key of the unit, field or group. unsaid: what its lists leave unsaid,
    by field of the form.
    """

    name: str
    columns: Mapping[str, str]
    aliases: Aliases = field(default_factory=dict)
    unsaid: Mapping[str, Any] = field(default_factory=dict)

    def options(self, options: ListOptions, header: Header) -> ListOptions:
        """Return how a list of this sender is read; what the clerk chose for it goes first."""
        fields = self.fields(header) | dict(options.fields)
        aliases = {**self.aliases, **options.aliases}
        return replace(options, fields=fields, aliases=aliases, profile=self.name)

    def fields(self, header: Header) -> dict[int, str]:
        """Return column → field for the columns of a header that the sender is known to use."""
        known = ((column.at, plain_words(column.title)) for column in header.columns)
        return {at: self.columns[words] for at, words in known if words in self.columns}


def of_header(
    name: str, header: Header, aliases: Aliases, unsaid: Mapping[str, Any]
) -> SenderProfile:
    """Return a header as it was read, as a sender's wordings."""
    columns = {plain_words(column.title): column.field for column in header.columns}
    return SenderProfile(tidy(name), columns, aliases, unsaid)


@step(Duty.LISTS, QT_TRANSLATE_NOOP("Label", "Nhớ cách đọc cột"), final=True)
def save(session: Session, kind: ImportKind, profile: SenderProfile, now: datetime) -> None:
    """Remember a sender's wordings; an older profile of that name is replaced."""
    found = _find(session, kind, profile.name)
    if found is None:
        found = ImportProfile(kind=kind, name=profile.name)
        session.add(found)
    found.columns = json.dumps(dict(profile.columns), ensure_ascii=False, sort_keys=True)
    left = {"aliases": profile.aliases, "unsaid": profile.unsaid}
    found.defaults = json.dumps(left, ensure_ascii=False, sort_keys=True, default=str)
    found.used_at = now
    session.flush()


def remove(session: Session, kind: ImportKind, name: str) -> None:
    """Forget a sender's wordings."""
    found = _find(session, kind, name)
    if found is None:
        raise NotFound(what=f"mẫu cột “{name}”")
    session.delete(found)
    session.flush()


def names(session: Session, kind: ImportKind) -> list[str]:
    """Return the names of the profiles, the last used first."""
    query = (
        select(ImportProfile.name)
        .where(ImportProfile.kind == kind)
        .order_by(ImportProfile.used_at.desc(), ImportProfile.name)
    )
    return list(session.scalars(query))


def load(session: Session, kind: ImportKind, name: str) -> SenderProfile:
    """Return a sender's wordings, or refuse a name that is not known."""
    found = _find(session, kind, name)
    if found is None:
        raise NotFound(what=f"mẫu cột “{name}”")
    left = json.loads(found.defaults)
    return SenderProfile(
        found.name, json.loads(found.columns), left.get("aliases", {}), left.get("unsaid", {})
    )


def fitting(session: Session, kind: ImportKind, header: Header) -> SenderProfile | None:
    """Return the profile whose columns are exactly those of a header, the last used of several."""
    titles = {plain_words(column.title) for column in header.columns}
    for name in names(session, kind):
        profile = load(session, kind, name)
        if set(profile.columns) == titles:
            return profile
    return None


def _find(session: Session, kind: ImportKind, name: str) -> ImportProfile | None:
    query = select(ImportProfile).where(
        ImportProfile.kind == kind, ImportProfile.name == tidy(name)
    )
    return session.scalar(query)
