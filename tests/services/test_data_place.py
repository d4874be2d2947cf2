"""A data file in an unsafe place is refused, and moved away whole."""

import shutil
from pathlib import Path

import pytest

from app.basics import places
from app.models import snapshot
from app.rules.data_place_errors import PlaceSynced
from app.rules.errors import FileThere
from app.services import data_place
from app.services.opening import open_for_writing
from tests.conftest import NOW


@pytest.fixture
def unsafe(data_path, tmp_path, monkeypatch):
    """A data file in a folder of OneDrive, on a PC whose usual folder is elsewhere."""
    monkeypatch.setenv(places.DATA_VARIABLE, str(tmp_path / "so"))
    folder = tmp_path / "OneDrive - UBND xã"
    folder.mkdir()
    return Path(shutil.copy(data_path, folder / "thuongninh.db"))


def test_it_is_refused_with_the_name_of_the_program(unsafe, data_path):
    with pytest.raises(PlaceSynced) as refused:
        open_for_writing(unsafe, lambda: NOW)

    assert "OneDrive" in str(refused.value)
    data_place.check_place(data_path)


def test_it_is_moved_whole_and_the_old_one_is_marked(unsafe, tmp_path):
    before = snapshot.checked(unsafe)

    moved = data_place.move_to_safety(unsafe)

    assert moved == tmp_path / "so" / "thuongninh.db"
    assert snapshot.checked(moved) == before
    assert not unsafe.exists()
    assert snapshot.checked(unsafe.with_name("thuongninh.db.da-chuyen")) == before
    open_for_writing(moved, lambda: NOW).close()


def test_a_file_that_is_there_already_is_not_touched(unsafe, tmp_path):
    (tmp_path / "so").mkdir()
    (tmp_path / "so" / "thuongninh.db").write_text("đã có")

    with pytest.raises(FileThere):
        data_place.move_to_safety(unsafe)

    assert (tmp_path / "so" / "thuongninh.db").read_text() == "đã có"
    assert unsafe.is_file()


def test_a_usual_folder_that_is_copied_away_is_not_used(tmp_path, monkeypatch):
    monkeypatch.setenv(places.DATA_VARIABLE, str(tmp_path / "Dropbox" / "so"))

    folder = data_place.safe_folder()

    assert folder == Path.home() / "so"
    data_place.check_place(folder / "thuongninh.db")
