"""A journal written anew is noticed by the heads that stood elsewhere."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from app.models.audit import FIRST_LINK, AuditEntry
from app.models.database import connect
from app.models.document import IssuedReport
from app.rules.backup import BackupReason
from app.services import backups, data_file, drills, journal_heads, report_issue, restoring
from app.services.integrity import check
from tests.conftest import NOW
from tests.makers import an_author, an_idea
from tests.services.test_report_issue import ISSUE
from tests.services.test_report_issue import NOW as ISSUED_AT

DAY = timedelta(days=1)


def work(opened, title):
    opened.do(lambda session: an_idea(session, title, (an_author("Sao"),)))


def write_anew(path, last=3):
    """Take the last entries away and let the chain fit, as somebody with the file could."""
    connection = connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        if "audit" in name:
            connection.execute(f"DROP TRIGGER {name}")
    connection.execute(
        "DELETE FROM audit_entry WHERE id > (SELECT max(id) FROM audit_entry) - ?", (last,)
    )
    connection.close()


@pytest.fixture
def opened(data_path):
    made = data_file.open_existing(data_path, lambda: NOW)
    for n in range(3):
        work(made, f"Ý tưởng {n}")
    yield made
    made.close()


def test_a_journal_that_only_grows_is_good(opened):
    backups.make(opened.path, BackupReason.DAILY, NOW)
    work(opened, "Sau đó")

    assert drills.look_at_all(opened.path, NOW + DAY).findings == ()


def test_a_journal_that_lost_its_end_does_not_fit_its_backup(opened):
    backups.make(opened.path, BackupReason.DAILY, NOW)
    opened.close()
    write_anew(opened.path)
    again = data_file.open_existing(opened.path, lambda: NOW)
    assert again.do(check) == ()  # the chain itself fits
    again.close()

    told = drills.look_at_all(opened.path, NOW + DAY)

    assert any("bản sao lưu 20/07/2026 09:30" in each for each in told.findings)


def test_an_older_state_that_was_put_back_is_no_forgery(opened):
    first = backups.make(opened.path, BackupReason.DAILY, NOW)
    work(opened, "Sẽ mất")
    backups.make(opened.path, BackupReason.DAILY, NOW + DAY)
    opened.close()

    restoring.restore(opened.path, first.path, NOW + 2 * DAY, "Sao")

    assert drills.look_at_all(opened.path, NOW + 3 * DAY).findings == ()


def test_an_issued_report_remembers_the_head(session):
    report_issue.issue_report(session, "2026", ISSUE, ISSUED_AT)
    (report,) = session.query(IssuedReport)

    assert report.audit_head
    known = session.query(AuditEntry).filter_by(link=report.audit_head).count()
    assert known == 1 or report.audit_head == FIRST_LINK
    assert list(journal_heads.lost_in_reports(session)) == []
    session.execute(text("DROP TRIGGER IF EXISTS issued_report_no_update"))
    session.execute(text("UPDATE issued_report SET audit_head = :head"), {"head": "f" * 64})
    (finding,) = journal_heads.lost_in_reports(session)
    assert report.label in finding.sentence


def test_heads_are_compared_only_where_they_are_known(session):
    backup = backups.Backup(Path("a.db"), datetime(2026, 7, 1), BackupReason.DAILY, 1)

    assert list(journal_heads.lost_in_backups(session, [backup])) == []
