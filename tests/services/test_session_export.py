"""The workbook of marks holds every mark as a number and says why one is not there."""

from python_calamine import CalamineWorkbook

from app.services import agenda, attendance, books, exports
from tests.makers import an_author, an_idea
from tests.makers_council import NAMES, a_session, mark_all


def test_every_mark_is_in_the_workbook(session, tmp_path):
    ideas = [an_idea(session, "Vườn ươm"), an_idea(session, "Của Mỵ", (an_author(NAMES[6]),))]
    meeting = a_session(session, ideas)
    away = attendance.list_seats(session, meeting)[5].member_id
    attendance.set_present(session, meeting, away, present=False, reason="Ốm")
    mark_all(session, meeting, "21.5")

    target = books.save_as(exports.scores_workbook(session, meeting), tmp_path / "bang diem.xlsx")

    workbook = CalamineWorkbook.from_path(str(target))
    cells = [
        cell
        for name in workbook.sheet_names
        for row in workbook.get_sheet_by_name(name).to_python()
        for cell in row
    ]
    assert cells.count(21.5) >= 11 * 4
    assert "Vắng mặt" in cells
    assert "Từ chối chấm" in cells
    assert any(str(cell).startswith("Vườn ươm") or cell == "Vườn ươm" for cell in cells)
    assert len(agenda.list_agenda(session, meeting)) == 2
