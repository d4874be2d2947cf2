"""The developer's command: sets up once, says what is missing, keeps the lock clean."""

import subprocess
from pathlib import Path

import pytest

import dev
import environment
import lock
import system_packages

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "build" / "requirements.txt").read_text(encoding="utf-8")


@pytest.fixture
def bare_debian(monkeypatch):
    """A Debian with no package installed; returns the commands that were run."""
    commands = []

    def fake_run(command, **_):
        commands.append(" ".join(command))
        return subprocess.CompletedProcess(command, 0, stdout="")

    monkeypatch.setattr(system_packages.sys, "platform", "linux")
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system_packages.subprocess, "run", fake_run)
    return commands


def test_root_gets_the_missing_packages_installed_by_name(bare_debian, monkeypatch, capsys):
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 0, raising=False)

    system_packages.provide("run")

    assert "libegl1" in capsys.readouterr().out
    assert bare_debian[-2].startswith("apt-get update")
    assert bare_debian[-1].startswith("apt-get install -y --no-install-recommends libglib2.0-0")


def test_anyone_else_is_told_the_exact_command(bare_debian, monkeypatch):
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000, raising=False)

    with pytest.raises(SystemExit) as stopped:
        system_packages.provide("test")

    assert "sudo apt-get install -y --no-install-recommends libglib2.0-0" in str(stopped.value)
    assert "xvfb xauth" in str(stopped.value)
    assert not any(command.startswith("apt-get") for command in bare_debian)


def test_on_windows_nothing_of_apt_runs(bare_debian, monkeypatch):
    monkeypatch.setattr(system_packages.sys, "platform", "win32")

    system_packages.provide("test")

    assert bare_debian == []


def test_the_workflow_installs_the_same_packages():
    workflow = (ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8").split()

    assert [p for p in system_packages.QT + system_packages.SCREEN if p not in workflow] == []


def test_a_half_made_environment_is_not_ready(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "STAMP", tmp_path / "made-from.txt")

    assert not environment.is_ready()


def test_an_environment_from_another_lock_is_not_ready(tmp_path, monkeypatch):
    stamp = tmp_path / "made-from.txt"
    stamp.write_text("another lock\n", encoding="utf-8")
    monkeypatch.setattr(environment, "STAMP", stamp)

    assert not environment.is_ready()


def test_an_environment_whose_python_is_gone_is_not_ready(tmp_path, monkeypatch):
    stamp = tmp_path / "made-from.txt"
    stamp.write_text(environment.fingerprint(), encoding="utf-8")
    monkeypatch.setattr(environment, "STAMP", stamp)
    monkeypatch.setattr(environment, "PYTHON", tmp_path / "no-python")

    assert not environment.is_ready()


def test_an_environment_is_made_again_only_when_needed(monkeypatch):
    made = []
    monkeypatch.setattr(environment, "_make", lambda: made.append(True))
    monkeypatch.setattr(environment, "compile_texts", lambda: None)

    monkeypatch.setattr(environment, "is_ready", lambda: True)
    environment.prepare()
    monkeypatch.setattr(environment, "is_ready", lambda: False)
    environment.prepare()

    assert made == [True]


def test_without_a_display_run_makes_a_fresh_demo_and_lists_it(tmp_path, monkeypatch, capsys):
    old = tmp_path / "demo-output" / "old.txt"
    old.parent.mkdir()
    old.touch()

    def fake_call(*command, **_):
        (tmp_path / "demo-output" / "van-ban").mkdir(parents=True)
        (tmp_path / "demo-output" / "van-ban" / "quyet-dinh.docx").write_bytes(b"1234")
        return 3

    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "DEMO", tmp_path / "demo-output")
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.setattr(dev, "call", fake_call)

    assert dev.run([]) == 3
    assert Path("demo-output", "van-ban", "quyet-dinh.docx").name in capsys.readouterr().out
    assert not old.exists()


def test_a_failed_check_does_not_hide_the_others(monkeypatch, capsys):
    monkeypatch.setattr(dev, "step", lambda name, *_, **__: (name, name != "mypy"))

    assert dev.test([]) == 1
    assert capsys.readouterr().out == "FAILED: mypy\n"


def test_the_lock_has_a_hash_for_every_package_and_no_address():
    assert LOCK.startswith(lock.HEADER)
    assert lock.complaints(LOCK) == []


def test_every_wish_is_pinned_in_the_lock():
    wishes = lock.WISHES.read_text(encoding="utf-8").splitlines()
    pins = {line.split("#")[0].strip().lower().replace("_", "-") for line in wishes} - {""}

    assert [pin for pin in sorted(pins) if f"\n{pin} \\" not in LOCK] == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "--extra-index-url file:///somewhere",
        "--find-links wheels",
        "ruff @ https://packages.example/ruff.whl --hash=sha256:00",
        "ruff==1.0",
    ],
)
def test_a_lock_with_an_address_or_without_a_hash_is_refused(line):
    assert lock.complaints(f"{lock.HEADER}{line}\n") != []


def test_numpy_stays_out_of_the_program():
    assert "\nnumpy==" not in LOCK
