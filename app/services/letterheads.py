"""Đầu văn bản: the agency and the signer of a document, as the office has them set on its day."""

import re
from datetime import date

from sqlalchemy.orm import Session

from app.documents.office import Office, Signature
from app.rules.document import DocumentKind, signing_for
from app.rules.errors import NotFound
from app.services import settings

_BEFORE_COMMUNE = re.compile(r" (?=XÃ )")  # the commune's name gets a line of its own


def commune(session: Session, on: date) -> Office:
    """Return the commune's People's Committee as documents of a day name it."""
    return Office(
        name_lines=settings.lines(session, "office.name_lines", on),
        name=settings.value(session, "office.name", on),
        place=settings.value(session, "office.place", on),
        upper_lines=settings.lines(session, "office.parent_lines", on),
        authority=settings.value(session, "office.authority", on),
        unit_abbreviation=settings.value(session, "office.unit_abbreviation", on),
        contact=settings.value(session, "office.contact", on),
    )


def unit(session: Session, on: date) -> Office:
    """Return the unit that drafts, such as Phòng Văn hóa - Xã hội."""
    return Office(
        name_lines=settings.lines(session, "office.unit_lines", on),
        name=settings.value(session, "office.unit_name", on),
        place=settings.value(session, "office.place", on),
        upper_lines=settings.lines(session, "office.unit_parent_lines", on),
        unit_abbreviation=settings.value(session, "office.unit_abbreviation", on),
        contact=settings.value(session, "office.contact", on),
    )


def signature(
    session: Session, kind: DocumentKind, on: date, signer_id: int | None = None
) -> Signature:
    """Return who signs a kind of document: the one chosen, or the first who may on that day."""
    if signer_id is not None:
        row = settings.signer(session, signer_id)
    else:
        possible = settings.signers(session, on)
        if not possible:
            raise NotFound(what="người ký")
        row = possible[0]
    return Signature(signing_for(kind, row.signing), row.name)


def council(session: Session, name: str, on: date) -> Office:
    """Return the council as the head of its papers names it."""
    upper = settings.lines(session, "office.unit_parent_lines", on)
    return Office(
        name_lines=tuple(_BEFORE_COMMUNE.split(name.upper())),
        name=name,
        place=settings.value(session, "office.place", on),
        upper_lines=upper,
    )
