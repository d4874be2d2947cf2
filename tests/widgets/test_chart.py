import pytest
from PySide6.QtCore import QPoint, Qt

from app.widgets.chart import Bar, BarChart

BARS = [
    Bar("T6", 4, "2026-06"),
    Bar("T7", 1_200, "2026-07", note="Tăng so với tháng trước"),
    Bar("T8", 0),
]


@pytest.fixture(params=[False, True], ids=["upright", "across"])
def chart(request, qtbot) -> BarChart:
    chart = BarChart(horizontal=request.param)
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    chart.show_bars(BARS, "Ý tưởng theo tháng")
    chart.show()
    return chart


def test_arrows_choose_and_enter_opens(qtbot, chart):
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_bar() == BARS[1]

    with qtbot.waitSignal(chart.opened) as news:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert news.args == ["2026-07"]


def test_a_click_opens_the_bar_under_it(qtbot, chart):
    place = chart.place_of(0).center().toPoint()

    with qtbot.waitSignal(chart.opened) as news:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(place))

    assert news.args == ["2026-06"]


def test_a_bar_with_nothing_behind_it_opens_nothing(qtbot, chart):
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current_bar() == BARS[2]

    with qtbot.assertNotEmitted(chart.opened):
        qtbot.keyClick(chart, Qt.Key.Key_Space)


def test_tooltip_and_screen_reader_hear_the_numbers(chart):
    assert chart.tip_of(1) == "T7: 1.200\nTăng so với tháng trước"
    assert chart.accessibleName() == "Ý tưởng theo tháng"
    assert chart.accessibleDescription() == "T6: 4; T7: 1.200; T8: 0"


def test_bars_are_painted_by_their_height(themed, chart):
    filled = chart.grab().toImage()
    chart.show_bars([])

    assert chart.grab().toImage() != filled
    assert chart.current_bar() is None
