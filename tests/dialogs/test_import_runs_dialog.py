"""The runs are listed with their counts; one is undone after a question."""

import pytest

from app.dialogs.import_runs_dialog import ImportRunsDialog
from app.services import unit_import, units
from tests.makers_ideas import NOW


@pytest.fixture
def dialog(qtbot, workplace, desk):
    desk.do(unit_import.take, "Tên thôn\nThôn Đồi Sim\n", NOW, "thon.xlsx")
    made = ImportRunsDialog(workplace)
    qtbot.addWidget(made)
    return made


def test_a_run_is_shown(dialog):
    [row] = dialog.table.model.rows

    assert row.cells[1:4] == ("Đơn vị", "thon.xlsx", "1")
    assert dialog.undo_button.isEnabled()


def test_it_is_undone(qtbot, dialog, desk):
    dialog.undo_button.click()
    assert dialog.question is not None
    dialog._undo(1)

    qtbot.waitUntil(lambda: "gạch 1" in dialog.outcome.text())
    assert not dialog.undo_button.isEnabled()
    assert "Thôn Đồi Sim" not in {row.name for row in desk.do(units.list_units)}


def test_without_runs_it_says_so(qtbot, workplace):
    dialog = ImportRunsDialog(workplace)
    qtbot.addWidget(dialog)

    assert not dialog.undo_button.isEnabled()
    assert "Chưa nhập danh sách nào" in dialog.table.empty.text.text()
