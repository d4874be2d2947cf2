import pytest

from app.widgets.paper_ribbon import PaperRibbon


@pytest.fixture
def ribbon(qtbot):
    ribbon = PaperRibbon()
    qtbot.addWidget(ribbon)
    return ribbon


def test_a_final_paper_has_no_ribbon(ribbon):
    ribbon.show_marks(draft=False, stale=())

    assert ribbon.isHidden()


def test_a_draft_is_said_to_be_one(ribbon):
    ribbon.show_marks(draft=True, stale=())

    assert "dự thảo" in ribbon.text.text()
    assert ribbon.changes.isHidden()


def test_what_changed_is_shown_on_demand(qtbot, ribbon):
    ribbon.show_marks(draft=False, stale=("Trước: 88", "Nay: 89"))
    qtbot.addWidget(ribbon)

    ribbon.changes.click()

    assert "đã cũ" in ribbon.text.text()
    assert "Nay: 89" in ribbon.box.informativeText()
