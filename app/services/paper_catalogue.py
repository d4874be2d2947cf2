"""Danh mục văn bản: every paper of design.md §10, what it is of and how it is made."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import UnknownKind
from app.rules.paper_source import Of, Source
from app.rules.period import parse
from app.services import (
    award_money_papers,
    award_papers,
    certificates,
    council_papers,
    meeting_papers,
    notices,
    paper_marks,
    receipts,
    register_papers,
    reports,
    session_minutes,
    session_papers,
    session_sheets,
)
from app.services.papers import Paper

Maker = Callable[[Session, Source, date], Paper]


@dataclass(frozen=True)
class PaperKind:
    """A kind of paper: its title, the record it is of, how it is made on a day."""

    kind: DocumentKind
    of: Of
    make: Maker

    @property
    def title(self) -> str:
        """Return the name of the kind."""
        return DOCUMENT_TYPES[self.kind].title


def make(session: Session, source: Source, today: date) -> Paper:
    """Return a paper from the records as they are now."""
    paper = of_kind(source.kind).make(session, source, today)
    return paper_marks.marked(session, replace(paper, source=source))


def of_kind(kind: DocumentKind | str) -> PaperKind:
    """Return a kind of the catalogue, or say which there are."""
    found = CATALOGUE.get(kind)
    if found is None:
        raise UnknownKind(kind=str(kind), known=", ".join(CATALOGUE))
    return found


def _receipt(session: Session, source: Source, today: date) -> Paper:
    return receipts.receipt_paper(session, source.id, today)


def _council(session: Session, source: Source, today: date) -> Paper:
    return council_papers.council_paper(session, source.id, today)


def _invitation(session: Session, source: Source, today: date) -> Paper:
    return meeting_papers.invitation_paper(session, source.id, today)


def _attendance(session: Session, source: Source, _today: date) -> Paper:
    return meeting_papers.attendance_paper(session, source.id)


def _blank_sheets(session: Session, source: Source, _today: date) -> Paper:
    return session_sheets.blank_sheets(session, source.id, per_idea=False)


def _filled_sheets(session: Session, source: Source, _today: date) -> Paper:
    return session_sheets.filled_sheets(session, source.id)


def _summary(session: Session, source: Source, _today: date) -> Paper:
    return session_papers.summary_paper(session, source.id)


def _minutes(session: Session, source: Source, _today: date) -> Paper:
    return session_minutes.minutes_paper(session, source.id)


def _notice(session: Session, source: Source, today: date) -> Paper:
    return notices.notice_paper(session, source.id, today)


def _submission(session: Session, source: Source, today: date) -> Paper:
    return award_papers.submission_paper(session, source.id, today)


def _decision(session: Session, source: Source, _today: date) -> Paper:
    return award_papers.decision_paper(session, source.id)


def _certificates(session: Session, source: Source, _today: date) -> Paper:
    return certificates.certificates_paper(session, source.id)


def _calibration(session: Session, _source: Source, _today: date) -> Paper:
    return certificates.calibration_paper(session)


def _payment(session: Session, source: Source, _today: date) -> Paper:
    return award_money_papers.payment_paper(session, source.id)


def _revocation(session: Session, source: Source, _today: date) -> Paper:
    return award_money_papers.notice_paper(session, source.id)


def _fund_ledger(session: Session, source: Source, today: date) -> Paper:
    return award_money_papers.ledger_paper(session, parse(source.key).first.year, today)


def _report(session: Session, source: Source, today: date) -> Paper:
    issued = reports.issued_reports(session, source.key)
    if issued:
        return reports.issued_paper(session, issued[0].id)
    return reports.report_paper(session, source.key, today)


def _register(session: Session, source: Source, today: date) -> Paper:
    return register_papers.register_paper(session, source.key, today)


# In the order of the work; every line is a paper that `document` and the screens can make.
CATALOGUE: dict[str, PaperKind] = {
    kind.value: PaperKind(kind, of, make)
    for kind, of, make in (
        (DocumentKind.RECEIPT, Of.IDEA, _receipt),
        (DocumentKind.COUNCIL_DECISION, Of.COUNCIL, _council),
        (DocumentKind.INVITATION, Of.SESSION, _invitation),
        (DocumentKind.ATTENDANCE_SHEET, Of.SESSION, _attendance),
        (DocumentKind.BLANK_SCORE_SHEET, Of.SESSION, _blank_sheets),
        (DocumentKind.SCORE_SHEET, Of.SESSION, _filled_sheets),
        (DocumentKind.SCORE_SUMMARY, Of.SESSION, _summary),
        (DocumentKind.MINUTES, Of.SESSION, _minutes),
        (DocumentKind.NOTICE, Of.IDEA, _notice),
        (DocumentKind.SUBMISSION, Of.SESSION, _submission),
        (DocumentKind.AWARD_DECISION, Of.DECISION, _decision),
        (DocumentKind.CERTIFICATE, Of.DECISION, _certificates),
        (DocumentKind.PAYMENT_LIST, Of.DECISION, _payment),
        (DocumentKind.REVOCATION_NOTICE, Of.AWARD, _revocation),
        (DocumentKind.FUND_LEDGER, Of.PERIOD, _fund_ledger),
        (DocumentKind.PERIOD_REPORT, Of.PERIOD, _report),
        (DocumentKind.DOCUMENT_REGISTER, Of.PERIOD, _register),
        (DocumentKind.CALIBRATION, Of.NOTHING, _calibration),
    )
}
