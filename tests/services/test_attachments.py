"""Files of ideas: kept once, refused with a sentence, given back whole."""

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.models.attachment import AttachmentContent
from app.rules.errors import AttachmentEmpty, AttachmentTooLarge, FileUnreadable, NotFound
from app.services import attachments, undo
from app.services.attachments import FileContent
from tests.makers_ideas import NOW, received

LONG_AFTER = datetime(2027, 7, 20)  # nothing can be taken back any more


def contents(session):
    return session.scalar(select(func.count()).select_from(AttachmentContent))


def test_a_file_comes_back_as_it_was(session, tmp_path):
    path = tmp_path / "Phiếu đề xuất.pdf"
    path.write_bytes(b"%PDF-1.7 noi dung")
    key = received(session)

    file_id = attachments.attach_path(session, key, path, NOW)

    assert attachments.content(session, file_id) == FileContent(
        "Phiếu đề xuất.pdf", b"%PDF-1.7 noi dung"
    )
    assert [(f.id, f.name, f.size) for f in attachments.list_attachments(session, key)] == [
        (file_id, "Phiếu đề xuất.pdf", 17)
    ]


def test_the_same_content_is_stored_once(session):
    first, second = received(session), received(session)
    for key in (first, second, second):
        attachments.attach_data(session, key, FileContent("anh.png", b"anh"), NOW)

    assert contents(session) == 1
    assert len(attachments.list_attachments(session, second)) == 1


def test_removing_frees_the_room_only_when_nothing_else_needs_it(session):
    keys = received(session), received(session)
    ids = [
        attachments.attach_data(session, key, FileContent("anh.png", b"anh"), NOW) for key in keys
    ]

    attachments.remove(session, ids[0])
    undo.tidy_up(session, LONG_AFTER)
    assert contents(session) == 1
    removed = attachments.remove(session, ids[1])
    assert contents(session) == 1  # it can still be taken back
    undo.tidy_up(session, LONG_AFTER)

    assert contents(session) == 0
    assert removed == FileContent("anh.png", b"anh")


def test_an_empty_file_is_refused(session, tmp_path):
    (tmp_path / "rong.pdf").touch()

    with pytest.raises(AttachmentEmpty) as refused:
        attachments.keep_path(session, tmp_path / "rong.pdf")

    assert "rong.pdf" in str(refused.value)


def test_a_file_over_the_limit_is_refused_before_it_is_read(session, tmp_path):
    large = tmp_path / "lon.pdf"
    with large.open("wb") as file:
        file.truncate(attachments.LIMIT_MB * 1024 * 1024 + 1)

    with pytest.raises(AttachmentTooLarge) as refused:
        attachments.keep_path(session, large)

    assert "25 MB" in str(refused.value)
    with pytest.raises(AttachmentTooLarge):
        attachments.keep(session, "lon.pdf", large.read_bytes())


@pytest.mark.parametrize("name", ["khong-co.pdf", "."])
def test_an_unreadable_file_is_refused(session, tmp_path, name):
    with pytest.raises(FileUnreadable):
        attachments.keep_path(session, tmp_path / name)


def test_a_file_needs_an_idea_that_is_there(session):
    with pytest.raises(NotFound):
        attachments.attach_data(session, 98765, FileContent("anh.png", b"anh"), NOW)
    with pytest.raises(NotFound):
        attachments.content(session, 98765)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("C:\\Users\\sao\\anh.png", "anh.png"),
        ("../../etc/anh.png", "anh.png"),
        ("  ", "tep-kem-theo"),
        ("dài" * 100 + ".pdf", ("dài" * 100)[:196] + ".pdf"),
        ("x" * 300, "x" * 200),
    ],
)
def test_names_lose_their_folders_and_stay_short(session, given, kept):
    assert attachments.keep(session, given, b"x").name == kept


def test_contents_of_a_dropped_draft_are_forgotten(session):
    kept = attachments.keep(session, str(Path("anh.png")), b"anh")

    attachments.forget(session, [kept.sha256])

    assert contents(session) == 0


@pytest.mark.parametrize(
    ("size", "words"), [(1, "1 KB"), (4096, "4 KB"), (13 * 1024 * 1024 // 2, "6,5 MB")]
)
def test_sizes_are_said_as_people_say_them(size, words):
    assert attachments.size_words(size) == words
