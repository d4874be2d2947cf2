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
    consolidated,
    council_papers,
    data_sheets,
    idea_letters,
    idea_papers,
    meeting_papers,
    notices,
    paper_marks,
    proposal_papers,
    receipts,
    register_papers,
    reminders,
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


def _by_id(make: Callable[[Session, int, date], Paper]) -> Maker:
    """Return the maker of a paper that is made from the number of its record."""
    return lambda session, source, today: make(session, source.id, today)


def _by_key(make: Callable[[Session, str, date], Paper]) -> Maker:
    """Return the maker of a paper that is made from the code of a period."""
    return lambda session, source, today: make(session, source.key, today)


def _form(session: Session, _source: Source, today: date) -> Paper:
    return proposal_papers.form_paper(session, today)


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


def _revocation(session: Session, source: Source, today: date) -> Paper:
    return award_money_papers.notice_paper(session, source.id, today)


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
        (DocumentKind.PROPOSAL_FORM, Of.NOTHING, _form),
        (DocumentKind.RECEIPT, Of.IDEA, _receipt),
        (DocumentKind.SUPPLEMENT_REQUEST, Of.IDEA, _by_id(idea_papers.supplement_paper)),
        (DocumentKind.PERSONAL_DATA_SHEET, Of.IDEA, _by_id(data_sheets.data_paper)),
        (DocumentKind.COUNCIL_DECISION, Of.COUNCIL, _council),
        (DocumentKind.INVITATION, Of.SESSION, _invitation),
        (DocumentKind.ATTENDANCE_SHEET, Of.SESSION, _attendance),
        (DocumentKind.BLANK_SCORE_SHEET, Of.SESSION, _blank_sheets),
        (DocumentKind.SCORE_SHEET, Of.SESSION, _filled_sheets),
        (DocumentKind.SCORE_SUMMARY, Of.SESSION, _summary),
        (DocumentKind.MINUTES, Of.SESSION, _minutes),
        (DocumentKind.NOTICE, Of.IDEA, _notice),
        (DocumentKind.PILOT_DECISION, Of.IDEA, _by_id(idea_letters.pilot_decision_paper)),
        (DocumentKind.PILOT_FOLLOW_UP, Of.IDEA, _by_id(idea_papers.follow_up_paper)),
        (DocumentKind.ADOPTION_CONFIRMATION, Of.IDEA, _by_id(idea_papers.confirmation_paper)),
        (DocumentKind.REFERRAL, Of.IDEA, _by_id(idea_letters.referral_paper)),
        (DocumentKind.SUBMISSION, Of.SESSION, _submission),
        (DocumentKind.AWARD_DECISION, Of.DECISION, _decision),
        (DocumentKind.CERTIFICATE, Of.DECISION, _certificates),
        (DocumentKind.PAYMENT_LIST, Of.DECISION, _payment),
        (DocumentKind.REVOCATION_NOTICE, Of.AWARD, _revocation),
        (DocumentKind.FUND_LEDGER, Of.PERIOD, _fund_ledger),
        (DocumentKind.REMINDER, Of.PERIOD, _by_key(reminders.reminder_paper)),
        (DocumentKind.CONSOLIDATED_TABLE, Of.PERIOD, _by_key(consolidated.table_paper)),
        (DocumentKind.PERIOD_REPORT, Of.PERIOD, _report),
        (DocumentKind.DOCUMENT_REGISTER, Of.PERIOD, _register),
        (DocumentKind.CALIBRATION, Of.NOTHING, _calibration),
    )
}
