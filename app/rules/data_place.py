"""Nơi để tệp dữ liệu: places where a file that is written all the time is not safe.

Programs that copy a folder to the internet, and drives of other machines, may take a half written
file for a finished one, or hand an older copy back.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePath

_SYNCED: Mapping[str, str] = {
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "drive của tôi": "Google Drive",
    "dropbox": "Dropbox",
    "iclouddrive": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "mega": "MEGA",
    "nextcloud": "Nextcloud",
    "yandex.disk": "Yandex Disk",
}
_NETWORK_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "fuse.rclone"}
)


def synced_by(path: PurePath, named: Mapping[str, str]) -> str:
    """Return the program that copies the folder of a file to the internet, "" if none does.

    named: folders that programs name themselves (the variable OneDrive) and what they are called.
    """
    for folder, program in named.items():
        if folder and _is_inside(path, type(path)(folder)):
            return program
    for part in path.parent.parts:
        name = part.casefold().strip("\\/")
        if name in _SYNCED:
            return _SYNCED[name]
        for begin, program in _SYNCED.items():
            if re.match(rf"{re.escape(begin)} ?[-(]", name):  # "OneDrive - Xã Thượng Ninh"
                return program
    return ""


def is_network_path(path: PurePath) -> bool:
    r"""Tell whether a path names another machine: \\may-chu\chung\so.db."""
    return str(path).startswith(("\\\\", "//")) and not str(path).startswith("\\\\?\\")


def is_network_kind(kind: str) -> bool:
    """Tell whether a kind of file system, as Linux names it, is one of another machine."""
    return kind.casefold() in _NETWORK_KINDS


def kind_of_mount(path: PurePath, mounts: Iterable[str]) -> str:
    """Return the kind of file system that a path is on, by the lines of /proc/mounts."""
    best, found = -1, ""
    for line in mounts:
        parts = line.split(" ")
        if len(parts) > 2:
            place = PurePath(parts[1].replace("\\040", " "))
            if _is_inside(path, place) and len(place.parts) > best:
                best, found = len(place.parts), parts[2]
    return found


def _is_inside(path: PurePath, folder: PurePath) -> bool:
    def words(each: PurePath) -> list[str]:
        return [part.casefold() for part in each.parts]

    return words(path)[: len(folder.parts)] == words(folder)
