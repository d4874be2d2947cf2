"""Mẫu in: offsets and places entered, tested on paper, refused when they cannot be."""

import pytest

from app.dialogs.print_stock_dialog import PrintStockDialog
from app.rules.printing import CertificateField, CertificateLook
from app.services import print_stocks
from tests.documents.reading import pdf_pages
from tests.makers_certificates import a_stock


@pytest.fixture
def dialog(qtbot, workplace):
    dialog = PrintStockDialog(workplace)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


def test_a_new_profile_is_kept_as_written(workplace, dialog):
    dialog.name.set_value("Phôi tỉnh cấp")
    dialog.printer.set_value("Canon LBP 2900")
    dialog.right.setText("-1,5")
    dialog.down.setText("2")
    dialog.places.numbers[CertificateField.NAME, "y"].setText("111,5")
    dialog.places.ticks[CertificateField.SIGNER_TITLE].click()

    dialog.accept()

    (row,) = workplace.desk.do(print_stocks.list_stocks)
    assert (row.name, row.printer) == ("Phôi tỉnh cấp", "Canon LBP 2900")
    assert row.profile.look is CertificateLook.FIELDS
    assert row.profile.offset == (-1.5, 2.0)
    assert row.profile.places[CertificateField.NAME].y == 111.5
    assert not row.profile.places[CertificateField.SIGNER_TITLE].shown


def test_a_profile_without_a_name_says_so_beside_its_box(dialog):
    dialog.accept()

    assert "Chưa đặt tên mẫu in" in dialog.form.errors()["name"]


@pytest.mark.parametrize(("text", "said"), [("", "ghi 0"), ("25", "Không lớn hơn 20")])
def test_an_offset_that_cannot_be_is_refused(dialog, text, said):
    dialog.name.set_value("Phôi")
    dialog.right.setText(text)

    dialog.accept()

    assert said in dialog.form.errors()["right"]


def test_a_place_that_is_no_number_is_named(dialog):
    dialog.name.set_value("Phôi")
    dialog.places.numbers[CertificateField.BOOK, "x"].setText("ba")

    dialog.accept()

    assert dialog.trouble.text() == "Số sổ vàng: Ô này chỉ ghi số."


def test_a_place_off_the_paper_is_refused(dialog):
    dialog.name.set_value("Phôi")
    dialog.places.numbers[CertificateField.BOOK, "x"].setText("290")

    dialog.accept()

    assert "“Số sổ vàng” nằm ngoài tờ giấy" in dialog.trouble.text()


def test_places_belong_to_printed_stock_and_the_emblem_to_blank_paper(dialog):
    assert dialog.places.isVisible()
    assert not dialog.emblem.isVisible()

    dialog.look.set_value(CertificateLook.WHOLE)
    dialog.look.edited.emit()

    assert not dialog.places.isVisible()
    assert dialog.emblem.isVisible()


def test_the_test_print_uses_what_is_written(qtbot, dialog):
    dialog.name.set_value("Phôi thử")
    dialog.right.setText("3")

    dialog.test.click()

    preview = dialog.dialog.preview
    qtbot.waitUntil(lambda: preview.pages.page_count == 2, timeout=10_000)
    text = pdf_pages(preview.data())[0]
    assert "Mẫu in: Phôi thử" in text
    assert "sang phải 3 mm" in text


def test_a_profile_is_changed_and_removed(qtbot, workplace):
    stock = workplace.desk.do(a_stock)
    dialog = PrintStockDialog(workplace, stock)
    qtbot.addWidget(dialog)
    assert (dialog.name.value(), dialog.right.text(), dialog.down.text()) == (
        "Phôi tỉnh cấp",
        "1,5",
        "-2",
    )

    dialog.ask_remove()
    dialog.box.buttons()[0].click()

    assert workplace.desk.do(print_stocks.list_stocks) == []
