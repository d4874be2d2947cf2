"""The lock: exact versions and hashes for Linux and Windows, and no index address."""

import re
import tempfile
from pathlib import Path

from environment import LOCK, ROOT, call, tool

WISHES = ROOT / "build" / "requirements.in"
HEADER = "# Made by `build/dev.py lock` from requirements.in. Do not edit.\n"
# A hash or a marker has neither "//" nor a dotted host name in front of a slash.
ADDRESS = re.compile(r"//|--(?:extra-)?index|--find-links|--trusted-host|^-[ifr]\b", re.MULTILINE)


def update() -> int:
    """Compile requirements.in anew, keeping the pinned versions that still fit."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, LOCK.name)
        if LOCK.exists():
            made.write_bytes(LOCK.read_bytes())
        status = call(
            tool("uv"), "pip", "compile", "--quiet", "--universal", "--generate-hashes",
            "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links",
            "--only-binary", ":all:", "--python-version", "3.11", "--output-file", made, WISHES,
        )  # fmt: skip
        if status:
            return status
        text = HEADER + made.read_text(encoding="utf-8").removeprefix(HEADER)
    found = complaints(text)
    for complaint in found:
        print(f"  {complaint}")
    if not found:
        before = LOCK.read_text(encoding="utf-8") if LOCK.exists() else ""
        LOCK.write_text(text, encoding="utf-8", newline="\n")
        print("The lock is as it was." if text == before else "The lock has changed.")
    return int(bool(found))


def complaints(text: str) -> list[str]:
    """Return what is wrong with a lock: an address in it, or a package without a hash."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    found = [f"an address in the lock: {line.strip()}" for line in lines if ADDRESS.search(line)]
    blocks = [block for block in re.split(r"\n(?=\S)", "\n".join(lines)) if block.strip()]
    bare = [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block]
    return found + [f"no hash: {line}" for line in bare]
