"""The program as it is started: by its words, in a process of its own."""

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from app.main import main, only_a_window
from app.services import data_file

ROOT = Path(__file__).parents[1]


@pytest.fixture
def run(tmp_path):
    def start(*words):
        home = {"XDG_STATE_HOME": str(tmp_path / "state"), "THUONGNINH_DATA": str(tmp_path)}
        return subprocess.run(
            [sys.executable, "-m", "app", *map(str, words)],
            cwd=ROOT,
            env={**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    return start


def test_help_names_every_command_in_vietnamese(run):
    said = run("--help")

    assert (said.returncode, said.stderr) == (0, "")
    for command in ("demo", "list", "document", "dossier", "report", "figures", "export", "check"):
        assert f"    {command} " in said.stdout
    assert "self-check" in said.stdout
    assert "usage" not in said.stdout


def test_wrong_words_end_with_status_two(run):
    said = run("nhay")

    assert (said.returncode, said.stdout) == (2, "")
    assert "Không có lệnh “nhay”" in said.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_without_a_display_the_window_is_refused_with_a_sentence(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    assert main([]) == 1
    assert capsys.readouterr().err.startswith("Không có màn hình")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ([], True),
        (["--data", "so.db"], True),
        (["list", "units"], False),
        (["--data", "so.db", "check"], False),
        (["--help"], False),
    ],
)
def test_the_window_is_meant_when_nothing_but_a_file_is_named(words, answer):
    assert only_a_window(words) is answer


def test_a_missing_file_is_refused_with_a_sentence(run, tmp_path):
    said = run("list", "ideas", "--json", "--data", tmp_path / "khong-co.db")

    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr == "Không có tệp dữ liệu khong-co.db. Hãy kiểm tra lại nơi lưu tệp.\n"


def test_lists_are_made_without_loading_the_window(tmp_path):
    data_file.create(tmp_path / "thuongninh.db", lambda: datetime(2026, 7, 20)).close()
    asked = (
        "import sys; from app.main import main, only_a_window; "
        f"main(['list', 'units', '--json', '--data', r'{tmp_path / 'thuongninh.db'}']); "
        "sys.exit('PySide6' in sys.modules)"
    )

    said = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=ROOT,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (said.returncode, said.stderr) == (0, "")
    assert len(json.loads(said.stdout)) == 5


@pytest.mark.journey
def test_the_program_checks_itself(run):
    said = run("self-check", "--json")

    assert said.returncode == 0, said.stderr
    seen = json.loads(said.stdout)
    places = {"home", "ideas", "intake", "idea", "session", "awards", "reports", "documents"}
    assert places | {"system"} <= set(seen["screens"])
    assert {file.rsplit(".")[-1] for file in seen["files"]} >= {"docx", "pdf", "xlsx", "db"}
