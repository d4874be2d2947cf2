from datetime import datetime

import pytest
from sqlalchemy import func, select

from app.models.attachment import AttachmentContent
from app.rules.document import DocumentKind
from app.rules.errors import FileUnreadable, NotFound
from app.rules.wording_errors import TemplateBroken, TemplateTooLarge
from app.services import own_templates, undo
from app.services.paper_catalogue import CATALOGUE
from tests.documents.reading import word_lines
from tests.documents.templates import GOOD, template

KIND = DocumentKind.AWARD_DECISION
NOW = datetime(2026, 9, 1, 8, 0)


def line_of(session, kind=KIND):
    return next(one for one in own_templates.list_templates(session) if one.kind is kind)


def put(session, *texts):
    own_templates.put(session, KIND, "mau.docx", template(*texts), NOW)


LONG_AFTER = datetime(2027, 7, 20)  # nothing can be taken back any more


def stored(session):
    return session.scalar(select(func.count()).select_from(AttachmentContent))


def test_every_kind_of_paper_may_have_a_template(session):
    lines = own_templates.list_templates(session)

    assert [line.kind for line in lines] == list(CATALOGUE)
    assert not any(line.name for line in lines)


def test_a_template_is_kept_and_used(session):
    put(session, *GOOD)

    line = line_of(session)
    assert (line.name, line.in_use, line.added_at) == ("mau.docx", True, NOW)
    assert own_templates.in_use(session, KIND) == own_templates.content(session, KIND)
    assert own_templates.in_use(session, DocumentKind.MINUTES) is None


def test_a_template_is_left_aside_and_taken_up_again(session):
    put(session, *GOOD)

    own_templates.set_use(session, KIND, in_use=False)
    assert own_templates.in_use(session, KIND) is None

    own_templates.set_use(session, KIND, in_use=True)
    assert own_templates.in_use(session, KIND)


def test_a_new_template_takes_the_place_of_the_old_one_and_frees_its_room(session):
    put(session, *GOOD)
    put(session, "{{ co_quan }}")
    undo.tidy_up(session, LONG_AFTER)
    assert stored(session) == 1

    own_templates.remove(session, KIND)
    undo.tidy_up(session, LONG_AFTER)
    assert stored(session) == 0
    assert line_of(session).name == ""
    with pytest.raises(NotFound):
        own_templates.remove(session, KIND)


def test_a_broken_template_is_refused_with_its_paragraph(session):
    with pytest.raises(TemplateBroken, match=r"Đoạn 2: “\{\{ten_nguoi” thiếu dấu }}"):
        put(session, "{{ co_quan }}", "{{ten_nguoi")

    assert line_of(session).name == ""


@pytest.mark.parametrize("kind", CATALOGUE)
def test_every_kind_can_be_tried_with_invented_data(kind):
    made = own_templates.trial(template(*GOOD), DocumentKind(kind), {})

    assert not any("{{" in line or "{%" in line for line in word_lines(made))


def test_the_decision_in_the_offices_own_template_says_the_same():
    lines = word_lines(own_templates.trial(template(*GOOD), KIND, {}))

    assert "QUYẾT ĐỊNH" in lines
    assert any(line.startswith("Điều 1. Tặng Giấy khen") for line in lines)


def test_each_blank_is_offered_with_its_writing_and_an_example():
    lines = {line.name: line for line in own_templates.blanks_for(KIND, {})}

    assert lines["ten_loai"].writing == "{{ ten_loai }}"
    assert lines["ten_loai"].example == "QUYẾT ĐỊNH"
    assert lines["noi_nhan"].writing == ("{%p for dong in noi_nhan %}\n{{ dong }}\n{%p endfor %}")
    assert lines["bang"].writing.startswith("{%tr for hang in bang %}")
    assert all(line.label for line in lines.values())


def test_a_file_that_cannot_be_read_is_refused(tmp_path):
    large = tmp_path / "lon.docx"
    large.write_bytes(bytes(11 * 1024 * 1024))

    with pytest.raises(TemplateTooLarge):
        own_templates.read_file(large)
    with pytest.raises(FileUnreadable):
        own_templates.read_file(tmp_path / "khong-co.docx")
