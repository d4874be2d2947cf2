"""A list is looked at, taken in once, known again, changed by its numbers, undone in one step."""

import pytest
from sqlalchemy import select

from app.basics.progress import Silent, Stopped
from app.models.audit import AuditEntry
from app.models.idea import Idea
from app.models.importing import ImportLine
from app.rules.idea import IdeaState, IntakeSource
from app.rules.importing.errors import ColumnMissing, NoHeader, NothingToTake
from app.rules.importing.options import AlikeChoice
from app.rules.importing.run import Verdict
from app.services import idea_records, intake, integrity, life, register
from app.services.importing import idea_import, profiles, runs, undoing
from app.services.importing.list_file import open_list
from app.services.life import MoveRequest
from tests.makers import a_unit
from tests.makers_ideas import NOW, a_draft, an_author_draft, received
from tests.services.importing.lists import RECEIVED_ON, ROWS, TITLES, a_list, look, taken, verdicts


def ideas(session):
    return list(session.scalars(select(Idea).order_by(Idea.id)))


def test_looking_changes_nothing(session, tmp_path):
    seen = look(session, a_list(tmp_path, *ROWS))

    assert verdicts(seen) == ["new", "new"]
    assert ideas(session) == []
    assert session.info["touched"] == set()


def test_good_rows_become_lines_of_the_register(session, tmp_path):
    run = taken(session, a_list(tmp_path, *ROWS))

    first, second = ideas(session)
    assert (first.title, first.received_on, first.state) == (
        "Bản đồ số các điểm sạt lở",
        RECEIVED_ON,
        IdeaState.RECEIVED,
    )
    assert [first.register_number, second.register_number] == [1, 2]
    assert first.answer_due == intake.answer_due(session, RECEIVED_ON)
    assert [author.name for author in second.authors] == ["Hà Văn Én", "Vi Thị Mai"]
    assert [author.share for author in second.authors] == [50, 50]
    assert [event.to_state for event in first.events] == [IdeaState.RECEIVED]
    assert runs.run_line(session, run).added == 2


def test_what_was_taken_in_is_found_and_the_journal_holds_it(database, tmp_path):
    with database.transaction() as session:
        taken(session, a_list(tmp_path, *ROWS))

    with database.transaction() as later:
        found = register.list_ideas(later, register.IdeaFilter(search="ca long"))
        query = select(AuditEntry.changes).where(AuditEntry.record == "Idea")
        written = later.scalars(query).all()
        assert [row.title for row in found] == ["Sổ tay điện tử nuôi cá lồng"]
        assert len(written) == 2
        assert "0912345678" not in "".join(written)
        assert integrity.check(later) == ()


def test_the_same_file_twice_changes_nothing(session, tmp_path):
    path = a_list(tmp_path, *ROWS)
    taken(session, path)

    seen = look(session, path)

    assert verdicts(seen) == ["same", "same"]
    assert [idea.known.code for idea in seen.ideas] == ["YT-2026-0001", "YT-2026-0002"]
    with pytest.raises(NothingToTake):
        idea_import.take(session, seen, NOW, Silent())


def test_rows_taken_in_are_known_again_even_after_they_were_corrected(session, tmp_path):
    path = a_list(tmp_path, *ROWS)
    taken(session, path)
    draft = idea_records.idea_draft(session, ideas(session)[0].id)
    intake.change_idea(session, ideas(session)[0].id, a_draft("Tên khác hẳn"), NOW)

    assert draft.title != "Tên khác hẳn"
    assert verdicts(look(session, path)) == ["same", "same"]


def test_a_row_twice_in_one_list_is_taken_once(session, tmp_path):
    seen = look(session, a_list(tmp_path, ROWS[0], (7, *ROWS[0][1:])))

    assert verdicts(seen) == ["new", "same"]
    assert seen.ideas[1].earlier == 1


def test_an_idea_typed_in_before_is_the_same_when_the_list_says_nothing_new(session, tmp_path):
    author = an_author_draft("Lò Thị Đào", phone="0912345678")
    received(
        session,
        ROWS[0][1],
        authors=(author,),
        content="Lập bản đồ",
        received_on=RECEIVED_ON,
    )

    assert verdicts(look(session, a_list(tmp_path, ROWS[0]))) == ["same"]


ALIKE = (1, "Bản đồ các điểm sạt lở (số)", "Lò Thị Đào", None, None, "Nội dung khác")


@pytest.fixture
def known(session):
    """An idea of the register that a row of the list resembles."""
    return received(session, ROWS[0][1], authors=(an_author_draft("Lò Thị Đào"),))


def test_a_like_title_of_the_same_author_waits_for_a_word(session, tmp_path, known):
    seen = look(session, a_list(tmp_path, ALIKE, ROWS[1]))

    assert verdicts(seen) == ["alike", "new"]
    assert seen.ideas[0].known.id == known
    run = idea_import.take(session, seen, NOW, Silent())
    assert runs.run_line(session, run).wrong == 1
    assert len(ideas(session)) == 2


def test_the_clerk_may_say_it_is_another_idea(session, tmp_path, known):
    taken(session, a_list(tmp_path, ALIKE), alike={1: AlikeChoice.NEW})

    assert len(ideas(session)) == 2


def test_the_clerk_may_say_it_is_the_same(session, tmp_path, known):
    seen = look(session, a_list(tmp_path, ALIKE), alike={1: AlikeChoice.SAME})

    assert verdicts(seen) == ["skipped"]


def test_the_clerk_may_fill_empty_boxes_from_it(session, tmp_path):
    known = received(
        session, ROWS[0][1], authors=(an_author_draft("Lò Thị Đào"),), content="", novelty="Cũ"
    )
    taken(session, a_list(tmp_path, ALIKE), alike={1: AlikeChoice.FILL})

    draft = idea_records.idea_draft(session, known)
    assert (draft.title, draft.content, draft.novelty) == (ROWS[0][1], "Nội dung khác", "Cũ")


@pytest.mark.parametrize(
    "other",
    [
        (1, "Bản đồ số các điểm sạt lở", "Người Khác Hẳn", None, None, None),
        (1, "Bản đồ số các điểm sạt lở lần 2", "Hà Văn Én", None, None, None),
        (1, "Dạy chữ cho người lớn", "Lò Thị Đào", None, None, None),
    ],
)
def test_another_author_or_another_matter_is_new(session, tmp_path, known, other):
    assert verdicts(look(session, a_list(tmp_path, other))) == ["new"]


def test_titles_that_differ_in_a_number_are_not_alike(session, tmp_path):
    rows = [(n, f"Điểm thu gom rác thôn {n}", "Lò Thị Đào", None, None, None) for n in (1, 2, 3)]

    assert verdicts(look(session, a_list(tmp_path, *rows))) == ["new", "new", "new"]


def test_a_row_with_a_register_number_corrects_that_idea(session, tmp_path):
    key = received(session, "Tên cũ", authors=(an_author_draft("Lò Thị Đào", phone="0911111111"),))
    titles = ("Số tiếp nhận", "Tên ý tưởng", "Họ tên tác giả", "Nội dung", "Điện thoại")
    row = ("YT-2026-0001", "Tên mới", "Lò Thị Đào", None, "•••111")

    seen = look(session, a_list(tmp_path, row, titles=titles))

    assert verdicts(seen) == ["changed"]
    assert seen.ideas[0].changed == ("title",)
    idea_import.take(session, seen, NOW, Silent())
    draft = idea_records.idea_draft(session, key)
    assert (draft.title, draft.authors[0].phone) == ("Tên mới", "0911111111")


def test_wrong_rows_stay_out_and_good_ones_go_in(session, tmp_path):
    wrong = (3, None, "Lò Thị Đào", "123", "Thôn Không Có", None)

    seen = look(session, a_list(tmp_path, *ROWS, wrong))
    run = idea_import.take(session, seen, NOW, Silent())

    assert verdicts(seen) == ["new", "new", "wrong"]
    assert {name for _row, name in seen.ideas[2].read.wrong} == {
        "title",
        "author.phone",
        "unit_id",
    }
    assert (runs.run_line(session, run).added, runs.run_line(session, run).wrong) == (2, 1)


def test_undoing_strikes_what_was_added_and_keeps_what_was_worked_on(session, tmp_path):
    run = taken(session, a_list(tmp_path, *ROWS))
    first, second = ideas(session)
    request = MoveRequest(IdeaState.INCOMPLETE, RECEIVED_ON, note="Thiếu chữ ký")
    life.move_idea(session, second.id, request, NOW)

    back = undoing.undo(session, run, NOW).taken_back

    assert (back.removed, back.kept) == (1, ("YT-2026-0002 Sổ tay điện tử nuôi cá lồng",))
    assert first.state is IdeaState.STRUCK
    assert second.state is IdeaState.INCOMPLETE


def test_undoing_gives_changed_ideas_their_facts_back(session, tmp_path):
    key = received(session, "Tên cũ", authors=(an_author_draft("Lò Thị Đào"),))
    before = idea_records.idea_draft(session, key)
    titles = ("Số tiếp nhận", "Tên ý tưởng", "Nội dung")
    run = taken(session, a_list(tmp_path, ("YT-2026-0001", "Tên mới", "Khác"), titles=titles))

    undoing.undo(session, run, NOW)

    assert idea_records.idea_draft(session, key) == before


def test_after_undoing_the_list_can_be_taken_in_again(session, tmp_path):
    path = a_list(tmp_path, *ROWS)
    undoing.undo(session, taken(session, path), NOW)

    assert verdicts(look(session, path)) == ["new", "new"]
    taken(session, path)
    assert [idea.register_number for idea in ideas(session)] == [1, 2, 3, 4]


def test_what_changed_since_looking_is_looked_at_again(database, tmp_path):
    path = a_list(tmp_path, *ROWS)
    with database.transaction() as session:
        seen = look(session, path)
    with database.transaction() as session:
        taken(session, path)

    with database.transaction() as session, pytest.raises(NothingToTake):
        idea_import.take(session, seen, NOW, Silent())


def test_stopping_half_way_writes_nothing(database, tmp_path):
    class Stop:
        def step(self, done, total, what=""):
            raise Stopped

    with database.transaction() as session:
        seen = look(session, a_list(tmp_path, *ROWS))
    with pytest.raises(Stopped), database.transaction() as session:
        idea_import.take(session, seen, NOW, Stop())

    with database.transaction() as session:
        assert ideas(session) == []
        assert session.scalars(select(ImportLine)).all() == []


def test_a_sheet_without_a_list_is_refused(session, tmp_path):
    with pytest.raises(NoHeader, match="Danh sách"):
        look(session, a_list(tmp_path, titles=("Doanh thu", "Quý I")))


def test_a_list_whose_title_column_was_switched_off_is_refused(session, tmp_path):
    with pytest.raises(ColumnMissing, match="Tên ý tưởng"):
        look(session, a_list(tmp_path, *ROWS), fields={1: ""})


def test_columns_may_be_pointed_out_and_are_remembered_for_the_sender(session, tmp_path):
    unit = a_unit(session, "Thôn Vân Hòa")
    titles = ("Đề mục", "Người gửi đây", "Xóm")
    path = a_list(tmp_path, ("Bản đồ", "Lò Thị Đào", "Xóm Trên"), titles=titles)
    options = {
        "header": (0, 0),
        "fields": {0: "title", 1: "author.name", 2: "unit_id"},
        "aliases": {"unit_id": {"xom tren": unit.id}},
    }
    seen = look(session, path, **options)
    assert (verdicts(seen), seen.ideas[0].draft.unit_id) == (["new"], unit.id)
    kept = profiles.of_header(
        "Thôn Vân Hòa", seen.found.table.header, options["aliases"], {"source": "phone"}
    )
    profiles.save(session, idea_import.ImportKind.IDEAS, kept, NOW)

    again = idea_import.with_profile(
        session, open_list(path, Silent()), idea_import.ListOptions(header=(0, 0)), "Thôn Vân Hòa"
    )

    assert (again.fields, again.aliases) == (options["fields"], options["aliases"])
    assert IntakeSource(kept.unsaid["source"]) is IntakeSource.PHONE
    assert TITLES[1] == "Tên ý tưởng"
    assert seen.counts[Verdict.NEW] == seen.to_take == 1
