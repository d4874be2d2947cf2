"""Saving a workbook: made on the worker, stopped without a trace, refused with a sentence."""

from threading import Event

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from app.dialogs.book_saving import BookSaving, BookWish
from app.documents.book import Book, BookColumn, Tab
from app.rules.errors import NotFound
from app.services.books import BookFile

ROWS = 4000


def a_book():
    tab = Tab("Dài", (), (BookColumn("Tên", 30),), [(f"dòng {n}",) for n in range(ROWS)])
    return BookFile("dai", Book("Danh sách dài", (tab,)))


@pytest.fixture
def saving(qtbot, workplace):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    saving = BookSaving(workplace, window)
    saving.window = window
    return saving


def told(saving, word):
    return lambda: word in getattr(saving.box, "text", str)()


def test_the_file_is_written_and_the_clerk_is_told_where(qtbot, saving, tmp_path):
    saving.write(BookWish("dai", a_book), tmp_path / "dai")

    qtbot.waitUntil(told(saving, "Đã ghi"), timeout=10_000)
    assert (tmp_path / "dai.xlsx").is_file()
    assert str(tmp_path / "dai.xlsx") in saving.box.informativeText()


def test_the_last_folder_is_offered_next_time(qtbot, saving, tmp_path):
    saving.write(BookWish("dai", a_book), tmp_path / "dai")
    qtbot.waitUntil(told(saving, "Đã ghi"), timeout=10_000)

    saving.ask_where(BookWish("khac", a_book))

    assert saving.dialog.directory().absolutePath() == str(tmp_path)
    assert saving.dialog.selectedFiles()[0].endswith("khac.xlsx")
    saving.dialog.close()


def test_stopped_halfway_nothing_is_written(qtbot, saving, workplace, tmp_path):
    may_begin = Event()

    def make():
        may_begin.wait(5)
        return a_book()

    saving.write(BookWish("dai", make), tmp_path / "dai")
    saving.box.stop.click()
    may_begin.set()

    over = []
    workplace.bench.start(lambda: over.append(True))
    qtbot.waitUntil(lambda: bool(over), timeout=10_000)
    assert not list(tmp_path.glob("*.xlsx"))


def test_why_there_is_no_workbook_is_said(qtbot, saving, tmp_path):
    def refused():
        raise NotFound(what="phiên họp")

    saving.write(BookWish("dai", refused), tmp_path / "dai")

    def said():
        return [box.text() for box in saving.window.findChildren(QMessageBox)]

    qtbot.waitUntil(lambda: any("phiên họp" in text for text in said()), timeout=10_000)
    assert not list(tmp_path.glob("*.xlsx"))
