import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QCalendarWidget,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from app.widgets.translators import install_translators

BUTTONS = [
    "Ok",
    "Save",
    "SaveAll",
    "Open",
    "Yes",
    "YesToAll",
    "No",
    "NoToAll",
    "Abort",
    "Retry",
    "Ignore",
    "Close",
    "Cancel",
    "Discard",
    "Help",
    "Apply",
    "Reset",
    "RestoreDefaults",
]
ENGLISH = re.compile(
    r"\b(the|save|cancel|open|close|yes|no|ok|copy|cut|paste|delete|undo|redo|select|all|file"
    r"|files|name|type|size|date|print|printer|page|pages|range|options|properties|copies|look"
    r"|directory|folder|back|forward|parent|new|details|apply|reset|help|retry|ignore|abort"
    r"|discard|restore|defaults|month|january|february|march|april|june|july|monday|sun|mon"
    r"|view|computer|search|to|from|color|collate|reverse|duplex|output|location|preview)\b",
    re.IGNORECASE,
)


@pytest.fixture
def vietnamese(qapp, compiled):
    installed = install_translators(qapp, folder=compiled)
    assert len(installed) == 1
    yield
    for translator in installed:
        qapp.removeTranslator(translator)


def texts_of(widget: QWidget) -> list[str]:
    kinds = ((QAbstractButton, "text"), (QLabel, "text"), (QGroupBox, "title"))
    texts = [widget.windowTitle()]
    for kind, getter in kinds:
        texts += [getattr(one, getter)() for one in widget.findChildren(kind)]
    texts += [one.toolTip() for one in widget.findChildren(QWidget)]
    texts += [action.text() for action in actions_of(widget)]
    return [text for text in texts if text]


def actions_of(widget: QWidget) -> list:
    menus = widget.findChildren(QMenu)
    return [*widget.actions(), *[action for menu in menus for action in menu.actions()]]


def english_in(texts: list[str]) -> list[str]:
    plain = [re.sub(r"<[^>]+>", " ", text.replace("&", "").split("\t")[0]) for text in texts]
    return [text for text in plain if ENGLISH.search(text)]


def test_message_boxes_speak_vietnamese(qtbot, vietnamese):
    box = QMessageBox()
    qtbot.addWidget(box)
    for name in BUTTONS:
        box.addButton(QMessageBox.StandardButton[name])
    box.setDetailedText("chi tiết")

    assert english_in(texts_of(box)) == []


def test_button_boxes_speak_vietnamese(qtbot, vietnamese):
    wanted = QDialogButtonBox.StandardButton
    buttons = wanted.Ok | wanted.Cancel | wanted.Save | wanted.Apply | wanted.Help | wanted.Close
    box = QDialogButtonBox(buttons | wanted.Yes | wanted.No | wanted.Discard | wanted.Reset)
    qtbot.addWidget(box)

    assert sorted(text.replace("&", "") for text in texts_of(box)) == sorted(
        [
            "Có", "Không", "Đồng ý", "Hủy", "Lưu", "Áp dụng", "Trợ giúp", "Đóng",
            "Không lưu", "Đặt lại",
        ]
    )  # fmt: skip


def test_the_file_dialog_speaks_vietnamese(qtbot, vietnamese, tmp_path):
    (tmp_path / "ý tưởng.pdf").write_bytes(b"")
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.show()
    header = [
        dialog.findChild(QWidget, "treeView").model().headerData(at, Qt.Orientation.Horizontal)
        for at in range(4)
    ]

    assert english_in(texts_of(dialog) + [str(text) for text in header]) == []


def test_the_calendar_speaks_vietnamese(qtbot, vietnamese):
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    calendar.show()
    model = calendar.findChild(QWidget, "qt_calendar_calendarview").model()
    heads = [str(model.index(0, at).data() or "") for at in range(8)]

    assert english_in(texts_of(calendar) + heads) == []
    assert "Thứ 2" in heads


def test_asking_for_a_value_speaks_vietnamese(qtbot, vietnamese):
    dialog = QInputDialog()
    qtbot.addWidget(dialog)
    dialog.setLabelText("Lý do")

    assert english_in(texts_of(dialog)) == []


def test_the_print_dialog_speaks_vietnamese(qtbot, vietnamese):
    dialog = QPrintDialog(QPrinter())
    qtbot.addWidget(dialog)

    assert english_in(texts_of(dialog)) == []


@pytest.mark.parametrize("box", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_box_speaks_vietnamese(qtbot, vietnamese, box):
    widget = box()
    qtbot.addWidget(widget)
    menu = widget.createStandardContextMenu()
    texts = [action.text() for action in menu.actions() if action.text()]

    assert len(texts) >= 6
    assert english_in(texts) == []


def test_without_translations_nothing_is_installed(qapp, tmp_path):
    assert install_translators(qapp, folder=tmp_path) == []


def test_english_asks_for_the_program_in_english(qapp, tmp_path):
    assert install_translators(qapp, "en", tmp_path) == []
