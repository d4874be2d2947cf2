"""Every change is in the journal, chained, without anybody's contact data."""

import json
from itertools import pairwise

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from app.models.audit import FIRST_LINK, AuditEntry
from app.models.idea import Idea
from tests.conftest import CLERK
from tests.makers import an_author, an_idea


def entries(session, record):
    query = select(AuditEntry).where(AuditEntry.record == record).order_by(AuditEntry.id)
    return session.scalars(query).all()


def test_a_change_is_written_down_with_before_and_after(database):
    with database.transaction() as session:
        idea_id = an_idea(session, title="Tên cũ").id
    with database.transaction() as session:
        session.get_one(Idea, idea_id).title = "Tên mới"

    with database.transaction() as session:
        made, changed = entries(session, "Idea")
    assert (made.action, changed.action, changed.who) == ("insert", "update", CLERK)
    assert json.loads(changed.changes) == {"title": ["Tên cũ", "Tên mới"]}
    assert made.record_key == changed.record_key


def test_contact_data_is_never_written_down(database):
    with database.transaction() as session:
        author = an_author(phone="0912345678", national_id="038099001234", email="a@b.vn")
        an_idea(session, authors=(author,))

    with database.transaction() as session:
        (entry,) = entries(session, "Author")
    assert "0912345678" not in entry.changes
    assert "038099001234" not in entry.changes
    assert json.loads(entry.changes)["phone"] == [None, "•••"]


def test_each_entry_holds_on_to_the_one_before(database):
    with database.transaction() as session:
        an_idea(session)

    with database.transaction() as session:
        chain = session.scalars(select(AuditEntry).order_by(AuditEntry.id)).all()
    assert chain[0].previous_link == FIRST_LINK
    assert all(entry.link == entry.expected_link() for entry in chain)
    assert all(after.previous_link == before.link for before, after in pairwise(chain))


@pytest.mark.parametrize("deed", ["UPDATE audit_entry SET who = 'x'", "DELETE FROM audit_entry"])
def test_the_journal_cannot_be_rewritten(database, deed):
    with pytest.raises(IntegrityError, match="final"), database.transaction() as session:
        session.execute(text(deed))


def test_work_that_fails_is_not_in_the_journal(database):
    with database.transaction() as session:
        before = len(entries(session, "Idea"))
    with pytest.raises(ZeroDivisionError), database.transaction() as session:
        an_idea(session)
        raise ZeroDivisionError

    with database.transaction() as session:
        assert len(entries(session, "Idea")) == before
