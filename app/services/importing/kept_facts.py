"""Bản ghi lưu lại để hoàn tác: a record's facts as text, and the hash that compares them."""

import hashlib
import json
from datetime import date
from decimal import Decimal
from typing import Any

from app.rules.author import AuthorDraft, AuthorKind
from app.rules.idea import IdeaDraft, IntakeSource, Publication
from app.rules.unit import UnitKind
from app.services.units import UnitFacts


def digest(text: str) -> str:
    """Return the SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def as_text(facts: IdeaDraft | UnitFacts) -> str:
    """Return facts as JSON, the same text for equal facts."""
    plain: dict[str, Any] = dict(vars(facts))
    if isinstance(facts, IdeaDraft):
        plain["authors"] = [vars(author) for author in facts.authors]
    return _WRITER.encode(plain)


def idea_of(text: str) -> IdeaDraft:
    """Return the idea that `as_text` wrote."""
    facts: dict[str, Any] = json.loads(text)
    return IdeaDraft(
        **facts
        | {
            "received_on": date.fromisoformat(facts["received_on"]),
            "source": IntakeSource(facts["source"]),
            "publication": Publication(facts["publication"]),
            "answer_due": _day(facts["answer_due"]),
            "field_codes": tuple(facts["field_codes"]),
            "authors": tuple(map(_author, facts["authors"])),
        }
    )


def unit_of(text: str) -> UnitFacts:
    """Return the unit that `as_text` wrote."""
    facts: dict[str, Any] = json.loads(text)
    return UnitFacts(
        **facts | {"kind": UnitKind(facts["kind"]), "opened_on": _day(facts["opened_on"])}
    )


def _plain(value: object) -> str:
    """Return a value that JSON does not know; equal numbers are written alike."""
    return format(value.normalize(), "f") if isinstance(value, Decimal) else str(value)


_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=_plain)


def _author(facts: dict[str, Any]) -> AuthorDraft:
    return AuthorDraft(
        **facts
        | {
            "kind": AuthorKind(facts["kind"]),
            "share": Decimal(facts["share"]),
            "birth_date": _day(facts["birth_date"]),
        }
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
