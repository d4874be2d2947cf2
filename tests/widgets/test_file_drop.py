import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton

from app.widgets.file_drop import FileDrop, FileLine

FILES = [FileLine(1, "Phiếu đề xuất.pdf", "218 KB"), FileLine(2, "Ảnh.jpg")]


@pytest.fixture
def drop(qtbot) -> FileDrop:
    drop = FileDrop()
    qtbot.addWidget(drop)
    drop.show_files(FILES)
    drop.show()
    return drop


def push(drop, text) -> QPushButton:
    found = [one for one in drop.findChildren(QPushButton) if text in (one.text(), one.toolTip())]
    return found[0]


def test_files_that_exist_are_taken(qtbot, drop, tmp_path):
    scan = tmp_path / "ảnh chụp.png"
    scan.write_bytes(b"png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scan)), QUrl.fromLocalFile(str(tmp_path))])

    with qtbot.waitSignal(drop.added) as news:
        assert drop.take(data)

    assert news.args == [[scan]]


def test_a_picture_on_the_clipboard_is_taken_as_png(qtbot, drop):
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    QGuiApplication.clipboard().setImage(image)

    with qtbot.waitSignal(drop.pasted) as news:
        drop.paste.click()

    assert QImage.fromData(news.args[0]).size() == image.size()


def test_text_is_not_a_file(qtbot, drop):
    data = QMimeData()
    data.setText("không phải tệp")

    with qtbot.assertNotEmitted(drop.added):
        assert not drop.take(data)


def test_files_are_opened_and_removed_by_their_key(qtbot, drop):
    with qtbot.waitSignal(drop.opened) as news:
        push(drop, "Phiếu đề xuất.pdf").click()
    assert news.args == [1]
    with qtbot.waitSignal(drop.removed) as news:
        push(drop, "Gỡ tệp Ảnh.jpg").click()
    assert news.args == [2]


def test_a_locked_list_only_opens(drop):
    drop.set_read_only(read_only=True)

    assert not drop.acceptDrops()
    assert not drop.choose.isVisible()
    assert drop.files() == tuple(FILES)
    rows = [one for one in drop.findChildren(QPushButton) if one.isVisibleTo(drop)]
    assert not [one for one in rows if one.toolTip().startswith("Gỡ") and one.isVisible()]


def test_files_chosen_in_the_dialog_are_taken(qtbot, drop, tmp_path):
    paper = tmp_path / "don.docx"
    paper.write_bytes(b"docx")
    drop.open_dialog()

    with qtbot.waitSignal(drop.added) as news:
        drop.dialog.filesSelected.emit([str(paper)])

    assert news.args == [[paper]]
    drop.dialog.close()
