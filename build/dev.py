"""Everything a developer does, with nothing but Python: `python3 build/dev.py VERB …`."""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import lock
import system_packages
import texts
from environment import PYTHON, ROOT, call, prepare, surroundings, tool

DEMO = ROOT / "demo-output"
BUNDLE = ROOT / "dist" / "thuongninh"


def run(words: list[str]) -> int:
    """Open the program; with no display, do its main job into ./demo-output instead."""
    if words or has_display():
        return call(PYTHON, "-m", "app", *words)
    if DEMO.exists():
        shutil.rmtree(DEMO)
    print(f"No display: running the demo into {DEMO.name}/", flush=True)
    status = call(PYTHON, "-m", "app", "demo", DEMO, QT_QPA_PLATFORM="offscreen")
    for file in sorted(path for path in DEMO.rglob("*") if path.is_file()):
        print(f"{file.stat().st_size:>10,}  {file.relative_to(ROOT)}")
    return status


def test(words: list[str]) -> int:
    """Run every check and the tests; words go to pytest."""
    results = [
        step("ruff format", tool("ruff"), "format", "--check", "."),
        step("ruff check", tool("ruff"), "check", "."),
        step("mypy", PYTHON, "-m", "mypy"),
        step("lint-imports", tool("lint-imports")),
        step("texts", PYTHON, "build/texts.py"),
        step("pytest", PYTHON, "-m", "pytest", "-q", *(words or all_tests()), shown=True),
    ]
    failed = [name for name, good in results if not good]
    print(f"FAILED: {', '.join(failed)}" if failed else "All checks passed.", flush=True)
    return int(bool(failed))


def all_tests() -> list[str]:
    """Return pytest's words for the whole suite: spread over two processes."""
    return ["-n", "2", "--dist", "loadfile"]


def step(name: str, *command: str | Path, shown: bool = False) -> tuple[str, bool]:
    """Run one check; what it printed appears when it failed, or always when asked for."""
    began = time.monotonic()
    ran = subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=surroundings(), check=False,
        stdout=None if shown else subprocess.PIPE, stderr=None if shown else subprocess.STDOUT,
    )  # fmt: skip
    good = ran.returncode == 0
    if not good and not shown:
        print(ran.stdout.decode("utf-8", "replace").rstrip())
    word = "ok    " if good else "FAILED"
    print(f"{word} {name} ({time.monotonic() - began:.1f} s)", flush=True)
    return name, good


def shots(words: list[str]) -> int:
    """Take the pictures of the help pages and the README anew."""
    return call(PYTHON, ROOT / "build" / "shots.py", *words)


def package(words: list[str]) -> int:
    """Build the one-folder bundle and let it check itself."""
    status = call(
        PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--workpath", ".work", "--distpath", "dist", "thuongninh.spec", *words,
    )  # fmt: skip
    if status:
        return status
    files = [path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    print(f"{BUNDLE.relative_to(ROOT)}: {size / 1_000_000:.0f} MB", flush=True)
    exe = ".exe" if os.name == "nt" else ""
    return call(BUNDLE / f"thuongninh-cli{exe}", "self-check", QT_QPA_PLATFORM="offscreen")


def has_display() -> bool:
    """Say whether a window can be opened here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


VERBS: dict[str, tuple[Callable[[list[str]], int], str]] = {
    "run": (run, "open the program; with no display, run the demo into ./demo-output"),
    "test": (test, "all checks, then the tests; further words go to pytest"),
    "text": (lambda _: texts.update(), "collect the texts of the screens and compile them"),
    "lock": (lambda _: lock.update(), "pin requirements.in into requirements.txt"),
    "shots": (shots, "take the pictures of the help pages"),
    "package": (package, "build dist/thuongninh and let it check itself"),
}


def main(argv: list[str]) -> int:
    """Set up what is missing, then do what was asked."""
    if sys.version_info < (3, 11):  # noqa: UP036 – an older Python may well be tried
        sys.exit("Python 3.11 or newer is needed.")
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="\n".join(f"  {verb:<9}{told}" for verb, (_, told) in VERBS.items()),
    )
    parser.add_argument("verb", choices=tuple(VERBS), metavar="VERB")
    parser.add_argument("words", nargs=argparse.REMAINDER, metavar="…")
    asked = parser.parse_args(argv)
    system_packages.provide(asked.verb)
    prepare()
    return VERBS[asked.verb][0](asked.words)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    raise SystemExit(main(sys.argv[1:]))
