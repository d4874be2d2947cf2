"""An issued report never changes: figures, words and files stay whatever is corrected later."""

import hashlib
import random
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.attachment import AttachmentContent
from app.models.document import IssuedFigure, IssuedReport, IssuedReportFile
from app.models.idea import Idea, IdeaEvent
from app.models.unit import Unit, UnitActivity
from app.rules.errors import AlreadyIssued, NotFound
from app.rules.unit import ActivityKind
from app.services import document_entry, report_issue
from app.services.figures import figures
from app.services.integrity import check
from app.services.issued_figures import period_of
from app.services.papers import PaperFormat
from app.services.report_issue import IssueFacts
from tests.makers import an_idea
from tests.makers_reports import a_busy_year, did

TODAY = date(2026, 12, 20)
NOW = datetime(2026, 12, 20, 9, 0)
ISSUE = IssueFacts(number=15, dated_on=TODAY)


@pytest.fixture
def issued(session: Session) -> int:
    """The year's report, issued."""
    a_busy_year(session)
    return report_issue.issue_report(session, "2026", ISSUE, NOW).id


def as_issued(session: Session, report_id: int) -> dict[str, object]:
    """Everything that a reader of the issued report can see."""
    paper = report_issue.issued_paper(session, report_id)
    query = select(IssuedFigure).where(IssuedFigure.report_id == report_id)
    return {
        "word": paper.written(PaperFormat.WORD),
        "pdf": paper.written(PaperFormat.PDF),
        "excel": report_issue.issued_workbook(session, report_id).excel(),
        "figures": {each.name: (each.value, each.record_ids) for each in session.scalars(query)},
    }


def corrected(session: Session, dice: random.Random) -> None:
    """Correct something old, as a clerk might."""
    ideas = session.scalars(select(Idea).order_by(Idea.id)).all()
    moves = session.scalars(select(IdeaEvent).where(IdeaEvent.undone_at.is_(None))).all()
    day = date(2026, 6, 1) + timedelta(days=dice.randrange(200))
    match dice.randrange(5):
        case 0:
            dice.choice(ideas).title = f"Tên sửa lại {dice.random()}"
        case 1:
            dice.choice(moves).on_date = day
        case 2:
            move = dice.choice([each for each in moves if each.from_state is not None] or moves)
            if move.from_state is not None:
                move.undone_at, move.undo_reason = NOW, "Ghi nhầm"
        case 3:
            an_idea(session, f"Ghi bổ sung {dice.random()}", received_on=day)
        case _:
            unit = dice.choice(session.scalars(select(Unit)).all())
            did(session, unit, ActivityKind.OUTREACH, day)
            done = session.scalars(select(UnitActivity)).all()
            session.delete(dice.choice(done))
    session.flush()


@pytest.mark.parametrize("seed", range(3))
def test_a_hundred_corrections_leave_it_byte_equal_and_every_difference_is_named(
    session: Session, issued: int, seed: int
) -> None:
    before, dice = as_issued(session, issued), random.Random(seed)

    for _step in range(100):
        corrected(session, dice)

    assert as_issued(session, issued) == before
    period = period_of(session, session.get_one(IssuedReport, issued))
    now = figures(session, period)
    kept = before["figures"]
    differing = {each.name: each for each in report_issue.since_issue(session, issued)}
    for name, (value, _ids) in kept.items():
        if now[name].value != value:
            assert (differing[name].then, differing[name].now) == (value, now[name].value)
            assert differing[name].gained or differing[name].lost
    assert differing
    assert not [each for each in check(session) if each.kind.value in {"reports", "attachments"}]


def test_the_three_files_are_kept_with_their_hashes(session: Session, issued: int) -> None:
    (row,) = report_issue.issued_reports(session)

    assert [file.format for file in row.files] == ["docx", "pdf", "xlsx"]
    for file in row.files:
        content = session.get_one(AttachmentContent, file.sha256).content
        assert hashlib.sha256(content).hexdigest() == file.sha256
        assert file.name == f"bao-cao-2026.{file.format}"


@pytest.mark.parametrize("table", ["issued_report", "issued_figure", "issued_report_file"])
@pytest.mark.parametrize("change", ["UPDATE {} SET {} = {}", "DELETE FROM {}"])
def test_the_data_file_itself_refuses_to_change_what_was_issued(
    session: Session, issued: int, table: str, change: str
) -> None:
    column = "label" if table == "issued_report" else "name"

    with pytest.raises(IntegrityError, match="never changes"):
        session.execute(text(change.format(table, column, "'khác'")))


def test_a_damaged_file_of_a_report_is_named_by_the_check(session: Session, issued: int) -> None:
    file = session.scalars(select(IssuedReportFile).where(IssuedReportFile.format == "pdf")).one()
    session.get_one(AttachmentContent, file.sha256).content = b"%PDF khac"
    session.flush()

    said = [each.sentence for each in check(session) if each.kind.value == "reports"]

    assert said == ["Tệp bao-cao-2026.pdf của báo cáo năm 2026 không còn giống khi ban hành."]


def test_a_report_cancelled_in_the_register_may_be_issued_anew(
    session: Session, issued: int
) -> None:
    with pytest.raises(AlreadyIssued):
        report_issue.issue_report(session, "2026", IssueFacts(16, TODAY), NOW)
    old = session.get_one(IssuedReport, issued)
    document_entry.cancel(session, old.document_id, "Sai số liệu, thay bằng báo cáo khác", NOW)

    anew = report_issue.issue_report(session, "2026", IssueFacts(16, TODAY), NOW)

    assert [(row.id, row.cancelled) for row in report_issue.issued_reports(session, "2026")] == [
        (anew.id, False),
        (issued, True),
    ]


def test_a_report_that_is_not_there_is_said_so(session: Session) -> None:
    with pytest.raises(NotFound):
        report_issue.issued_paper(session, 99)
