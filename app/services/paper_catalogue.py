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
    report_issue,
    reports,
    session_minutes,
    session_papers,
    session_sheets,
    unit_result_papers,
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


def _always(make: Callable[[Session, int], Paper]) -> Maker:
    """Return the maker of a paper that is the same whatever the day is."""
    return lambda session, source, _today: make(session, source.id)


def _by_key(make: Callable[[Session, str, date], Paper]) -> Maker:
    """Return the maker of a paper that is made from the code of a period."""
    return lambda session, source, today: make(session, source.key, today)


def _form(session: Session, _source: Source, today: date) -> Paper:
    return proposal_papers.form_paper(session, today)


def _blank_sheets(session: Session, source: Source, _today: date) -> Paper:
    return session_sheets.blank_sheets(session, source.id, per_idea=False)


def _calibration(session: Session, _source: Source, _today: date) -> Paper:
    return certificates.calibration_paper(session)


def _fund_ledger(session: Session, source: Source, today: date) -> Paper:
    return award_money_papers.ledger_paper(session, parse(source.key).first.year, today)


def _report(session: Session, source: Source, today: date) -> Paper:
    issued = report_issue.issued_reports(session, source.key)
    if issued:
        return report_issue.issued_paper(session, issued[0].id)
    return reports.report_paper(session, source.key, today)


# In the order of the work; every line is a paper that `document` and the screens can make.
CATALOGUE: dict[str, PaperKind] = {
    kind.value: PaperKind(kind, of, make)
    for kind, of, make in (
        (DocumentKind.PROPOSAL_FORM, Of.NOTHING, _form),
        (DocumentKind.RECEIPT, Of.IDEA, _by_id(receipts.receipt_paper)),
        (DocumentKind.SUPPLEMENT_REQUEST, Of.IDEA, _by_id(idea_papers.supplement_paper)),
        (DocumentKind.PERSONAL_DATA_SHEET, Of.IDEA, _by_id(data_sheets.data_paper)),
        (DocumentKind.COUNCIL_DECISION, Of.COUNCIL, _by_id(council_papers.council_paper)),
        (DocumentKind.INVITATION, Of.SESSION, _by_id(meeting_papers.invitation_paper)),
        (DocumentKind.ATTENDANCE_SHEET, Of.SESSION, _always(meeting_papers.attendance_paper)),
        (DocumentKind.BLANK_SCORE_SHEET, Of.SESSION, _blank_sheets),
        (DocumentKind.SCORE_SHEET, Of.SESSION, _always(session_sheets.filled_sheets)),
        (DocumentKind.SCORE_SUMMARY, Of.SESSION, _always(session_papers.summary_paper)),
        (DocumentKind.MINUTES, Of.SESSION, _always(session_minutes.minutes_paper)),
        (DocumentKind.NOTICE, Of.IDEA, _by_id(notices.notice_paper)),
        (DocumentKind.PILOT_DECISION, Of.IDEA, _by_id(idea_letters.pilot_decision_paper)),
        (DocumentKind.PILOT_FOLLOW_UP, Of.IDEA, _by_id(idea_papers.follow_up_paper)),
        (DocumentKind.ADOPTION_CONFIRMATION, Of.IDEA, _by_id(idea_papers.confirmation_paper)),
        (DocumentKind.REFERRAL, Of.IDEA, _by_id(idea_letters.referral_paper)),
        (DocumentKind.SUBMISSION, Of.SESSION, _by_id(award_papers.submission_paper)),
        (DocumentKind.AWARD_DECISION, Of.DECISION, _always(award_papers.decision_paper)),
        (DocumentKind.CERTIFICATE, Of.DECISION, _always(certificates.certificates_paper)),
        (DocumentKind.PAYMENT_LIST, Of.DECISION, _always(award_money_papers.payment_paper)),
        (DocumentKind.REVOCATION_NOTICE, Of.AWARD, _by_id(award_money_papers.notice_paper)),
        (DocumentKind.FUND_LEDGER, Of.PERIOD, _fund_ledger),
        (DocumentKind.REMINDER, Of.PERIOD, _by_key(reminders.reminder_paper)),
        (DocumentKind.CONSOLIDATED_TABLE, Of.PERIOD, _by_key(consolidated.table_paper)),
        (DocumentKind.PERIOD_REPORT, Of.PERIOD, _report),
        (DocumentKind.UNIT_RESULT, Of.UNIT_YEAR, _by_key(unit_result_papers.result_paper)),
        (DocumentKind.UNIT_RANKING, Of.PERIOD, _by_key(unit_result_papers.ranking_paper)),
        (DocumentKind.DOCUMENT_REGISTER, Of.PERIOD, _by_key(register_papers.register_paper)),
        (DocumentKind.CALIBRATION, Of.NOTHING, _calibration),
    )
}
