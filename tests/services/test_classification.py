import pytest

from app.rules.errors import InvalidForm, NotFound
from app.services import classification


def test_a_new_field_stands_last_and_gets_a_code_of_its_own(session):
    first = classification.save_field(session, None, "Du lịch xanh", priority=True, active=True)
    second = classification.save_field(session, None, "Du lịch - xanh", priority=False, active=True)

    lines = classification.list_fields(session)
    assert [line.id for line in lines[-2:]] == [first, second]
    assert lines[-2].priority
    assert lines[-2].ideas == 0


def test_a_field_is_switched_off_without_losing_its_name(session):
    field = classification.list_fields(session)[0]

    classification.save_field(session, field.id, field.name, priority=True, active=False)

    assert not classification.list_fields(session)[0].active


def test_two_lines_of_a_book_never_have_the_same_name(session):
    name = classification.list_groups(session)[0].name

    with pytest.raises(InvalidForm) as refused:
        classification.save_group(session, None, f" {name.upper()} ", active=True)

    assert str(refused.value.wrong["name"]) == "Tên này đã có trong sổ."


def test_names_that_differ_only_in_their_tone_are_different(session):
    classification.save_group(session, None, "Nhóm Đông Tâm", active=True)
    classification.save_group(session, None, "Nhóm Đồng Tâm", active=True)

    assert classification.list_groups(session)[-1].name == "Nhóm Đồng Tâm"


def test_an_empty_name_is_refused(session):
    with pytest.raises(InvalidForm):
        classification.save_field(session, None, "  ", priority=False, active=True)


def test_a_line_that_is_not_there_is_not_found(session):
    with pytest.raises(NotFound):
        classification.save_group(session, 999, "Nhóm mới", active=True)
