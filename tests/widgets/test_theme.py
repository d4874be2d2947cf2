import re

import pytest
from PySide6.QtGui import QFontMetrics, QRawFont
from PySide6.QtWidgets import QLabel

from app.basics.places import resource
from app.widgets.colours import THEMES, Look, current
from app.widgets.theme import apply_theme, screen_font, sheet_of, style

LETTERS = "ăâđêôơưĂÂĐÊÔƠƯ" + "".join(chr(code) for code in [*range(0x1EA0, 0x1EFA)]) + "–“”…₫×₂•·←→"


@pytest.mark.parametrize("look", list(Look))
def test_a_look_is_known_again_by_its_palette(qapp, look):
    apply_theme(qapp, look)

    assert current() is THEMES[look]

    qapp.setStyleSheet("")


@pytest.mark.parametrize("look", list(Look))
def test_the_style_sheet_has_no_word_left_to_fill_in(look):
    text = sheet_of(THEMES[look])

    assert "@" not in text.split("*/", 1)[1]


@pytest.mark.parametrize("look", list(Look))
def test_every_picture_of_the_style_sheet_exists(look):
    names = re.findall(r'url\("([^"]+)"\)', sheet_of(THEMES[look]))

    assert names
    assert [name for name in names if not resource("icons", name).is_file()] == []


def test_the_screen_font_has_every_vietnamese_letter(qapp):
    raw = QRawFont.fromFont(screen_font())

    assert raw.familyName() == "Inter"
    assert [letter for letter in LETTERS if not raw.supportsCharacter(ord(letter))] == []


def test_a_title_is_larger_than_the_text(themed, qtbot):
    title, text = QLabel("Ý tưởng"), QLabel("Ý tưởng")
    for label in (title, text):
        qtbot.addWidget(label)
    style(title, "title")

    heights = [QFontMetrics(label.font()).height() for label in (title, text)]

    assert heights[0] > heights[1]
