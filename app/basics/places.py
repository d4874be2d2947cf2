"""Where files live: what is shipped, the office's data, the log. Only this knows PyInstaller."""

import os
import sys
from pathlib import Path

DATA_VARIABLE = "THUONGNINH_DATA"  # another data folder, for a second office or a trial
DATA_FILE_NAME = "thuongninh.db"
_VISIBLE_NAME = "So y tuong Thuong Ninh"  # without diacritics: copied to sticks and old PCs
_SHORT_NAME = "thuongninh"


def bundle(*parts: str) -> Path:
    """Return a path inside what is shipped, from the packaged program or the source tree."""
    packed = getattr(sys, "_MEIPASS", None)
    root = Path(packed) if packed else Path(__file__).resolve().parents[2]
    return root.joinpath(*parts)


def resource(*parts: str) -> Path:
    """Return a path below resources/: wording, fonts, icons, first-run data, help."""
    return bundle("resources", *parts)


def data_folder() -> Path:
    """Return the folder of the data file, one that the clerk can see and copy."""
    if chosen := os.environ.get(DATA_VARIABLE):
        return Path(chosen)
    if sys.platform == "win32":
        return Path.home() / "Documents" / _VISIBLE_NAME
    return _from_variable("XDG_DATA_HOME", Path(".local", "share")) / _SHORT_NAME


def data_file() -> Path:
    """Return the data file that is opened when none is named."""
    return data_folder() / DATA_FILE_NAME


def log_folder() -> Path:
    """Return the folder of the log; it belongs to this PC, not to the office's data."""
    if sys.platform == "win32":
        return _from_variable("LOCALAPPDATA", Path("AppData", "Local")) / _SHORT_NAME / "log"
    return _from_variable("XDG_STATE_HOME", Path(".local", "state")) / _SHORT_NAME


def _from_variable(name: str, otherwise: Path) -> Path:
    return Path(os.environ.get(name) or Path.home() / otherwise)
