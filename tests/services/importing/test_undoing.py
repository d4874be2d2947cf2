"""Undoing goes record by record in the way of its table, once."""

import pytest

from app.rules.errors import NotFound
from app.services.importing import undoing
from tests.makers_ideas import NOW
from tests.services.importing.lists import ROWS, a_list, taken


def test_undoing_names_the_file_and_counts(session, tmp_path):
    run = taken(session, a_list(tmp_path, *ROWS))

    undone = undoing.undo(session, run, NOW)

    assert (undone.file_name, undone.taken_back.removed) == ("danh-sach.xlsx", 2)


def test_an_unknown_run_is_refused(session):
    with pytest.raises(NotFound):
        undoing.undo(session, 99, NOW)
