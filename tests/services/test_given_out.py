"""Personal data in clear: with a reason, and with a trace that nobody can take out again."""

import json

import pytest
from sqlalchemy import select

from app.documents.book import Book, BookColumn, Tab
from app.models.audit import AuditEntry
from app.rules.export_errors import NothingPersonal, ReasonMissing
from app.services import integrity
from app.services.books import BookFile
from app.services.given_out import checked_reason, note_given_out
from tests.makers_ideas import received

TAB = Tab("Tác giả", (), (BookColumn("Số điện thoại", 14),), (("0912345678",),))
MADE = BookFile("tac-gia", Book("Danh sách tác giả", (TAB,)), personal=("Số điện thoại",))
REASON = "Báo cáo Công an xã theo Công văn số 12"


def test_the_journal_says_which_list_why_and_how_much(data_file):
    data_file.do(received)
    data_file.do(note_given_out, MADE, "tac-gia.xlsx", REASON)
    data_file.do(received, "Ý tưởng sau đó")

    def entry(session):
        return session.scalars(select(AuditEntry).where(AuditEntry.action == "export")).one()

    noted = data_file.do(entry)
    changes = json.loads(noted.changes)
    assert (noted.record, noted.record_key) == ("Danh sách tác giả", "tac-gia.xlsx")
    assert changes["reason"] == [None, REASON]
    assert changes["columns"] == [None, "Số điện thoại"]
    assert changes["rows"] == [None, 1]
    assert "0912345678" not in noted.changes


def test_the_chain_stays_whole(data_file):
    data_file.do(received)
    data_file.do(note_given_out, MADE, "tac-gia.xlsx", REASON)
    data_file.do(received, "Ý tưởng sau đó")

    assert not [each for each in data_file.do(integrity.check) if each.serious]


@pytest.mark.parametrize("reason", ["", "   ", "báo cáo"])
def test_without_a_real_reason_nothing_is_given_out(data_file, reason):
    with pytest.raises(ReasonMissing):
        data_file.do(note_given_out, MADE, "tac-gia.xlsx", reason)


def test_a_reason_is_tidied():
    assert checked_reason("  Nộp   hồ sơ khen thưởng ") == "Nộp hồ sơ khen thưởng"


def test_a_masked_file_needs_no_trace(session):
    with pytest.raises(NothingPersonal):
        note_given_out(session, BookFile("a", MADE.book), "a.xlsx", REASON)
