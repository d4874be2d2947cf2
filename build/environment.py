"""The virtual environment of the checkout: made once, made again when the lock changes."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "build" / "requirements.txt"
STAMP = VENV / "made-from.txt"
TEXTS = ROOT / "i18n"

_BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
_EXE = ".exe" if os.name == "nt" else ""
PYTHON = _BIN / f"python{_EXE}"


def tool(name: str) -> str:
    """Return the path of a program that came with a Python package."""
    return str(_BIN / f"{name}{_EXE}")


def call(*command: str | Path, **env: str) -> int:
    """Run a command in the checkout and return its exit status; its output is shown."""
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=surroundings(**env), check=False
    ).returncode


def surroundings(**env: str) -> dict[str, str]:
    """Return the environment of every command: UTF-8 everywhere, no network check of pip's own."""
    return {
        **os.environ,
        "PYTHONUTF8": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        **env,
    }


def prepare() -> None:
    """Make the virtual environment if it is missing, half-made or from another lock."""
    if not is_ready():
        _make()
    compile_texts()


def is_ready() -> bool:
    """Say whether the environment was finished from today's lock and still starts."""
    if not STAMP.is_file() or STAMP.read_text(encoding="utf-8") != fingerprint():
        return False
    try:
        probe = subprocess.run([PYTHON, "-c", ""], capture_output=True, check=False)
    except OSError:
        return False
    return probe.returncode == 0


def fingerprint() -> str:
    """Return what the environment is made from: the lock and the Python version."""
    content = LOCK.read_bytes().replace(b"\r\n", b"\n")
    version = ".".join(map(str, sys.version_info[:2]))
    return f"{hashlib.sha256(content).hexdigest()} Python {version}\n"


def compile_texts() -> None:
    """Compile every translation that is newer than its compiled form."""
    for source in sorted(TEXTS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        if call(tool("pyside6-lrelease"), "-silent", source, "-qm", compiled):
            sys.exit(f"{source.name} could not be compiled.")


def _make() -> None:
    """Build the environment from nothing; the stamp is written last."""
    print("Making .venv from build/requirements.txt (some minutes the first time)", flush=True)
    if VENV.exists():
        shutil.rmtree(VENV)
    base = getattr(sys, "_base_executable", None) or sys.executable
    if call(base, "-m", "venv", VENV):
        sys.exit("The virtual environment could not be made.")
    install = (PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps")
    if call(*install, "--only-binary", ":all:", "-r", LOCK):
        sys.exit("The packages of build/requirements.txt could not be installed.")
    STAMP.write_text(fingerprint(), encoding="utf-8", newline="\n")
