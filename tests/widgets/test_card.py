from PySide6.QtWidgets import QLabel

from app.widgets.card import Card


def test_a_card_holds_what_is_put_into_it_below_its_title(qtbot):
    card, line = Card("Diễn biến"), QLabel("Đã tiếp nhận")
    qtbot.addWidget(card)
    card.add(line)
    card.resize(300, 200)
    card.show()

    assert line.mapTo(card, line.rect().topLeft()).y() > card.title.geometry().bottom()


def test_a_card_without_title_has_no_empty_line(qtbot):
    card = Card()
    qtbot.addWidget(card)
    card.show()

    assert not card.title.isVisible()
