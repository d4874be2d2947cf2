"""Evidence hangs on one record, is read back whole, and its bytes go when nobody needs them."""

from datetime import date, datetime

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from app.models.attachment import AttachmentContent
from app.models.evidence import Evidence
from app.models.unit import Unit
from app.rules.errors import NotFound
from app.rules.evidence import EvidenceOf
from app.rules.unit import ActivityKind
from app.services import evidence, outreach, undo
from app.services.attachments import FileContent
from app.services.outreach import ActivityFacts

NOW = datetime(2026, 7, 20, 9, 30)
PHOTO = FileContent("Ảnh lễ phát động.png", b"\x89PNG the launch")


@pytest.fixture
def launch(session):
    """A launch that the first unit held."""
    unit = session.scalar(select(Unit.id).order_by(Unit.id))
    day = date(2026, 7, 1)
    facts = ActivityFacts(kind=ActivityKind.LAUNCH, on_date=day, content="Lễ phát động")
    return outreach.record(session, [unit], facts, NOW.date())[0]


LONG_AFTER = datetime(2027, 7, 20)  # nothing can be taken back any more


def contents(session):
    return session.scalar(select(func.count()).select_from(AttachmentContent))


def test_what_is_hung_is_read_back_whole(session, launch):
    key = evidence.add_data(session, EvidenceOf.ACTIVITY, launch, PHOTO, NOW)

    assert [line.id for line in evidence.list_evidence(session, EvidenceOf.ACTIVITY, launch)] == [
        key
    ]
    assert evidence.content(session, key) == PHOTO


def test_a_file_from_the_disk_hangs_once(session, launch, tmp_path):
    path = tmp_path / "biên bản.pdf"
    path.write_bytes(b"%PDF minutes")

    first = evidence.add_path(session, EvidenceOf.ACTIVITY, launch, path, NOW)
    second = evidence.add_path(session, EvidenceOf.ACTIVITY, launch, path, NOW)

    assert first == second


def test_the_bytes_go_with_the_last_file_that_needs_them(session, launch):
    before = contents(session)
    key = evidence.add_data(session, EvidenceOf.ACTIVITY, launch, PHOTO, NOW)

    assert evidence.remove(session, key) == PHOTO
    undo.tidy_up(session, LONG_AFTER)
    assert contents(session) == before
    with pytest.raises(NotFound):
        evidence.content(session, key)


def test_every_kind_of_owner_has_its_column():
    assert {f"{of.value}_id" for of in EvidenceOf} <= set(Evidence.__table__.columns.keys())


def test_a_file_of_two_records_is_refused_by_the_data_file(session, launch):
    key = evidence.add_data(session, EvidenceOf.ACTIVITY, launch, PHOTO, NOW)
    session.get_one(Evidence, key).pilot_id = 1

    with pytest.raises(IntegrityError):
        session.flush()
