"""The texts of the screens: collects them for translation, tells when the collection is old."""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from environment import ROOT, TEXTS, call, compile_texts, surroundings, tool

ENGLISH = TEXTS / "thuongninh_en.ts"
SHOWN = 12


def update() -> int:
    """Collect the texts of all screens into the English translation and compile it."""
    status = collect(ENGLISH)
    if status == 0:
        compile_texts()
    return status


def check() -> int:
    """Compare the texts in the sources with those collected; 0 when nothing differs."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, ENGLISH.name)
        if ENGLISH.exists():
            shutil.copy(ENGLISH, fresh)
        if collect(fresh, quiet=True):
            return 1
        new, old = texts_of(fresh), texts_of(ENGLISH)
    differing = [f"  not yet collected  {context}: {text}" for context, text in sorted(new - old)]
    differing += [f"  no longer used     {context}: {text}" for context, text in sorted(old - new)]
    print(*differing[:SHOWN], sep="\n")
    if differing:
        print(f"  {len(differing)} texts differ: run `build/dev.py text` and commit i18n/.")
    return int(bool(differing))


def collect(target: Path, quiet: bool = False) -> int:
    """Run lupdate over the program's sources."""
    sources = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("app/**/*.py"))
    command = [
        tool("pyside6-lupdate"), *sources, "-ts", str(target), "-locations", "none",
        "-no-obsolete", "-source-language", "vi_VN", "-target-language", "en",
    ]  # fmt: skip
    if not quiet:
        return call(*command)
    ran = subprocess.run(
        command, cwd=ROOT, env=surroundings(), capture_output=True, text=True, check=False
    )
    if ran.returncode:
        print(ran.stdout, ran.stderr, file=sys.stderr)
    return ran.returncode


def texts_of(file: Path) -> set[tuple[str, str]]:
    """Return (context, text) of every message in a .ts file."""
    if not file.exists():
        return set()
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
    }


if __name__ == "__main__":
    raise SystemExit(check())
