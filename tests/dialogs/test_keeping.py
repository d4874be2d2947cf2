"""Issuing keeps the document with its files, without stopping the screen."""

from datetime import date

from app.dialogs.issue_dialog import IssueDialog
from app.dialogs.keeping import keep_paper
from app.dialogs.number_dialog import NumberDialog
from app.rules.document import DocumentKind
from app.rules.errors import NotFound
from app.rules.paper_source import Of, Source
from app.services import awards, kept_papers
from app.services.papers import PaperFormat
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session


def a_decision(session):
    meeting = a_closed_session(session)
    decision = a_draft(session, meeting, some_nominations(session, meeting))
    return awards.decision_detail(session, decision).row


def kept(workplace, source):
    return workplace.desk.do(kept_papers.versions, source)


def test_an_issued_decision_is_kept_with_its_number(qtbot, workplace):
    row = workplace.desk.do(a_decision)
    source = Source(DocumentKind.AWARD_DECISION, Of.DECISION, str(row.id))
    dialog = NumberDialog(workplace, row)
    qtbot.addWidget(dialog)
    dialog.number.set_value(12)

    dialog.accept()

    qtbot.waitUntil(lambda: len(kept(workplace, source)) == 1, timeout=8000)
    (version,) = kept(workplace, source)
    assert version.document_id == row.document_id
    assert workplace.desk.do(kept_papers.file, version.id, PaperFormat.PDF).data


def test_an_issued_report_is_kept(qtbot, workplace):
    dialog = IssueDialog(workplace, "2026-Q2", "quý II năm 2026")
    qtbot.addWidget(dialog)

    dialog.accept()

    source = Source(DocumentKind.PERIOD_REPORT, Of.PERIOD, "2026-Q2")
    qtbot.waitUntil(lambda: len(kept(workplace, source)) == 1, timeout=8000)


def test_a_refusal_is_told_to_who_asked(qtbot, workplace):
    refused = []
    nowhere = Source(DocumentKind.MINUTES, Of.SESSION, "99")

    keep_paper(workplace, nowhere)
    keep_paper(workplace, nowhere, on_refused=refused.append)

    qtbot.waitUntil(lambda: len(refused) == 1)
    assert isinstance(refused[0], NotFound)
    assert workplace.now().date() == date(2026, 7, 20)
