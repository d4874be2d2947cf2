"""Drafts outlive the program."""

from datetime import timedelta

from app.models.attachment import AttachmentContent
from app.services.attachments import keep
from app.services.drafts import SavedDraft, drop_draft, load_draft, save_draft
from tests.makers_ideas import NOW


def test_the_newest_writing_is_kept(database):
    for text, later in (("{}", 0), ('{"title": "Đổi"}', 1)):
        with database.transaction() as session:
            save_draft(session, "intake", text, NOW + timedelta(seconds=later))

    with database.transaction() as session:
        assert load_draft(session, "intake") == SavedDraft(
            '{"title": "Đổi"}', NOW + timedelta(seconds=1)
        )


def test_a_dropped_draft_is_gone_and_dropping_twice_is_no_harm(session):
    save_draft(session, "intake", "{}", NOW)

    drop_draft(session, "intake")
    drop_draft(session, "intake")

    assert load_draft(session, "intake") is None


def test_dropping_a_draft_forgets_the_files_kept_for_it(session):
    file = keep(session, "anh.png", b"anh")
    save_draft(session, "intake", "{}", NOW)

    drop_draft(session, "intake", [file.sha256])

    assert session.get(AttachmentContent, file.sha256) is None
