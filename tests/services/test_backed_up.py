"""Before a use case that asks for it the file is backed up, once for one state of the file."""

import pytest

from app.rules.backup import BackupReason
from app.services import backups, intake, unit_import, unit_report_return
from app.services.backed_up import backed_up, reason_before
from app.services.importing import idea_import, score_files, undoing
from tests.conftest import NOW
from tests.makers import an_author, an_idea

LIST = "Tên thôn\nThôn Đồi Sim\n"


@backed_up(BackupReason.IMPORT)
def fails(session):
    an_idea(session, "Không bao giờ có", (an_author("Sao"),))
    raise ZeroDivisionError


def test_an_import_finds_the_file_of_before_among_the_backups(data_file):
    data_file.do(unit_import.take, LIST, NOW, "thon.txt")

    (made,) = backups.list_backups(data_file.path)
    assert made.reason is BackupReason.IMPORT
    assert made.facts.count("import_run") == 0
    assert backups.checked(made)


def test_a_run_that_fails_leaves_the_backup_and_the_file(data_file):
    with pytest.raises(ZeroDivisionError):
        data_file.do(fails)
    with pytest.raises(ZeroDivisionError):
        data_file.do(fails)

    assert len(backups.list_backups(data_file.path)) == 1  # nothing was written in between


def test_the_screens_are_backed_up_as_well(desk, data_file):
    desk.do(unit_import.take, LIST, NOW, "thon.txt")

    assert len(backups.list_backups(data_file.path)) == 1


@pytest.mark.parametrize(
    "use_case",
    [
        idea_import.take,
        unit_import.take,
        score_files.take,
        unit_report_return.store,
        undoing.undo,
    ],
)
def test_every_way_in_and_back_asks_for_it(use_case):
    assert reason_before(use_case) is BackupReason.IMPORT


def test_daily_work_does_not(data_file):
    assert reason_before(intake.new_draft) is None
    data_file.do(intake.new_draft, NOW.date())
    assert backups.list_backups(data_file.path) == []
