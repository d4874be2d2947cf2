"""Tệp có thể gây hại: kinds of files that a system runs when they are opened."""

from enum import StrEnum


class Danger(StrEnum):
    """What opening a file may do."""

    RUNS = "runs"
    MACROS = "macros"


_RUN_BY_THE_SYSTEM = """
ade adp apk app appref-ms application bat bas chm cmd com cpl crt dll exe gadget hlp hta inf ins iso
img isp jar js jse lnk mde mht mhtml msc msh msh1 msh2 mshxml msi msp mst ocx pif ps1 ps1xml ps2
ps2xml psc1 psc2 py pyw pyc reg scf scr sct settingcontent-ms sh shb shs sys url vb vbe vbs vhd vhdx
vsto wsc wsf wsh xll
"""
_WITH_MACROS = "docm dotm xlsm xltm xlsb xlam pptm potm ppam ppsm sldm odb accdb mdb"
_RUN, _MACROS = frozenset(_RUN_BY_THE_SYSTEM.split()), frozenset(_WITH_MACROS.split())


def danger(name: str) -> Danger | None:
    """Return what opening a file of this name may do, None for papers, pictures and the like.

    Windows passes over dots and spaces at the end of a name, and so does this.
    """
    ending = name.strip().rstrip(". ").rpartition(".")[2].casefold()
    if ending in _RUN:
        return Danger.RUNS
    return Danger.MACROS if ending in _MACROS else None
