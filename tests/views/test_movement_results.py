"""Xếp hạng đơn vị: ranked, explained line by line, judged, exported."""

import pytest
from python_calamine import CalamineWorkbook

from app.views.movement_results import MovementResults
from tests.makers import a_unit, an_idea


@pytest.fixture
def view(qtbot, workplace):
    def made(session):
        village = a_unit(session, "Thôn Suối Mây")
        an_idea(session, unit_id=village.id)
        return village.id

    workplace.desk.do(made)
    view = MovementResults(workplace)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.show_year(2026)
    workplace.desk.changed.connect(lambda _tables: view.reload())
    return view


def test_the_best_stands_first_with_its_lines(view):
    best = view.table.model.rows[0]

    assert best.cells[:2] == ("1", "Thôn Suối Mây")
    assert "ý tưởng được tiếp nhận 4 (1 bản ghi)" in view.detail.text()
    assert len(view.detail.text().splitlines()) == 5  # a line for each criterion


def test_a_judged_line_is_given_points(view):
    before = view.table.model.rows[0].cells[-1]

    view.give.click()
    view.dialog.accept()
    assert {"points", "reason"} == set(view.dialog.form.errors())
    view.dialog.points.set_value(1)
    view.dialog.reason.set_value("Tích cực phối hợp")
    view.dialog.accept()

    assert view.table.model.rows[0].cells[-1] != before
    view.detail_of.click()
    assert any("Tích cực phối hợp" in row.cells[-1] for row in view.dialog.table.model.rows)


def test_the_ranking_is_written_as_excel(view, tmp_path, qtbot):
    view.export.click()
    target = tmp_path / "hang.xlsx"
    view.saving.dialog.fileSelected.emit(str(target))
    view.saving.dialog.close()
    qtbot.waitUntil(target.exists)

    assert "Xếp hạng" in CalamineWorkbook.from_path(target).sheet_names
    with qtbot.waitSignal(view.go) as asked:
        view.see.click()
    assert asked.args[0] == "unit"


def test_the_ranking_and_the_points_table_are_a_key_away(view):
    view.print.click()
    assert "2026" in view.dialog.windowTitle()
    view.dialog.close()

    view.rules.click()
    assert view.dialog.windowTitle().startswith("Bảng điểm")
