"""Đầu văn bản: the agency and the signer of a document, as the office has them set on its day."""

import re
from datetime import date

from sqlalchemy.orm import Session

from app.documents.office import Office, Signature
from app.rules.document import DocumentKind
from app.rules.errors import NotFound
from app.rules.signing import check_in_office, checked_signing, may_sign
from app.rules.wording_errors import SignerOfUnit
from app.services import settings
from app.services.settings import SignerRow

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
        row = _first_who_may(session, kind, on)
    return signature_of(row, kind, on)


def signature_of(row: SignerRow, kind: DocumentKind, on: date) -> Signature:
    """Return how someone signs a kind of document on a day; who may not is refused."""
    if row.for_unit and kind is not DocumentKind.SUBMISSION:
        raise SignerOfUnit(name=row.name or row.office_title)
    check_in_office(row.name, row.valid_from, row.valid_to, on)
    return Signature(checked_signing(kind, row.signing), row.name)


def signers_for(session: Session, kind: DocumentKind, on: date) -> list[SignerRow]:
    """Return who may sign a kind of document of the commune on a day."""
    return [row for row in settings.signers(session, on) if may_sign(kind, row.signing)]


def _first_who_may(session: Session, kind: DocumentKind, on: date) -> SignerRow:
    found = signers_for(session, kind, on) or settings.signers(session, on)
    if not found:
        raise NotFound(what="người ký")
    return found[0]


def council(session: Session, name: str, on: date) -> Office:
    """Return the council as the head of its papers names it."""
    upper = settings.lines(session, "office.unit_parent_lines", on)
    return Office(
        name_lines=tuple(_BEFORE_COMMUNE.split(name.upper())),
        name=name,
        place=settings.value(session, "office.place", on),
        upper_lines=upper,
    )
