from datetime import date

from app.dialogs.revoke_dialog import RevokeDialog
from app.services.revocations import Revocation


def a_dialog(qtbot, workplace, told):
    dialog = RevokeDialog(workplace, "Thu hồi", told.append)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_day_reason_and_evidence_are_handed_on(qtbot, workplace):
    told = []
    dialog = a_dialog(qtbot, workplace, told)
    dialog.reason.set_value("Kê khai không đúng")
    dialog.evidence.set_value("Biên bản làm việc")
    dialog.save_button.click()

    assert told == [Revocation("Kê khai không đúng", date(2026, 7, 20), "Biên bản làm việc")]
    assert not dialog.isVisible()


def test_nothing_is_taken_back_without_day_and_reason(qtbot, workplace):
    told = []
    dialog = a_dialog(qtbot, workplace, told)
    dialog.on.set_value(None)
    dialog.save_button.click()

    assert set(dialog.form.errors()) == {"on", "reason"}
    assert told == []
