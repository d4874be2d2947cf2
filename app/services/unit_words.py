"""Phòng tham mưu trên giấy: its head, its head's signature, the movement it looks after."""

import re
from datetime import date

from sqlalchemy.orm import Session

from app.documents.office import Signature
from app.rules.errors import NotFound
from app.services import letterheads, settings, wordings

_QUOTED = re.compile("“[^”]+”")


def unit_signature(session: Session, on: date) -> Signature:
    """Return who signs for the unit that drafts."""
    heads = settings.signers(session, on, for_unit=True)
    if not heads:
        raise NotFound(what="người ký của phòng")
    return Signature(heads[0].signing, heads[0].name)


def head_of_unit(session: Session, on: date) -> str:
    """Return the head of the unit that drafts, by office: "Trưởng phòng Phòng …"."""
    unit = letterheads.unit(session, on)
    heads = settings.signers(session, on, for_unit=True)
    if not heads:
        return unit.name
    words = wordings.of_office(session)("idea_words")
    return words.text("head_of_unit", title=heads[0].office_title, unit=unit.name)


def movement(session: Session, on: date) -> str:
    """Return the movement's name with its quotation marks, or else the plan's whole name."""
    plan = settings.value(session, "office.plan", on)
    found = _QUOTED.search(plan)
    return found.group() if found else plan
