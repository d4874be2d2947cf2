"""The Debian packages that Qt, the tests and the packager need beside the Python ones."""

import importlib.util
import os
import shutil
import subprocess
import sys

QT = (
    "libglib2.0-0", "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1",
)  # fmt: skip
WINDOW = (
    "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0",
)  # fmt: skip
SCREEN = (*WINDOW, "xvfb", "xauth")


def needed(verb: str) -> tuple[str, ...]:
    """Return the packages a verb needs on Debian and its relatives."""
    names: tuple[str, ...] = () if verb == "lock" else QT
    if verb in {"test", "shots"}:
        names += SCREEN
    if verb == "run" and os.environ.get("DISPLAY"):
        names += WINDOW
    if verb == "package":
        names += ("binutils", *_shared_python())
    if importlib.util.find_spec("ensurepip") is None:
        names += ("python3-venv",)
    return names


def provide(verb: str) -> None:
    """Install what is missing when we may, else say the exact command and stop."""
    if not sys.platform.startswith("linux") or not shutil.which("dpkg-query"):
        return
    missing = tuple(name for name in needed(verb) if not installed(name))
    if not missing:
        return
    install = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        sys.exit(f"These system packages are missing. Please run:\n  sudo {install}")
    print(f"Installing the missing system packages: {' '.join(missing)}", flush=True)
    for command in ("apt-get update -q", install):
        waiting = [*command.split(), "-q", "-o", "DPkg::Lock::Timeout=300"]
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        if subprocess.run(waiting, env=env, check=False, stdout=subprocess.DEVNULL).returncode:
            sys.exit(f"`{command}` failed; the packages above are needed for `{verb}`.")


def installed(name: str) -> bool:
    """Say whether dpkg has the package, under its old name or that of the 64-bit time change."""
    return any(
        subprocess.run(
            ["dpkg-query", "-W", "-f", "${db:Status-Status}", spelling],
            capture_output=True, text=True, check=False,
        ).stdout.startswith("installed")
        for spelling in (name, f"{name}t64")
    )  # fmt: skip


def _shared_python() -> tuple[str, ...]:
    """Debian's own Python keeps its shared library in a package of its own."""
    if sys.base_prefix != "/usr":
        return ()
    return (f"libpython{sys.version_info.major}.{sys.version_info.minor}",)
