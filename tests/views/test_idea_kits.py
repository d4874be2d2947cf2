"""Forms for villages from the page of ideas."""

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from app.services.units import list_units
from app.views.idea_kits import IdeaKits


@pytest.fixture
def kits(qtbot, workplace):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    kits = IdeaKits(workplace, parent)
    kits.shown = parent
    return kits


def test_one_form_for_all(qtbot, kits, tmp_path):
    kits.write_for_all(tmp_path)
    qtbot.waitUntil(lambda: isinstance(kits.box, QMessageBox))
    assert kits.box.text() == "Đã ghi 1 biểu mẫu ý tưởng."
    assert len(list(tmp_path.glob("bieu-mau-y-tuong-*.xlsx"))) == 1


def test_a_form_for_each_unit(qtbot, kits, desk, tmp_path):
    kits.write_for_each(tmp_path)
    qtbot.waitUntil(lambda: isinstance(kits.box, QMessageBox), timeout=20_000)
    assert len(list(tmp_path.glob("*.xlsx"))) == len(desk.do(list_units))


def test_the_place_is_asked_for(kits):
    for action in kits.menu.actions():
        action.trigger()
        assert kits.files.isVisible()
        kits.files.close()
