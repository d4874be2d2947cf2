from PySide6.QtCore import Qt

from app.widgets.target_card import TargetCard
from app.widgets.theme import Tone


def test_a_target_shows_number_bar_and_sentence(qtbot):
    card = TargetCard()
    qtbot.addWidget(card)

    card.show_target("Ý tưởng được áp dụng", 1, 2, "Cần thêm 1.", Tone.WARN)

    assert card.number.text() == "1/2"
    assert (card.bar.value(), card.bar.maximum()) == (1, 2)
    assert card.bar.property("tone") == "warn"
    assert card.accessibleName() == "Ý tưởng được áp dụng: 1/2. Cần thêm 1."


def test_more_than_the_goal_fills_the_bar_and_is_good(qtbot):
    card = TargetCard()
    qtbot.addWidget(card)

    card.show_target("Ý tưởng", 24, 5)

    assert (card.number.text(), card.bar.value()) == ("24/5", 5)
    assert card.bar.property("tone") == "good"


def test_enter_and_click_open_what_is_behind_the_number(qtbot):
    card = TargetCard()
    qtbot.addWidget(card)
    card.show()

    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
