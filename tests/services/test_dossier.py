"""The dossier of a session: every paper, in order, readable by other programs."""

from datetime import date

import docx
import pypdf
import pytest
from python_calamine import CalamineWorkbook

from app.basics.progress import Silent, Stopped
from app.rules.errors import FolderReadOnly, NotFound, SessionNotReady
from app.rules.session import Outcome
from app.services import dossier
from app.services.papers import PaperFormat
from tests.makers import an_idea
from tests.makers_awards import a_closed_session as bare_session
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session, a_planned_session

TODAY = date(2026, 7, 20)


@pytest.fixture
def meeting(session):
    meeting = a_closed_session(session)
    a_draft(session, meeting, some_nominations(session, meeting))
    return meeting


def test_every_paper_is_written_in_order(session, meeting, tmp_path):
    found = dossier.collect(session, meeting, TODAY)

    made = dossier.write(found, tmp_path / "ho-so", Silent())

    assert [path.name for path in made] == [
        "01-phieu-cham-diem.docx",
        "01-phieu-cham-diem.pdf",
        "02-bang-tong-hop-diem.docx",
        "02-bang-tong-hop-diem.pdf",
        "03-bang-diem-chi-tiet.xlsx",
        "04-bien-ban-hop-hoi-dong.docx",
        "04-bien-ban-hop-hoi-dong.pdf",
        "05-to-trinh-de-nghi-khen-thuong.docx",
        "05-to-trinh-de-nghi-khen-thuong.pdf",
        "06-quyet-dinh-khen-thuong.docx",
        "06-quyet-dinh-khen-thuong.pdf",
    ]
    assert found.name == f"ho-so-phien-hop-{meeting}-2026-07-17"


def test_other_programs_can_read_what_was_written(session, meeting, tmp_path):
    made = dossier.write(dossier.collect(session, meeting, TODAY), tmp_path, Silent())

    for path in made:
        if path.suffix == ".docx":
            assert docx.Document(str(path)).tables
        elif path.suffix == ".pdf":
            assert "CỘNG HÒA" in pypdf.PdfReader(path).pages[0].extract_text()
        else:
            book = CalamineWorkbook.from_path(path)
            assert any(book.get_sheet_by_name(name).to_python() for name in book.sheet_names)


def test_before_anybody_is_put_forward_the_dossier_ends_with_the_minutes(session):
    meeting = a_closed_session(session)

    found = dossier.collect(session, meeting, TODAY)

    assert [part.name[:2] for part in found.parts] == ["01", "02", "03", "04"]


def test_one_format_can_be_asked_for(session, meeting, tmp_path):
    found = dossier.collect(session, meeting, TODAY)

    made = dossier.write(found, tmp_path, Silent(), (PaperFormat.PDF,))

    assert {path.suffix for path in made} == {".pdf", ".xlsx"}


def test_the_clerk_can_stop_between_two_papers(session, meeting, tmp_path):
    class Impatient:
        def step(self, done: int, total: int, what: str = "") -> None:
            assert total == 11
            assert what
            if done == 2:
                raise Stopped

    with pytest.raises(Stopped):
        dossier.write(dossier.collect(session, meeting, TODAY), tmp_path, Impatient())

    assert len(list(tmp_path.glob("0*"))) == 2


def test_a_folder_that_cannot_be_made_is_said(session, meeting, tmp_path):
    (tmp_path / "tep").write_text("")

    with pytest.raises(FolderReadOnly):
        dossier.write(dossier.collect(session, meeting, TODAY), tmp_path / "tep" / "a", Silent())


def test_a_session_that_is_not_there_has_no_dossier(session):
    with pytest.raises(NotFound):
        dossier.collect(session, 99, TODAY)


def test_a_session_that_has_not_ended_has_no_dossier_yet(session):
    meeting = a_planned_session(session)

    with pytest.raises(SessionNotReady):
        dossier.collect(session, meeting, TODAY)


def test_a_session_in_which_nothing_was_judged_is_filed_without_sheets(session, tmp_path):
    idea = an_idea(session)
    meeting = bare_session(session, [(idea, Outcome.NO_QUORUM)]).id

    made = dossier.write(dossier.collect(session, meeting, TODAY), tmp_path, Silent())

    assert made[0].name == "01-bang-tong-hop-diem.docx"
