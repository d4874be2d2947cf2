import sys
from pathlib import Path

import pytest

from app.basics import places


@pytest.fixture
def bare_pc(monkeypatch, tmp_path):
    for name in (places.DATA_VARIABLE, "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


def test_resources_lie_beside_the_program_in_the_source_tree():
    assert places.resource("seed", "fields.toml").parts[-3:] == ("resources", "seed", "fields.toml")
    assert places.bundle("app", "basics", "places.py").is_file()


def test_the_packaged_program_finds_its_resources_in_the_bundle(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert places.resource("fonts") == tmp_path / "resources" / "fonts"


def test_on_windows_the_clerk_finds_the_data_among_the_documents(bare_pc, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")

    assert places.data_folder() == bare_pc / "Documents" / "So y tuong Thuong Ninh"
    assert places.data_file().name == "thuongninh.db"
    assert places.log_folder() == bare_pc / "AppData" / "Local" / "thuongninh" / "log"


def test_elsewhere_data_and_log_follow_the_custom_of_the_desktop(bare_pc, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")

    assert places.data_folder() == bare_pc / ".local" / "share" / "thuongninh"
    assert places.log_folder() == bare_pc / ".local" / "state" / "thuongninh"


def test_another_data_folder_can_be_chosen_for_a_trial(bare_pc, monkeypatch):
    monkeypatch.setenv(places.DATA_VARIABLE, str(bare_pc / "thu"))

    assert places.data_folder() == bare_pc / "thu"
