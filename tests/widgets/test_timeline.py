from PySide6.QtWidgets import QLabel

from app.widgets.theme import Tone
from app.widgets.timeline import Timeline, TimelineEvent

EVENTS = [
    TimelineEvent("05/06/2026", "Đã tiếp nhận", "Phiếu số 01", by="Nguyễn Thị Hoa"),
    TimelineEvent("20/07/2026", "Đạt", tone=Tone.GOOD),
]


def test_events_show_day_title_text_and_who_recorded_them(qtbot):
    line = Timeline()
    qtbot.addWidget(line)
    line.show_events(EVENTS)

    assert [label.text() for label in line.findChildren(QLabel)] == [
        "05/06/2026",
        "Đã tiếp nhận",
        "Phiếu số 01",
        "Người ghi: Nguyễn Thị Hoa",
        "20/07/2026",
        "Đạt",
    ]


def test_new_events_replace_the_old_ones(qtbot):
    line = Timeline()
    qtbot.addWidget(line)
    line.show_events(EVENTS)
    line.show()

    line.show_events(EVENTS[:1])
    line.grab()

    assert line.events == tuple(EVENTS[:1])
    assert line.layout().count() == 1
