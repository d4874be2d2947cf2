"""What this PC remembers: window sizes and last folders; never office data."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths
from PySide6.QtWidgets import QWidget


class Prefs:
    """Small memory of this PC, kept by Qt."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings if settings is not None else QSettings("ThuongNinh", "SoYTuong")

    def restore(self, window: QWidget, name: str) -> bool:
        """Give a window the size and place it had last time; False the first time."""
        kept = self._settings.value(f"window/{name}")
        return isinstance(kept, QByteArray) and window.restoreGeometry(kept)

    def remember(self, window: QWidget, name: str) -> None:
        """Keep the size and place of a window."""
        self._settings.setValue(f"window/{name}", window.saveGeometry())

    def folder(self, what: str) -> Path:
        """Return the folder last used for something, or Documents."""
        kept = Path(self.value(f"folder/{what}"))
        if self.value(f"folder/{what}") and kept.is_dir():
            return kept
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place))

    def remember_folder(self, what: str, path: Path) -> None:
        """Keep the folder for the next time."""
        self.set_value(f"folder/{what}", str(path))

    def value(self, name: str, default: str = "") -> str:
        """Return a kept word."""
        return cast("str", self._settings.value(name, default, type=str))

    def set_value(self, name: str, value: str) -> None:
        """Keep a word."""
        self._settings.setValue(name, value)
