"""Puts Qt's own words into Vietnamese and, when asked, the program's into English."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.basics.places import bundle


def install_translators(
    app: QApplication, language: str = "vi", folder: Path | None = None
) -> list[QTranslator]:
    """Install the translations of a language; call it before the first window."""
    folder = folder or bundle("i18n")
    names = ["qtbase_vi"] if language == "vi" else [f"thuongninh_{language}"]
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    return [one for name in names if (one := _installed(app, folder / f"{name}.qm")) is not None]


def _installed(app: QApplication, path: Path) -> QTranslator | None:
    translator = QTranslator(app)
    if not translator.load(str(path)):
        return None
    app.installTranslator(translator)
    return translator
