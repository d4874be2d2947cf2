"""The small forms of Hệ thống: what is typed arrives, what is wrong is said beside its box."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogs.basis_dialog import BasisDialog
from app.dialogs.classification_dialog import FieldDialog, GroupDialog
from app.dialogs.setting_dialog import SettingDialog
from app.dialogs.signer_dialog import SignerDialog
from app.dialogs.welcome_dialog import WelcomeDialog
from app.rules.document import DocumentKind, SigningMode
from app.services import classification, legal_bases, office_books, settings, signers
from app.services.legal_bases import BasisFacts
from tests.keyboard import type_text

TODAY = date(2026, 7, 20)


@pytest.fixture
def shown(qtbot):
    def show(dialog):
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    return show


def fact(workplace, key):
    lines = workplace.desk.do(office_books.settings_book, TODAY)
    return next(line for line in lines if line.kind.key == key)


def test_a_new_value_holds_from_the_day_given(workplace, shown):
    dialog = shown(SettingDialog(workplace, fact(workplace, "answer.days")))
    dialog.value.set_value("15")
    dialog.valid_from.set_value(date(2026, 8, 1))

    dialog.value.setFocus()
    QTest.keyClick(dialog.value, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not dialog.isVisible()
    assert workplace.desk.do(settings.value, "answer.days", TODAY) == "10"
    assert workplace.desk.do(settings.value, "answer.days", date(2026, 8, 1)) == "15"


def test_a_wrong_value_is_said_beside_its_box_and_kept(workplace, shown):
    dialog = shown(SettingDialog(workplace, fact(workplace, "answer.days")))
    dialog.value.set_value("mười")
    dialog.save_button.click()

    assert dialog.isVisible()
    assert dialog.form.errors() == {"value": "Ô này chỉ ghi số."}
    assert dialog.value.value() == "mười"


def test_a_choice_is_offered_where_only_some_values_are_possible(workplace, shown):
    dialog = shown(SettingDialog(workplace, fact(workplace, "bonus.rounding")))
    dialog.value.set_value("none")
    dialog.save_button.click()

    assert workplace.desk.do(settings.value, "bonus.rounding", TODAY) == "none"


def test_the_lines_on_paper_follow_what_is_typed(workplace, shown):
    dialog = shown(SignerDialog(workplace))
    assert dialog.preview.text().startswith("Còn thiếu chức vụ")
    type_text("Phó Chủ tịch", dialog.office_title)
    dialog.mode.set_value(SigningMode.KT)
    dialog.head_title.set_value("Chủ tịch")
    dialog.valid_from.set_value(TODAY)
    type_text("Hà Văn Ba", dialog.name)

    assert dialog.preview.text() == "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nHà Văn Ba"
    assert not dialog.head_title.isHidden()
    dialog.save_button.click()
    assert "Hà Văn Ba" in {line.facts.name for line in workplace.desk.do(signers.list_signers)}


def test_a_signer_without_a_title_is_refused_beside_the_title(workplace, shown):
    dialog = shown(SignerDialog(workplace))
    dialog.save_button.click()

    assert set(dialog.form.errors()) == {"office_title", "valid_from"}


def test_fields_and_groups_are_added(workplace, shown):
    field = shown(FieldDialog(workplace))
    field.name.set_value("Du lịch cộng đồng")
    field.priority.setChecked(True)
    field.save_button.click()
    group = shown(GroupDialog(workplace))
    group.name.set_value("Cựu chiến binh")
    group.save_button.click()

    assert workplace.desk.do(classification.list_fields)[-1].priority
    assert workplace.desk.do(classification.list_groups)[-1].name == "Cựu chiến binh"


def test_a_basis_is_corrected(workplace, shown):
    line = workplace.desk.do(legal_bases.list_bases)[0]
    dialog = shown(BasisDialog(workplace, line))
    dialog.used_in.set_value((DocumentKind.SUBMISSION,))
    dialog.save_button.click()

    again = workplace.desk.do(legal_bases.list_bases)[0]
    assert again.facts.used_in == (DocumentKind.SUBMISSION,)
    assert not again.to_check


def test_the_welcome_writes_the_names_that_are_given(workplace, shown):
    dialog = shown(WelcomeDialog(workplace))
    dialog.clerk.set_value("Lê Thị Sao")
    list(dialog.names.values())[1].set_value("Đỗ Quang Vinh")
    dialog.save.click()

    assert workplace.desk.do(settings.clerk, TODAY) == "Lê Thị Sao"
    assert workplace.desk.do(signers.list_signers)[1].facts.name == "Đỗ Quang Vinh"


def test_a_basis_is_replaced_by_another_in_its_dialog(workplace, shown):
    old = next(
        line
        for line in workplace.desk.do(legal_bases.list_bases)
        if "Thông tư số 15/2025" in line.facts.text
    )
    facts = BasisFacts("Thông tư mới", old.facts.used_in, date(2027, 3, 1))
    new = workplace.desk.do(legal_bases.save_basis, None, facts)
    dialog = shown(BasisDialog(workplace, old))
    dialog.replaced_by.set_value(new)
    dialog.replaced_by.edited.emit()
    assert not dialog.valid_to.isVisible()

    dialog.save_button.click()

    again = workplace.desk.do(legal_bases.list_bases)
    kept = next(line.facts for line in again if line.id == old.id)
    assert (kept.replaced_by, kept.valid_to) == (new, date(2027, 2, 28))


def test_the_authorising_paper_is_asked_for_only_when_it_is_needed(workplace, shown):
    dialog = shown(SignerDialog(workplace))
    assert not dialog.authorisation.isVisible()

    dialog.mode.set_value(SigningMode.TUQ)
    dialog.mode.edited.emit()

    assert dialog.authorisation.isVisible()
