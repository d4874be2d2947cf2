import json
import subprocess
import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

import pytest

from app.commands.command import Call
from app.commands.demo import COMMANDS
from app.commands.run import json_text
from app.rules.errors import FileThere, FolderReadOnly

ROOT = Path(__file__).parents[2]


def run(folder: Path) -> object:
    return COMMANDS[0].run(Call(Namespace(folder=folder), datetime(2026, 11, 23, 8, 0), lambda: 1))


def test_it_names_every_file_it_wrote(demo_answer):
    said = json.loads(json_text(demo_answer.data))
    assert said["data_file"] in said["files"]
    assert [f"Đã ghi {file}" for file in said["files"]] == list(demo_answer.lines[1:])
    assert all(Path(file).stat().st_size > 1000 for file in said["files"])
    assert demo_answer.lines[0].startswith("Đã làm mẫu 28 ý tưởng của 22 đơn vị")


def test_nothing_but_those_files_is_in_the_folder(demo_answer):
    folder = demo_answer.data.data_file.parent
    found = {path for path in folder.rglob("*") if path.is_file()}
    assert found == set(demo_answer.data.files)


def test_an_existing_data_file_is_never_touched(tmp_path):
    there = tmp_path / "thuongninh.db"
    there.write_text("của người khác", "utf-8")
    with pytest.raises(FileThere):
        run(tmp_path)
    assert there.read_text("utf-8") == "của người khác"


def test_a_place_that_is_no_folder_is_refused(tmp_path):
    file = tmp_path / "tep"
    file.write_text("", "utf-8")
    with pytest.raises(FolderReadOnly):
        run(file / "trong-tep")


def test_the_demo_does_not_load_the_window():
    program = (
        "import sys, app.services.demo, app.commands.demo;"
        "print(any(name.startswith('PySide6') for name in sys.modules))"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "False"
