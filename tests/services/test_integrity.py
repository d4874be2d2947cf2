import hashlib
from datetime import date, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.models.attachment import AttachmentContent
from app.models.database import Database
from app.models.document import IssuedDocument, IssuedFigure, IssuedReport
from app.rules.document import DocumentKind
from app.services.integrity import FindingKind, check
from tests.makers import an_idea
from tests.makers_reports import an_award


def found(session: Session) -> list[FindingKind]:
    return [finding.kind for finding in check(session)]


def test_a_fresh_file_is_whole(session: Session) -> None:
    an_idea(session)

    assert check(session) == ()


def test_a_foreign_key_that_leads_nowhere_is_named(database: Database) -> None:
    from app.models.database import connect

    connection = connect(database.path, foreign_keys=False)
    connection.execute("UPDATE field SET position = position")
    connection.execute(
        "INSERT INTO unit_activity(uid, unit_id, kind, on_date, content)"
        " VALUES ('x', 999, 'launch', '2026-06-15', '')"
    )
    connection.close()

    with database.transaction() as session:
        (finding,) = check(session)

    assert finding.kind is FindingKind.LINKS
    assert "unit_activity" in finding.sentence


def test_an_idea_that_the_search_does_not_know_is_counted(session: Session) -> None:
    an_idea(session)
    session.execute(text("DELETE FROM idea_search"))

    (finding,) = check(session)

    assert finding.sentence == "Chỉ mục tìm kiếm lệch với sổ tiếp nhận ở 01 ý tưởng."


def test_an_attachment_that_was_changed_is_named(session: Session) -> None:
    good = hashlib.sha256(b"ban ve").hexdigest()
    session.add(AttachmentContent(sha256=good, content=b"ban ve khac"))
    session.flush()

    (finding,) = check(session)

    assert good[:12] in finding.sentence


def test_the_first_changed_entry_of_the_journal_is_named(database: Database) -> None:
    from app.models.database import connect

    with database.transaction() as session:
        an_idea(session)
    with database.transaction() as session:
        an_idea(session, "Ý tưởng khác")
    connection = connect(database.path)
    triggers = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'"
    ).fetchall()
    for (name,) in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE audit_entry SET who = 'Người khác' WHERE id IN (2, 4)")
    connection.close()

    with database.transaction() as session:
        findings = check(session)

    (finding,) = findings
    assert finding.kind is FindingKind.AUDIT
    assert "mục số 2 " in finding.sentence


def test_gaps_in_the_register_are_only_mentioned(session: Session) -> None:
    an_idea(session, register_number=1)
    an_idea(session, "Ý tưởng khác", register_number=4)

    (finding,) = check(session)

    assert finding.sentence == "Sổ tiếp nhận năm 2026 không có các số: 02, 03."
    assert not finding.serious


def test_a_receipt_on_another_day_than_the_register_says_is_named(session: Session) -> None:
    idea = an_idea(session)
    idea.received_on = date(2026, 6, 10)
    session.flush()

    (finding,) = check(session)

    assert "YT-2026-0001" in finding.sentence


def a_document(session: Session, series: str = "report", **changes: object) -> IssuedDocument:
    document = IssuedDocument(
        kind=DocumentKind.PERIOD_REPORT,
        series=series,
        year=2026,
        symbol="BC-UBND",
        subject="Báo cáo",
        made_at=datetime(2026, 7, 1, 8, 0),
        **changes,
    )
    session.add(document)
    session.flush()
    return document


def test_a_number_and_symbol_used_twice_is_named(session: Session) -> None:
    a_document(session, number=5, dated_on=date(2026, 7, 1))
    a_document(session, "letter", number=5, dated_on=date(2026, 7, 2))

    (finding,) = check(session)

    assert finding.sentence == "Số văn bản 05/BC-UBND năm 2026 được dùng 02 lần."


@pytest.mark.parametrize(
    ("name", "value", "ids"),
    [
        ("ideas_received", 2, '[[1, "2026-06-09"]]'),
        ("ideas_received", 1, "x"),
        ("bonus_total", 5, "[]"),
    ],
)
def test_an_issued_figure_that_does_not_fit_its_records_is_named(
    session: Session, name: str, value: int, ids: str
) -> None:
    document = a_document(session)
    report = IssuedReport(
        document_id=document.id,
        period="2026",
        label="năm 2026",
        first_day=date(2026, 1, 1),
        last_day=date(2026, 12, 31),
    )
    report.figures = [IssuedFigure(name=name, value=value, record_ids=ids)]
    session.add(report)
    session.flush()

    assert found(session) == [FindingKind.REPORTS]


def test_lines_of_the_register_that_contradict_themselves_are_named(session: Session) -> None:
    line = {"series": "decision", "year": 2026, "symbol": "QĐ-UBND", "subject": "Văn bản"}
    made = datetime(2026, 7, 1, 8)
    award = an_award(session, an_idea(session), date(2026, 7, 10))
    decided = session.get_one(IssuedDocument, award.decision.document_id)
    decided.cancelled_at, decided.cancel_reason = made, "Ghi nhầm"
    session.add_all(
        [
            IssuedDocument(
                kind=DocumentKind.OTHER,
                number=30,
                reserved=True,
                dated_on=made.date(),
                made_at=made,
                **line,
            ),
            IssuedDocument(kind=DocumentKind.OTHER, source="khong ro", made_at=made, **line),
        ]
    )
    session.flush()

    sentences = " ".join(finding.sentence for finding in check(session))

    assert "là số giữ chỗ nhưng đã có ngày" in sentences
    assert "đã hủy nhưng quyết định khen thưởng còn hiệu lực" in sentences
    assert "có nguồn “khong ro” không đọc được" in sentences
