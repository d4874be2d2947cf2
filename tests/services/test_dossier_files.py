"""The files of a dossier: in order, readable by other programs, whole or not there at all."""

from datetime import date

import docx
import pypdf
import pytest
from python_calamine import CalamineWorkbook

from app.basics.progress import Silent, Stopped
from app.documents.sheet import Section, Sheet, body
from app.rules.errors import FolderReadOnly
from app.services import dossier, dossier_files
from app.services.dossier import Dossier
from app.services.papers import Paper, PaperFormat
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session

TODAY = date(2026, 7, 20)


@pytest.fixture
def found(session):
    meeting = a_closed_session(session)
    a_draft(session, meeting, some_nominations(session, meeting))
    return dossier.collect(session, meeting, TODAY)


@pytest.fixture
def small():
    sheet = Sheet("Giấy mời", (Section((body("Kính mời"),)),), "Ủy ban nhân dân xã")
    return Dossier("ho-so", tuple(Paper(f"0{n}-giay", f"Giấy {n}", sheet) for n in (1, 2, 3)))


def test_every_part_is_written_in_its_order_after_the_whole(found, tmp_path):
    made = dossier_files.write(found, tmp_path / "ho-so", Silent())

    names = [path.name for path in made]
    assert names[0] == "00-toan-bo-ho-so.pdf"
    assert names == sorted(names)
    assert {name.split(".")[0] for name in names[1:]} == {part.name for part in found.parts}
    assert sorted(path.name for path in (tmp_path / "ho-so").iterdir()) == names


def test_other_programs_can_read_what_was_written(found, tmp_path):
    for path in dossier_files.write(found, tmp_path, Silent()):
        if path.suffix == ".docx":
            document = docx.Document(str(path))
            assert document.tables or document.paragraphs
        elif path.suffix == ".pdf":
            assert "CỘNG HÒA" in pypdf.PdfReader(path).pages[0].extract_text()
        else:
            book = CalamineWorkbook.from_path(path)
            assert any(book.get_sheet_by_name(name).to_python() for name in book.sheet_names)


def test_the_whole_has_the_pages_of_every_part(found, tmp_path):
    whole, *parts = [
        pypdf.PdfReader(path)
        for path in dossier_files.write(found, tmp_path, Silent(), (PaperFormat.PDF,))
        if path.suffix == ".pdf"
    ]

    assert len(whole.pages) == sum(len(part.pages) for part in parts)
    assert [mark.title for mark in whole.outline] == [
        part.title for part in found.parts if hasattr(part, "title")
    ]


def test_one_format_can_be_asked_for(found, tmp_path):
    made = dossier_files.write(found, tmp_path, Silent(), (PaperFormat.WORD,))

    assert {path.suffix for path in made} == {".docx", ".xlsx"}


def test_the_clerk_can_stop_and_finds_no_half_dossier(small, tmp_path):
    whole = len(dossier_files.write(small, tmp_path / "ca", Silent()))

    class Impatient:
        steps = 0

        def step(self, done: int, total: int, what: str = "") -> None:
            assert (done, total, bool(what)) == (self.steps, whole, True)
            self.steps += 1
            if done == 2:
                raise Stopped

    with pytest.raises(Stopped):
        dossier_files.write(small, tmp_path / "do", Impatient())

    assert list((tmp_path / "do").iterdir()) == []


def test_a_stop_leaves_an_earlier_dossier_as_it_was(small, tmp_path):
    class Stopping:
        def step(self, done: int, total: int, what: str = "") -> None:
            if done == 3:
                raise Stopped

    folder = tmp_path / "ho-so"
    made = dossier_files.write(small, folder, Silent())
    before = {path: path.read_bytes() for path in made}

    with pytest.raises(Stopped):
        dossier_files.write(small, folder, Stopping())

    assert {path: path.read_bytes() for path in sorted(folder.iterdir())} == before


def test_one_file_that_cannot_be_replaced_leaves_all_the_others_alone(small, tmp_path):
    made = dossier_files.write(small, tmp_path, Silent())
    made[-1].unlink()
    made[-1].mkdir()
    before = {path: path.read_bytes() for path in made[:-1]}

    with pytest.raises(FolderReadOnly):
        dossier_files.write(small, tmp_path, Silent())

    assert {path: path.read_bytes() for path in made[:-1]} == before


def test_a_folder_that_cannot_be_made_is_said(small, tmp_path):
    (tmp_path / "tep").write_text("")

    with pytest.raises(FolderReadOnly):
        dossier_files.write(small, tmp_path / "tep" / "a", Silent())
