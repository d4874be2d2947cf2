"""What every test may ask for: a fresh data file, an open transaction, a desk, a workplace."""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings as hypothesis_settings
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import Session

from app.models.database import Database
from app.services import data_file as files
from app.services.data_file import DataFile

NOW = datetime(2026, 7, 20, 9, 30)
CLERK = "Lê Thị Sao"

hypothesis_settings.register_profile("steady", deadline=None, derandomize=True)
hypothesis_settings.load_profile("steady")


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh data file with the plan's own content, made once and copied for each test."""
    path = tmp_path_factory.mktemp("mau") / "thuongninh.db"
    files.create(path, clock=lambda: NOW).close()
    return path


@pytest.fixture
def data_path(filled_file: Path, tmp_path: Path) -> Path:
    """The path of a data file of this test's own."""
    return Path(shutil.copy(filled_file, tmp_path / "thuongninh.db"))


@pytest.fixture
def database(data_path: Path) -> Iterator[Database]:
    """The data file, open, with a clerk at work and the clock standing still."""
    database = Database(data_path, who=CLERK, clock=lambda: NOW)
    yield database
    database.close()


@pytest.fixture
def data_file(database: Database) -> DataFile:
    """The same file as the services and the command line see it."""
    return DataFile(database)


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """An open transaction that is committed when the test ends well.

    A test that has shown how the file refuses something ends without a commit.
    """
    with suppress(InvalidRequestError), database.transaction() as session:
        yield session


@pytest.fixture(scope="session")
def demo_answer(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What the command `demo` answers, run once for all tests that look at the sample year."""
    from argparse import Namespace

    from app.commands.command import Call
    from app.commands.demo import COMMANDS

    def no_file() -> DataFile:
        raise AssertionError("the demo opens no file of the office")

    folder = tmp_path_factory.mktemp("lam-mau") / "2026"
    return COMMANDS[0].run(Call(Namespace(folder=folder), NOW, no_file))


@pytest.fixture(autouse=True)
def no_box_left_open(request: pytest.FixtureRequest) -> Iterator[None]:
    """Put away what a test of screens left open; a modal box would keep the next one waiting."""
    yield
    if "qapp" in request.fixturenames:
        from PySide6.QtWidgets import QApplication

        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget.isModal():
                widget.hide()


@pytest.fixture
def desk(qapp: Any, data_file: DataFile) -> Any:
    """A desk over the test's data file."""
    from app.widgets.desk import Desk

    return Desk(data_file)


@pytest.fixture
def workplace(desk: Any, tmp_path: Path) -> Iterator[Any]:
    """Everything a screen is given, at half past nine on 20 July 2026."""
    from PySide6.QtCore import QSettings

    from app.widgets.jobs import Workbench
    from app.widgets.prefs import Prefs
    from app.widgets.workplace import Workplace

    bench = Workbench()
    prefs = Prefs(QSettings(str(tmp_path / "prefs.ini"), QSettings.Format.IniFormat))
    yield Workplace(desk=desk, bench=bench, prefs=prefs, clock=lambda: NOW)
    bench.close()
