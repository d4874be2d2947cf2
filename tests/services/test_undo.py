"""The last steps are taken back, also after a restart; what may not be erased is struck out."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from app.models.attachment import AttachmentContent
from app.models.idea import Idea
from app.rules.account_errors import NotYourDuty
from app.rules.errors import NotFound
from app.rules.idea import IdeaState
from app.rules.role import Person, Role
from app.rules.undo_errors import ChangedSince, NoStepToUndo, UndoRefused
from app.rules.unit import UnitKind
from app.services import (
    agenda,
    attachments,
    awards,
    idea_records,
    intake,
    integrity,
    life,
    register,
    scoring,
    support_tasks,
    undo,
    units,
)
from app.services.attachments import FileContent
from app.services.life import MoveRequest
from app.services.register import IdeaFilter
from app.services.units import UnitFacts
from tests.conftest import NOW
from tests.makers_council import criteria_of
from tests.makers_decisions import a_draft as a_decision
from tests.makers_decisions import some_nominations
from tests.makers_ideas import a_draft, received
from tests.makers_sessions import a_closed_session, an_open_session

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def step(data_file):
    """Run a use case in a transaction of its own; opens the file anew each time."""

    def run(use_case, *args, **more):
        data_file.close()
        return data_file.do(use_case, *args, **more)

    return run


def take_back_last(step):
    return step(undo.take_back, step(undo.last_step).id, LATER)


def a_village(name, **more):
    return UnitFacts(kind=UnitKind.VILLAGE, name=name, **more)


def whole(step):
    assert [each.sentence for each in step(integrity.check)] == []


def everything(session):
    """All rows of all tables but the journal and the steps themselves."""
    from app.models import Base

    left_out = {"audit_entry", "undo_step"}
    return {
        table.name: sorted(map(repr, session.execute(select(table)).all()))
        for table in Base.metadata.sorted_tables
        if table.name not in left_out
    }


def test_nothing_was_done_yet(step):
    with pytest.raises(NoStepToUndo):
        step(undo.last_step)


def test_an_idea_received_by_mistake_is_struck_and_its_number_never_given_again(step):
    step(lambda s: intake.receive_from_form(s, "", a_draft("Bể ủ phân"), NOW, ()))
    told = take_back_last(step)

    assert told.title == "Tiếp nhận ý tưởng"
    assert told.subject == "YT-2026-0001 Bể ủ phân"
    assert step(register.list_ideas) == []
    again = step(lambda s: intake.receive_from_form(s, "", a_draft("Vườn ươm"), NOW, ()))
    assert again.number_text.endswith("0002")
    whole(step)


def test_a_correction_is_taken_back_with_authors_and_search(step):
    key = step(received, "Bể ủ phân xanh")
    before = step(everything)
    draft = step(idea_records.idea_draft, key)
    other = replace(
        draft,
        title="Vườn ươm lát",
        authors=(
            replace(draft.authors[0], name="Hà Văn Bản", share=Decimal(60)),
            replace(draft.authors[0], name="Vi Thị Mường", share=Decimal(40)),
        ),
    )
    step(intake.change_from_form, "", key, other, NOW)
    assert [row.id for row in step(register.list_ideas, IdeaFilter(search="vuon uom"))] == [key]

    take_back_last(step)

    assert step(everything) == before
    assert step(register.list_ideas, IdeaFilter(search="vuon uom")) == []
    assert [row.id for row in step(register.list_ideas, IdeaFilter(search="phan xanh"))] == [key]
    whole(step)


def test_steps_are_taken_back_one_after_the_other(step):
    states = []
    for name in ("Thôn Một", "Thôn Hai", "Thôn Ba"):
        states.append(step(everything))
        step(units.save_unit, None, a_village(name))

    for before, name in zip(reversed(states), ("Thôn Ba", "Thôn Hai", "Thôn Một"), strict=True):
        assert take_back_last(step).subject == name
        assert step(everything) == before
    with pytest.raises(NoStepToUndo):
        step(undo.last_step)


def test_what_was_worked_on_since_is_not_taken_back(step):
    key = step(units.save_unit, None, a_village("Thôn Một"))
    first = step(undo.last_step)
    step(units.save_unit, key, a_village("Thôn Một", note="mới"))
    before = step(everything)

    with pytest.raises(ChangedSince, match="Thôn Một"):
        step(undo.take_back, first.id, LATER)

    assert step(everything) == before
    take_back_last(step)
    step(undo.take_back, first.id, LATER)


def test_what_others_refer_to_is_refused_whole(step):
    key = step(units.save_unit, None, a_village("Thôn Một"))
    made = step(undo.last_step)
    step(received, "Bể ủ phân", unit_id=key)
    before = step(everything)

    with pytest.raises(UndoRefused):
        step(undo.take_back, made.id, LATER)

    assert step(everything) == before


def test_a_file_taken_off_waits_in_the_trash_with_its_bytes(step):
    key = step(received)
    hung = step(attachments.attach_data, key, FileContent("phiếu.pdf", b"%PDF-1.7"), NOW)
    before = step(everything)
    step(attachments.remove, hung)
    assert step(attachments.list_attachments, key) == []
    [waiting] = step(lambda s: undo.steps(s, trash=True))
    assert (waiting.title, waiting.removed) == ("Gỡ tệp khỏi ý tưởng", 1)
    assert step(undo.waiting_in_trash) == 1

    step(undo.take_back, waiting.id, LATER)

    assert step(everything) == before
    assert step(attachments.content, hung).data == b"%PDF-1.7"
    whole(step)


def test_after_sixty_days_the_trash_is_emptied(step):
    key = step(received)
    hung = step(attachments.attach_data, key, FileContent("phiếu.pdf", b"%PDF-1.7"), NOW)
    step(attachments.remove, hung)

    step(undo.tidy_up, NOW + timedelta(days=59))
    assert step(undo.waiting_in_trash) == 1
    step(undo.tidy_up, NOW + timedelta(days=61))

    assert step(undo.steps) == []
    assert step(lambda s: s.scalar(select(func.count()).select_from(AttachmentContent))) == 0


def test_files_in_use_outlive_the_tidying_up(step):
    key = step(received)
    hung = step(attachments.attach_data, key, FileContent("phiếu.pdf", b"%PDF-1.7"), NOW)

    step(undo.tidy_up, NOW + timedelta(days=400))

    assert step(attachments.content, hung).data == b"%PDF-1.7"


def test_a_hundred_steps_are_kept(step):
    key = step(units.save_unit, None, a_village("Thôn Một"))
    for at in range(120):
        step(units.save_unit, key, a_village("Thôn Một", note=f"lần {at}"))

    step(undo.tidy_up, NOW)

    assert len(step(undo.steps)) == 100


def test_a_move_is_taken_back_as_an_undone_event(step):
    key = step(received)
    step(life.move_idea, key, MoveRequest(IdeaState.WITHDRAWN, NOW.date(), note="Tác giả rút"), NOW)

    take_back_last(step)

    detail = step(idea_records.idea_detail, key)
    assert detail.state is IdeaState.RECEIVED
    assert [event.undo_reason for event in detail.events] == ["Hoàn tác", ""]
    whole(step)


def test_a_support_task_is_struck_out_not_erased(step):
    from tests.makers_follow_up import an_approved_idea, an_office, task_facts

    idea, office = step(an_approved_idea), step(an_office)
    step(support_tasks.assign, task_facts(idea, office), NOW)

    take_back_last(step)

    assert step(support_tasks.tasks_of_year, 2026, NOW.date()) == []
    whole(step)


def test_marks_of_an_open_session_and_not_of_a_closed_one(step):
    from app.models.agenda import Score
    from app.services import conclusions
    from tests.makers_sessions import a_concluded_session

    meeting = step(a_concluded_session)
    item = step(agenda.list_agenda, meeting)[0].item_id
    sheet = step(scoring.sheets, meeting)[0]
    criterion = step(criteria_of, meeting)[0]
    step(scoring.record_score, item, sheet.member_id, criterion, Decimal(3), NOW)
    last = step(undo.last_step)
    assert last.title == "Nhập điểm"
    step(undo.take_back, last.id, LATER)
    step(scoring.record_score, item, sheet.member_id, criterion, Decimal(3), NOW)
    last = step(undo.last_step)
    step(conclusions.close_session, 1, NOW)
    before = step(everything)

    with pytest.raises((UndoRefused, ChangedSince)):
        step(undo.take_back, last.id, LATER)

    assert step(everything) == before
    assert step(lambda s: s.scalar(select(func.count()).select_from(Score))) > 0


def test_a_dropped_draft_decision_comes_back_with_its_lines(step):
    meeting = step(a_closed_session)
    decision = step(lambda s: a_decision(s, meeting, some_nominations(s, meeting)))
    before = step(everything)
    step(awards.drop_draft, decision)

    take_back_last(step)

    assert step(everything) == before
    whole(step)


def test_an_idea_taken_off_the_agenda_comes_back(step):
    meeting = step(an_open_session)
    before = step(everything)
    [first, *_rest] = step(agenda.list_agenda, meeting)
    step(agenda.remove_item, first.item_id, "Tác giả xin rút", NOW)

    take_back_last(step)

    after = step(everything)
    assert {name for name in before if after[name] != before[name]} == {"idea_event"}
    assert step(lambda s: s.get_one(Idea, first.idea_id).state) is IdeaState.IN_REVIEW
    whole(step)


def test_a_step_is_taken_back_by_those_whose_duty_it_is(step, database):
    step(units.save_unit, None, a_village("Thôn Một"))
    made = step(undo.last_step)
    database.at_work = Person("Vi Thị Mường", Role.SECRETARY, 3)

    with pytest.raises(NotYourDuty):
        step(undo.take_back, made.id, LATER)
    with pytest.raises(NoStepToUndo):
        step(undo.last_step)


def test_an_unknown_step_and_one_taken_back_are_said(step):
    step(units.save_unit, None, a_village("Thôn Một"))
    made = step(undo.last_step)
    step(undo.take_back, made.id, LATER)

    for key in (made.id, 999):
        with pytest.raises(NotFound):
            step(undo.take_back, key, LATER)


def test_a_step_that_was_refused_leaves_nothing_to_take_back(step):
    with pytest.raises(Exception, match="chỗ chưa đúng"):
        step(units.save_unit, None, a_village(""))

    assert step(undo.steps) == []


def test_taking_back_stands_in_the_journal(step):
    from app.models.audit import AuditEntry

    step(units.save_unit, None, a_village("Thôn Một"))
    take_back_last(step)

    actions = step(
        lambda s: list(s.scalars(select(AuditEntry.action).where(AuditEntry.record == "Unit")))
    )
    assert actions[-2:] == ["insert", "delete"]
