"""Score workbooks out to the members and back: looked at, written in one step, undone."""

from decimal import Decimal

import pytest
from openpyxl import load_workbook

from app.basics.progress import Silent
from app.models.agenda import ScoreSheet
from app.models.importing import ImportRun
from app.models.session import SessionCriterion
from app.rules.importing.file_errors import SpreadsheetDamaged
from app.rules.importing.run import ImportKind, Verdict
from app.rules.score_kit import CODE_ROW, HEADER_ROW
from app.rules.score_kit_errors import (
    NothingToReceive,
    SheetForeign,
    SheetOtherSession,
    SheetRulesChanged,
    SheetTwice,
)
from app.services import attendance, score_kits, scoring
from app.services.importing import runs, score_files, undoing
from tests.makers_council import (
    AT,
    a_session,
    an_attended_session,
    close,
    criteria_of,
)

GOOD = (20, 18.5, "15,5", 10)


@pytest.fixture
def meeting(session):
    return an_attended_session(session)


@pytest.fixture
def kits(session, meeting, tmp_path):
    """The workbooks of the members who are there, in their order."""
    files = score_kits.files_for_members(session, meeting)
    return score_kits.write_into(files, tmp_path, Silent())


def fill(path, *lines, **cells):
    """Type marks, line by line, and then single cells."""
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for row, marks in enumerate(lines, start=HEADER_ROW + 1):
        for column, points in enumerate(marks, start=4):
            sheet.cell(row, column).value = points
    for place, value in cells.items():
        sheet[place] = value
    book.save(path)
    return path


def look(session, paths, meeting):
    return score_files.look_at(session, paths, meeting)


def take(session, sheets):
    return score_files.take(session, sheets, "phieu", AT)


def totals(session, meeting):
    """The totals of the sheets handed in, by member and idea."""
    return {
        (sheet.member_id, sheet.item_id): sheet.total
        for sheet in scoring.sheets(session, meeting)
        if sheet.total is not None
    }


def test_a_folder_of_workbooks_is_written_in_one_step(session, meeting, kits):
    for path in kits[:5]:
        fill(path, GOOD, GOOD)
    fill(kits[5], GOOD)

    sheets = look(session, kits, meeting)
    assert [sheet.count(Verdict.NEW) for sheet in sheets] == [2, 2, 2, 2, 2, 1]
    assert session.query(ScoreSheet).count() == 0
    taken = take(session, sheets)

    assert (taken.added, taken.changed) == (11, 0)
    assert set(totals(session, meeting).values()) == {Decimal(64)}
    run = runs.run_line(session, taken.run)
    assert (run.kind, run.file_name, run.added) == (ImportKind.SCORES, "phieu", 11)


def test_the_same_workbooks_again_change_nothing(session, meeting, kits):
    fill(kits[0], GOOD, GOOD)
    take(session, look(session, kits[:1], meeting))

    again = look(session, kits[:1], meeting)

    assert [line.verdict for line in again[0].lines] == [Verdict.SAME, Verdict.SAME]
    with pytest.raises(NothingToReceive):
        take(session, again)
    assert session.query(ImportRun).count() == 1


def test_marks_that_differ_are_shown_beside_those_that_are_there(session, meeting, kits):
    fill(kits[0], GOOD)
    take(session, look(session, kits[:1], meeting))
    fill(kits[0], (21, 18.5, 15.5, 10))

    line = look(session, kits[:1], meeting)[0].lines[0]

    assert line.verdict is Verdict.CHANGED
    first = criteria_of(session, meeting)[0]
    assert (line.before[first], line.marks[first]) == (Decimal(20), Decimal(21))


def test_lines_that_cannot_be_taken_are_named_and_the_others_written(session, meeting, kits):
    fill(kits[0], (99, 18, 15, 10), GOOD, H10="Nên làm thử")
    fill(kits[1], (20, None, 15, 10))
    sheets = look(session, kits[:3], meeting)

    assert [line.verdict for line in sheets[0].lines] == [Verdict.WRONG, Verdict.NEW]
    assert "tối đa" in str(sheets[0].lines[0].wrong[0])
    assert "còn thiếu điểm" in str(sheets[1].lines[0].wrong[0])
    assert sheets[2].count(Verdict.SKIPPED) == 2
    taken = take(session, sheets)
    assert taken.added == 1
    assert runs.run_line(session, taken.run).wrong == 2
    stored = session.query(ScoreSheet).one()
    assert stored.submitted
    assert stored.remark in {"Nên làm thử", ""}


def test_a_row_whose_idea_was_changed_is_not_taken(session, meeting, kits):
    fill(kits[0], GOOD, GOOD, B9="YT-2026-0099", C10="Ý tưởng khác hẳn")
    sheet = look(session, kits[:1], meeting)[0]
    assert sheet.count(Verdict.WRONG) == 2
    assert "YT-2026-0099" in str(sheet.lines[0].wrong[0])


def test_a_member_marked_away_meanwhile_is_named(session, meeting, kits):
    fill(kits[0], GOOD)
    member = attendance.list_seats(session, meeting)[0]
    attendance.set_present(session, meeting, member.member_id, present=False, reason="Ốm")
    line = look(session, kits[:1], meeting)[0].lines[0]
    assert line.verdict is Verdict.WRONG
    assert member.name in str(line.wrong[0])


def test_files_that_do_not_belong_are_refused_one_by_one(session, meeting, kits, tmp_path):
    broken = tmp_path / "hong.xlsx"
    broken.write_bytes(kits[0].read_bytes()[:900])
    foreign = fill(kits[1], **{f"B{CODE_ROW}": "abc"})
    nowhere = fill(kits[2], **{f"B{CODE_ROW}": "PCDT|1|9999|1|aa"})
    copied = tmp_path / "ban-sao.xlsx"
    copied.write_bytes(fill(kits[0], GOOD).read_bytes())

    sheets = look(session, [broken, foreign, nowhere, kits[0], copied], meeting)

    why = [type(sheet.wrong[0]) if sheet.wrong else None for sheet in sheets]
    assert why == [SpreadsheetDamaged, SheetForeign, SheetForeign, None, SheetTwice]
    assert sheets[4].lines == ()


def test_a_workbook_of_another_session_or_other_criteria_is_refused(session, meeting, kits):
    other = a_session(session, [], started=False)
    assert isinstance(look(session, kits[:1], other)[0].wrong[0], SheetOtherSession)
    session.query(SessionCriterion).filter_by(session_id=meeting, position=1).update(
        {"name": "Tiêu chí khác"}
    )
    session.expire_all()
    assert isinstance(look(session, kits[:1], meeting)[0].wrong[0], SheetRulesChanged)


def test_a_run_of_marks_is_undone_as_one_step(session, meeting, kits):
    fill(kits[0], GOOD)
    first = take(session, look(session, kits[:1], meeting))
    fill(kits[0], (21, 18.5, 15.5, 10), GOOD)
    fill(kits[1], GOOD)
    second = take(session, look(session, kits[:2], meeting))
    assert (second.added, second.changed) == (2, 1)

    undone = undoing.undo(session, second.run, AT)

    assert (undone.taken_back.removed, undone.taken_back.restored) == (2, 1)
    assert list(totals(session, meeting).values()) == [Decimal(64)]
    assert undoing.undo(session, first.run, AT).taken_back.removed == 1
    assert totals(session, meeting) == {}


def test_marks_changed_since_and_closed_sessions_are_kept_and_named(session, meeting, kits):
    fill(kits[0], GOOD)
    fill(kits[1], GOOD)
    run = take(session, look(session, kits[:2], meeting)).run
    sheet = session.query(ScoreSheet).first()
    scoring.record_score(
        session, sheet.item_id, sheet.member_id, criteria_of(session, meeting)[0], Decimal(1), AT
    )
    undone = undoing.undo(session, run, AT).taken_back
    assert (undone.removed, len(undone.kept)) == (1, 1)
    assert sheet.member.name in undone.kept[0]

    fill(kits[2], GOOD)
    run = take(session, look(session, kits[2:3], meeting)).run
    close(session, meeting)
    assert len(undoing.undo(session, run, AT).taken_back.kept) == 1
