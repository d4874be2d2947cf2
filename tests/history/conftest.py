"""The history is written once for a run of the tests; who changes it takes a copy."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.models.database import Database
from app.services.data_file import DataFile
from tests.conftest import CLERK
from tests.history.by_hand import Register
from tests.history.following import write_history

AFTER = datetime(2031, 1, 10, 9, 0)


@pytest.fixture(scope="session")
def history_path(filled_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data file with five years of 2,000 ideas; not to be changed."""
    path = Path(shutil.copy(filled_file, tmp_path_factory.mktemp("lich-su") / "thuongninh.db"))
    database = Database(path, who=CLERK, clock=lambda: AFTER)
    DataFile(database).do(write_history)
    database.close()
    return path


@pytest.fixture(scope="session")
def register(history_path: Path) -> Register:
    """The rows of the history, read without the program."""
    return Register(history_path)


@pytest.fixture(scope="module")
def past(history_path: Path) -> Iterator[Session]:
    """The history, open for reading."""
    database = Database(history_path, who=CLERK, clock=lambda: AFTER)
    with database.transaction() as session:
        yield session
    database.close()


@pytest.fixture
def own_history(history_path: Path, tmp_path: Path) -> Iterator[DataFile]:
    """A copy of the history that a test may change."""
    path = Path(shutil.copy(history_path, tmp_path / "thuongninh.db"))
    database = Database(path, who=CLERK, clock=lambda: AFTER)
    yield DataFile(database)
    database.close()
