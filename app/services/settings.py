"""Thiết lập: what is in force on a day — the office's names, symbols, salaries, bases, signers."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import nfc
from app.models.database import AT_WORK
from app.models.setting import LegalBasis, Setting, Signer
from app.rules.award import RecipientKind, RoundingMode
from app.rules.document import DocumentKind, Signing, SigningMode
from app.rules.errors import NoSettingInForce, NotFound
from app.rules.office import setting_kind
from app.rules.period import Calendar
from app.rules.role import Person

_PLAN_BASE = "Căn cứ Kế hoạch của"


@dataclass(frozen=True)
class SignerRow:
    """Someone who may sign on a given day."""

    id: int
    name: str
    office_title: str
    signing: Signing
    for_unit: bool
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True)
class BonusTerms:
    """What a bonus is worked out from on a decision's date (facts: decree and salary in force)."""

    base_salary: int
    salary_source: str
    coefficients: dict[RecipientKind, Decimal]
    rounding: RoundingMode


def setting(session: Session, key: str, on: date) -> Setting:
    """Return the setting in force on a day, or refuse by its name."""
    found = _in_force(session, key, on)
    if found is None:
        raise NoSettingInForce(what=f"“{setting_kind(key).label}”", on=on)
    return found


def value(session: Session, key: str, on: date) -> str:
    """Return the text of the setting in force on a day, or what holds without one."""
    found = _in_force(session, key, on)
    if found is None and (default := setting_kind(key).default):
        return default
    return setting(session, key, on).value


def lines(session: Session, key: str, on: date) -> tuple[str, ...]:
    """Return the lines of a setting that holds several, without empty ones."""
    return tuple(line for line in value(session, key, on).split("\n") if line.strip())


def clerk(session: Session, on: date) -> str:
    """Return who is at work, as written on papers and in the journal; may be empty.

    Where the office works with accounts that is whoever signed in.
    """
    at_work: Person | None = session.info.get(AT_WORK)
    if at_work is not None and at_work.role is not None:
        return at_work.name
    return value(session, "office.clerk", on)


def set_value(session: Session, key: str, text: str, on: date, source: str = "") -> None:
    """Put a value in force from a day on; an earlier day's papers keep the earlier value.

    A correction made on the very day the value began replaces it.
    """
    current = _in_force(session, key, on)
    if current is None:
        _begin(session, key, text, on, source)
        return
    if current.value == nfc(text):
        return
    if current.valid_from == on:
        current.value, current.source = text, source or current.source
        return
    after = Setting(
        key=key,
        value=text,
        valid_from=on,
        valid_to=current.valid_to,
        source=source,
        note=current.note,
    )
    current.valid_to = date.fromordinal(on.toordinal() - 1)
    session.add(after)


def calendar(session: Session, on: date) -> Calendar:
    """Return which calendar the reports follow."""
    return Calendar(value(session, "period.calendar", on))


def bonus_terms(session: Session, on: date) -> BonusTerms:
    """Return salary, coefficients and rounding in force on the decision's date."""
    salary = setting(session, "bonus.base_salary", on)
    return BonusTerms(
        base_salary=int(salary.value),
        salary_source=salary.source,
        coefficients={
            kind: Decimal(value(session, f"bonus.coefficient.{kind.value}", on))
            for kind in RecipientKind
        },
        rounding=RoundingMode(value(session, "bonus.rounding", on)),
    )


def legal_bases(session: Session, kind: DocumentKind, on: date) -> tuple[str, ...]:
    """Return the bases to cite in a document of this kind and date, without closing marks."""
    query = (
        select(LegalBasis)
        .where(LegalBasis.valid_from <= on)
        .where((LegalBasis.valid_to.is_(None)) | (LegalBasis.valid_to >= on))
        .order_by(LegalBasis.position)
    )
    reference = _plan_reference(session, on)
    return tuple(
        _with_reference(basis.text, reference)
        for basis in session.scalars(query)
        if kind.value in basis.used_in.split()
    )


def signers(session: Session, on: date, *, for_unit: bool = False) -> list[SignerRow]:
    """Return who may sign on a day, for the commune or for the unit that drafts."""
    query = (
        select(Signer)
        .where(Signer.for_unit == for_unit, Signer.valid_from <= on)
        .where((Signer.valid_to.is_(None)) | (Signer.valid_to >= on))
        .order_by(Signer.position)
    )
    return [_signer_row(signer) for signer in session.scalars(query)]


def signer(session: Session, signer_id: int) -> SignerRow:
    """Return one signer."""
    found = session.get(Signer, signer_id)
    if found is None:
        raise NotFound(what="người ký")
    return _signer_row(found)


def _in_force(session: Session, key: str, on: date) -> Setting | None:
    query = (
        select(Setting)
        .where(Setting.key == key, Setting.valid_from <= on)
        .where((Setting.valid_to.is_(None)) | (Setting.valid_to >= on))
        .order_by(Setting.valid_from.desc())
        .limit(1)
    )
    return session.scalar(query)


def _begin(session: Session, key: str, text: str, on: date, source: str) -> None:
    """Give a fact its first value, until the day before the next one there is."""
    later = session.scalar(
        select(Setting.valid_from)
        .where(Setting.key == key, Setting.valid_from > on)
        .order_by(Setting.valid_from)
        .limit(1)
    )
    last = None if later is None else date.fromordinal(later.toordinal() - 1)
    session.add(Setting(key=key, value=text, valid_from=on, valid_to=last, source=source))


def _plan_reference(session: Session, on: date) -> str:
    """Return number and day of the plan; empty until the office has written them."""
    try:
        return value(session, "office.plan_reference", on)
    except NoSettingInForce:
        return ""


def _with_reference(text: str, reference: str) -> str:
    """Put number and day into the base that names the plan (Decree 30/2020, annex I, II.2)."""
    if not reference or not text.startswith(_PLAN_BASE):
        return text
    return f"Căn cứ Kế hoạch số {reference} của{text.removeprefix(_PLAN_BASE)}"


def _signer_row(signer: Signer) -> SignerRow:
    signing = Signing(
        mode=SigningMode(signer.mode),
        title=signer.office_title,
        head=signer.head_title,
        collective=signer.collective,
    )
    return SignerRow(
        signer.id,
        signer.name,
        signer.office_title,
        signing,
        signer.for_unit,
        signer.valid_from,
        signer.valid_to,
    )
