from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from app.models.draft import Draft
from app.services.guide import Stage
from app.views.home_view import HomeView
from tests.makers import an_idea
from tests.makers_reports import a_busy_year, classified


@pytest.fixture
def home(qtbot, workplace):
    def opened(fill=None):
        if fill is not None:
            workplace.desk.do(fill)
        view = HomeView(workplace)
        qtbot.addWidget(view)
        with qtbot.waitExposed(view):
            view.show()
        return view

    return opened


def test_an_empty_file_shows_the_first_steps_and_each_leads_on(qtbot, home) -> None:
    view = home()

    assert view.start.isVisible()
    assert not view.intake.isVisible()
    for push, place in (
        (view.start.office, "system"),
        (view.start.units, "unit"),
        (view.start.intake, "intake"),
    ):
        with qtbot.waitSignal(view.go) as told:
            push.click()
        assert told.args == [place, 0]


def test_a_target_card_opens_the_records_behind_its_number(qtbot, home) -> None:
    view = home(a_busy_year)

    assert [card.number.text() for card in view.targets] == ["4/9", "1/5", "8/5", "0/1–2"]
    view.targets[2].clicked.emit()

    assert view.dialog.table.model.rowCount() == 8  # what is dated after today is not yet there
    with qtbot.waitSignal(view.go) as told:
        qtbot.keyClick(view.dialog.table.view, Qt.Key.Key_Return)
    assert told.args[0] == "idea"


def test_a_target_that_is_missed_says_what_is_missing(home) -> None:
    view = home(lambda session: an_idea(session))

    assert view.targets[2].sentence.text() == (
        "Còn thiếu 4 ý tưởng. Với tiến độ này cuối năm có 4; còn 164 ngày."
    )


def test_what_waits_goes_where_it_is_done(qtbot, home) -> None:
    def fill(session):
        session.add(Draft(form="intake", content="{}", saved_at=datetime(2026, 7, 19, 16, 0)))
        return an_idea(session, answer_due=date(2026, 7, 15)).id

    view = home(fill)
    table = view.waiting.table
    rows = [row.cells for row in table.model.rows]

    assert [row[0] for row in rows] == [
        "Báo cáo đơn vị",
        "Báo cáo đơn vị",
        "Hẹn trả lời",
        "Bản nháp",
        "Chưa xếp phiên họp",
    ]
    assert rows[2][2:] == ("Lò Thị Đào", "15/07/2026", "5 ngày")
    with qtbot.waitSignal(view.go) as told:
        table.opened.emit(3)
    assert told.args == ["intake", 0]


def test_the_home_page_follows_what_is_saved(qtbot, home, workplace) -> None:
    view = home()

    workplace.desk.do(an_idea)

    qtbot.waitUntil(lambda: view.targets[2].number.text() == "1/5")
    assert not view.start.isVisible()


def test_a_field_opens_its_ideas(home) -> None:
    view = home(lambda session: classified(session, an_idea(session), "digital"))

    view.fields.opened.emit(view.fields.current_bar().key)

    assert view.dialog.table.model.rowCount() == 1


def test_the_guide_names_the_next_stage(qtbot, home) -> None:
    view = home()
    launch = view.guide.stages[Stage.LAUNCH]

    assert view.guide.step.text() == "Bước tiếp theo: ghi ngày phát động của 5 đơn vị còn lại."
    assert launch.property("kind") == "primary"
    with qtbot.waitSignal(view.go) as told:
        launch.click()
    assert told.args == ["unit", 0]


def test_another_year_has_its_own_numbers(qtbot, home) -> None:
    view = home(lambda session: an_idea(session, received_on=date(2027, 2, 1)))

    view.year.setCurrentIndex(view.year.findData(2027))
    view.year.activated.emit(view.year.currentIndex())

    assert view.targets[2].number.text() == "1/5"
