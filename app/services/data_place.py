"""Nơi để tệp dữ liệu: refused where it is not safe, moved to where it is."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from app.basics import places
from app.documents.files import make_folder
from app.models import file_key, snapshot
from app.rules import data_place
from app.rules.data_place_errors import PlaceOnNetwork, PlaceSynced
from app.rules.errors import FileThere

_NAMED_BY = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_MOVED = ".da-chuyen"
_REMOTE = 4  # what Windows answers for a drive of another machine


def check_place(path: Path) -> None:
    """Refuse a place that a program copies to the internet, or that is on another machine."""
    place = path.absolute()
    named = {os.environ.get(name, ""): "OneDrive" for name in _NAMED_BY}
    program = data_place.synced_by(place, named)
    if program:
        raise PlaceSynced(name=path.name, program=program)
    if _is_remote(place):
        raise PlaceOnNetwork(name=path.name)


def safe_folder() -> Path:
    """Return a folder of this PC where the data is safe: the usual one, or one beside Documents."""
    usual = places.data_folder()
    try:
        check_place(usual / places.DATA_FILE_NAME)
    except (PlaceSynced, PlaceOnNetwork):
        return Path.home() / usual.name
    return usual


def move_to_safety(path: Path) -> Path:
    """Copy a data file to a safe folder, check the copy, and mark the old one as moved.

    Returns where the file is now; one that is there already is never touched.
    """
    folder = safe_folder()
    make_folder(folder)
    target = folder / path.name
    if target.exists():
        raise FileThere(name=str(target))
    snapshot.copy_whole(path, target)
    with suppress(OSError):  # the copy stands; an old file that cannot be renamed does no harm
        moved = path.with_name(path.name + _MOVED)
        file_key.take_ring(path, moved)
        path.replace(moved)
    return target


def _is_remote(path: Path) -> bool:
    if data_place.is_network_path(path):
        return True
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _REMOTE)
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    return data_place.is_network_kind(data_place.kind_of_mount(path.resolve(), mounts))
