"""Folders that are copied to the internet, and drives of other machines, are known."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from app.rules import data_place

MOUNTS = (
    "/dev/sda1 / ext4 rw 0 0",
    "//may-chu/chung /mnt/chung cifs rw 0 0",
    "may-chu:/so /mnt/o\\040mang nfs4 rw 0 0",
)


@pytest.mark.parametrize(
    ("path", "program"),
    [
        (r"C:\Users\Sao\OneDrive\Documents\so.db", "OneDrive"),
        (r"C:\Users\Sao\OneDrive - UBND xã Thượng Ninh\so.db", "OneDrive"),
        (r"C:\Users\Sao\onedrive (cũ)\so.db", "OneDrive"),
        (r"G:\My Drive\So\so.db", "Google Drive"),
        (r"G:\Drive của tôi\so.db", "Google Drive"),
        (r"C:\Users\Sao\Dropbox\so.db", "Dropbox"),
        (r"C:\Users\Sao\iCloudDrive\so.db", "iCloud Drive"),
        (r"C:\Users\Sao\Documents\So y tuong Thuong Ninh\thuongninh.db", ""),
        (r"C:\OneDriveCu\so.db", ""),
        (r"C:\Users\Megan\so.db", ""),
        (r"D:\so\onedrive.db", ""),
    ],
)
def test_folders_of_programs_that_copy_them_away(path, program):
    assert data_place.synced_by(PureWindowsPath(path), {}) == program


def test_a_folder_that_the_program_names_itself():
    named = {r"D:\Dong bo": "OneDrive", "": "OneDrive"}

    assert data_place.synced_by(PureWindowsPath(r"d:\dong bo\a\so.db"), named) == "OneDrive"
    assert data_place.synced_by(PureWindowsPath(r"D:\Dong bo khac\so.db"), named) == ""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        (r"\\may-chu\chung\so.db", True),
        (r"\\?\C:\so\so.db", False),
        (r"C:\so\so.db", False),
    ],
)
def test_paths_of_other_machines(path, remote):
    assert data_place.is_network_path(PureWindowsPath(path)) is remote


@pytest.mark.parametrize(
    ("path", "kind", "remote"),
    [
        ("/mnt/chung/so.db", "cifs", True),
        ("/mnt/o mang/a/so.db", "nfs4", True),
        ("/home/sao/so.db", "ext4", False),
        ("/mnt/chung2/so.db", "ext4", False),
    ],
)
def test_drives_of_other_machines_on_linux(path, kind, remote):
    found = data_place.kind_of_mount(PurePosixPath(path), MOUNTS)

    assert (found, data_place.is_network_kind(found)) == (kind, remote)
