"""Căn cứ pháp lý: the lines "Căn cứ …" with the days they hold and the papers that cite them."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.setting import LegalBasis
from app.rules.document import DocumentKind
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.role import Duty
from app.services.steps import step

CITING_KINDS = (
    DocumentKind.AWARD_DECISION,
    DocumentKind.SUBMISSION,
    DocumentKind.COUNCIL_DECISION,
    DocumentKind.PILOT_DECISION,
    DocumentKind.NOTICE,
    DocumentKind.REVOCATION_NOTICE,
    DocumentKind.PERIOD_REPORT,
)
_A_DAY = timedelta(days=1)
_TO_CHECK = {"M", "L", "GK"}


@dataclass(frozen=True)
class BasisFacts:
    """A basis as typed, without the mark at its end: ";" and "." are set when it is printed.

    replaced_by: id of the basis that takes its place; it then ends the day before that one begins.
    """

    text: str
    used_in: tuple[DocumentKind, ...]
    valid_from: date | None
    valid_to: date | None = None
    replaced_by: int | None = None

    @property
    def name(self) -> str:
        """Return what is cited, without the word that begins every basis."""
        return self.text.removeprefix("Căn cứ ")


@dataclass(frozen=True)
class BasisLine:
    """A basis of the book; `to_check` says that the office should look it up once."""

    id: int
    facts: BasisFacts
    to_check: bool


def list_bases(session: Session) -> list[BasisLine]:
    """Return all bases in the order in which papers cite them."""
    query = select(LegalBasis).order_by(LegalBasis.position, LegalBasis.id)
    return [_line(row) for row in session.scalars(query)]


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Ghi căn cứ pháp lý"))
def save_basis(session: Session, basis_id: int | None, facts: BasisFacts) -> int:
    """Add a basis at the end, or correct one; the office has then checked it.

    Those that it replaces end the day before it begins.
    """
    good = _checked(session, basis_id, facts)
    last = session.scalar(select(func.max(LegalBasis.position))) or 0
    basis = LegalBasis(position=last + 1) if basis_id is None else _basis(session, basis_id)
    basis.text, basis.valid_from, basis.valid_to = good.text, _day(good), good.valid_to
    basis.used_in = " ".join(kind.value for kind in good.used_in)
    basis.replaced_by_id = good.replaced_by
    basis.confidence = ""
    session.add(basis)
    session.flush()
    for earlier in _replaced_by(session, basis.id):
        earlier.valid_to = basis.valid_from - _A_DAY
    session.flush()
    return basis.id


def possible_successors(session: Session, basis_id: int | None) -> list[BasisLine]:
    """Return the bases that may take the place of one: those in force from a later day on."""
    began = date.min if basis_id is None else _basis(session, basis_id).valid_from
    return [
        line
        for line in list_bases(session)
        if line.id != basis_id and (line.facts.valid_from or date.min) > began
    ]


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Đổi thứ tự căn cứ"))
def move_basis(session: Session, basis_id: int, *, up: bool) -> None:
    """Cite a basis one place earlier or later."""
    rows = list(session.scalars(select(LegalBasis).order_by(LegalBasis.position, LegalBasis.id)))
    at = rows.index(_basis(session, basis_id))
    to = at - 1 if up else at + 1
    if 0 <= to < len(rows):
        rows[at], rows[to] = rows[to], rows[at]
        for position, row in enumerate(rows, 1):
            row.position = position
    session.flush()


def _checked(session: Session, basis_id: int | None, facts: BasisFacts) -> BasisFacts:
    text = tidy(facts.text).rstrip(";. ")
    wrong: dict[str, Said] = {}
    if not text:
        wrong["text"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi căn cứ."))
    elif not text.startswith("Căn cứ"):
        text = f"Căn cứ {text}"
    last_day = facts.valid_to
    if facts.valid_from is None:
        wrong["valid_from"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày có hiệu lực."))
    else:
        if facts.replaced_by is not None:
            last_day = _basis(session, facts.replaced_by).valid_from - _A_DAY
        wrong |= _wrong_days(session, basis_id, facts.valid_from, last_day, facts.replaced_by)
    if wrong:
        raise InvalidForm(wrong)
    return BasisFacts(text, facts.used_in, facts.valid_from, last_day, facts.replaced_by)


def _wrong_days(
    session: Session, basis_id: int | None, first: date, last: date | None, successor: int | None
) -> dict[str, Said]:
    if successor is not None and last is not None and last < first:
        late = QT_TRANSLATE_NOOP(
            "Form", "Căn cứ thay thế phải có hiệu lực sau ngày {day}. Hãy chọn căn cứ khác."
        )
        return {"replaced_by": say(late, day=first)}
    if last is not None and last < first:
        return {"valid_to": say(QT_TRANSLATE_NOOP("Form", "Ngày cuối trước ngày đầu."))}
    earlier = [] if basis_id is None else _replaced_by(session, basis_id)
    if any(first <= each.valid_from for each in earlier):
        early = QT_TRANSLATE_NOOP(
            "Form", "Căn cứ này thay căn cứ có hiệu lực từ {day}: ngày bắt đầu phải sau ngày đó."
        )
        return {"valid_from": say(early, day=max(each.valid_from for each in earlier))}
    return {}


def _replaced_by(session: Session, basis_id: int) -> list[LegalBasis]:
    return list(session.scalars(select(LegalBasis).where(LegalBasis.replaced_by_id == basis_id)))


def _day(facts: BasisFacts) -> date:
    return facts.valid_from or date.min


def _basis(session: Session, basis_id: int) -> LegalBasis:
    found = session.get(LegalBasis, basis_id)
    if found is None:
        raise NotFound(what="căn cứ pháp lý")
    return found


def _line(row: LegalBasis) -> BasisLine:
    used = set(row.used_in.split())
    kinds = tuple(kind for kind in DocumentKind if kind.value in used)
    facts = BasisFacts(row.text, kinds, row.valid_from, row.valid_to, row.replaced_by_id)
    return BasisLine(row.id, facts, row.confidence in _TO_CHECK)
