"""Giấy khen: the certificates of a decision, all or some, on the paper that was chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.documents import calibration, certificate
from app.documents.calibration import Calibration
from app.documents.certificate import Certificate, Certificates
from app.documents.office import Issue, Signature
from app.models.award import Award, AwardDecision, Nomination
from app.models.session import Session as Meeting
from app.rules.award import RecipientKind
from app.rules.document import DOCUMENT_TYPES, DocumentKind, read_signing, signing_for
from app.rules.errors import NotFound
from app.rules.money import padded
from app.rules.paper_source import Of, Source
from app.rules.print_errors import AwardRevoked, NoCertificates
from app.rules.printing import PrintProfile
from app.services import letterheads, print_log, print_stocks, unit_words, wordings
from app.services.papers import Paper


@dataclass(frozen=True)
class CertificateLine:
    """A certificate as lists show it; prints: how often it was printed."""

    award_id: int
    position: int
    recipient: str
    recipient_kind: RecipientKind
    office: str
    book_number: int | None
    prints: int
    revoked: bool


def certificate_lines(session: Session, decision_id: int) -> list[CertificateLine]:
    """Return the certificates of a decision in its order, those taken back too."""
    awards = _awards(session, decision_id)
    done = print_log.counts(session, [award.id for award in awards])
    return [
        CertificateLine(
            award.id,
            award.position,
            award.nomination.recipient,
            award.nomination.recipient_kind,
            award.nomination.position,
            award.book_number,
            done.get(award.id, 0),
            award.revoked_at is not None,
        )
        for award in awards
    ]


def certificates_paper(
    session: Session,
    decision_id: int,
    stock_id: int | None = None,
    award_ids: Sequence[int] | None = None,
) -> Paper:
    """Return certificates of a decision, a page each; without a choice all that stand."""
    decision = session.get(AwardDecision, decision_id)
    if decision is None:
        raise NotFound(what="quyết định khen thưởng")
    chosen = _chosen(_awards(session, decision_id), award_ids)
    profile = print_stocks.profile_of(session, stock_id)
    facts = _facts(session, decision, chosen, profile)
    title = DOCUMENT_TYPES[DocumentKind.CERTIFICATE].title
    return Paper(
        _file_name(decision, chosen if award_ids is not None else ()),
        title,
        certificate.lay_out(facts, wordings.of_office(session)),
        source=Source(DocumentKind.CERTIFICATE, Of.DECISION, str(decision_id)),
        draft=decision.document.number is None,
    )


def calibration_paper(session: Session, stock_id: int | None = None) -> Paper:
    """Return the test print of a profile; without one nothing is moved."""
    if stock_id is None:
        return trial_paper(session, "", PrintProfile())
    row = print_stocks.stock_row(session, stock_id)
    return trial_paper(session, row.name, row.profile)


def trial_paper(session: Session, name: str, profile: PrintProfile) -> Paper:
    """Return the test print of a profile that need not be stored yet."""
    facts = Calibration(name, profile.offset)
    return Paper(
        "to-can-chinh-may-in",
        DOCUMENT_TYPES[DocumentKind.CALIBRATION].title,
        calibration.lay_out(facts, wordings.of_office(session)),
        source=Source(DocumentKind.CALIBRATION),
    )


def _chosen(awards: Sequence[Award], award_ids: Sequence[int] | None) -> list[Award]:
    wanted = None if award_ids is None else set(award_ids)
    for award in awards:
        if wanted is not None and award.id in wanted and award.revoked_at is not None:
            raise AwardRevoked(recipient=award.nomination.recipient)
    chosen = [
        award
        for award in awards
        if (award.revoked_at is None if wanted is None else award.id in wanted)
    ]
    if not chosen:
        raise NoCertificates
    return chosen


def _facts(
    session: Session, decision: AwardDecision, awards: Sequence[Award], profile: PrintProfile
) -> Certificates:
    on, document = decision.bonus_date, decision.document
    signing = read_signing(document.signer_lines.split("\n"))
    return Certificates(
        office=letterheads.commune(session, on),
        issue=Issue(document.symbol, document.number, document.dated_on, year=on.year),
        year=_year(session, decision, on),
        movement=unit_words.movement(session, on),
        signature=Signature(signing_for(DocumentKind.CERTIFICATE, signing), document.signer_name),
        recipients=tuple(_certificate(award) for award in awards),
        profile=profile,
    )


def _certificate(award: Award) -> Certificate:
    nomination = award.nomination
    return Certificate(
        name=nomination.recipient,
        position=nomination.position,
        achievement=nomination.achievement,
        is_idea=nomination.achievement == nomination.idea.title,
        book_number=award.book_number,
    )


def _year(session: Session, decision: AwardDecision, on: date) -> int:
    meeting = session.get(Meeting, decision.session_id)
    return meeting.held_on.year if meeting is not None else on.year


def _awards(session: Session, decision_id: int) -> list[Award]:
    query = (
        select(Award)
        .where(Award.decision_id == decision_id)
        .order_by(Award.position)
        .options(joinedload(Award.nomination).joinedload(Nomination.idea))
    )
    return list(session.scalars(query))


def _file_name(decision: AwardDecision, chosen: Sequence[Award]) -> str:
    number = decision.document.number
    name = (
        f"giay-khen-du-thao-{decision.id}"
        if number is None
        else f"giay-khen-{padded(number)}-{decision.bonus_date.year}"
    )
    return f"{name}-{chosen[0].position}" if len(chosen) == 1 else name
