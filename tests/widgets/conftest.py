"""What the tests of the Qt parts share."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.basics.places import bundle
from app.widgets.theme import Look, apply_theme


@pytest.fixture
def themed(qapp: QApplication) -> QApplication:
    """The program in its light look; the look is taken off afterwards."""
    apply_theme(qapp, Look.LIGHT)
    yield qapp
    qapp.setStyleSheet("")


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of Qt's own Vietnamese texts, compiled."""
    folder = tmp_path_factory.mktemp("qm")
    source, made = bundle("i18n", "qtbase_vi.ts"), folder / "qtbase_vi.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = str(tool) if tool.exists() else shutil.which("pyside6-lrelease")
    subprocess.run([command, str(source), "-qm", str(made)], check=True, capture_output=True)
    return folder
