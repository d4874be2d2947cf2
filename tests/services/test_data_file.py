"""The data file is made whole or not at all, and an existing one is never touched."""

from datetime import date

import pytest

from app.rules.errors import FileThere
from app.services import data_file, settings
from tests.conftest import NOW


def test_a_fresh_file_opens_again(tmp_path):
    path = tmp_path / "moi" / "thuongninh.db"
    data_file.create(path, clock=lambda: NOW).close()

    opened = data_file.open_existing(path, clock=lambda: NOW)

    assert opened.do(settings.value, "office.place", date(2026, 7, 20)) == "Thượng Ninh"
    assert [file.name for file in path.parent.iterdir()] == ["thuongninh.db"]
    opened.close()


def test_an_existing_file_is_never_written_over(tmp_path):
    path = tmp_path / "thuongninh.db"
    path.write_bytes(b"cua nguoi khac")

    with pytest.raises(FileThere):
        data_file.create(path)

    assert path.read_bytes() == b"cua nguoi khac"


def test_a_file_that_was_being_made_when_the_power_went_is_made_anew(tmp_path):
    path = tmp_path / "thuongninh.db"
    path.with_name("thuongninh.db.dang-tao").write_bytes(b"half")

    data_file.create(path).close()

    assert [file.name for file in tmp_path.iterdir()] == ["thuongninh.db"]


def test_the_journal_names_the_clerk_of_the_office(data_path):
    first = data_file.open_existing(data_path, clock=lambda: NOW)
    first.do(settings.set_value, "office.clerk", "Hà Thị Nga", NOW.date())
    first.close()

    again = data_file.open_existing(data_path, clock=lambda: NOW)

    assert again.database.who == "Hà Thị Nga"
    again.close()
