import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from app.rules.document import DocumentKind
from app.services import own_templates, sample_papers
from app.views.system_view import SystemView
from tests.documents.templates import GOOD, template

KIND = DocumentKind.AWARD_DECISION


@pytest.fixture(scope="module", autouse=True)
def sample_office():
    """The sample office is made before anything waits for it."""
    sample_papers.sample_paper(DocumentKind.RECEIPT, {})


@pytest.fixture
def tab(qtbot, workplace):
    view = SystemView(workplace)
    qtbot.addWidget(view)
    view.resize(1180, 640)
    view.show()
    view.tabs.setCurrentWidget(view.templates)
    view.templates.table.select(KIND)
    return view.templates


def row(tab):
    return next(one.cells for one in tab.table.model.rows if one.key == KIND)


def take(qtbot, tab, path, *texts):
    path.write_bytes(template(*texts))
    tab.take(path)


def test_a_chosen_template_is_looked_over_and_used(qtbot, tab, tmp_path):
    take(qtbot, tab, tmp_path / "mau-quyet-dinh.docx", *GOOD)

    qtbot.waitUntil(lambda: row(tab)[1] == "mau-quyet-dinh.docx")
    assert row(tab)[2] == "Đang dùng"
    assert tab.use.isEnabled()

    tab.use.click()
    assert row(tab)[2] == "Không dùng"
    tab.use.click()
    assert row(tab)[2] == "Đang dùng"


def test_what_is_wrong_in_a_template_is_listed(qtbot, tab, tmp_path):
    take(qtbot, tab, tmp_path / "mau.docx", "a", "Người ký: {{ten_nguoi", "{{ sai }}")

    qtbot.waitUntil(lambda: tab.findChild(QMessageBox) is not None)
    told = tab.findChild(QMessageBox).informativeText()
    assert "Đoạn 2: “{{ten_nguoi” thiếu dấu }}." in told
    assert "Đoạn 3: không có ô điền “sai”" in told
    assert row(tab)[1] == "Theo chương trình"


def test_a_template_is_taken_out_after_a_question(qtbot, tab, workplace, tmp_path):
    take(qtbot, tab, tmp_path / "mau.docx", *GOOD)
    qtbot.waitUntil(lambda: row(tab)[2] == "Đang dùng")

    tab.remove_button.click()
    box = tab.findChild(QMessageBox)
    next(push for push in box.buttons() if push.text() == "Gỡ mẫu").click()

    assert row(tab)[2] == ""
    assert workplace.desk.do(own_templates.in_use, KIND) is None


def test_a_trial_is_written_and_opened(qtbot, tab, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "app.views.system_templates.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()) or True,
    )
    take(qtbot, tab, tmp_path / "mau.docx", *GOOD)
    qtbot.waitUntil(lambda: tab.trial.isEnabled())

    tab.trial.click()

    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened[0].endswith("dien-thu-award_decision.docx")


def test_the_blanks_are_shown_with_examples_and_copied(qtbot, tab):
    tab.show_blanks()

    qtbot.waitUntil(lambda: tab.dialog is not None, timeout=20_000)
    cells = {one.key: one.cells for one in tab.dialog.table.model.rows}
    assert cells["ten_loai"] == ("Tên loại văn bản", "{{ ten_loai }}", "QUYẾT ĐỊNH")
    tab.dialog.table.select("noi_nhan")
    tab.dialog.copy_button.click()
    assert "{%p for dong in noi_nhan %}" in QGuiApplication.clipboard().text()
