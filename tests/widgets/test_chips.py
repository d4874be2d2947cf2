from app.widgets.chips import Chip, FilterChips

CHIPS = [Chip(None, "Tất cả", 24), Chip("received", "Đã tiếp nhận", 6), Chip("approved", "Đạt")]


def test_the_first_filter_is_on_and_counts_are_shown(qtbot):
    chips = FilterChips()
    qtbot.addWidget(chips)

    chips.set_chips(CHIPS)

    assert chips.value() is None
    assert chips.chip(None).isChecked()
    assert [chips.chip(chip.key).text() for chip in CHIPS] == [
        "Tất cả (24)",
        "Đã tiếp nhận (6)",
        "Đạt",
    ]


def test_exactly_one_filter_is_on(qtbot):
    chips = FilterChips()
    qtbot.addWidget(chips)
    chips.set_chips(CHIPS)

    with qtbot.waitSignal(chips.chosen) as news:
        chips.chip("approved").click()

    assert news.args == ["approved"]
    assert chips.value() == "approved"
    assert not chips.chip(None).isChecked()


def test_new_counts_leave_the_filter_on(qtbot):
    chips = FilterChips()
    qtbot.addWidget(chips)
    chips.set_chips(CHIPS)
    chips.set_value("received")

    chips.set_chips([Chip(None, "Tất cả", 25), Chip("received", "Đã tiếp nhận", 7), CHIPS[2]])

    assert chips.value() == "received"
    assert chips.chip("received").text() == "Đã tiếp nhận (7)"
