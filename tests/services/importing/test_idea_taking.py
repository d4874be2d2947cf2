"""A run keeps one line for each record it wrote, with the row it came from."""

from sqlalchemy import select

from app.models.importing import ImportLine
from app.rules.importing.run import LineAction
from app.services.importing.kept_facts import idea_of
from tests.makers_ideas import received
from tests.services.importing.lists import ROWS, a_list, taken

TITLES = ("Số tiếp nhận", "Tên ý tưởng", "Tác giả", "Nội dung")


def test_lines_name_row_record_and_what_stood_before(session, tmp_path):
    key = received(session, "Tên cũ")
    rows = [(None, "Ý mới", "Vi Thị Mai", None), ("YT-2026-0001", "Tên mới", None, None)]

    taken(session, a_list(tmp_path, *rows, titles=TITLES))

    added, changed = session.scalars(select(ImportLine).order_by(ImportLine.row))
    assert (added.row, added.action, added.before) == (2, LineAction.ADDED, "")
    assert (changed.row, changed.action, changed.record_id) == (3, LineAction.CHANGED, key)
    assert idea_of(changed.before).title == "Tên cũ"
    assert len(added.row_digest) == len(added.after) == 64


def test_rows_of_files_with_a_letterhead_are_counted_from_the_top_of_the_sheet(session, tmp_path):
    taken(session, a_list(tmp_path, *ROWS, above=(("XÃ THƯỢNG NINH",), ())))

    assert session.scalars(select(ImportLine.row)).all() == [4, 5]
