"""A workbook for each member who may judge, named after him."""

import pytest

from app.basics.progress import Silent
from app.rules.errors import SessionNotReady
from app.rules.score_kit import HEADER_ROW, TAB, read_code
from app.services import score_kits
from app.spreadsheets.reader import read
from tests.makers_council import a_session, an_attended_session


def test_every_member_who_is_there_gets_his_workbook(session, tmp_path):
    meeting = an_attended_session(session)
    files = score_kits.files_for_members(session, meeting)

    written = score_kits.write_into(files, tmp_path, Silent())

    assert len(written) == 6
    assert written[0].name == f"phieu-cham-phien-{meeting}-01-pham-minh-duc.xlsx"
    codes = []
    for path in written:
        rows = next(sheet for sheet in read(path).sheets if sheet.name == TAB).rows
        codes.append(read_code(rows[6][1], path.name))
    assert {code.session_id for code in codes} == {meeting}
    assert len({code.member_id for code in codes}) == 6


def test_an_author_is_not_asked_about_his_own_idea(session, tmp_path):
    meeting = an_attended_session(session)
    files = score_kits.files_for_members(session, meeting)
    assert [len(file.facts.ideas) for file in files] == [2, 2, 2, 2, 2, 1]
    rows = read(score_kits.write_into(files, tmp_path, Silent())[-1]).sheets[0].rows
    assert len(rows) == HEADER_ROW + 1


def test_a_session_without_ideas_has_no_workbooks(session):
    with pytest.raises(SessionNotReady, match="chưa có ý tưởng để chấm"):
        score_kits.files_for_members(session, a_session(session, [], started=False))
