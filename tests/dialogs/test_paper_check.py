from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import delete

from app.dialogs.paper_check import check_form
from app.documents.sheet import Section, Sheet, body
from app.rules.errors import SessionNotReady
from app.services.papers import Paper


class Unfinished(Paper):
    """A paper that cannot be made."""

    def pdf(self) -> bytes:
        raise SessionNotReady(what="chưa kết thúc")


def test_what_is_found_is_handed_over_and_shown(qtbot, workplace):
    parent, shown = QWidget(), []
    qtbot.addWidget(parent)
    paper = Paper("a", "Giấy mời", Sheet("Giấy mời", (Section((body("Kính gửi"),)),)))

    check_form(workplace, paper, parent, shown.append)

    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert not shown[0].isHidden()


def test_a_window_closed_meanwhile_is_not_waited_for(qtbot, workplace):
    parent, shown = QWidget(), []
    paper = Paper("a", "Giấy mời", Sheet("Giấy mời", (Section((body("Kính gửi"),)),)))

    check_form(workplace, paper, parent, shown.append)
    delete(parent)
    done = []
    workplace.bench.start(lambda: None, done.append)

    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert shown == []


def test_a_paper_that_cannot_be_made_is_explained(qtbot, workplace):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    check_form(workplace, Unfinished("a", "a", Sheet("a", ())), parent, list)

    qtbot.waitUntil(lambda: bool(parent.findChildren(QMessageBox)), timeout=20_000)
