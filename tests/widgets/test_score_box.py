from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.widgets.score_box import BadScore, ScoreBox, read_score

MOST, STEP = Decimal(25), Decimal("0.5")


@pytest.mark.parametrize(
    ("text", "score"), [("17,5", "17.5"), ("17.5", "17.5"), ("25", "25"), ("0", "0"), ("9,", "9")]
)
def test_a_score_is_read_with_comma_or_dot(text, score):
    assert read_score(text, MOST, STEP) == Decimal(score)


def test_empty_is_empty():
    assert read_score("  ", MOST, STEP) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("25,5", "Điểm 25,5 vượt mức tối đa 25."),
        ("7,3", "Điểm 7,3 không đúng bước 0,5."),
        ("-1", "“-1” không phải là điểm. Hãy ghi như 17,5."),
        ("abc", "“abc” không phải là điểm. Hãy ghi như 17,5."),
    ],
)
def test_a_wrong_score_is_explained(text, why):
    with pytest.raises(BadScore) as bad:
        read_score(text, MOST, STEP)
    assert str(bad.value) == why


def test_a_score_is_refused_while_it_is_typed(qtbot):
    box = ScoreBox(MOST)
    qtbot.addWidget(box)
    said = []
    box.refused.connect(said.append)

    qtbot.keyClicks(box, "26")

    assert said == ["", "Điểm 26 vượt mức tối đa 25."]
    assert box.property("wrong") is True
    assert box.value() is None


def test_enter_moves_on_only_from_a_good_score(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column, box, after = QVBoxLayout(page), ScoreBox(MOST), QLineEdit()
    column.addWidget(box)
    column.addWidget(after)
    page.show()
    box.setFocus()

    qtbot.keyClicks(box, "99")
    qtbot.keyClick(box, Qt.Key.Key_Enter)
    assert page.focusWidget() is box

    box.selectAll()
    qtbot.keyClicks(box, "17.5")
    qtbot.keyClick(box, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert page.focusWidget() is after
    assert box.text() == "17,5"
