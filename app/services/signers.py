"""Người ký: who may sign, in whose name, and since when."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.setting import Signer
from app.rules.document import Signing, SigningMode
from app.rules.errors import InvalidForm, NotFound, Said, SignerIncomplete, say
from app.rules.role import Duty
from app.rules.signing import title_before
from app.services.steps import step

NEEDS_HEAD = {SigningMode.KT, SigningMode.TM_KT, SigningMode.TL, SigningMode.TUQ}
NEEDS_COLLECTIVE = {SigningMode.TM, SigningMode.TM_KT}
MAY_HAVE_COLLECTIVE = {*NEEDS_COLLECTIVE, SigningMode.Q}


@dataclass(frozen=True)
class SignerFacts:
    """A signer as typed: titles in plain writing, such as "Phó Chủ tịch".

    authorisation: the paper that lets someone sign TUQ., with its number and day.
    """

    name: str
    office_title: str
    mode: SigningMode
    head_title: str = ""
    collective: str = ""
    for_unit: bool = False
    valid_from: date | None = None
    valid_to: date | None = None
    authorisation: str = ""


@dataclass(frozen=True)
class SignerLine:
    """A signer with the lines that go above the name."""

    id: int
    facts: SignerFacts
    lines: tuple[str, ...]


def list_signers(session: Session) -> list[SignerLine]:
    """Return all signers, the commune's before the unit's, those of the past too."""
    query = select(Signer).order_by(Signer.for_unit, Signer.position, Signer.id)
    return [_line(row) for row in session.scalars(query)]


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Ghi người ký"))
def save_signer(session: Session, signer_id: int | None, facts: SignerFacts) -> int:
    """Add a signer or correct one; returns its id."""
    good = _checked(facts)
    signer = Signer(position=_last_position(session) + 1)
    if signer_id is not None:
        signer = _signer(session, signer_id)
    for name, value in vars(good).items():
        setattr(signer, name, value)
    session.add(signer)
    session.flush()
    return signer.id


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Ghi người ký"))
def name_signer(session: Session, signer_id: int, name: str) -> None:
    """Write the name of someone whose office was already there."""
    good = tidy(name)
    if wrong := _wrong_name(good):
        raise InvalidForm(wrong)
    _signer(session, signer_id).name = good
    session.flush()


def _checked(facts: SignerFacts) -> SignerFacts:
    good = SignerFacts(
        name=tidy(facts.name),
        office_title=tidy(facts.office_title),
        mode=facts.mode,
        head_title=tidy(facts.head_title),
        collective=tidy(facts.collective),
        for_unit=facts.for_unit,
        valid_from=facts.valid_from,
        valid_to=facts.valid_to,
        authorisation=tidy(facts.authorisation) if facts.mode is SigningMode.TUQ else "",
    )
    wrong: dict[str, Said] = {}
    missing = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi gì ở ô này."))
    needed = {"office_title": True, "valid_from": True}
    needed |= {"head_title": facts.mode in NEEDS_HEAD}
    needed |= {"collective": facts.mode in NEEDS_COLLECTIVE}
    needed |= dict.fromkeys(("authorisation", "valid_to"), facts.mode is SigningMode.TUQ)
    wrong |= {name: missing for name, asked in needed.items() if asked and not getattr(good, name)}
    wrong |= _wrong_name(good.name)
    if good.valid_from and good.valid_to and good.valid_to < good.valid_from:
        wrong["valid_to"] = say(QT_TRANSLATE_NOOP("Form", "Ngày cuối trước ngày đầu."))
    if wrong:
        raise InvalidForm(wrong)
    return good


def _wrong_name(name: str) -> dict[str, Said]:
    title = title_before(name)
    if not title:
        return {}
    asked = QT_TRANSLATE_NOOP(
        "Form", "Trước tên người ký không ghi “{title}”. Hãy chỉ ghi họ và tên."
    )
    return {"name": say(asked, title=title)}


def _signer(session: Session, signer_id: int) -> Signer:
    found = session.get(Signer, signer_id)
    if found is None:
        raise NotFound(what="người ký")
    return found


def _last_position(session: Session) -> int:
    return session.scalar(select(func.max(Signer.position))) or 0


def _line(row: Signer) -> SignerLine:
    facts = SignerFacts(
        name=row.name,
        office_title=row.office_title,
        mode=row.mode,
        head_title=row.head_title,
        collective=row.collective,
        for_unit=row.for_unit,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        authorisation=row.authorisation,
    )
    try:
        lines = Signing(row.mode, row.office_title, row.head_title, row.collective).lines
    except SignerIncomplete:
        lines = ()
    return SignerLine(row.id, facts, lines)
